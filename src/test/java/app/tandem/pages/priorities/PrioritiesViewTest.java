package app.tandem.pages.priorities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.Mouse;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnStage;
import app.tandem.pages.Place;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.HandPlace;
import app.tandem.plan.backlog.priority.Marks;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.Ordering;
import app.tandem.plan.backlog.priority.pairs.PairJudgement;
import app.tandem.plan.backlog.priority.pairs.PairNeed;
import app.tandem.plan.backlog.priority.Rated;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.backlog.priority.RatingRound;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// Priorities by keys and by mouse: corners and blind rounds.
@SuppressWarnings("NullAway.Init") // made when the window is
class PrioritiesViewTest extends ApplicationTest {

    private Stage stage;
    private OnStage on;

    @Override
    public void start(Stage stage) {
        this.stage = stage;
        on = new OnStage(stage, DemoPlan.plan(), PrioritiesView::new);
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void an_empty_plan_leads_to_the_board() {
        on.close();
        interact(() -> on = new OnStage(stage, Plan.EMPTY, PrioritiesView::new));
        assertEquals(List.of("Nothing to put in order yet",
                "Write down what is needed on the board; it comes here by itself.", "Open the board"), on.words());
        on.act(() -> on.find(".empty-state .button", Button.class).fire());
        assertEquals(List.of(Place.BOARD), on.left());
    }

    @Test
    void the_share_of_the_musts_is_said_once_an_effort_is_known() {
        on.close();
        var need = Requirement.captured(Id.of(Requirement.class, "r"), Code.of("R-01"), "Offer a call-back",
                Requirement.Origin.FRONTLINE, DemoPlan.TODAY);
        interact(() -> on = new OnStage(stage, Plan.of(List.of(need)), PrioritiesView::new));
        assertTrue(on.words().contains("No effort is known yet: give the needs theirs, and the share of the Musts"
                + " shows"), on.words().toString());
        assertFalse(on.page().view().lookup(".painted").isVisible());
    }

    @Test
    void a_need_goes_to_another_corner_by_key_and_by_mouse() {
        on.act(() -> tabs().getSelectionModel().select(1));
        on.act(() -> chip("R-02").requestFocus());
        Keyboard.push(KeyCode.ALT, KeyCode.UP);
        on.until(() -> need("R-02").value() == 5);
        assertEquals(new BigDecimal("2"), effort("R-02"));
        Keyboard.push(KeyCode.ALT, KeyCode.RIGHT);
        on.until(() -> effort("R-02").intValue() == 3);

        new Mouse(on.scene()).drag(chip("R-02"), chip("R-27"));
        on.until(() -> need("R-02").value() == 3);
        assertEquals(new BigDecimal("3"), effort("R-02"));
    }

    @Test
    void figures_stay_unseen_until_one_press_reveals_them() {
        on.act(() -> tabs().getSelectionModel().selectLast());
        var round = RatingRound.of(on.plan()).getFirst();
        on.act(() -> {
            var table = lookup(".blind .table-view").<BlindTable.Entry>queryTableView();
            table.requestFocus();
            table.getSelectionModel().select(1);
        });
        Keyboard.write("4");
        on.until(() -> on.plan().referring(Rating.class, round.id()).stream()
                .anyMatch(rating -> rating.side() == Side.IT && rating.requirement().equals(need("R-02").id())));
        on.act(() -> on.page().commands().stream()
                .filter(command -> command.label().startsWith("Reveal")).findFirst().orElseThrow().run().run());
        on.until(() -> !on.plan().get(round.id()).blind());
    }

    @Test
    void kanos_two_questions_are_answered_by_mouse_alone_and_by_keys_alone() {
        var asked = new RatingRound(Id.of(RatingRound.class, "kano"), 9, DemoPlan.TODAY, null, Measure.KANO, null,
                RatingRound.Raters.SIDES, null);
        on.act(() -> on.store().perform(Edit.put("Ask", asked)));
        on.act(() -> tabs().getSelectionModel().selectLast());
        var table = on.find(".blind .table-view", TableView.class);
        var mouse = new Mouse(on.scene());
        mouse.click(row(table, 1));
        mouse.click(on.find(".scale-chips .button", Button.class));
        assertTrue(on.words().contains("I like it – and how is it when it is not met?"), on.words().toString());
        mouse.click(lookup(".scale-chips .button").queryAllAs(Button.class).stream().reduce((_, b) -> b).orElseThrow());
        on.until(() -> given("15") && table.getSelectionModel().getSelectedIndex() == 2);
        on.act(table::requestFocus);
        Keyboard.type(KeyCode.DIGIT2);
        Keyboard.type(KeyCode.DIGIT5);
        on.until(() -> given("25"));
        on.act(() -> on.command("Reveal the round").run().run());
        on.until(() -> !on.plan().get(asked.id()).blind());
        on.act(() -> tabs().getSelectionModel().select(5));
        assertTrue(on.words().stream().anyMatch(word -> word.startsWith("1 must-be, 1 performance, 0 attractive")),
                on.words().toString());
    }

    private boolean given(String points) {
        return on.plan().all(Rating.class).stream().anyMatch(rating -> rating.round().value().equals("kano")
                && rating.points().compareTo(new BigDecimal(points)) == 0);
    }

    @Test
    void the_line_that_cuts_a_list_is_moved_by_key_and_by_mouse() {
        on.act(() -> tabs().getSelectionModel().select(3));
        on.act(() -> on.find(".cut-bar .combo-box", ComboBox.class).getSelectionModel().select(1));
        on.until(() -> Ordering.of(on.plan()).cut() == Ordering.Cut.ITEMS);
        on.act(() -> on.store().perform(Edit.put("Cut", Ordering.of(on.plan()).withCutLimit(BigDecimal.valueOf(4)))));
        var table = on.find(".table-view", TableView.class);
        on.act(table::requestFocus);
        Keyboard.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.UP);
        on.until(() -> Ordering.of(on.plan()).cutLimit().intValue() == 3);
        assertEquals("Above the line: 3 of 3 items", on.find("#cut-above", Label.class).getText());
        var edge = row(table, 2).localToScene(row(table, 2).getLayoutBounds());
        new Mouse(on.scene()).drag(edge.getCenterX(), edge.getMaxY() - 2, row(table, 5));
        on.until(() -> Ordering.of(on.plan()).cutLimit().intValue() == 6);
        assertEquals(List.of(), HandPlace.of(on.plan()));
    }

