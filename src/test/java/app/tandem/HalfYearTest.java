package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.pages.DemoFile;
import app.tandem.pages.sessions.SessionEdits;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Period;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Agreement;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.roadmap.Baseline;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.PlanningSession.State;
import app.tandem.plan.session.SignOff;
import app.tandem.reports.Progress;
import app.tandem.reports.pack.PaperSource;
import app.tandem.reports.pack.SessionPack;
import app.tandem.store.Author;
import app.tandem.store.PlanCheck;
import app.tandem.store.PlanStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Half a year at Northmere, from the demo's day to signed minutes: agree a fit, move a bar, hold the
/// winter session, decide, sign on both sides, hand over the pack.
class HalfYearTest {

    private static final LocalDate WINTER = LocalDate.of(2026, 12, 9);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-09T15:00:00Z"), ZoneOffset.UTC);
    private static final Path GOLDEN = Path.of("src/test/resources/app/tandem/pack");

    @TempDir
    Path folder;

    private final Ids ids = Ids.seeded(5, CLOCK);

    @Test
    void theWinterSessionIsHeldSignedAndHandedOver() throws IOException {
        var file = DemoFile.create(folder.resolve("northmere.tandem"));
        try (var store = PlanStore.open(file, options())) {
            agreeOnAnOpenNeed(store);
            moveTheSecondWave(store);
            holdTheSession(store);
            sign(store);

            var session = session(store.plan());
            assertEquals(true, session.sealed());
            assertEquals(List.of("B1", "B2", "B3", "B4"), store.plan().coded(Baseline.class).stream()
                    .map(baseline -> baseline.code().toString())
                    .toList());
            assertEquals("", store.undoLabel().getValue());
            handOver(store);
        }
        assertEquals(List.of(), PlanCheck.of(file));
    }

    /// R-11 waits on IT with the center's tick; IT's tick and both sign-offs settle it.
    private void agreeOnAnOpenNeed(PlanStore store) {
        var need = (Requirement) store.plan().find(code("R-11")).orElseThrow();
        assertEquals(Turn.Holder.IT, Turn.of(store.plan(), need).holder());
        var rows = new ArrayList<Row>();
        for (var fit : store.plan().referring(Fit.class, need.id())) {
            rows.add(Agreement.tick(fit, need, new Agreement.Tick(Side.IT, need.ownerIt(), WINTER)));
        }
        rows.add(Agreement.sign(Agreement.sign(need, Side.IT, WINTER), Side.CC, WINTER));
        perform(store, Edit.put("Agree R-11", rows));

        var agreed = store.plan().get(need.id());
        assertEquals(Requirement.Status.AGREED, agreed.status());
        assertEquals(Turn.Holder.NOBODY, Turn.of(store.plan(), agreed).holder());
        assertEquals(Coverage.SOME, store.plan().referring(Fit.class, need.id()).getFirst().coverage());
    }

    private void moveTheSecondWave(PlanStore store) {
        var wave = (Initiative) store.plan().find(code("I-09")).orElseThrow();
        perform(store, Edit.put("Move I-09", wave.with()
                .start(Period.month(2028, 2))
                .varianceReason("Extended support bought")
                .build()));
    }

    private void holdTheSession(PlanStore store) {
        var session = session(store.plan());
        var rows = new ArrayList<Row>(List.of(session.withState(State.IN_SESSION)));
        for (var person : store.plan().coded(Person.class)) {
            if (person.votes()) {
                rows.add(new Attendance(ids.next(Attendance.class), session.id(), person.id(), person.role(),
                        person.seat(), Attendance.Presence.YES, null, null, null));
            }
        }
        perform(store, Edit.put("Start S5", rows));
        var owner = (Person) store.plan().find(code("P02")).orElseThrow();
        perform(store, Edit.put("Record D-17", Decision.proposed(ids.next(Decision.class),
                        store.plan().codes().next(Decision.PREFIX), session.id(), "Select Dovetail Connect (VS-01)")
                .with()
                .type(Decision.Type.SELECT)
                .itFor(4).itAgainst(1).ccFor(5)
                .positionIt(Decision.Position.WITH_RESERVATION)
                .reservationIt("Integration price to be fixed in the contract")
                .positionCc(Decision.Position.FULLY)
                .rationale("76.88 against 75.93; the lead is fragile and was discussed")
                .options("Auralink Cloud, second in the ranking")
                .owner(owner.id())
                .effective(WINTER)
                .reviewDate(WINTER.plusYears(1))
                .status(Decision.Status.ACTIVE)
                .build()));
        perform(store, Edit.put("Assign A-32", new ActionItem(ids.next(ActionItem.class),
                store.plan().codes().next(ActionItem.PREFIX), session.id(), null, "Negotiate the integration price",
                owner.id(), Side.IT, LocalDate.of(2027, 1, 29), LocalDate.of(2027, 1, 29), ActionItem.Status.OPEN,
                null, "", List.of())));
        perform(store, Edit.put("Close S5", session(store.plan()).with()
                .state(State.MINUTES_DRAFT)
                .mainOutcome("CCaaS vendor selected")
                .nextDate(LocalDate.of(2027, 6, 9))
                .build()));
        assertEquals("S5", store.newest(2).toCompletableFuture().join().getLast().session());
    }

    private void sign(PlanStore store) {
        perform(store, SessionEdits.settle(store.plan(), session(store.plan())));
        for (var signer : List.of("P02", "P08")) {
            var person = (Person) store.plan().find(code(signer)).orElseThrow();
            var pen = new SignOff.Pen(ids, CLOCK.instant(), WINTER, store.head().hash());
            perform(store, new SignOff(store.plan(), session(store.plan())).sign(person.side(), person, pen));
        }
    }

    /// The registers word for word; of the others that they are there, whole and the same twice.
    private void handOver(PlanStore store) throws IOException {
        var source = new PaperSource(store.plan(), WINTER, revision -> store.at(revision).toCompletableFuture().join());
        var pack = new SessionPack(source, session(store.plan()));
        var first = pack.write(folder.resolve("first"), Progress.UNHEARD);
        var second = pack.write(folder.resolve("second"), Progress.UNHEARD);

        for (int i = 0; i < first.size(); i++) {
            assertEquals(-1, Files.mismatch(first.get(i), second.get(i)), first.get(i).toString());
        }
        for (var register : List.of("2026-12-09_S5_decisions_v1.csv", "2026-12-09_S5_actions_v1.csv")) {
            assertEquals(Files.readString(GOLDEN.resolve(register)),
                    Files.readString(folder.resolve("first").resolve(register)));
        }
    }

    private static PlanningSession session(Plan plan) {
        return (PlanningSession) plan.find(code("S5")).orElseThrow();
    }

    private static Code code(String text) {
        return Code.of(text);
    }

    private static void perform(PlanStore store, Edit edit) {
        store.perform(edit).toCompletableFuture().join();
    }

    private PlanStore.Options options() {
        return PlanStore.Options.plain(new Author(() -> "Carla Jensen", CLOCK, ids));
    }
}
