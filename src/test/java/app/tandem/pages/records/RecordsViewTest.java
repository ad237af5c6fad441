package app.tandem.pages.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.pages.OnStage;
import app.tandem.pages.Place;
import app.tandem.plan.Ids;
import app.tandem.plan.craft.SavedView;
import app.tandem.plan.rhythm.HotButton;
import app.tandem.plan.rhythm.Routine;
import app.tandem.ui.TableLook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// A list of records and the ways of looking at it that have a name.
@SuppressWarnings("NullAway.Init") // made when the window is
class RecordsViewTest extends ApplicationTest {

    private OnStage on;

    @Override
    public void start(Stage stage) {
        on = new OnStage(stage, DemoPlan.plan(), desk -> new RecordsView(desk, Place.HOT_BUTTONS,
                List.of(HotButton.class, Routine.class)));
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void a_view_says_when_the_list_no_longer_looks_like_it_and_is_picked_again_from_the_menu() {
        on.act(() -> filter().setText("HB-0"));
        var found = List.copyOf(table().getItems());
        assertFalse(found.isEmpty());
        on.act(() -> table().getColumns().getLast().setVisible(false));
        save("Open ones");
        assertEquals("Open ones", menu().getText());
        on.act(() -> filter().setText("no such thing"));
        assertEquals("Open ones (changed)", menu().getText());
        assertEquals("View: Open ones (changed)", menu().getAccessibleText());
        assertTrue(on.words().contains("Nothing matches “no such thing”"), on.words().toString());
        pick("Open ones");
        assertEquals(found, List.copyOf(table().getItems()));
        assertEquals("Open ones", menu().getText());
        on.act(() -> table().getColumns().getLast().setVisible(true));
        assertEquals("Open ones (changed)", menu().getText());
    }

    @Test
    void each_kind_of_record_has_views_of_its_own() {
        save("All of them");
        on.act(() -> kinds().getSelectionModel().select(1));
        assertEquals("Views", menu().getText());
        on.act(() -> menu().getOnShowing().handle(null));
        assertFalse(menu().getItems().stream().map(MenuItem::getText).toList().contains("All of them"));
        assertEquals(1, on.plan().all(SavedView.class).size());
        on.act(() -> kinds().getSelectionModel().select(0));
        pick("All of them");
        on.run("Delete this view");
        on.until(() -> on.plan().all(SavedView.class).isEmpty());
        on.act(on.store()::undo);
        on.until(() -> on.plan().all(SavedView.class).size() == 1);
    }

    @Test
    void columns_are_moved_widened_and_hidden_by_key_and_stay_so_when_the_plan_is_opened_again() {
        var made = ids();
        on.act(() -> {
            columns().getOnShowing().handle(null);
            columns().getItems().getLast().fire();
        });
        Keyboard.push(KeyCode.ALT, KeyCode.DOWN);
        Keyboard.push(KeyCode.ALT, KeyCode.RIGHT);
        Keyboard.push(KeyCode.UP);
        Keyboard.push(KeyCode.SPACE);
        assertEquals(List.of(made.get(1), made.get(0)), ids().subList(0, 2));
        assertFalse(table().getColumns().getFirst().isVisible());
        double width = table().getColumns().get(1).getWidth();
        on.act(() -> lookup("#arranged").query().getScene().getWindow().hide());
        var other = new RecordsView(new Desk(on.store(), Ids.system(), Clock.systemUTC(), _ -> {}), Place.HOT_BUTTONS,
                List.of(HotButton.class, Routine.class));
        on.act(() -> on.scene().setRoot(new StackPane(other.view())));
        var again = (TableView<?>) other.view().lookup(".table-view");
        assertEquals(List.of(made.get(1), made.get(0)), again.getColumns().stream().map(TableColumn::getId).toList()
                .subList(0, 2));
        assertFalse(again.getColumns().getFirst().isVisible());
        assertEquals(width, again.getColumns().get(1).getWidth(), 2);
    }

    @Test
    void the_room_that_a_table_shares_out_is_nobody_s_wish() {
        var view = (Region) on.page().view();
        on.act(() -> view.setMaxWidth(700));
        on.act(view::layout);
        assertEquals(List.of(), TableLook.of(table()).columns());
    }

    @Test
    void a_list_understands_the_filter_of_the_board_with_its_columns_as_fields_and_keeps_it_for_each_kind() {
        on.act(() -> filter().setText("severity:high -title:screen"));
        var found = table().getItems().stream().map(HotButton.class::cast).toList();
        assertEquals(on.plan().coded(HotButton.class).stream()
                .filter(each -> each.severity() == HotButton.Severity.HIGH)
                .filter(each -> !(" " + each.title().toLowerCase(Locale.ROOT)).contains(" screen")).toList(), found);
        on.act(() -> filter().setText("first-seen:>=2026-05-01 first-seen:<today"));
        assertEquals(on.plan().coded(HotButton.class).stream()
                .filter(each -> !each.firstSeen().isBefore(LocalDate.of(2026, 5, 1))).toList(),
                List.copyOf(table().getItems()));
        on.act(() -> kinds().getSelectionModel().select(1));
        assertEquals("", filter().getText());
        on.act(() -> kinds().getSelectionModel().select(0));
        assertEquals("first-seen:>=2026-05-01 first-seen:<today", filter().getText());
    }

    private List<String> ids() {
        return table().getColumns().stream().map(TableColumn::getId).toList();
    }

    private MenuButton columns() {
        return lookup("#columns").query();
    }

    private void save(String title) {
        int before = on.plan().all(SavedView.class).size();
        on.run("Save this view…");
        var name = lookup("#view-name").queryAs(TextField.class);
        on.act(() -> {
            name.setText(title);
            name.fireEvent(new ActionEvent());
        });
        on.until(() -> on.plan().all(SavedView.class).size() == before + 1);
    }

    /// From the menu, which is filled when it opens.
    private void pick(String title) {
        on.act(() -> {
            menu().getOnShowing().handle(null);
            menu().getItems().stream().filter(item -> title.equals(item.getText())).findFirst().orElseThrow()
                    .fire();
        });
    }

    private MenuButton menu() {
        return lookup("#views").query();
    }

    private TextField filter() {
        return on.page().view().lookupAll("#filter").stream().map(TextField.class::cast).findFirst().orElseThrow();
    }

    private ComboBox<?> kinds() {
        return (ComboBox<?>) on.page().view().lookup("#kind");
    }

    private TableView<?> table() {
        return on.find(".table-view", TableView.class);
    }
}
