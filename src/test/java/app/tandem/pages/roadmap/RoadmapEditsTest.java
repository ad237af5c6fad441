package app.tandem.pages.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Horizon;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Constraint;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Initiative.Confidence;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.LaneField;
import app.tandem.plan.roadmap.scene.LaneTarget;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoadmapEditsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TimeScale SCALE = TimeScale.of(TODAY, TimeScale.View.BOTH, 0, 1000);

    private final Initiative bot = initiative(17, Period.month(2028, 4), Period.month(2028, 12));
    private final Initiative wave = initiative(8, Period.month(2027, 8), Period.month(2028, 2));
    private final Initiative idea =
            Initiative.idea(Id.of(Initiative.class, "i9"), new Code("I", 9), "Kiosk", Side.CC);

    @Test
    void placesWhatWaitsInTheTrayInTheQuarterAfterThisOne() {
        var placed = only(edits(idea).place(idea));
        assertEquals(idea.withStart(Period.quarter(2027, 1)).withEnd(Period.quarter(2027, 1))
                .withHorizon(Horizon.NEAR), placed);
    }

    @Test
    void turnsAPromiseIntoADirectionBeyondTheFoldAndSaysSo() {
        var committed = bot.withConfidence(Confidence.COMMITTED);
        var edit = edits(committed).move(committed, placement(committed).moved(12, SCALE));
        assertEquals("Move I-17 beyond the fold: H1 2029 to H2 2029, by half-year", edit.label());
        assertEquals(committed.withEnd(Period.halfYear(2029, 2)).withStart(Period.halfYear(2029, 1))
                .withHorizon(Horizon.FAR).withConfidence(Confidence.EXPLORING), only(edit));
    }

    @Test
    void movesWithoutTouchingTheConfidenceBeforeTheFold() {
        var committed = wave.withConfidence(Confidence.COMMITTED);
        var edit = edits(committed).move(committed, placement(committed).moved(-1, SCALE));
        assertEquals("Move I-08 to Jul 2027 to Jan 2028", edit.label());
        assertEquals(Confidence.COMMITTED, ((Initiative) only(edit)).confidence());
    }

    @Test
    void takesItsLaneFromWhereItWasDropped() {
        var moved = only(edits(wave).move(Map.of(wave, placement(wave)),
                List.of(new LaneTarget(LaneField.LANE, "Channels"))));
        assertEquals(wave.withLane("Channels").withHorizon(Horizon.NEAR), moved);
    }

    @Test
    void comesBackToTheConfidenceItHadAfterThreeTurns() {
        var turned = Stream.iterate(wave, it -> (Initiative) only(edits(it).cycleConfidence(it))).limit(4)
                .map(Initiative::confidence).toList();
        assertEquals(List.of(Confidence.EXPLORING, Confidence.COMMITTED, Confidence.PLANNED,
                Confidence.EXPLORING),
                turned);
    }

    @Test
    void takesAlongWhatMeansNothingWithoutIt() {
        var need = Requirement.captured(Id.of(Requirement.class, "r"), new Code("R", 1), "Need",
                Requirement.Origin.IT, TODAY);
        var limit = new Constraint(Id.of(Constraint.class, "c"), "Support ends",
                Constraint.Type.END_OF_SUPPORT,
                TODAY, null, Constraint.Strength.HARD, null, wave.id());
        var edits = edits(wave, bot, need, limit,
                new Delivery(Id.of(Delivery.class, "d"), wave.id(), need.id()),
                new Milestone(Id.of(Milestone.class, "m"), wave.id(), "Live", TODAY, Milestone.Type.GO_LIVE,
                        Milestone.State.PLANNED, null));
        var linked = edits.plan().with(links(edits.plan()).link(wave, bot, LinkEdits.Terms.USUAL));
        var after = linked.with(new RoadmapEdits(linked, edits.ids(), SCALE).remove(wave));
        assertEquals(Plan.of(List.of(bot, need, limit.withInitiative(null))), after);
    }

    @Test
    void namesTheWayRoundWhenALinkWouldCloseACircle() {
        var last = initiative(9, Period.month(2028, 3), Period.month(2028, 9));
        var edits = edits(wave, last, bot);
        var links = links(edits.plan());
        var plan = edits.plan().with(links.link(wave, last, LinkEdits.Terms.USUAL))
                .with(links.link(last, bot, LinkEdits.Terms.USUAL));
        var circle = "I-08 cannot wait for I-17, because I-17 already waits for it: I-08 → I-09 → I-17.";
        assertEquals(Optional.of(circle), links(plan).refusal(bot, wave));
        assertEquals(Optional.empty(), links(plan).refusal(wave, bot));
    }

    @Test
    void changesHowOneWaitsWhenItWaitsAlready() {
        var plan = edits(wave, bot).plan();
        var linked = plan.with(links(plan).link(wave, bot, LinkEdits.Terms.USUAL));
        var soft = new LinkEdits.Terms(Dependency.Type.SS, 14, Dependency.Strength.SOFT);
        var again = linked.with(links(linked).link(wave, bot, soft));
        assertEquals(List.of(soft), again.all(Dependency.class).stream().map(LinkEdits.Terms::of).toList());
    }

    @Test
    void movesSeveralAsOneEdit() {
        var to = new LinkedHashMap<Initiative, Placement>();
        to.put(wave, placement(wave).moved(1, SCALE));
        to.put(bot, placement(bot).moved(1, SCALE));
        var edit = edits(wave, bot).move(to, List.of());
        assertEquals("Move 2 initiatives", edit.label());
        assertEquals(List.of("2027-09 2028-03", "2028-05 2029-H1"), edit.changes().stream()
                .map(change -> (Initiative) change.row()).map(it -> it.start() + " " + it.end()).toList());
    }

    @Test
    void saysThatItIsByQuarterAgainBeforeTheFold() {
        var far = bot.withEnd(Period.halfYear(2029, 1)).withStart(Period.halfYear(2029, 1));
        assertEquals("Move I-17 before the fold: Q3 2028 to Q4 2028, by quarter",
                edits(far).move(far, placement(far).moved(-1, SCALE)).label());
    }

    @Test
    void givesANewInitiativeTheNextCode() {
        var added = (Initiative) only(edits(wave, bot).add(" SMS alerts ", Side.CC, "Channels"));
        assertEquals(List.of("I-18", "SMS alerts", "Channels", "CC", "false"),
                List.of(added.code().toString(), added.title(), added.lane(), added.leadSide().name(),
                        String.valueOf(added.placed())));
    }

    private static RoadmapEdits edits(Row... rows) {
        var ids = Ids.seeded(1, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        return new RoadmapEdits(Plan.of(new ArrayList<>(List.of(rows))), ids, SCALE);
    }

    private static LinkEdits links(Plan plan) {
        return new LinkEdits(plan, Ids.seeded(1, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    }

    private static Row only(Edit edit) {
        assertEquals(1, edit.changes().size());
        return edit.changes().getFirst().row();
    }

    private static Placement placement(Initiative initiative) {
        return Placement.of(initiative).orElseThrow();
    }

    private static Initiative initiative(int number, Period start, Period end) {
        return Initiative.idea(Id.of(Initiative.class, "i" + number), new Code("I", number),
                "Piece " + number,
                Side.IT).withStart(start).withEnd(end);
    }
}
