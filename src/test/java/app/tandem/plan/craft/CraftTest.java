package app.tandem.plan.craft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CraftTest {

    private static final LocalDate TODAY = DemoPlan.TODAY;
    private final Ids ids = Ids.seeded(7, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final Plan demo = DemoPlan.plan();

    @Test
    void aSplitLeavesATrace() {
        var split = demo.with(Splitting.of(on(demo), requirement(1), List.of("Callback by phone", " ", "Callback by chat")));
        var parts = Lineage.parts(split, requirement(1));
        assertEquals(List.of("Callback by phone", "Callback by chat"),
                parts.stream().map(Requirement::title).toList());
        assertEquals(List.of(parts.getFirst(), requirement(1)), Lineage.path(split, parts.getFirst()));
    }

    @Test
    void aSplitIntoOneIsNone() {
        assertThrows(IllegalArgumentException.class,
                () -> Splitting.of(on(demo), requirement(1), List.of("One", "")));
    }

    @Test
    void aCircleIsRefusedWithItsPath() {
        var one = requirement(1);
        var two = requirement(2);
        var three = requirement(3);
        var plan = moved(moved(demo, two, one), three, two);

        var refusal = assertThrows(IllegalArgumentException.class, () -> moved(plan, one, three));

        assertEquals(Words.with("craft.circle", one.code(),
                three.code() + " → " + two.code() + " → " + one.code()), refusal.getMessage());
    }

    @Test
    void aFieldKeepsWhatItsTypeCanHold() {
        assertEquals("1250.50", field(CustomField.Type.MONEY).read(" 1,250.50 "));
        assertEquals("2027-03-31", field(CustomField.Type.DATE).read("2027-03-31"));
        assertEquals("Night shift", field(CustomField.Type.CHOICE).read("night SHIFT"));
        assertEquals("", field(CustomField.Type.NUMBER).read("  "));
    }

    @Test
    void aFieldSaysWhatItCannotHold() {
        var refusal = assertThrows(IllegalArgumentException.class,
                () -> field(CustomField.Type.NUMBER).read("many"));
        assertEquals(Words.with("craft.field.number", "Shift", "many"), refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> field(CustomField.Type.DATE).read("31 March"));
        assertThrows(IllegalArgumentException.class, () -> field(CustomField.Type.CHOICE).read("Noon"));
    }

    @Test
    void aValueIsSetChangedAndTakenAway() {
        var field = field(CustomField.Type.CHOICE);
        var cell = new CustomValue.Cell(field, new Code("R", 1));
        var plan = demo.with(Edit.put("Field", field));
        var set = plan.with(CustomValue.set(plan, ids, cell, "day shift"));
        var changed = set.with(CustomValue.set(set, ids, cell, "Night shift"));

        assertEquals("Day shift", CustomValue.of(set, field, cell.code()));
        assertEquals("Night shift", CustomValue.of(changed, field, cell.code()));
        assertEquals(plan, changed.with(CustomValue.set(changed, ids, cell, "")));
    }

    @Test
    void anAttachmentComesBackAsItWas() {
        var bytes = new byte[] {0, 1, (byte) 0xFF, 10};
        var attached = Attachment.of(on(demo), new Code("R", 1), "script.bin", bytes);
        assertArrayEquals(bytes, attached.bytes());
        assertEquals(4, Attachment.total(demo.with(Edit.put("Attach", attached))));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Attachment.of(on(demo), new Code("R", 1),
                "film.mp4", new byte[(int) Attachment.LARGEST + 1]));
    }

    private Occasion on(Plan plan) {
        return new Occasion(plan, ids, TODAY);
    }

    private Plan moved(Plan plan, Requirement child, Requirement parent) {
        return plan.with(new Edit("Move", Lineage.move(plan, new Lineage.Move(child, parent, TODAY), ids)));
    }

    private Requirement requirement(int number) {
        return demo.coded(Requirement.class).get(number - 1);
    }

    private CustomField field(CustomField.Type type) {
        return CustomField.plain(Id.of(CustomField.class, "shift"), "Shift", CustomField.Kind.REQUIREMENT,
                type).withChoices(List.of("Day shift", "Night shift"));
    }
}
