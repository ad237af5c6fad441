package app.tandem.shell;

import app.tandem.plan.Words;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Views;
import java.nio.file.Files;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What one sees while no plan is open: the ways to get one, and the plans opened last.
public final class StartWindow {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withZone(ZoneId.systemDefault());

    private final Program program;
    private final Parent view;

    @FXML private Parent dropTarget;
    @FXML private ListView<Settings.Recent> recent;

    StartWindow(Program program) {
        this.program = program;
        view = Views.load(this, Words.bundle());
    }

    @FXML
    void initialize() {
        recent.setCellFactory(_ -> new RecentCell());
        recent.setPlaceholder(
                new EmptyState(Words.of("start.recent.none"), Words.of("start.recent.none.text")));
        recent.getItems().setAll(program.recent());
        dropTarget.setOnDragOver(this::over);
        dropTarget.setOnDragExited(_ -> dropTarget.getStyleClass().remove("dropping"));
        dropTarget.setOnDragDropped(this::dropped);
    }

    Parent view() {
        return view;
    }

    @FXML
    void create() {
        program.create();
    }

    @FXML
    void choose() {
        program.choose();
    }

    @FXML
    void demo() {
        program.demo();
    }

    @FXML
    void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) openSelected();
        if (event.getCode() == KeyCode.DELETE) forgetSelected();
    }

    private void openSelected() {
        var chosen = recent.getSelectionModel().getSelectedItem();
        if (chosen != null) program.open(chosen.file());
    }

    private void forgetSelected() {
        var chosen = recent.getSelectionModel().getSelectedItem();
        if (chosen == null) return;
        program.forget(chosen);
        recent.getItems().setAll(program.recent());
    }

    private void over(DragEvent event) {
        if (!event.getDragboard().hasFiles()) return;
        event.acceptTransferModes(TransferMode.COPY);
        if (!dropTarget.getStyleClass().contains("dropping")) dropTarget.getStyleClass().add("dropping");
        event.consume();
    }

    private void dropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        if (!files.isEmpty()) program.open(files.getFirst().toPath());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private final class RecentCell extends ListCell<Settings.Recent> {

        RecentCell() {
            setPrefWidth(0);
            var forget = new MenuItem(Words.of("start.recent.forget"));
            forget.setOnAction(_ -> forgetSelected());
            setContextMenu(new ContextMenu(forget));
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) openSelected();
            });
        }

        @Override
        protected void updateItem(Settings.@Nullable Recent one, boolean empty) {
            super.updateItem(one, empty);
            setGraphic(one == null ? null : line(one));
            setAccessibleText(one == null ? null : PlanFiles.name(one.file()) + ", " + one.path());
        }

        private HBox line(Settings.Recent one) {
            var name = new Label(PlanFiles.name(one.file()));
            name.getStyleClass().add("strong");
            var path = new Label(one.path());
            path.getStyleClass().add("meta");
            var left = new VBox(name, path);
            HBox.setHgrow(left, Priority.ALWAYS);
            var there = Files.exists(one.file());
            var state = new Label(there ? WHEN.format(one.when()) : Words.of("start.recent.missing"));
            state.getStyleClass().add(there ? "meta" : "bad");
            state.setMinWidth(USE_PREF_SIZE);
            return new HBox(left, state);
        }
    }
}
