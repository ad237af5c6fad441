package app.tandem.pages.sessions.prepare;

import app.tandem.pages.Names;
import app.tandem.pages.Present;
import app.tandem.pages.sessions.Face;
import app.tandem.pages.sessions.Room;
import app.tandem.plan.Coded;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.prepare.PreparationStep;
import app.tandem.plan.session.prepare.Rehearsal;
import app.tandem.ui.Icons;
import app.tandem.ui.Lists;
import app.tandem.ui.Views;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Goes through the agenda as the day will: when each point begins, what it is about, what it still lacks.
public final class RehearsalPane {

    @FXML private ListView<Rehearsal.Look> list;
    @FXML private Label title;
    @FXML private Label when;
    @FXML private VBox lacks;
    @FXML private VBox about;

    private final Room room;
    private final Node node;
    private final Consumer<PreparationStep> tick;

    public RehearsalPane(Room room, Consumer<PreparationStep> tick) {
        this.room = room;
        this.tick = tick;
        node = Views.load(this, Words.bundle());
        list.setCellFactory(_ -> new LookCell());
        list.setPlaceholder(new Label(Words.of("rehearse.none")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::showLook);
    }

    public Node node() {
        return node;
    }

    public void show(Plan plan, PlanningSession session) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        Lists.update(list.getItems(), Rehearsal.of(plan, session).looks());
        list.getSelectionModel().select(Math.min(at, list.getItems().size() - 1));
        showLook(list.getSelectionModel().getSelectedItem());
    }

    public void enter() {
        list.requestFocus();
    }

    @FXML
    void previous() {
        list.getSelectionModel().selectPrevious();
    }

    @FXML
    void next() {
        list.getSelectionModel().selectNext();
    }

    /// Shows the points as the room will see them, from the one that is selected.
    @FXML
    void present() {
        var look = list.getSelectionModel().getSelectedItem();
        if (look == null) return;
        Present.wish(node);
        Room.set(room.pointProperty(), Optional.of(look.slot().item().id()));
        room.faceProperty().set(Face.RUN);
    }

    @FXML
    void done() {
        tick.accept(PreparationStep.REHEARSED);
    }

    private void showLook(Rehearsal.@Nullable Look look) {
        lacks.getChildren().clear();
        about.getChildren().clear();
        title.setText(look == null ? "" : look.slot().item().number() + "  " + look.slot().item().title());
        when.setText(look == null ? "" : when(look));
        if (look == null) return;
        look.lacks().forEach(sentence -> lacks.getChildren()
                .add(sign(Feather.ALERT_TRIANGLE, sentence, "warn")));
        if (look.lacks().isEmpty()) lacks.getChildren()
                .add(sign(Feather.CHECK, Words.of("rehearse.ripe"), "ok"));
        var linked = look.slot().item().linked().stream()
                .flatMap(code -> room.plan().find(code).stream());
        Stream.concat(look.drafts().stream(), linked).forEach(row -> about.getChildren().add(link(row)));
        if (about.getChildren().isEmpty()) about.getChildren()
                .add(new Label(Words.of("rehearse.about.none")));
    }

    private String when(Rehearsal.Look look) {
        var item = look.slot().item();
        var presenter = room.plan().find(item.presenter()).map(Person::name).orElse("–");
        return Words.with("rehearse.when", Objects.toString(look.slot().begins(), "–"), item.minutesPlanned(),
                Words.of(item.purpose()), presenter);
    }

    private Hyperlink link(Coded row) {
        var link = new Hyperlink(Names.of(room.plan(), row));
        link.setWrapText(true);
        link.setOnAction(_ -> room.desk().open().accept(row.id()));
        return link;
    }

    private static Label sign(Feather icon, String sentence, String tone) {
        var label = Icons.on(new Label(sentence), icon);
        label.getStyleClass().add(tone);
        label.setWrapText(true);
        return label;
    }

    /// A point with the time at which it begins, and a sign when it lacks something.
    private static final class LookCell extends ListCell<Rehearsal.Look> {

        LookCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Rehearsal.@Nullable Look look, boolean empty) {
            super.updateItem(look, empty);
            setGraphic(null);
            setText(null);
            if (look == null || empty) return;
            var item = look.slot().item();
            setText(Words.with("rehearse.line", Objects.toString(look.slot().begins(), "–"), item.number(),
                    item.title()));
            if (!look.lacks().isEmpty()) Icons.on(this, Feather.ALERT_TRIANGLE);
            setAccessibleText(getText() + ", " + Words.with("rehearse.lacks", look.lacks().size()));
        }
    }
}
