package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.cli.verify.SealProof;
import app.tandem.pages.DemoFile;
import app.tandem.pages.Desk;
import app.tandem.pages.Desk.Own;
import app.tandem.pages.Desk.Reading;
import app.tandem.pages.sessions.SessionsView;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Period;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.live.Stretch;
import app.tandem.plan.session.live.TalkTime;
import app.tandem.reports.Progress;
import app.tandem.reports.pack.Paper;
import app.tandem.reports.pack.PaperOrder;
import app.tandem.reports.pack.PaperSource;
import app.tandem.reports.pack.Papers;
import app.tandem.reports.pack.SessionPack;
import app.tandem.store.Author;
import app.tandem.store.Backups;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The winter session of the demo plan, held, decided and signed in its window, with every step counted.
@SuppressWarnings("NullAway.Init") // made when the window is
class SessionJourneyTest extends ApplicationTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-09T13:00:00Z"), ZoneOffset.UTC);

    private static final Path GOLDEN = Path.of("src/test/resources/app/tandem/pack/window");
    private static final Code WINTER = Code.of("S5");

    /// What goes out beside the pack.
    private static final List<PaperOrder> ALSO = List.of(
            new PaperOrder(Paper.MINUTES, WINTER, "html"), new PaperOrder(Paper.PRE_READ, WINTER, "docx"),
            new PaperOrder(Paper.INVITATION, WINTER, "ics"), new PaperOrder(Paper.CALENDAR, null, "ics"),
            new PaperOrder(Paper.SAID_AND_DID, null, "pdf"));

    private final Ids ids = Ids.seeded(9, CLOCK);
    private final List<Throwable> failures = new ArrayList<>();
    private PlanStore store;
    private SessionsView page;
    private int steps;

    @Override
    public void start(Stage stage) throws Exception {
        Path file = DemoFile.create(Files.createTempDirectory("journey").resolve("northmere.tandem"));
        store = PlanStore.open(file, new PlanStore.Options(
                new Author(() -> "Carla Jensen", CLOCK, ids), Platform::runLater, failures::add, Backups.NONE));
        page = new SessionsView(new Desk(store, ids, CLOCK, _ -> {}, Tandem.pages(FileChoosers.CANCELLED), new Reading(), Own.nobody()));
        var scene = new Scene(page.view(), 1366, 768);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
        page.reveal(session().id());
    }

    @AfterEach
    void close() {
        interact(store::close);
        assertEquals(List.of(), failures);
    }

    @Test
    void theWinterSessionIsHeldDecidedAndSigned() throws Exception {
        press("#again");
        await(plan -> !plan.referring(Attendance.class, session().id()).isEmpty());
        press("#advance");
        await(plan -> session().state() == PlanningSession.State.IN_SESSION);
        aDecisionTakesSixSteps();
        itSaysWhoOwnsItWhyAndWhenItIsLookedAtAgain();
        theNextDecisionComesToTheFront();
        anActionTakesOneStepBesideItsTyping();
        theNextPointTakesOneStep();
        aMovedBarIsToldByItself();
        press("#advance");
        await(plan -> session().state() == PlanningSession.State.MINUTES_DRAFT);
        press("#settlePoints");
        WaitForAsyncUtils.waitForFxEvents();
        for (var side : List.of("It", "Cc")) {
            press("#read" + side);
            press("#sign" + side);
            WaitForAsyncUtils.waitForFxEvents();
        }
        await(plan -> session().sealed());
        assertEquals(List.of(), SealProof.of(store).getLast().findings());
        assertEquals("S5", SealProof.of(store).getLast().session().toString());
        itsPackReadsAsItShould();
    }

    /// Word for word, and what goes out beside it.
    private void itsPackReadsAsItShould() throws Exception {
        var source = new PaperSource(store.plan(), LocalDate.of(2026, 12, 9),
                revision -> store.at(revision).toCompletableFuture().join(),
                revision -> store.hashAt(revision).toCompletableFuture().join());
        var pack = Files.createTempDirectory("pack");
        new SessionPack(source, session()).write(pack, Progress.UNHEARD);
        for (var order : ALSO) {
            try (var file = Files.newOutputStream(pack.resolve(order.fileName(source)))) {
                Papers.write(source, order, file, Progress.UNHEARD);
            }
        }
        PackText.compare(GOLDEN, pack);
    }

    private void aDecisionTakesSixSteps() {
        steps = 0;
        key("Shortcut+Shift+D");
        Keyboard.write("Select Dovetail Connect");
        type(KeyCode.ENTER);
        await(plan -> !plan.referring(Decision.class, session().id()).isEmpty());
        awaitTheSideThatSpeaks();
        type(KeyCode.DIGIT1);
        await(plan -> open() == 1);
        awaitTheSideThatSpeaks();
        type(KeyCode.DIGIT1);
        await(plan -> open() == 0);
        key("Shortcut+Enter");
        await(plan -> decision().status() == Decision.Status.ACTIVE);
        assertTrue(steps <= 6, "steps " + steps);
        assertEquals("Select Dovetail Connect", decision().title());
    }

    private void itSaysWhoOwnsItWhyAndWhenItIsLookedAtAgain() {
        interact(() -> lookup("#owner").<ComboBox<Person>>query()
                .setValue((Person) store.plan().find(Code.of("P02")).orElseThrow()));
        await(_ -> decision().owner() != null);
        interact(() -> lookup("#review").<DatePicker>query().setValue(LocalDate.of(2027, 12, 8)));
        await(_ -> decision().reviewDate() != null);
        write("#rationale", "First in the ranking");
        await(_ -> !decision().rationale().isEmpty());
        write("#options", "Auralink Cloud");
        await(_ -> !decision().options().isEmpty());
    }

    private void write(String area, String text) {
        interact(() -> {
            lookup(area).query().requestFocus();
            lookup(area).queryAs(TextArea.class).setText(text);
            lookup("#dissent").query().requestFocus();
        });
    }

    private void theNextDecisionComesToTheFront() {
        key("Shortcut+Shift+D");
        Keyboard.write("Keep chat in the center");
        type(KeyCode.ENTER);
        await(_ -> lookup("#text").tryQueryAs(TextArea.class)
                .filter(area -> area.getText().equals("Keep chat in the center")).isPresent());
        awaitTheSideThatSpeaks();
        interact(() -> store.undo());
        await(plan -> plan.referring(Decision.class, session().id()).size() == 1);
    }

    private void anActionTakesOneStepBesideItsTyping() {
        key("Shortcut+J");
        steps = 0;
        Keyboard.write("a tom size the event feed by 15 jan");
        type(KeyCode.ENTER);
        await(plan -> !plan.referring(ActionItem.class, session().id()).isEmpty());
        assertEquals(1, steps);
        assertEquals("Size the event feed",
                store.plan().referring(ActionItem.class, session().id()).getFirst().title());
    }

    private void theNextPointTakesOneStep() {
        var before = TalkTime.newest(store.plan(), session().id()).map(Stretch::agendaItem);
        steps = 0;
        key("Page Down");
        await(plan -> !TalkTime.newest(plan, session().id()).map(Stretch::agendaItem).equals(before));
        assertEquals(1, steps);
    }

    private void aMovedBarIsToldByItself() {
        var bar = (Initiative) store.plan().find(Code.of("I-09")).orElseThrow();
        interact(() -> store.perform(Edit.put("Move I-09", bar.withStart(Period.month(2028, 2)))));
        await(plan -> plan.referring(MinuteLine.class, session().id()).stream()
                .anyMatch(line -> Code.of("I-09").equals(line.about())
                        && line.kind() == MinuteLine.Kind.AUTOMATIC));
    }

    private PlanningSession session() {
        return (PlanningSession) store.plan().find(Code.of("S5")).orElseThrow();
    }

    /// The focus stands among the positions of one side.
    private void awaitTheSideThatSpeaks() {
        await(plan -> page.view().getScene().getFocusOwner() instanceof RadioButton);
    }

    /// How many sides have not yet said where they stand.
    private long open() {
        return Stream.of(decision().positionIt(), decision().positionCc())
                .filter(position -> position == Decision.Position.OPEN).count();
    }

    private Decision decision() {
        return store.plan().referring(Decision.class, session().id()).getFirst();
    }

    private void key(String key) {
        var wanted = KeyCombination.valueOf(key);
        interact(() -> page.commands().stream().filter(command -> wanted.equals(command.key()))
                .findFirst().orElseThrow().run().run());
        steps++;
    }

    private void type(KeyCode key) {
        Keyboard.push(key);
        steps++;
    }

    private void press(String button) {
        await(_ -> lookup(button).tryQuery().isPresent());
        interact(() -> lookup(button).queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void await(Predicate<Plan> reached) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> reached.test(store.plan()));
        } catch (TimeoutException e) {
            var focused = page.view().getScene().getFocusOwner();
            throw new AssertionError("The plan did not come so far; the focus is at " + focused, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
