package app.tandem.pages.sessions.run;

import app.tandem.pages.Choices;
import app.tandem.pages.Page;
import app.tandem.pages.sessions.ActionsTable;
import app.tandem.pages.sessions.Room;
import app.tandem.pages.sessions.SessionEdits;
import app.tandem.pages.sessions.Step;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.CarriedForward;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.ui.Lists;
import app.tandem.ui.TypedText;
import app.tandem.ui.Views;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// During the meeting: the point that is talked about, what is said and decided, and one line to type it in.
public final class RunStep implements Step {

    /// Lines of minutes that a room reads from the back row.
    private static final int PROJECTED_LINES = 3;

    @FXML private VBox railCard;
    @FXML private ListView<AgendaItem> rail;
    @FXML private Label pointTitle;
    @FXML private FlowPane about;
    @FXML private HBox outcomeLine;
    @FXML private ComboBox<AgendaItem.Outcome> outcome;
    @FXML private TextField used;
    @FXML private TextArea summary;
    @FXML private TableView<ActionItem> actions;
    @FXML private ListView<MinuteLine> minutes;
    @FXML private TextField capture;
    @FXML private Label preview;

    private final Room room;
    private final Node node;
    private final TypedText typedSummary;
    private final TypedText typedUsed;
    private @Nullable PlanningSession session;
    private String lastLine = "";
    private Page.Presenting presenting = Page.Presenting.OFF;

    public RunStep(Room room) {
        this.room = room;
        node = Views.load(this, Words.bundle());
        typedSummary = TypedText.of(summary);
        typedUsed = TypedText.of(used);
        outcome.setConverter(Choices.words());
        ActionsTable.fit(actions, room, preview);
        rail.setCellFactory(_ -> new PointCell());
        rail.getSelectionModel().selectedItemProperty().subscribe(this::turnTo);
        room.pointProperty().subscribe(_ -> showPoint(room.plan()));
        minutes.setCellFactory(_ -> new MinuteCell(room));
        minutes.getSelectionModel().selectedItemProperty().subscribe(room::select);
        minutes.addEventFilter(KeyEvent.KEY_PRESSED, this::pressMinutes);
        capture.textProperty().subscribe(_ -> showPreview());
        capture.addEventFilter(KeyEvent.KEY_PRESSED, this::pressCapture);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Plan plan, PlanningSession session) {
        this.session = session;
        var agenda = SessionEdits.agenda(plan, session);
        Lists.update(rail.getItems(), agenda);
        var current = room.pointProperty().get().flatMap(plan::find)
                .filter(item -> item.session().equals(session.id()))
                .or(() -> agenda.stream().filter(item -> item.outcome() == AgendaItem.Outcome.OPEN)
                        .findFirst())
                .or(() -> agenda.stream().findFirst());
        room.pointProperty().set(current.map(AgendaItem::id));
        current.ifPresent(rail.getSelectionModel()::select);
        showPoint(plan);
        var carried = CarriedForward.of(plan, session).actions().stream();
        Lists.update(actions.getItems(), session.sealed() ? own(plan, session) : Stream.concat(
                own(plan, session).stream(), carried).toList());
        showMinutes(plan, session);
        showPreview();
    }

    @Override
    public void present(Page.Presenting mode) {
        presenting = mode;
        boolean shown = mode == Page.Presenting.OFF;
        for (Node node : List.of(railCard, outcomeLine, summary)) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
        if (session != null) showMinutes(room.plan(), session);
    }

    /// Goes that many points on, or back when negative.
    public void turn(int steps) {
        int at = rail.getSelectionModel().getSelectedIndex() + steps;
        if (at >= 0 && at < rail.getItems().size()) rail.getSelectionModel().select(at);
        rail.scrollTo(Math.max(0, at));
    }

    public void focusCapture() {
        capture.requestFocus();
        capture.end();
    }

    private void turnTo(@Nullable AgendaItem item) {
        if (item == null) return;
        room.select(item);
        room.pointProperty().set(Optional.of(item.id()));
    }

