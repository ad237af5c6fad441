package app.tandem.pages.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Change;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Kinds;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.rhythm.HotButton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordsEditsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Plan PLAN = DemoPlan.plan();

    private final Ids ids = Ids.seeded(7, Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void aRowOfEveryKindCanBeMadeAndRemoved() {
        var plan = PLAN;
        for (var kind : Kinds.ALL) {
            boolean lacking = plan.all(kind).isEmpty() && RecordsEdits.refusal(plan, kind).isEmpty();
            if (lacking) plan = plan.with(RecordsEdits.create(plan, kind, ids, TODAY));
        }
        for (var kind : Kinds.ALL) {
            assertEquals("", RecordsEdits.refusal(plan, kind), kind.getSimpleName());
            var create = RecordsEdits.create(plan, kind, ids, TODAY);
            var row = create.changes().getFirst().row();
            var with = plan.with(create);
            assertEquals(plan, with.with(RecordsEdits.remove(with, row)), kind.getSimpleName());
        }
    }

    @Test
    void anEmptyPlanSaysWhatIsNeededFirst() {
        assertEquals("Requirement is needed first", RecordsEdits.refusal(Plan.EMPTY, Fit.class));
        assertEquals("", RecordsEdits.refusal(Plan.EMPTY, HotButton.class));
    }

    @Test
    void aChangeGivesOneFieldAnotherValue() {
        var need = (Requirement) PLAN.find(Code.of("R-19")).orElseThrow();
        var edit = RecordsEdits.change(PLAN, need,
                new Entry(field(Requirement.class, "title"), "Shorter wrap-up"), TODAY);
        assertEquals(Edit.put("Change Title of R-19", need.withTitle("Shorter wrap-up")), edit);
    }

    @Test
    void aValueThatTheRowRefusesIsRefused() {
        var need = (Requirement) PLAN.find(Code.of("R-19")).orElseThrow();
        var value = field(Requirement.class, "value");
        assertThrows(IllegalArgumentException.class, () -> RecordsEdits.change(PLAN, need, new Entry(value, 9), TODAY));
    }

    @Test
    void aDuplicateHasAnIdAndACodeOfItsOwn() {
        var button = PLAN.coded(HotButton.class).getFirst();
        var copy = (HotButton) RecordsEdits.duplicate(PLAN, button, ids, TODAY).changes().getFirst().row();
        assertEquals(PLAN.codes().next(HotButton.PREFIX), copy.code());
        assertEquals(button, copy.with().id(button.id()).code(button.code()).build());
    }

    @Test
    void nobodyHasAgreedToADuplicate() {
        var agreed = PLAN.coded(Requirement.class).stream()
                .filter(need -> need.signedIt() != null && need.signedCc() != null).findFirst().orElseThrow();
        var copy = (Requirement) RecordsEdits.duplicate(PLAN, agreed, ids, TODAY).changes().getFirst().row();
        assertEquals(agreed.with().id(copy.id()).code(copy.code()).status(Requirement.Status.CAPTURED)
                .captured(TODAY).worded(TODAY).version(1).signedIt(null).signedCc(null).build(), copy);
    }

    @Test
    void ticksSignOffsAndVersionsAreNotTyped() {
        var fixed = Stream.of(Requirement.class, Fit.class).flatMap(kind -> Field.of(kind).stream())
                .filter(Field::fixed).map(Field::name).toList();
        assertEquals(List.of("code", "worded", "version", "signedIt", "signedCc", "turnSince", "linked",
                "assessed", "wording", "tickItBy", "tickItOn", "tickCcBy", "tickCcOn"), fixed);
    }

    @Test
    void removingARowTakesAlongWhatCannotBeWithoutItAndLeavesNothingDangling() {
        var need = (Requirement) PLAN.find(Code.of("R-19")).orElseThrow();
        var edit = RecordsEdits.remove(PLAN, need);
        assertTrue(edit.changes().containsAll(PLAN.referring(Fit.class, need.id()).stream()
                .map(Change.Remove::new)
                .toList()));
        assertEquals(List.of(), dangling(PLAN.with(edit)));
    }

    @Test
    void removingAPersonOnlyTakesTheirNameOffWhatTheyOwn() {
        var person = PLAN.coded(Person.class).getLast();
        assertEquals(List.of(), dangling(PLAN.with(RecordsEdits.remove(PLAN, person))));
    }

    @Test
    void sealedMinutesRefuseAChangeWithTheReason() {
        var session = (Row) PLAN.find(Code.of("S1")).orElseThrow();
        var edit = RecordsEdits.change(PLAN, session,
                new Entry(field(session.id().kind(), "notes"), "Rewritten"), TODAY);
        assertThrows(IllegalArgumentException.class, () -> RecordsEdits.allowed(PLAN, edit));
    }

    private static List<Row> dangling(Plan plan) {
        return plan.rows().stream()
                .filter(row -> Field.of(row.id().kind()).stream()
                        .map(field -> field.get(row))
                        .anyMatch(value -> value instanceof Id<?> id && plan.find(id).isEmpty()))
                .toList();
    }

    private static Field field(Class<? extends Row> kind, String name) {
        return Field.of(kind).stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }
}
