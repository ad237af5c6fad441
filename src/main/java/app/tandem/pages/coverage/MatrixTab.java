package app.tandem.pages.coverage;

import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.reports.trace.Traceability;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Visible;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The matrix as it is today, and the links behind the cell in front.
final class MatrixTab extends VBox {

    private static final int LINES_ON_A_PROJECTOR = 8;
    private static final int ROWS_MOST = 60;
    private static final int COLUMNS_MOST = 24;

    private final Desk desk;
    private final Consumer<Optional<Id<?>>> onSelect;
    private final Label banner = new Label();
    private final HBox bannerBar;
    private final TableView<Grid.Row> matrix = new TableView<>();
    private final Label linksHead = new Label();
    private final ListView<Fit> links = new ListView<>();
    private final VBox linksPane = new VBox(linksHead, links);
    private boolean everything;
    private Asked asked = new Asked(Grid.Rows.REQUIREMENT, Grid.Across.DOMAIN, Weights.ALL, Presenting.OFF);

    /// What the page wants to see.
    record Asked(Grid.Rows by, Grid.Across across, Weights weights, Presenting presenting) {}

    MatrixTab(Desk desk, Consumer<Optional<Id<?>>> onSelect) {
        this.desk = desk;
        this.onSelect = onSelect;
        getStyleClass().add("tab-body");
        var all = new Button(Words.of("coverage.everything"));
        all.setMinWidth(Button.USE_PREF_SIZE);
        all.setOnAction(_ -> {
            everything = true;
            show(desk.plan(), asked);
        });
        banner.setWrapText(true);
        banner.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(banner, Priority.ALWAYS);
        bannerBar = new HBox(banner, all);
        bannerBar.getStyleClass().add("banner");
        var legend = new HBox();
        legend.getStyleClass().add("legend");
        Legend.fill(legend);
        linksPane.getStyleClass().add("links");
        linksHead.getStyleClass().add("strong");
        VBox.setVgrow(matrix, Priority.ALWAYS);
        listen();
        getChildren().addAll(bannerBar, matrix, linksPane, legend);
    }

    private void listen() {
        matrix.setAccessibleText(Words.of("coverage.matrix"));
        matrix.getSelectionModel().setCellSelectionEnabled(true);
        matrix.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        matrix.getFocusModel().focusedCellProperty().subscribe(() -> showLinks());
        matrix.getSelectionModel().selectedIndexProperty().subscribe(() -> showLinks());
        matrix.addEventHandler(KeyEvent.KEY_TYPED, this::assess);
        matrix.setPlaceholder(new EmptyState(Words.of("coverage.empty"), Words.of("coverage.empty.next"),
                CoverageView.board(desk)));
        linksHead.fontProperty().subscribe(font -> MatrixColumns.widths(matrix, font.getSize()));
        links.setAccessibleText(Words.of("coverage.links"));
        links.setCellFactory(_ -> new LinkCell(desk::plan));
        links.setPlaceholder(new Label(Words.of("coverage.cell.empty")));
        links.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) open();
        });
        links.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) open();
        });
        links.getSelectionModel().selectedItemProperty().subscribe(fit -> {
            if (fit != null) onSelect.accept(Optional.of(fit.id()));
        });
    }

    /// Answers with what it shows, as a sentence.
    String show(Plan plan, Asked wanted) {
        if (!wanted.equals(asked)) everything = false;
        asked = wanted;
        boolean on = wanted.presenting() == Presenting.ON;
        var weights = on ? Weights.MUST : wanted.weights();
        var grid = Grid.of(plan, wanted.by(), wanted.across(), need -> weights.include(need.moscow()));
        boolean wide = grid.columns().size() > COLUMNS_MOST && !everything;
        if (wide) {
            grid = Grid.of(plan, wanted.by(), Grid.Across.DOMAIN, need -> weights.include(need.moscow()));
        }
        int most = on ? LINES_ON_A_PROJECTOR : everything ? Integer.MAX_VALUE : ROWS_MOST;
        boolean cut = grid.rows().size() > most && !on;
        banner.setText(wide ? Words.of("coverage.grouped") : Words.with("coverage.cut", most,
                grid.rows().size()));
        shown(bannerBar, wide || cut);
        shown(linksPane, !on);
        MatrixColumns.update(matrix, grid, desk::plan);
        MatrixColumns.widths(matrix, linksHead.getFont().getSize());
        tell(grid.rows().stream().limit(most).toList());
        return Traceability.finding(plan);
    }

    /// The cell in front stays in front, even when its row reads differently now.
    private void tell(List<Grid.Row> rows) {
        var was = chosen() ? row() : Optional.<Grid.Row>empty();
        int column = matrix.getFocusModel().getFocusedCell().getColumn();
        Lists.update(matrix.getItems(), rows);
        was.flatMap(row -> rows.stream().filter(each -> each.title().equals(row.title())).findFirst())
                .ifPresent(row -> matrix.getSelectionModel()
                        .clearAndSelect(rows.indexOf(row), matrix.getColumns().get(Math.max(0, column))));
        showLinks();
    }

    private boolean chosen() {
        return !matrix.getSelectionModel().getSelectedCells().isEmpty();
    }

    /// The links behind the focused cell: of one column, or of the whole row.
    private void showLinks() {
        var row = row();
        Lists.update(links.getItems(), row.map(this::fits).orElse(List.of()));
        linksHead.setText(row
                .map(each -> Words.with("coverage.links.of", Visible.line(each.title())))
                .orElse(Words.of("coverage.select")));
        onSelect.accept(row.filter(_ -> chosen()).map(each -> each.needs().getFirst().id()));
    }

    private Optional<Grid.Row> row() {
        int at = matrix.getFocusModel().getFocusedCell().getRow();
        if (at < 0 || at >= matrix.getItems().size()) return Optional.empty();
        return Optional.of(matrix.getItems().get(at));
    }

    private List<Fit> fits(Grid.Row row) {
        var column = matrix.getFocusModel().getFocusedCell().getTableColumn();
        if (column == null || column.getId() == null) {
            return row.answers().stream().flatMap(answer -> answer.fits().stream()).toList();
        }
        return row.byColumn().getOrDefault(column.getId(), new Answer(List.of())).fits();
    }

    /// 0 to 4 and ? give the best fit of the focused cell another coverage.
    private void assess(KeyEvent event) {
        int at = "?01234".indexOf(event.getCharacter());
        if (at < 0 || event.getCharacter().isEmpty()) return;
        var coverage = Coverage.values()[at];
        row().flatMap(row -> fits(row).stream().findFirst()).filter(fit -> fit.coverage() != coverage)
                .ifPresent(fit -> desk.store()
                        .perform(CoverageEdits.assess(desk.plan(), fit, coverage, desk.today())));
        event.consume();
    }

    /// Selects the row of that need, when it is shown.
    void reveal(Id<?> need) {
        for (var row : matrix.getItems()) {
            if (row.needs().stream().noneMatch(each -> each.id().equals(need))) continue;
            matrix.scrollTo(row);
            matrix.getSelectionModel().clearAndSelect(matrix.getItems().indexOf(row),
                    matrix.getColumns().getFirst());
            return;
        }
    }

    private void open() {
        var fit = links.getSelectionModel().getSelectedItem();
        if (fit != null) desk.open().accept(fit.id());
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