    private void showPoint(Plan plan) {
        var point = room.pointProperty().get().flatMap(plan::find).orElse(null);
        for (Node node : List.of(outcome, used, summary)) node.setDisable(point == null);
        if (point == null) {
            pointTitle.setText(Words.of("sessions.point.none"));
            about.getChildren().clear();
            return;
        }
        var id = point.id();
        pointTitle.setText(point.number() + "  " + point.title());
        about.getChildren().setAll(point.linked().stream().map(this::link).toList());
        typedSummary.show(point.summary(), typed -> change(id, item -> item.withSummary(typed)));
        var minutes = point.minutesUsed() == 0 ? "" : Integer.toString(point.minutesUsed());
        typedUsed.show(minutes, typed -> spend(id, typed));
        Choices.show(outcome, List.of(AgendaItem.Outcome.values()), point.outcome(),
                chosen -> change(id, item -> item.withOutcome(chosen)));
    }

    private void spend(Id<AgendaItem> id, String typed) {
        if (typed.matches("\\d{1,3}")) change(id, item -> item.withMinutesUsed(Integer.parseInt(typed)));
        else room.refuse(Words.of("sessions.agenda.minutes.wrong"));
    }

    private void change(Id<AgendaItem> id, UnaryOperator<AgendaItem> change) {
        room.change(id, change, SessionEdits::change);
    }

    private Node link(Code code) {
        var link = new Hyperlink(code.toString());
        room.plan().find(code).ifPresent(row -> link.setAccessibleText(code + " " + row.title()));
        link.setOnAction(_ -> room.plan().find(code).ifPresent(row -> room.desk().open().accept(row.id())));
        return link;
    }

    private void showMinutes(Plan plan, PlanningSession session) {
        var lines = plan.referring(MinuteLine.class, session.id()).stream()
                .sorted(Comparator.comparingInt(MinuteLine::number))
                .toList();
        int from = presenting == Page.Presenting.ON ? Math.max(0, lines.size() - PROJECTED_LINES) : 0;
        boolean more = lines.size() > minutes.getItems().size();
        Lists.update(minutes.getItems(), lines.subList(from, lines.size()));
        minutes.refresh();
        if (more) minutes.scrollTo(minutes.getItems().size() - 1);
    }

    private void showPreview() {
        preview.setText(understood().map(this::described).orElse(Words.of("sessions.capture.hint")));
    }

    private Optional<Capture> understood() {
        return Capture.parse(capture.getText(), room.plan().all(Person.class), room.today());
    }

    private String described(Capture line) {
        var owner = line.owner() == null ? Words.of("sessions.capture.nobody") : line.owner().name();
        var due = line.due() == null ? Words.of("sessions.capture.undated") : Room.day(line.due());
        return line.kind() == Capture.Kind.ACTION
                ? Words.with("sessions.capture.preview.action", line.text(), owner, due)
                : Words.with("sessions.capture.preview", line.kind().word(), line.text());
    }

    @FXML
    public void keep() {
        var held = session;
        if (held == null) return;
        var point = room.pointProperty().get().orElse(null);
        understood().ifPresent(line -> {
            room.perform(
                    new CaptureEdits(room.plan(), held, point, room.desk().ids(), room.today()).keep(line));
            if (!room.refusalProperty().get().isEmpty()) return;
            lastLine = capture.getText();
            capture.clear();
        });
    }

    private void pressCapture(KeyEvent event) {
        if (event.getCode() != KeyCode.UP || !capture.getText().isEmpty()) return;
        capture.setText(lastLine);
        capture.end();
        event.consume();
    }

    private void pressMinutes(KeyEvent event) {
        var line = minutes.getSelectionModel().getSelectedItem();
        if (line != null && event.getCode() == KeyCode.DELETE) room.perform(CaptureEdits.drop(line));
    }

    private static List<ActionItem> own(Plan plan, PlanningSession session) {
        return plan.referring(ActionItem.class, session.id()).stream()
                .sorted(Comparator.comparing(ActionItem::code))
                .toList();
    }
}
