package app.tandem.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacklogRegisterTest {

    @Test
    void addedFieldsStandAtTheEndOfEveryLine() {
        var demo = DemoPlan.plan();
        var first = demo.coded(Requirement.class).getFirst();
        var shift = CustomField.plain(Id.of(CustomField.class, "shift"), "Shift", CustomField.Kind.REQUIREMENT,
                CustomField.Type.TEXT);
        var value = new CustomValue(Id.of(CustomValue.class, "v"), shift.id(), first.code(), "Night");

        var lines = lines(demo.with(Edit.put("Field", shift, value)));

        assertTrue(lines.getFirst().endsWith(",part_of,idea_of,attachments,comments,checklist,relations,Shift"), lines.getFirst());
        assertTrue(lines.get(1).contains(first.title()) && lines.get(1).endsWith(",0,0,,,Night"), lines.get(1));
        assertEquals(1 + demo.all(Requirement.class).size(), lines.size());
    }

    private static List<String> lines(Plan plan) {
        var text = new String(BacklogRegister.of(plan, Requirement.class), StandardCharsets.UTF_8);
        return List.of(text.strip().split("\r\n"));
    }
}
