package app.tandem.pages.home;

import app.tandem.pages.Badges;
import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.conflict.Search;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.PlanningSession;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What needs the two of us now: the next session, whose move it is, what hurts and what cannot hold.
public final class HomeView implements Page {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
    private static final int MOST_CONFLICTS = 3;
    private static final int MOST_LINES = 4;

    private final Desk desk;
    private final Folio folio;
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();

    @FXML private StackPane root;
    @FXML private VBox cards;
    @FXML private Hyperlink session;
    @FXML private Label when;
    @FXML private HBox ready;
    @FXML private ProgressBar readiness;
    @FXML private Label readyWords;
    @FXML private FlowPane steps;
    @FXML private Hyperlink lastSigned;
    @FXML private Hyperlink routine;
    @FXML private HBox headIt;
    @FXML private HBox headCc;
    @FXML private ListView<Glance.Line> waitingIt;
    @FXML private ListView<Glance.Line> waitingCc;
    @FXML private Hyperlink waitingItAll;
    @FXML private Hyperlink waitingCcAll;
    @FXML private Hyperlink hotAll;
    @FXML private Hyperlink lateAll;
    @FXML private Label coverage;
    @FXML private HBox balls;
    @FXML private ListView<Glance.Line> hot;
    @FXML private ListView<Glance.Line> late;
    @FXML private VBox conflicts;
    @FXML private HBox insiders;

    public HomeView(Desk desk) {
        this.desk = desk;
        folio = Folio.load(Place.HOME, this, selection);
        desk.watch(folio.view(), this::show);
    }

    @FXML
    void initialize() {
        headIt.getChildren().add(Badges.of(Side.IT));
        headCc.getChildren().add(Badges.of(Side.CC));
        for (var list : List.of(waitingIt, waitingCc, hot, late)) {
            list.setCellFactory(_ -> new LineCell());
            list.setPlaceholder(new Label(Words.of("home.nothing")));
            list.getSelectionModel().selectedItemProperty().subscribe(line ->
                    selection.set(Optional.ofNullable(line).map(Glance.Line::id)));
            list.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) open(list);
            });
            list.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER) open(list);
            });
        }
        root.getChildren().add(new EmptyState(Words.of("home.empty.title"), Words.of("home.empty.text")));
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(Words.of("home.command.session"), null, this::openSession),
                Command.of(Words.of("home.command.nudge.it"), null,
                        () -> nudge(Words.of("home.waiting.it"), Turn.Holder.IT)),
                Command.of(Words.of("home.command.nudge.cc"), null,
                        () -> nudge(Words.of("home.waiting.cc"), Turn.Holder.CC)));
    }

    private void nudge(String heading, Turn.Holder side) {
        var waiting = new Glance(desk.plan(), desk.today()).waitingOn(side);
        Clipboard.getSystemClipboard().setContent(new NudgeList(heading, waiting).table().content());
    }

    @Override
    public void present(Presenting mode) {
        insiders.setVisible(mode == Presenting.OFF);
    }

    @FXML
    void openSession() {
        new Glance(desk.plan(), desk.today()).nextSession().map(PlanningSession::id).ifPresent(desk.open());
    }

    @FXML
    void openLastSigned() {
        meeting().openLastSigned();
    }

    private NextMeeting meeting() {
        return new NextMeeting(desk, new NextMeeting.Parts(ready, readiness, readyWords, steps, lastSigned));
    }

    @FXML
    void openRoutine() {
        new Glance(desk.plan(), desk.today()).nextRoutine().map(Glance.Line::id).ifPresent(desk.open());
    }

    private void open(ListView<Glance.Line> list) {
        var line = list.getSelectionModel().getSelectedItem();
        if (line != null) desk.open().accept(line.id());
    }

    private void show(Plan plan) {
        var glance = new Glance(plan, desk.today());
        cards.setVisible(!glance.nothingYet());
        root.getChildren().getLast().setVisible(glance.nothingYet());
        showSession(glance);
        meeting().show(plan, glance.nextSession());
        showRoutine(glance);
        fill(waitingIt, waitingItAll, glance.waitingOn(Turn.Holder.IT), Words.of("home.waiting.it"));
        fill(waitingCc, waitingCcAll, glance.waitingOn(Turn.Holder.CC), Words.of("home.waiting.cc"));
        fill(hot, hotAll, glance.hotButtons(), Words.of("home.hot"));
        fill(late, lateAll, glance.lateActions(), Words.of("home.late"));
        coverage.setText(Words.with("home.coverage", glance.unansweredMusts(), glance.musts().size()));
        showBalls(glance.coverage());
        showConflicts(Search.all(plan));
    }

    /// Shows the first lines; the link leads to the page that has all.
    private void fill(ListView<Glance.Line> list, Hyperlink all, List<Glance.Line> lines, String name) {
        Lists.update(list.getItems(), lines.stream().limit(MOST_LINES).toList());
        var spoken = Words.with("home.list.spoken", name, lines.size());
        list.setAccessibleText(spoken);
        all.setText(Words.with("home.all", lines.size()));
        all.setAccessibleText(spoken);
        all.setVisible(lines.size() > MOST_LINES);
        all.setOnAction(_ -> desk.open().accept(lines.getFirst().id()));
    }

    private void showSession(Glance glance) {
        var next = glance.nextSession();
        session.setText(next.map(one -> one.code() + "  " + one.title())
                .orElse(Words.of("home.session.none")));
        when.setText(next.map(one -> when(glance, one)).orElse(""));
    }

    private static String when(Glance glance, PlanningSession next) {
        return Words.with("home.session.when", DAY.format(next.date()),
                ChronoUnit.DAYS.between(glance.today(), next.date())) + " · "
                + Words.with("home.session.prepared",
                glance.plan().referring(AgendaItem.class, next.id()).size(),
                glance.plan().referring(Attendance.class, next.id()).size());
    }

    private void showRoutine(Glance glance) {
        var next = glance.nextRoutine();
        routine.setVisible(next.isPresent());
        next.ifPresent(line -> routine.setText(Words.with("home.routine", line.code(), line.title(),
                Math.max(line.days(), -1), Math.abs(line.days()))));
    }

    private void showBalls(Map<Coverage, Integer> counts) {
        balls.getChildren().clear();
        for (var step : List.of(Coverage.FULL, Coverage.MOST, Coverage.HALF, Coverage.SOME, Coverage.NONE,
                Coverage.UNKNOWN)) {
            var count = new Label(
                    Words.with("home.coverage.count", counts.getOrDefault(step, 0), Words.of(step)));
            count.setGraphic(Badges.of(step));
            balls.getChildren().add(count);
        }
    }

    private void showConflicts(List<Conflict> found) {
        conflicts.getChildren().clear();
        if (found.isEmpty()) conflicts.getChildren().add(new Label(Words.of("home.conflicts.none")));
        for (var conflict : found.stream().limit(MOST_CONFLICTS).toList()) {
            var link = new Hyperlink(conflict.sentence());
            link.setWrapText(true);
            link.setOnAction(_ -> conflict.about().stream().findFirst().ifPresent(desk.open()));
            conflicts.getChildren().add(link);
        }
        int rest = found.size() - MOST_CONFLICTS;
        if (rest > 0) conflicts.getChildren().add(new Label(Words.with("inspector.more", rest)));
    }
}