    @Test
    void two_needs_at_a_time_are_put_in_order_by_keys_and_by_mouse() {
        var edits = new BlindEdits(on.plan(), Ids.seeded(3, Clock.systemUTC()), DemoPlan.TODAY);
        on.act(() -> on.store().perform(edits.open(Rated.of(Measure.PAIRS), RatingRound.Raters.SIDES)));
        on.act(() -> tabs().getSelectionModel().selectLast());
        on.act(() -> on.find("#pair-left", Button.class).requestFocus());
        assertTrue(on.words().contains("Pair 1 of 28: ←, → or =, or click"), on.words().toString());
        Keyboard.push(KeyCode.RIGHT);
        on.until(() -> choices().equals(List.of(PairJudgement.Choice.SECOND)));
        Keyboard.push(KeyCode.EQUALS);
        on.until(() -> choices().size() == 2);
        new Mouse(on.scene()).click(on.find("#pair-left", Button.class));
        on.until(() -> choices().equals(List.of(PairJudgement.Choice.SECOND, PairJudgement.Choice.LEVEL,
                PairJudgement.Choice.FIRST)));
        on.run("Reveal the round");
        on.until(() -> !RatingRound.of(on.plan()).getFirst().blind());
        assertTrue(on.find(".pair-pane .table-view", TableView.class).getItems().size() == PairNeed.MOST);
    }

