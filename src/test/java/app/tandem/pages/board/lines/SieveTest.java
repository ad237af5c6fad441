package app.tandem.pages.board.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.board.lines.BoardFilter.Whose;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.query.QueryText;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SieveTest {

    private static final Plan PLAN = DemoPlan.plan();
    private static final List<String> TYPED = List.of("call", "call back", "r-1 -is:gap", "priority:must turn:it",
            "agent | desk", "domain:chan", "owner:a", "-(knowledge or is:stalled)", "goal:g1", "x:y", "c-0", "value:>2",
            "effort:>1", "captured:last-session");

    private final Random random = new Random(7);
    private final Ids ids = Ids.seeded(7, Clock.systemUTC());

    @Test
    void after_any_edits_the_cards_and_what_passes_are_as_if_looked_for_at_once() {
        var known = new Known();
        var plan = PLAN;
        known.sieve(plan, DemoPlan.TODAY);
        for (int i = 0; i < 120; i++) {
            var edit = edit(plan);
            plan = random.nextInt(4) == 0 ? plan.with(edit).with(edit.inverse(plan)) : plan.with(edit);
            assertEquals(all(new Known().sieve(plan, DemoPlan.TODAY)), all(known.sieve(plan, DemoPlan.TODAY)),
                    edit.label());
        }
    }

    @Test
    void while_a_word_grows_and_shrinks_as_much_passes_as_when_it_is_written_at_once() {
        var sieve = new Known().sieve(PLAN, DemoPlan.TODAY);
        var whole = "status:new -agent value:>=12 captured:<30d call rout";
        IntStream.concat(IntStream.rangeClosed(0, whole.length()),
                        IntStream.iterate(whole.length(), length -> length >= 0, length -> length - 1))
                .mapToObj(length -> filter(whole.substring(0, length), Whose.ALL))
                .forEach(filter -> assertEquals(
                        new Known().sieve(PLAN, DemoPlan.TODAY).filtered(filter), sieve.filtered(filter)));
    }

    private static List<Object> all(Sieve sieve) {
        return List.of(sieve.all(),
                TYPED.stream().map(typed -> sieve.filtered(filter(typed, Whose.ALL))).toList(),
                TYPED.stream().map(typed -> sieve.hidden(filter(typed, Whose.ALL).each().getFirst())).toList(),
                sieve.filtered(filter("", Whose.CC)),
                sieve.filtered(new BoardFilter(QueryText.read("is:linked"), Whose.IT, "Channels")),
                List.of(Whose.values()).stream().map(sieve::waiting).toList());
    }

    private Edit edit(Plan plan) {
        var need = any(plan, Requirement.class);
        var offer = any(plan, Capability.class);
        var fit = any(plan, Fit.class);
        return switch (random.nextInt(10)) {
            case 0 -> Edit.put("Rename need", need.withTitle(offer.title() + " call " + random.nextInt(9)));
            case 1 -> Edit.put("Rename offer", offer.withTitle("Agent desk " + random.nextInt(9)));
            case 2 -> Edit.put("Another domain", offer.withDomain(any(plan, Capability.class).domain()));
            case 3 -> Edit.put("Move", need.withRank(random.nextInt(60)), offer.withRank(random.nextInt(60)));
            case 4 -> Edit.put("Tick", fit.ticked(Side.IT) ? fit.unticked(Side.IT)
                    : fit.ticked(Side.IT, null, DemoPlan.TODAY));
            case 5 -> Edit.remove("Unlink", List.of(fit));
            case 6 -> Edit.put("Link", Fit.linked(ids.next(Fit.class), need, offer, DemoPlan.TODAY));
            case 7 -> Edit.put("Archive", random.nextBoolean() ? need.withArchived(!need.archived())
                    : offer.withArchived(!offer.archived()));
            case 8 -> Edit.put("Rename owner", any(plan, Person.class).withName("Ada " + random.nextInt(9)));
            default -> Edit.put("New need", Requirement.captured(Id.of(Requirement.class, ids.uuid().toString()),
                    plan.codes().next("R"), "Call back " + random.nextInt(9), Requirement.Origin.FRONTLINE,
                    DemoPlan.TODAY));
        };
    }

    private <R extends Row> R any(Plan plan, Class<R> kind) {
        var all = List.copyOf(plan.all(kind));
        return all.get(random.nextInt(all.size()));
    }

    private static BoardFilter filter(String typed, Whose whose) {
        return new BoardFilter(QueryText.read(typed), whose, null);
    }
}
