package app.tandem.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init") // made when the window is
class FocusTest extends ApplicationTest {

    private final StackPane root = new StackPane();
    private Scene scene;

    @Override
    public void start(Stage stage) {
        scene = new Scene(root, 200, 100);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_node_in_a_pane_that_was_never_drawn_has_the_focus_once_it_is() {
        var inside = new Button("In the pane");
        interact(() -> {
            root.getChildren().setAll(new Button("First"), new ScrollPane(inside));
            assertNull(inside.getScene());
            Focus.to(inside);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(inside, scene.getFocusOwner());
    }

    @Test
    void a_box_that_shows_its_choice_has_not_the_focus_for_that() {
        var box = new ComboBox<String>();
        box.getItems().setAll("Must", "Should");
        box.setValue("Must");
        var elsewhere = new Button("Elsewhere");
        var form = new VBox(box);
        interact(() -> {
            root.getChildren().setAll(form, elsewhere);
            elsewhere.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(Focus.within(form));
        interact(box::requestFocus);
        assertTrue(Focus.within(form));
        assertFalse(Focus.within(elsewhere));
    }
}
