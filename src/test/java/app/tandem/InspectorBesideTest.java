package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.shell.Opened;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Focus;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// The keys go on where they are while the inspector beside the page follows the selection.
@SuppressWarnings("NullAway.Init") // made when the window is
class InspectorBesideTest extends ApplicationTest {

    private Opened opened;

    @Override
    public void start(Stage stage) throws Exception {
        stage.setWidth(1366);
        stage.setHeight(768);
        opened = new Opened(stage, DemoPlan.plan(), Tandem.pages(FileChoosers.CANCELLED));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void arrows_go_from_card_to_card() {
        var needs = needs();
        Keyboard.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        assertEquals(needs, opened.focused());
        assertEquals(3, needs.getSelectionModel().getSelectedIndex());
        assertTrue(heading().startsWith("R-04 "), heading());
    }

    @Test
    void arrows_go_from_cell_to_cell_and_mark_a_stretch() {
        needs();
        Keyboard.type(KeyCode.T);
        var table = (TableView<?>) opened.focused();
        Keyboard.type(KeyCode.DOWN);
        Keyboard.push(KeyCode.SHIFT, KeyCode.DOWN);
        Keyboard.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(table, opened.focused());
        assertEquals(3, table.getSelectionModel().getSelectedCells().size());
    }

    @Test
    void a_key_leads_from_the_page_into_the_inspector_and_back() {
        needs();
        Keyboard.type(KeyCode.F6);
        assertTrue(Focus.within(lookup(".inspector").query()));
        Keyboard.push(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(Focus.within(lookup("#needs").query().getParent().getParent()));
    }

    /// The column of requirements, with the focus on its first card.
    private ListView<?> needs() {
        Keyboard.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        opened.until(() -> lookup("#needs").tryQuery().isPresent());
        var needs = lookup("#needs").queryListView();
        interact(() -> {
            needs.requestFocus();
            needs.getSelectionModel().select(0);
        });
        return needs;
    }

    private String heading() {
        return lookup(".row-form .heading").queryAs(Label.class).getText();
    }
}
