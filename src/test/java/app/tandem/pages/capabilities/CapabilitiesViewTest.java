package app.tandem.pages.capabilities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.Mouse;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.DrawingPane;
import app.tandem.pages.OnStage;
import app.tandem.pages.Page.Presenting;
import app.tandem.plan.Code;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.TimeClass;
import app.tandem.plan.backlog.catalogue.CatalogueEntry;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// What technology can do, in a window: from the catalogue to what depends on it.
@SuppressWarnings("NullAway.Init") // each test opens its own
class CapabilitiesViewTest extends ApplicationTest {

    private static final Code DESKTOP = Code.of("C-11");

    private Stage stage;
    private OnStage on;

    @Override
    public void start(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void before_a_capability_is_deleted_what_depends_on_it_is_read_and_undo_brings_all_of_it_back() {
        open(DemoPlan.plan());
        assertFalse(on.page().view().lookup(".aside").isVisible());
        new Mouse(on.scene()).click(tile(DESKTOP));
        assertEquals(Optional.of(on.row(DESKTOP).id()), on.page().selection().getValue());
        assertTrue(links().stream().anyMatch(text -> text.startsWith("R-04 ")), links().toString());
        on.run("Delete…");
        assertTrue(on.plan().find(DESKTOP).isPresent());
        assertTrue(focused().getText().startsWith("Delete C-11 and "), focused().getText());
        Keyboard.push(KeyCode.SPACE);
        on.until(() -> on.plan().find(DESKTOP).isEmpty());
        on.act(on.store()::undo);
        on.until(() -> on.plan().find(DESKTOP).isPresent());
        assertEquals(DemoPlan.plan(), on.plan());
    }

    @Test
    void another_class_than_computed_is_kept_only_with_a_reason() {
        open(DemoPlan.plan());
        new Mouse(on.scene()).click(tile(DESKTOP));
        @SuppressWarnings("unchecked")
        ComboBox<TimeClass> classes = on.page().view().lookupAll(".aside .combo-box").stream()
                .map(ComboBox.class::cast).findFirst().orElseThrow();
        on.act(() -> classes.setValue(TimeClass.ELIMINATE));
        assertEquals(1, on.plan().revision());
        assertTrue(on.words().contains("Say why it is not as rated, then press Enter."), on.words().toString());
        Keyboard.write("too dear");
        Keyboard.push(KeyCode.ENTER);
        on.until(() -> capability(DESKTOP).timeOverride() == TimeClass.ELIMINATE);
        assertEquals("too dear", capability(DESKTOP).timeReason());
    }

    @Test
    void entries_of_the_catalogue_are_found_by_what_they_do_and_picked_by_keys_alone() {
        open(Plan.EMPTY);
        assertTrue(on.words().contains("No capabilities yet"), on.words().toString());
        Keyboard.push(KeyCode.N);
        Keyboard.write("call-back");
        var table = on.find(".tab-body .table-view", TableView.class);
        int found = table.getItems().size();
        assertTrue(found > 0 && found < CatalogueEntry.values().length, found + " of the catalogue");
        on.act(() -> {
            table.requestFocus();
            table.getSelectionModel().selectAll();
        });
        Keyboard.push(KeyCode.ENTER);
        on.settle(1);
        assertEquals(found, on.plan().all(Capability.class).size());
        assertTrue(button("Pick entries").isDisabled());
        on.act(on.store()::undo);
        on.settle(2);
        assertEquals(List.of(), List.copyOf(on.plan().all(Capability.class)));
    }

    @Test
    void all_that_the_catalogue_lists_can_be_picked_at_once() {
        open(Plan.EMPTY);
        on.act(() -> button("Pick from the catalogue…").fire());
        var table = on.find(".tab-body .table-view", TableView.class);
        on.act(() -> table.getSelectionModel().selectAll());
        on.act(() -> button("Add 35 capabilities").fire());
        on.settle(1);
        assertEquals(35, on.plan().all(Capability.class).size());
        on.act(() -> on.find(".tab-body .text-field", TextField.class).setText("no such thing at all"));
        assertTrue(on.words().contains("No entry says that"));
    }

    @Test
    void the_end_of_sale_of_support_and_of_contract_stand_on_one_bar() {
        open(DemoPlan.plan());
        tab(1);
        assertEquals("The lives of 7 capabilities with dates",
                on.find(".painted", DrawingPane.class).getAccessibleText());
    }

    @Test
    void a_room_sees_the_map_without_what_is_there_to_be_clicked() {
        open(DemoPlan.plan());
        new Mouse(on.scene()).click(tile(DESKTOP));
        on.present();
        assertFalse(on.page().view().lookup(".aside").isVisible());
        assertFalse(on.page().view().lookup("#heat").isVisible());
        assertTrue(tile(DESKTOP).isVisible());
        on.act(() -> on.page().present(Presenting.OFF));
        assertTrue(on.page().view().lookup(".aside").isVisible());
    }

    private void open(Plan plan) {
        interact(() -> on = new OnStage(stage, plan, CapabilitiesView::new));
    }

    private void tab(int at) {
        on.act(() -> on.find(".tab-pane", TabPane.class).getSelectionModel().select(at));
    }

    private Node tile(Code code) {
        return on.page().view().lookupAll(".tile").stream()
                .filter(tile -> tile instanceof Button button && button.getText().startsWith(code + " "))
                .findFirst().orElseThrow();
    }

    private List<String> links() {
        return on.page().view().lookupAll(".aside .hyperlink").stream().map(link -> ((Labeled) link).getText())
                .toList();
    }

    private Button button(String text) {
        return on.page().view().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    private Labeled focused() {
        return (Labeled) on.scene().getFocusOwner();
    }

    private Capability capability(Code code) {
        return (Capability) on.row(code);
    }
}
