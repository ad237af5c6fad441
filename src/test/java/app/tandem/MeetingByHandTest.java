package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.pages.OnStage;
import app.tandem.pages.Place;
import app.tandem.pages.sessions.SessionEdits;
import app.tandem.pages.sessions.SessionsView;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.rhythm.HotButton;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import app.tandem.ui.FileChoosers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// The winter session of the demo while it runs, with hands on mouse and keys.
@SuppressWarnings({"NullAway.Init", "unchecked", "rawtypes"}) // made when the window is; nodes are looked up raw
class MeetingByHandTest extends ApplicationTest {

    private OnStage on;
    private Mouse mouse;

    @Override
    public void start(Stage stage) {
        var plan = DemoPlan.plan();
        var s5 = session(plan);
        var started = plan.with(SessionEdits.start(s5))
                .with(SessionEdits.attach(SessionEdits.agenda(plan, s5).get(1), Code.of("I-09")));
        var pages = Tandem.pages(FileChoosers.CANCELLED);
        on = new OnStage(stage, started, desk ->
                new SessionsView(new Desk(desk.store(), desk.ids(), desk.clock(), desk.open(), pages, desk.reading(), desk.own())));
        on.page().reveal(s5.id());
        mouse = new Mouse(on.scene());
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void aPointIsDraggedToAnotherPlaceAndTakenBackByKeys() {
        var first = points().getFirst().id();
        mouse.drag(point(0), point(2));
        on.until(() -> points().get(2).id().equals(first));
        var rail = on.find("#rail", ListView.class);
        on.act(() -> {
            rail.requestFocus();
            rail.getSelectionModel().select(2);
        });
        Keyboard.push(KeyCode.ALT, KeyCode.UP);
        on.until(() -> points().get(1).id().equals(first));
        Keyboard.push(KeyCode.ALT, KeyCode.UP);
        on.until(() -> points().getFirst().id().equals(first));
    }

    @Test
    void aCardOfTheBoardIsDraggedOntoAPoint() {
        on.act(() -> on.find("#shows", ComboBox.class).setValue(Optional.of(Place.BOARD)));
        var card = on.find("#needs", ListView.class).lookupAll(".board-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && !codeOf(cell).isEmpty()).findFirst().orElseThrow();
        var code = Code.of(codeOf((ListCell<?>) card));
        mouse.drag(card, point(3));
        on.until(() -> points().get(3).linked().contains(code));
        assertTrue(on.plan().find(code).filter(Requirement.class::isInstance).isPresent());
    }

    private static String codeOf(ListCell<?> cell) {
        var spoken = String.valueOf(cell.getAccessibleText());
        return cell.isVisible() && spoken.matches("R-\\d+.*") ? spoken.replaceAll("^(R-\\d+).*", "$1") : "";
    }

    @Test
    void aBarOfTheRoadmapIsLetGoOverAPointAndStaysWhereItWas() {
        mouse.click(point(1));
        var before = on.row(Code.of("I-09"));
        var canvas = on.page().view().lookup(".linked-page");
        var over = point(3);
        on.act(() -> Event.fireEvent(canvas, new MouseEvent(MouseEvent.MOUSE_RELEASED, 0, 0, 0, 0,
                MouseButton.PRIMARY, 1, false, false, false, false, false, false, false, false, false, false,
                new PickResult(over, 0, 0))));
        on.until(() -> points().get(3).linked().contains(Code.of("I-09")));
        assertEquals(before, on.row(Code.of("I-09")));
    }

    @Test
    void aDayThatIsPastIsRefusedInTheTableOfActionsWithASentence() {
        TableView table = on.find("#actions", TableView.class);
        var action = (ActionItem) table.getItems().getFirst();
        on.act(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
            table.layout();
            table.edit(0, (TableColumn) table.getColumns().get(3));
        });
        on.act(() -> {
            var field = (TextField) on.scene().getFocusOwner();
            field.setText("15 jan 2026");
        });
        Keyboard.type(KeyCode.ENTER);
        assertEquals("That day is past: 15 Jan 2026", on.find("#refusal", Labeled.class).getText());
        assertEquals(action.due(), on.plan().get(action.id()).due());
    }

    @Test
    void everySortOfLineIsShownBackBeforeEnterAndKept() {
        says("a tom size the event feed by 15 jan",
                "Action · Size the event feed · owner Tomas Lindqvist · due 15 Jan 2027");
        assertEquals(LocalDate.of(2027, 1, 15), newest(ActionItem.class).due());
        says("a ask marketing @jerome in 2 w", "Action · Ask marketing · owner Jerome Wilks · due 5 Dec 2026");
        says("a walk by the floor", "Action · Walk by the floor · no owner · no date");
        assertTrue(on.words().contains("No owner · No date"), on.words().toString());
        says("h screens freeze at noon", "Hot button · Screens freeze at noon");
        assertEquals("Screens freeze at noon", newest(HotButton.class).title());
        says("r the vendor may be late", "Risk · The vendor may be late");
        says("p kiosk chat", "Parked · Kiosk chat");
        says("agents hear of promotions late", "Note · Agents hear of promotions late");
        says("d keep chat in the center", "Decision · Keep chat in the center");
        assertEquals("Keep chat in the center", newest(Decision.class).title());
    }

    private void says(String line, String shownBack) {
        on.run("Capture a line");
        Keyboard.write(line);
        assertEquals(shownBack + "  ⏎", on.find("#preview", Labeled.class).getText());
        long before = on.plan().revision();
        Keyboard.type(KeyCode.ENTER);
        on.settle(before + 1);
    }

    private <R extends Row & Coded> R newest(Class<R> kind) {
        return on.plan().coded(kind).getLast();
    }

    private Node point(int at) {
        var point = points().get(at);
        return on.find("#rail", ListView.class).lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && point.equals(cell.getItem()))
                .findFirst().orElseThrow();
    }

    private List<AgendaItem> points() {
        return SessionEdits.agenda(on.plan(), session(on.plan()));
    }

    private static PlanningSession session(Plan plan) {
        return (PlanningSession) plan.find(Code.of("S5")).orElseThrow();
    }
}