    private List<PairJudgement.Choice> choices() {
        return on.plan().all(PairJudgement.class).stream().map(PairJudgement::choice).toList();
    }

    @Test
    void a_letter_says_how_much_a_need_matters() {
        on.act(() -> {
            var table = (TableView<?>) tabs().getTabs().getFirst().getContent().lookup(".table-view");
            table.getSelectionModel().select(0);
        });
        var first = (Requirement) on.plan().find(on.page().selection().getValue().orElseThrow()).orElseThrow();
        on.act(() -> on.page().commands().get(2).run().run());
        on.until(() -> on.plan().get(first.id()).moscow() == Moscow.COULD);
        assertEquals(Moscow.MUST, first.moscow());
    }

    @Test
    void a_formula_is_typed_with_the_names_below_it_and_said_to_be_wrong_until_it_is_right() {
        on.act(() -> tabs().getSelectionModel().select(4));
        var field = on.find("#own-formula", TextField.class);
        on.act(field::requestFocus);
        on.act(() -> {
            field.setText("(value + urg");
            field.end();
        });
        var problem = on.find(".formula-field .bad", Label.class).getText();
        assertTrue(problem.startsWith("‘urg’ at place 10 is no name that is known here: Confidence, "), problem);
        Keyboard.push(KeyCode.DOWN);
        Keyboard.push(KeyCode.SPACE);
        assertEquals("(value + Urgency", field.getText());
        assertTrue(field.isFocused());
        on.act(() -> field.appendText(") / effort"));
        Keyboard.push(KeyCode.ENTER);
        on.until(() -> Ordering.of(on.plan()).formula().equals("(value + Urgency) / effort"));
        on.act(() -> field.setText(""));
        Keyboard.push(KeyCode.ENTER);
        on.until(() -> Ordering.of(on.plan()).formula().isEmpty());
    }

    @Test
    void a_need_is_put_by_hand_with_a_key_and_with_the_mouse_and_given_back() {
        on.act(() -> tabs().getSelectionModel().select(3));
        var table = on.find(".table-view", TableView.class);
        on.act(() -> {
            table.requestFocus();
            table.getSelectionModel().select(4);
        });
        var moved = (Requirement) on.plan().find(on.page().selection().getValue().orElseThrow()).orElseThrow();
        Keyboard.push(KeyCode.ALT, KeyCode.UP);
        on.until(() -> HandPlace.of(on.plan()).stream().map(HandPlace::place).toList().equals(List.of(4)));
        Keyboard.push(KeyCode.ALT, KeyCode.UP);
        on.until(() -> HandPlace.of(on.plan()).getFirst().place() == 3);
        on.run("Say why it stands there");
        var reason = on.find("#rank-reason", TextField.class);
        assertTrue(reason.isFocused());
        Keyboard.write("asked by the board");
        Keyboard.push(KeyCode.ENTER);
        on.until(() -> on.plan().get(moved.id()).rankReason().equals("asked by the board"));
        new Mouse(on.scene()).drag(row(table, 2), row(table, 0));
        on.until(() -> HandPlace.of(on.plan()).getFirst().place() == 1);
        on.run("Back to the computed place");
        on.until(() -> HandPlace.of(on.plan()).isEmpty());
        assertEquals("", on.plan().get(moved.id()).rankReason());
    }

    private static Node row(TableView<?> table, int index) {
        return table.lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> row && row.getIndex() == index && node.isVisible())
                .findFirst().orElseThrow();
    }

    private TabPane tabs() {
        return lookup(".tab-pane").query();
    }

    private Button chip(String code) {
        return lookup(".need").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Requirement need(String code) {
        return (Requirement) on.plan().find(Code.of(code)).orElseThrow();
    }

    private BigDecimal effort(String code) {
        return Marks.of(on.plan(), need(code), Measure.EFFORT).orElseThrow().points();
    }
}
