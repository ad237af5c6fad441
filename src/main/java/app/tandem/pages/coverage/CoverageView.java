package app.tandem.pages.coverage;

import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.CoverageMatrix;
import app.tandem.plan.backlog.CoverageMatrix.Line;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Views;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/// Which domain of technology answers which requirement, and where nothing does.
public final class CoverageView implements Page {

    private static final int LINES_ON_A_PROJECTOR = 8;

    @FXML private Label finding;
    @FXML private ComboBox<Weights> weights;
    @FXML private TableView<Line> matrix;
    @FXML private Node linksPane;
    @FXML private Label linksHead;
    @FXML private ListView<Fit> links;
    @FXML private HBox legend;

    private final Desk desk;
    private final Parent view;
    private final ReadOnlyObjectWrapper<Optional<Id<?>>> selection =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Command open;
    private Presenting presenting = Presenting.OFF;

    public CoverageView(Desk desk) {
        this.desk = desk;
        open = Command.of(Words.of("coverage.command.open"), "O", this::open)
                .unless(selection.map(id -> id.isPresent() ? "" : Words.of("coverage.select")));
        view = Views.load(this, Words.bundle());
    }

    @FXML
    void initialize() {
        matrix.getSelectionModel().setCellSelectionEnabled(true);
        matrix.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        matrix.getFocusModel().focusedCellProperty().subscribe(() -> showLinks());
        matrix.getSelectionModel().selectedIndexProperty().subscribe(() -> showLinks());
        linksHead.fontProperty().subscribe(font -> MatrixColumns.widths(matrix, font.getSize()));
        matrix.addEventHandler(KeyEvent.KEY_TYPED, this::assess);
        matrix.setPlaceholder(new EmptyState(Words.of("coverage.empty"), Words.of("coverage.empty.next")));
        links.setCellFactory(_ -> new LinkCell(desk::plan));
        links.setPlaceholder(new Label(Words.of("coverage.cell.empty")));
        links.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) open();
        });
        links.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) open();
        });
        links.getSelectionModel().selectedItemProperty().subscribe(fit -> {
            if (fit != null) selection.set(Optional.of(fit.id()));
        });
        weights.getItems().setAll(Weights.values());
        weights.setConverter(converter());
        weights.setValue(Weights.ALL);
        weights.valueProperty().subscribe((_, _) -> show(desk.plan()));
        Legend.fill(legend);
        desk.store().planProperty().subscribe(plan -> show(plan));
    }

    private void show(Plan plan) {
        var all = CoverageMatrix.of(plan);
        MatrixColumns.update(matrix, all);
        MatrixColumns.widths(matrix, linksHead.getFont().getSize());
        finding.setText(Words.with("coverage.finding", all.gaps(Moscow.MUST), all.of(Moscow.MUST),
                all.unused().size()));
        var shown = presenting == Presenting.ON ? Weights.MUST : weights.getValue();
        Lists.update(matrix.getItems(), all.lines().stream()
                .filter(line -> shown.include(line.requirement().moscow()))
                .limit(presenting == Presenting.ON ? LINES_ON_A_PROJECTOR : Integer.MAX_VALUE)
                .toList());
        showLinks();
    }

    /// The links behind the focused cell: of one domain, or of the whole line.
    private void showLinks() {
        var line = line();
        Lists.update(links.getItems(), line.map(this::answer).map(Answer::fits).orElse(List.of()));
        linksHead.setText(line
                .map(each -> Words.with("coverage.links.of", each.requirement().code(),
                each.requirement().title()))
                .orElse(Words.of("coverage.select")));
        boolean chosen = !matrix.getSelectionModel().getSelectedCells().isEmpty();
        selection.set(line.filter(_ -> chosen).map(each -> each.requirement().id()));
    }

    private Optional<Line> line() {
        int row = matrix.getFocusModel().getFocusedCell().getRow();
        if (row < 0 || row >= matrix.getItems().size()) return Optional.empty();
        return Optional.of(matrix.getItems().get(row));
    }

    private Answer answer(Line line) {
        var column = matrix.getFocusModel().getFocusedCell().getTableColumn();
        if (column == null || column.getId() == null) return line.answer();
        return line.byDomain().getOrDefault(column.getId(), new Answer(List.of()));
    }

    /// 0 to 4 and ? give the best fit of the focused cell another coverage.
    private void assess(KeyEvent event) {
        int at = "?01234".indexOf(event.getCharacter());
        if (at < 0 || event.getCharacter().isEmpty()) return;
        var coverage = Coverage.values()[at];
        line().map(this::answer).flatMap(Answer::best).filter(fit -> fit.coverage() != coverage)
                .ifPresent(fit -> desk.store()
                        .perform(CoverageEdits.assess(desk.plan(), fit, coverage, desk.today())));
        event.consume();
    }

    private void open() {
        selection.get().ifPresent(id -> desk.open().accept(id));
    }

    private static StringConverter<Weights> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(Weights each) {
                return Words.of(each);
            }

            @Override
            public Weights fromString(String text) {
                return Weights.ALL;
            }
        };
    }

    @Override
    public Place place() {
        return Place.COVERAGE;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<Optional<Id<?>>> selection() {
        return selection.getReadOnlyProperty();
    }

    @Override
    public List<Command> commands() {
        return List.of(open);
    }

    /// Requirements and links live on the board; this page only looks at them.
    @Override
    public boolean reveal(Id<?> id) {
        if (id.kind() != Requirement.class) return false;
        for (var line : matrix.getItems()) {
            if (!line.requirement().id().equals(id)) continue;
            matrix.scrollTo(line);
            matrix.getSelectionModel().clearAndSelect(matrix.getItems().indexOf(line),
                    matrix.getColumns().getFirst());
        }
        return false;
    }

    @Override
    public void present(Presenting mode) {
        presenting = mode;
        boolean on = mode == Presenting.ON;
        for (Node node : List.of(weights, linksPane)) {
            node.setVisible(!on);
            node.setManaged(!on);
        }
        finding.getStyleClass().setAll("label", on ? "display" : "heading");
        show(desk.plan());
    }
}
