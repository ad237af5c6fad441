package app.tandem.plan.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Requirement.Status;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Walks every way that a requirement can go, from its capture on.
class UnagreedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Id<Person> ANNA = Id.of(Person.class, "anna");
    private static final Requirement NEED = Requirement.captured(Id.of(Requirement.class, "r"),
            Code.of("R-01"), "Call-back", Requirement.Origin.FRONTLINE, DAY);
    private static final Capability OFFER = Capability.offered(Id.of(Capability.class, "c"),
            Code.of("C-01"), "Virtual hold", "Channels", DAY);
    private static final Fit FIT = Fit.linked(Id.of(Fit.class, "f"), NEED, OFFER, DAY)
            .ticked(Side.IT, ANNA, DAY).ticked(Side.CC, ANNA, DAY);

    /// Beyond these the word of both sides may be given anew while people are at work already.
    private static final Set<Status> STRICT = EnumSet.of(Status.AGREED, Status.PLANNED);

    @Test
    void on_no_way_is_anything_agreed_or_planned_without_an_owner_and_the_word_of_each_side() {
        var known = everything();
        assertEquals(List.of(), known.stream()
                .filter(each -> STRICT.contains(each.status()) && !Agreement.lacks(each).isEmpty())
                .toList());
        assertTrue(known.stream().map(Requirement::status).toList().containsAll(List.of(Status.values())));
    }

    @Test
    void nothing_gets_into_delivery_past_the_agreement() {
        for (var from : everything()) {
            if (!from.status().open() || Agreement.lacks(from).isEmpty()) continue;
            for (var status : EnumSet.range(Status.AGREED, Status.VERIFIED)) {
                var forced = Edit.put("Force", from.withStatus(status));
                assertTrue(Unagreed.refusal(Plan.of(List.of(from)), forced).isPresent(), status.name());
            }
        }
    }

    @Test
    void the_verbs_of_the_board_never_try_what_would_be_refused() {
        for (var from : everything()) {
            var plan = Plan.of(List.of(from, OFFER, FIT));
            for (var rows : verbs(plan, from)) {
                assertEquals(Optional.empty(), Unagreed.refusal(plan, Edit.put("Act", rows)));
            }
        }
    }

    @Test
    void another_coverage_takes_both_ticks_back_in_whatever_table_it_is_typed() {
        var plan = Plan.of(List.of(NEED, OFFER, FIT));
        var later = DAY.plusDays(9);
        assertEquals(List.of(FIT.unticked().with().coverage(Coverage.FULL).assessed(later).build()),
                Agreement.typed(plan, FIT, FIT.withCoverage(Coverage.FULL), later));
        assertEquals(List.of(FIT.withCondition("From release 9")),
                Agreement.typed(plan, FIT, FIT.withCondition("From release 9"), later));
    }

    @Test
    void a_link_of_another_need_is_agreed_by_nobody() {
        var other = Requirement.captured(Id.of(Requirement.class, "s"), Code.of("R-02"), "Chat",
                Requirement.Origin.FRONTLINE, DAY).withVersion(3);
        assertEquals(List.of(FIT.unticked().with().requirement(other.id()).wording(3).build()),
                Agreement.typed(Plan.of(List.of(NEED, other, OFFER, FIT)), FIT,
                        FIT.withRequirement(other.id()), DAY));
    }

    @Test
    void a_need_without_a_statement_is_agreed_to_by_its_title() {
        var plan = Plan.of(List.of(NEED, OFFER, FIT));
        assertEquals(List.of(NEED.with().title("Call-back in an hour").version(2).build(), FIT.unticked()),
                Agreement.changed(plan, NEED, NEED.withTitle("Call-back in an hour"), DAY));
        var stated = NEED.withStatement("Callers are called back within the hour");
        assertEquals(List.of(stated.withTitle("Call-back")),
                Agreement.changed(plan, stated, stated.withTitle("Call-back"), DAY));
    }

    @Test
    void the_latest_round_typed_over_is_held_anew() {
        var round = FitRound.next(Plan.of(List.of(NEED, OFFER, FIT)), FIT, Id.of(FitRound.class, "x"), DAY);
        var plan = Plan.of(List.of(NEED, OFFER, FIT, round));
        var now = round.withAfter(Coverage.MOST);
        assertEquals(List.of(now, FIT.unticked().withCoverage(Coverage.MOST)),
                Agreement.typed(plan, round, now, DAY));
    }

    @Test
    void a_refusal_names_what_is_missing() {
        var edit = Edit.put("Force", NEED.withStatus(Status.AGREED).withOwnerIt(ANNA));
        assertEquals(Optional.of("R-01 cannot be Agreed: an owner in the center, IT’s agreement, "
                + "the center’s agreement still missing"), Unagreed.refusal(Plan.EMPTY, edit));
        assertThrows(IllegalArgumentException.class,
                () -> Agreement.changed(Plan.EMPTY, NEED, NEED.withStatus(Status.AGREED), DAY));
    }

    /// Every requirement that can be reached by verbs, by forms, and by edits of any status that are let pass.
    private static Set<Requirement> everything() {
        var known = new HashSet<>(Set.of(NEED));
        var left = new ArrayDeque<>(known);
        while (!left.isEmpty()) {
            var from = left.poll();
            for (var next : next(from)) {
                if (known.add(next)) left.add(next);
            }
        }
        return known;
    }

    private static List<Requirement> next(Requirement from) {
        var plan = Plan.of(List.of(from, OFFER, FIT));
        var found = new ArrayList<Requirement>();
        for (var rows : verbs(plan, from)) {
            for (Row row : rows) if (row instanceof Requirement need) found.add(need.withVersion(1));
        }
        for (var status : Status.values()) {
            var forced = from.withStatus(status);
            if (Unagreed.refusal(plan, Edit.put("Force", forced)).isEmpty()) found.add(forced);
        }
        return found.stream().map(each -> each.with().statement("").build()).toList();
    }

    /// What people can do to a requirement, each as the rows that it leaves behind.
    private static List<List<? extends Row>> verbs(Plan plan, Requirement from) {
        Stream<Supplier<List<? extends Row>>> all = Stream.of(
                () -> List.of(Agreement.own(from, Side.IT, ANNA)),
                () -> List.of(Agreement.own(from, Side.IT, null)),
                () -> List.of(Agreement.own(from, Side.CC, ANNA)),
                () -> List.of(Agreement.own(from, Side.CC, null)),
                () -> List.of(Agreement.sign(from, Side.IT, DAY)),
                () -> List.of(Agreement.sign(from, Side.CC, DAY)),
                () -> Agreement.reword(plan, from, "Other words", DAY),
                () -> Agreement.changed(plan, from, from.withOwnerIt(null), DAY),
                () -> Agreement.changed(plan, from, from.withSignedCc(null), DAY),
                () -> Agreement.changed(plan, from, from.withOwnerCc(ANNA), DAY),
                () -> Agreement.changed(plan, from, from.withStatement("Other words"), DAY));
        return all.<List<? extends Row>>map(Supplier::get).toList();
    }
}
