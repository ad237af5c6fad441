package app.tandem.pages.sessions.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.pages.sessions.SessionsView;
import app.tandem.plan.Plan;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.SmallTable;
import app.tandem.plan.session.poll.Ballot;
import app.tandem.plan.session.poll.Poll;
import app.tandem.store.PlanStore;
import app.tandem.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init") // made when the window is
class PollPaneTest extends ApplicationTest {

    private final List<Throwable> failures = new ArrayList<>();
    private final PlanStore store = PlanStore.inMemory(SmallTable.plan(), Platform::runLater, failures::add);
    private SessionsView page;

    @Override
    public void start(Stage stage) {
        page = new SessionsView(new Desk(store, SmallTable.ids(), SmallTable.CLOCK, _ -> {}));
        page.reveal(SmallTable.S5);
        var scene = new Scene(page.view(), 1366, 768);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        interact(store::close);
        assertEquals(List.of(), failures);
    }

    @Test
    void theLaptopGoesRoundAndTheResultStandsInTheMinutes() {
        ask("Go on with chat?", Poll.Form.AGREE, "");
        for (var key : List.of(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT3)) {
            Keyboard.type(KeyCode.SPACE, key, KeyCode.ENTER);
        }
        assertEquals(List.of(), store.plan().all(Poll.class).stream().toList());
        Keyboard.type(KeyCode.SPACE, KeyCode.DIGIT4);
        assertTrue(button("#pollHandIn").isDisabled());
        type("#pollReason", "Not safe");
        press("#pollHandIn");
        assertFalse(texts().stream().anyMatch(text -> text.contains("Not safe") || text.contains("Block")));
        press("#pollClose");
        await(plan -> plan.all(Ballot.class).size() == 4);
        assertEquals("Poll “Go on with chat?” (Agree or not, 4 answers): Agree 2 (IT 1, CC 1); "
                        + "Abstain 0 (IT 0, CC 0); Disagree 1 (IT 0, CC 1); Block 1 (IT 1, CC 0). "
                        + "Said in the poll, without names: Not safe",
                store.plan().all(MinuteLine.class).iterator().next().text());
        assertEquals(SmallTable.POINT, store.plan().all(Poll.class).iterator().next().agendaItem());

        interact(() -> store.undo());
        await(plan -> plan.all(Poll.class).isEmpty());
        assertTrue(texts().contains("4 of 4 have answered"));
        interact(() -> store.redo());
        await(plan -> plan.all(Poll.class).size() == 1);
        press("#pollDone");
        assertTrue(lookup("#capture").query().isVisible());
    }

    @Test
    void aMistakeIsAnsweredAgainUnseenUntilThePollIsClosed() {
        ask("Go on with chat?", Poll.Form.AGREE, "");
        var mistaken = ((ButtonBase) page.view().getScene().getFocusOwner()).getText();
        Keyboard.type(KeyCode.SPACE, KeyCode.DIGIT4);
        type("#pollReason", "Not safe");
        press("#pollHandIn");
        again(mistaken);
        assertTrue(button("#pollHandIn").isDisabled());
        assertFalse(texts().stream().anyMatch(text -> text.contains("Not safe")));
        press("#pollBack");
        assertTrue(texts().contains("1 of 4 have answered"));
        again(mistaken);
        Keyboard.type(KeyCode.DIGIT1, KeyCode.ENTER);
        press("#pollClose");
        await(plan -> plan.all(Ballot.class).size() == 1);
        var ballot = store.plan().all(Ballot.class).iterator().next();
        assertEquals("0", ballot.choice());
        assertEquals("", ballot.reason());
    }

    private void again(String name) {
        var buttons = lookup(".quiet").queryAllAs(ButtonBase.class);
        interact(() -> buttons.stream().filter(each -> each.getText().equals(name)).findFirst().orElseThrow().fire());
    }

