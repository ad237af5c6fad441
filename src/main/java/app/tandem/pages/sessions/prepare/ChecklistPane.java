package app.tandem.pages.sessions.prepare;

import app.tandem.pages.Choices;
import app.tandem.pages.sessions.Room;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.prepare.Checklist;
import app.tandem.plan.session.prepare.PreparationStep;
import app.tandem.ui.Lists;
import app.tandem.ui.Pill;
import app.tandem.ui.Tables;
import app.tandem.ui.Views;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The steps from six weeks before the session to the day itself, each ticked by somebody or seen to be done.
public final class ChecklistPane {

    private static final List<Double> WIDTHS = List.of(3.5, 10.5, 23.5, 7.0, 16.0, 14.0);

    @FXML private ProgressBar bar;
    @FXML private Label ready;
    @FXML private Label late;
    @FXML private ComboBox<Person> by;
    @FXML private Button call;
    @FXML private TableView<Checklist.Item> steps;

    private final Room room;
    private final Node node;
    private @Nullable PlanningSession session;

    public ChecklistPane(Room room) {
        this.room = room;
        node = Views.load(this, Words.bundle());
        by.setConverter(Choices.names());
        Tables.dense(steps);
        steps.getColumns().setAll(List.of(
                Tables.drawn(Words.of("prepare.tick"), (Checklist.Item item) -> item, this::box),
                Tables.column(Words.field("due"), ChecklistPane::due),
                Tables.column(Words.of("prepare.step"), item -> Words.of(item.step())),
                Tables.drawn(Words.field("state"), Checklist.Item::progress, ChecklistPane::pill),
                Tables.column(Words.of("prepare.found"), Checklist.Item::finding),
                Tables.column(Words.of("prepare.done"), this::done)));
        steps.getColumns().forEach(column -> column.setSortable(false));
        ready.fontProperty().subscribe(font -> Tables.widths(steps, font.getSize(), WIDTHS));
        steps.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.SPACE) return;
            var item = steps.getSelectionModel().getSelectedItem();
            if (item != null) toggle(item);
            event.consume();
        });
    }

    public Node node() {
        return node;
    }

    public void show(Plan plan, PlanningSession session, Checklist list) {
        boolean other = this.session == null || !this.session.id().equals(session.id());
        this.session = session;
        int all = list.items().size();
        bar.setProgress((double) list.ready() / all);
        ready.setText(Words.with("prepare.ready", list.ready(), all));
        bar.setAccessibleText(ready.getText());
        late.setText(Words.with("prepare.late", list.late().size(),
                ChronoUnit.DAYS.between(room.today(), session.date())));
        Lists.update(by.getItems(), plan.coded(Person.class).stream().filter(Person::active).toList());
        if (other) by.setValue(plan.find(session.facilitator()).orElse(null));
        Lists.update(steps.getItems(), list.items());
    }

    public void enter() {
        steps.requestFocus();
        if (steps.getSelectionModel().isEmpty()) steps.getSelectionModel().selectFirst();
    }

    /// Ticks the step, or takes the tick back.
    public void tick(PreparationStep step) {
        steps.getItems().stream().filter(item -> item.step() == step && !item.done()).findFirst()
                .ifPresent(this::toggle);
    }

    /// What the facilitator sends round, as text to paste into a message.
    @FXML
    void copyCall() {
        if (session == null) return;
        var content = new ClipboardContent();
        content.putString(Words.with("prepare.call.text", session.title(), Choices.day(session.date()),
                session.place(), Choices.day(PreparationStep.AGENDA_FITS.due(session.date()))));
        Clipboard.getSystemClipboard().setContent(content);
        call.setText(Words.of("prepare.call.copied"));
    }

    private void toggle(Checklist.Item item) {
        if (session == null) return;
        var tick = item.tick();
        if (tick != null) room.perform(PreparationEdits.untick(tick));
        else if (!item.done()) {
            room.perform(PreparationEdits.tick(session, item.step(),
                    new PreparationEdits.Hand(by.getValue(), room.today(), room.desk().ids())));
        }
    }

    private Node box(Checklist.Item item) {
        var box = new CheckBox();
        box.setSelected(item.done());
        box.setDisable(item.done() && item.tick() == null);
        box.setAccessibleText(Words.of(item.step()));
        box.setOnAction(_ -> toggle(item));
        return box;
    }

    private String done(Checklist.Item item) {
        var tick = item.tick();
        if (tick == null) return "";
        var name = room.plan().find(tick.doneBy()).map(Person::name).orElse("");
        return (Choices.day(tick.doneOn()) + " " + name).strip();
    }

    private static String due(Checklist.Item item) {
        return Words.with("prepare.due", item.step().weeksBefore(), Choices.day(item.due()));
    }

    private static Node pill(Checklist.Progress progress) {
        return switch (progress) {
            case DONE -> new Pill(Pill.Tone.OK, Feather.CHECK, Words.of(progress));
            case OPEN -> new Pill(Pill.Tone.NEUTRAL, Feather.CIRCLE, Words.of(progress));
            case LATE -> new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE, Words.of(progress));
        };
    }
}
