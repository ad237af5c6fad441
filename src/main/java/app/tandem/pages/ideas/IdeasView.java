package app.tandem.pages.ideas;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.Watch;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Credit;
import app.tandem.plan.backlog.Idea;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Pill;
import app.tandem.ui.Tables;
import app.tandem.ui.Visible;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Ideas from the floor: each gets its answer by its day, and keeps its author wherever it goes.
public final class IdeasView implements Page {

    @FXML private Label finding;
    @FXML private TableView<Idea> ideas;
    @FXML private FlowPane answering;
    @FXML private TextField answer;
    @FXML private HBox suggesting;
    @FXML private TextField title;
    @FXML private TextField source;
    @FXML private Label problem;

    private final Desk desk;
    private final Folio folio;
    private final Watch watch;
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();

    public IdeasView(Desk desk) {
        this.desk = desk;
        folio = Folio.load(Place.IDEAS, this, selection);
        watch = desk.watch(folio.view(), this::show);
    }

    @FXML
    void initialize() {
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Tables.dense(ideas);
        ideas.getColumns().setAll(columns());
        ideas.setPlaceholder(new EmptyState(Words.of("ideas.empty"), Words.of("ideas.empty.next"),
                Command.of(Words.of("ideas.suggest"), null, this::begin)));
        ideas.getSelectionModel().selectedItemProperty().subscribe(idea -> {
            selection.set(Optional.ofNullable(idea).map(Idea::id));
            answering.setDisable(idea == null);
            problem.setText("");
        });
        finding.fontProperty().subscribe(font -> Tables.widthsFor(ideas, font.getSize() / 1.14));
    }

    /// What waits for an answer stands first, the most urgent on top.
    private void show(Plan plan) {
        var kept = selection.get();
        var all = plan.all(Idea.class).stream()
                .sorted(Comparator.comparing((Idea idea) -> idea.answeredOn() != null)
                        .thenComparing(Idea::received, Comparator.reverseOrder())
                        .thenComparing(Idea::code))
                .toList();
        Lists.update(ideas.getItems(), all);
        kept.ifPresent(this::reveal);
        var open = all.stream().filter(idea -> idea.answeredOn() == null).toList();
        finding.setText(all.isEmpty() ? Words.of("ideas.empty") : Words.with("ideas.finding",
                all.size(), open.size(),
                open.stream().filter(idea -> Credit.late(idea, desk.today())).count(),
                all.stream().filter(idea -> idea.status() == Idea.Status.ADOPTED
                        && idea.recognition().isBlank()).count()));
    }

    @FXML
    void suggest() {
        if (title.getText().isBlank() || source.getText().isBlank()) {
            problem.setText(Words.of("ideas.suggest.needs"));
            (title.getText().isBlank() ? title : source).requestFocus();
            return;
        }
        perform(edits().suggest(title.getText(), source.getText()));
        title.clear();
        source.clear();
    }

    @FXML
    void adopt() {
        answered((edits, idea) -> edits.adopt(idea));
    }

    /// Into the requirement or initiative whose code was typed.
    @FXML
    void join() {
        var item = Code.parse(answer.getText()).flatMap(desk.plan()::find)
                .filter(row -> row instanceof Requirement || row instanceof Initiative);
        if (item.isEmpty()) {
            problem.setText(Words.of("ideas.join.needs"));
            answer.requestFocus();
            return;
        }
        Coded into = item.get();
        answered((edits, idea) -> edits.adopt(idea, into));
    }

    @FXML
    void decline() {
        if (answer.getText().isBlank()) {
            problem.setText(Words.of("ideas.decline.needs"));
            answer.requestFocus();
            return;
        }
        var reason = answer.getText();
        answered((edits, idea) -> edits.decline(idea, reason));
    }

    @FXML
    void recognise() {
        var how = answer.getText().isBlank() ? Words.of("ideas.recognised") : answer.getText();
        answered((edits, idea) -> edits.recognise(idea, how));
    }

    private void answered(BiFunction<IdeasEdits, Idea, Edit> verb) {
        var idea = ideas.getSelectionModel().getSelectedItem();
        if (idea == null) return;
        perform(verb.apply(edits(), idea));
        answer.clear();
    }

    private void perform(Edit edit) {
        problem.setText("");
        desk.store().perform(edit);
    }

    private IdeasEdits edits() {
        return new IdeasEdits(desk.plan(), desk.ids(), desk.today());
    }

    private void begin() {
        title.requestFocus();
    }

    private List<TableColumn<Idea, ?>> columns() {
        TableColumn<Idea, String> what = Tables.column(Words.of("ideas.idea"),
                idea -> idea.code() + "  " + Visible.line(idea.title()));
        Tables.width(what, 24);
        TableColumn<Idea, String> from = Tables.column(Words.of("ideas.from"), idea -> idea.nameMayBeShown()
                ? Visible.line(idea.source()) : Words.of("ideas.withheld"));
        Tables.width(from, 11);
        TableColumn<Idea, Idea> due = Tables.drawn(Words.of("ideas.due"), idea -> idea, this::due);
        due.setComparator(Comparator.comparing(Credit::answerBy));
        Tables.width(due, 14);
        due.minWidthProperty().bind(due.prefWidthProperty());
        TableColumn<Idea, String> said = Tables.column(Words.of("ideas.answer"),
                IdeasView::said);
        Tables.width(said, 20);
        TableColumn<Idea, String> credit = Tables.column(Words.field("recognition"),
                idea -> Visible.line(idea.recognition()));
        Tables.width(credit, 10);
        return List.of(what, from, due, said, credit);
    }

    private static String said(Idea idea) {
        var status = Words.of(idea.status());
        var answer = Visible.line(idea.answer());
        if (answer.startsWith(status)) return answer;
        return answer.isEmpty() ? status : status + " · " + answer;
    }

    private Node due(Idea idea) {
        var by = Choices.day(Credit.answerBy(idea));
        boolean late = Credit.late(idea, desk.today());
        if (idea.answeredOn() == null) {
            return late
                    ? new Pill(Pill.Tone.BAD, Feather.ALERT_TRIANGLE, Words.with("ideas.due.late", by))
                    : new Pill(Pill.Tone.WARN, Feather.CLOCK, Words.with("ideas.due.by", by));
        }
        var on = Choices.day(idea.answeredOn());
        return late
                ? new Pill(Pill.Tone.NEUTRAL, Feather.CLOCK, Words.with("ideas.due.answeredLate", on))
                : new Pill(Pill.Tone.OK, Feather.CHECK, Words.with("ideas.due.answered", on));
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        var some = selection.map(id -> id.isPresent() ? "" : Words.of("ideas.select"));
        return List.of(
                Command.of(Words.of("ideas.suggest"), "N", this::begin),
                Command.of(Words.of("ideas.adopt"), "A", this::adopt).unless(some),
                Command.of(Words.of("ideas.command.answer"), "E", answer::requestFocus).unless(some));
    }

    @Override
    public boolean reveal(Id<?> id) {
        if (id.kind() != Idea.class) return false;
        watch.look();
        for (var idea : ideas.getItems()) {
            if (!idea.id().equals(id)) continue;
            ideas.getSelectionModel().select(idea);
            return true;
        }
        return false;
    }

    @Override
    public void present(Presenting mode) {
        boolean on = mode == Presenting.ON;
        mode.hides(answering, suggesting);
        finding.getStyleClass().setAll("label", on ? "display" : "heading");
    }
}
