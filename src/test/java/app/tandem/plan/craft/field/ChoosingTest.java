package app.tandem.plan.craft.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Hint;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import app.tandem.plan.craft.CustomValues;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoosingTest {

    private static final Code FIRST = Code.of("R-01");
    private static final Code SECOND = Code.of("R-02");

    @Test
    void several_choices_are_kept_in_their_order_however_they_are_typed() {
        assertEquals("Voice; Chat", sites().read("chat ;VOICE"));
        assertEquals("", sites().read(" "));
        assertThrows(IllegalArgumentException.class, () -> sites().read("Voice; Fax"));
        assertEquals(List.of("Voice", "Chat"), CustomField.several("Voice; Chat"));
    }

    @Test
    void in_another_order_the_values_follow() {
        var plan = plan();
        var moved = plan.with(new Choosing(plan, field(plan)).moved(1, 0));
        assertEquals(List.of("Chat", "Voice", "Mail"), field(moved).choices());
        assertEquals("Chat; Voice", value(moved, FIRST));
    }

    @Test
    void a_choice_keeps_its_tint_and_its_values_under_a_new_name() {
        var plan = plan();
        var tinted = plan.with(new Choosing(plan, field(plan)).tinted(1, Tint.PLUM));
        var named = tinted.with(new Choosing(tinted, field(tinted)).renamed(1, "Messaging"));
        var moved = named.with(new Choosing(named, field(named)).moved(1, 2));
        assertEquals("Voice; Messaging", value(moved, FIRST));
        assertEquals(Tint.PLUM, field(moved).tint("Messaging"));
        assertEquals(Tint.NONE, field(moved).tint("Mail"));
    }

    @Test
    void a_choice_that_an_item_has_cannot_go() {
        var plan = plan();
        var refused = assertThrows(IllegalArgumentException.class, () -> new Choosing(plan, field(plan)).removed(0));
        assertEquals("“Voice” cannot go: 1 item has it", refused.getMessage());
        assertEquals(List.of("Voice", "Chat"), field(plan.with(new Choosing(plan, field(plan)).removed(2))).choices());
    }

    @Test
    void what_stands_for_nothing_is_had_by_every_item_without_a_value() {
        var plan = plan();
        var next = plan.with(Edit.put("Standard", CustomValue.refit(plan, field(plan).withStandard("mail"))));
        assertEquals("Mail", value(next, SECOND));
        assertEquals("Voice; Chat", CustomValues.of(next).get(field(next), FIRST));
    }

    @Test
    void a_required_field_that_is_empty_is_told_and_blocks_nothing() {
        var plan = plan();
        var next = plan.with(Edit.put("Required", field(plan).withRequired(true)));
        assertTrue(Hint.of(next, need(next, SECOND)).contains(Hint.FIELD_MISSING));
        assertEquals(false, Hint.of(next, need(next, FIRST)).contains(Hint.FIELD_MISSING));
        assertEquals(39, Missing.in(next, field(next)).size());
    }

    @Test
    void before_the_type_changes_it_is_told_what_becomes_of_each_value() {
        var plan = plan();
        var one = Refit.of(plan, field(plan), CustomField.Type.CHOICE);
        assertEquals(List.of(FIRST), one.unread().stream().map(Refit.Line::about).toList());
        assertThrows(IllegalArgumentException.class, one::edit);
        var text = Refit.of(plan, field(plan), CustomField.Type.TEXT);
        var back = plan.with(text.edit());
        assertEquals("Voice; Chat", value(back, FIRST));
        var bare = back.with(Edit.put("Bare", field(back).withChoices(List.of())));
        var again = Refit.of(bare, field(bare), CustomField.Type.CHOICE);
        assertEquals(List.of("Voice, Chat"), again.field().choices());
    }

    private static Plan plan() {
        var plan = DemoPlan.plan().with(Edit.put("Field", sites()));
        return plan.with(CustomValue.set(plan, Ids.system(), new CustomValue.Cell(sites(), FIRST), "voice;chat"));
    }

    private static CustomField sites() {
        return CustomField.plain(Id.of(CustomField.class, "channels"), "Channels", CustomField.Kind.REQUIREMENT,
                CustomField.Type.MULTI_CHOICE).withChoices(List.of("Voice", "Chat", "Mail"));
    }

    private static CustomField field(Plan plan) {
        return plan.get(sites().id());
    }

    private static String value(Plan plan, Code code) {
        return CustomValue.of(plan, field(plan), code);
    }

    private static Requirement need(Plan plan, Code code) {
        return plan.find(code).map(Requirement.class::cast).orElseThrow();
    }
}