    @Test
    void dotsAreCountedAndRanksAreTakenInTheOrderOfPressing() {
        ask("Which first?", Poll.Form.DOTS, "Chat\nBot");
        Keyboard.type(KeyCode.SPACE, KeyCode.UP, KeyCode.UP);
        press("#pollHandIn");
        press("#pollClose");
        await(plan -> plan.all(Ballot.class).size() == 1);
        assertEquals("2 0", store.plan().all(Ballot.class).iterator().next().choice());
        press("#pollDone");

        ask("Which last?", Poll.Form.RANK, "Chat\nBot");
        Keyboard.type(KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE);
        press("#pollHandIn");
        press("#pollClose");
        await(plan -> plan.all(Ballot.class).stream().anyMatch(ballot -> ballot.choice().equals("1")));
        press("#pollDone");

        ask("How good?", Poll.Form.SCORE, "Chat\nBot");
        Keyboard.type(KeyCode.SPACE, KeyCode.DIGIT4, KeyCode.DIGIT2, KeyCode.ENTER);
        press("#pollClose");
        await(plan -> plan.all(Ballot.class).stream().anyMatch(ballot -> ballot.choice().equals("4 2")));
    }

    @Test
    void theResultBecomesADecisionOnce() {
        ask("Which first?", Poll.Form.DOTS, "Chat\nBot");
        Keyboard.type(KeyCode.SPACE, KeyCode.UP, KeyCode.DOWN, KeyCode.TAB, KeyCode.UP);
        press("#pollHandIn");
        press("#pollClose");
        await(plan -> plan.all(Ballot.class).size() == 1);
        press("#pollDecide");
        await(plan -> plan.all(Decision.class).size() == 1);
        var decision = store.plan().all(Decision.class).iterator().next();
        assertEquals("Which first?", decision.title());
        assertEquals(SmallTable.POINT, decision.agendaItem());
        assertEquals("Poll “Which first?” (Dots, 1 answer): Bot 1; Chat 0.", decision.rationale());
        assertEquals("Bot 1\nChat 0", decision.options());
        assertTrue(lookup("#record").query().isVisible());
        interact(() -> store.undo());
        await(plan -> plan.all(Decision.class).isEmpty());
        assertEquals(1, store.plan().all(Poll.class).size());
    }

    @Test
    void anOpenPollSurvivesACrashAndARoomSeesNoAnswer() {
        ask("Which first?", Poll.Form.SCORE, "Chat\nBot");
        Keyboard.type(KeyCode.SPACE, KeyCode.DIGIT4, KeyCode.DIGIT2, KeyCode.ENTER);
        var again = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var other = new SessionsView(new Desk(store, SmallTable.ids(), SmallTable.CLOCK, _ -> {}));
            other.reveal(SmallTable.S5);
            return other;
        });
        assertTrue(texts(again.view()).contains("1 of 4 have answered"));

        Keyboard.type(KeyCode.SPACE, KeyCode.DIGIT5);
        interact(() -> page.present(Page.Presenting.ON));
        assertEquals(List.of("Which first?", "Score 1 to 5", "•  Chat", "•  Bot", "1 of 4 have answered",
                "Everybody answers unseen; the result comes when the poll is closed."), texts());
    }

    private void ask(String question, Poll.Form form, String options) {
        press("#poll");
        type("#pollQuestion", question);
        interact(() -> lookup("#pollForm").<ComboBox<Poll.Form>>queryAs(comboBox()).setValue(form));
        if (!options.isEmpty()) interact(() -> lookup("#pollOptions").queryAs(TextInputControl.class).setText(options));
        if (form == Poll.Form.DOTS) interact(() -> lookup("#pollDots").queryAs(Spinner.class).increment(2));
        press("#pollOpen");
        await(_ -> lookup("#pollClose").tryQuery().isPresent());
    }

    @SuppressWarnings("unchecked")
    private static Class<ComboBox<Poll.Form>> comboBox() {
        return (Class<ComboBox<Poll.Form>>) (Class<?>) ComboBox.class;
    }

    private void type(String field, String text) {
        interact(() -> lookup(field).queryAs(TextInputControl.class).requestFocus());
        Keyboard.write(text);
    }

    private ButtonBase button(String id) {
        return lookup(id).queryAs(ButtonBase.class);
    }

    private void press(String id) {
        interact(() -> button(id).fire());
    }

    private List<String> texts() {
        return texts(lookup(".poll").query());
    }

    private static List<String> texts(Node node) {
        var texts = new ArrayList<String>();
        if (!node.isVisible()) return texts;
        if (node instanceof Labeled labeled) texts.add(labeled.getText());
        else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
        }
        return texts;
    }

    private void await(Predicate<Plan> reached) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> reached.test(store.plan()));
        } catch (TimeoutException e) {
            throw new AssertionError("The plan did not come so far", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
