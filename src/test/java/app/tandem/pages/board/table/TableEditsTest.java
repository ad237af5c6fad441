package app.tandem.pages.board.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.board.table.TableEdits.Typed;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableEditsTest {

    private static final Plan PLAN = DemoPlan.plan();
    private static final List<Requirement> NEEDS = PLAN.coded(Requirement.class);
    private static final Ids IDS = Ids.seeded(3, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private static final TableEdits EDITS = new TableEdits(PLAN, IDS, DemoPlan.TODAY);

    @Test
    void many_cells_are_one_edit_named_after_the_field() {
        var three = NEEDS.subList(0, 3);
        var edit = EDITS.set(three.stream().map(each -> new Typed(each, "moscow", "co")).toList());
        assertEquals("Set Priority of 3 cards", edit.label());
        var after = PLAN.with(edit);
        assertEquals(List.of(Moscow.COULD, Moscow.COULD, Moscow.COULD),
                three.stream().map(each -> after.get(each.id()).moscow()).toList());
    }

    @Test
    void two_fields_of_one_card_go_into_the_same_row() {
        var edit = EDITS.set(List.of(new Typed(NEEDS.getFirst(), "value", "5"),
                new Typed(NEEDS.getFirst(), "urgency", "4")));
        var row = PLAN.with(edit).get(NEEDS.getFirst().id());
        assertEquals(NEEDS.getFirst().withValue(5).withUrgency(4), row);
    }

    @Test
    void people_and_days_are_typed_as_people_say_them() {
        var offer = PLAN.coded(Capability.class).getFirst();
        var owner = PLAN.coded(Person.class).getFirst();
        var edit = EDITS.set(List.of(new Typed(offer, "ownerIt", owner.name().substring(0, 5)),
                new Typed(offer, "endOfSupport", "31 March 2028")));
        var row = PLAN.with(edit).get(offer.id());
        assertEquals(offer.with().ownerIt(owner.id()).endOfSupport(LocalDate.of(2028, 3, 31)).build(), row);
    }

    @Test
    void an_added_field_is_typed_beside_one_that_was_always_there_and_emptied_again() {
        var field = CustomField.plain(Id.of(CustomField.class, "effort"), "Effort", CustomField.Kind.REQUIREMENT,
                CustomField.Type.NUMBER);
        var plan = PLAN.with(Edit.put("Add", field));
        var need = NEEDS.getFirst();
        var edit = new TableEdits(plan, IDS, DemoPlan.TODAY).set(List.of(new Typed(need, "value", "5"),
                new Typed(need, "effort", "1,200")));
        var after = plan.with(edit);
        assertEquals(need.withValue(5), after.get(need.id()));
        assertEquals("1200", CustomValue.of(after, field, need.code()));
        var emptied = after.with(new TableEdits(after, IDS, DemoPlan.TODAY)
                .set(List.of(new Typed(need, "effort", ""))));
        assertEquals("", CustomValue.of(emptied, field, need.code()));
    }

    @Test
    void other_words_take_back_what_was_agreed_here_too() {
        var need = NEEDS.stream().filter(each -> PLAN.referring(Fit.class, each.id()).stream().anyMatch(Fit::agreed))
                .findFirst().orElseThrow();
        var after = PLAN.with(EDITS.set(List.of(new Typed(need, "statement", "Something else"))));
        assertEquals(0, after.referring(Fit.class, need.id()).stream().filter(Fit::agreed).count());
    }

    @Test
    void what_cannot_be_read_is_said_and_nothing_changes() {
        assertEquals("“7” is none of: Must, Should, Could, Won’t this time", refusal("moscow", "7"));
        assertEquals("“x” is no number", refusal("value", "x"));
        assertEquals("Nothing here is called “Zorro”", refusal("ownerIt", "Zorro"));
        assertEquals("value is 9, not 0 to 5", refusal("value", "9"));
        assertEquals("A text is missing where one is needed", refusal("title", " "));
    }

    private static @Nullable String refusal(String component, String text) {
        Coded row = NEEDS.getFirst();
        return assertThrows(IllegalArgumentException.class,
                () -> EDITS.set(List.of(new Typed(row, component, text)))).getMessage();
    }
}
