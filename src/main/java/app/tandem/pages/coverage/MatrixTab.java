package app.tandem.pages.coverage;

import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.RoomPages;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.reports.trace.Traceability;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Views;
import app.tandem.ui.Visible;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The matrix as it is today, and the links behind the cell in front.
final class MatrixTab extends VBox implements MatrixKeys.Deeds {

    private static final int ROWS_MOST = 60;
    private static final int COLUMNS_MOST = 24;

    private final Desk desk;
    private final Consumer<Optional<Id<?>>> onSelect;
    private final HBox banner;
    private final TableView<Grid.Row> matrix = new TableView<>();
    private final LinksTable twin;
    private final RoomPages<Grid.Row> pages = new RoomPages<>(this, this::tell);
    private final LinksPane links;
    private boolean everything;
    private boolean byGap;
    private boolean table;
    private Asked asked = new Asked(Grid.Rows.REQUIREMENT, Grid.Across.DOMAIN, Weights.ALL, Presenting.OFF);

    /// What the page wants to see.
    record Asked(Grid.Rows by, Grid.Across across, Weights weights, Presenting presenting) {}

    MatrixTab(Desk desk, Consumer<Optional<Id<?>>> onSelect) {
        this.desk = desk;
        this.onSelect = onSelect;
        table = !desk.store().drafts().text("coverage.table").isEmpty();
        byGap = !desk.store().drafts().text("coverage.gap").isEmpty();
        twin = new LinksTable(desk);
        links = new LinksPane(desk, onSelect, matrix::requestFocus);
        getStyleClass().add("tab-body");
        banner = banner();
        var legend = new HBox();
        legend.getStyleClass().add("legend");
        Legend.fill(legend);
        Views.fold(banner, matrix, twin, links);
        VBox.setVgrow(matrix, Priority.ALWAYS);
        VBox.setVgrow(twin, Priority.ALWAYS);
        listen();
        getChildren().addAll(banner, matrix, twin, pages, links, legend);
    }

    private HBox banner() {
        var all = new Button(Words.of("coverage.everything"));
        all.setMinWidth(Button.USE_PREF_SIZE);
        all.setOnAction(_ -> {
            everything = true;
            again();
        });
        var words = new Label(Words.of("coverage.grouped"));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var bar = new HBox(words, all);
        bar.getStyleClass().add("banner");
        return bar;
    }

    private void listen() {
        matrix.setAccessibleText(Words.of("coverage.matrix"));
        matrix.getSelectionModel().setCellSelectionEnabled(true);
        matrix.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        matrix.getFocusModel().focusedCellProperty().subscribe(() -> showLinks());
        matrix.getSelectionModel().selectedIndexProperty().subscribe(() -> showLinks());
        matrix.setPlaceholder(new EmptyState(Words.of("coverage.empty"), Words.of("coverage.empty.next"),
                CoverageView.board(desk)));
        links.head().fontProperty().subscribe(font -> {
            MatrixColumns.widths(matrix, font.getSize());
            twin.fit(font.getSize());
        });
        new MatrixKeys(matrix, this);
    }

    /// How it can be looked at, and what can be done to the cell in front.
    List<Command> commands() {
        return List.of(
                Command.of(Words.of("coverage.command.table"), "T", () -> {
                    table = turned("coverage.table", table);
                    again();
                    (table ? twin : matrix).requestFocus();
                }),
                Command.of(Words.of("coverage.command.gap"), "S", () -> {
                    byGap = turned("coverage.gap", byGap);
                    matrix.getSortOrder().clear();
                    again();
                }),
                Command.of(Words.of("coverage.command.enter"), null, this::enter),
                Command.of(Words.of("coverage.command.unlink"), null, this::unlink));
    }

    /// The other way round, and so again when the plan is next opened.
    private boolean turned(String field, boolean now) {
        desk.store().drafts().keep(field, now ? "" : field);
        return !now;
    }

    private void again() {
        show(desk.plan(), asked);
    }

    /// Answers with what it shows, as a sentence.
    String show(Plan plan, Asked wanted) {
        if (!wanted.equals(asked)) everything = false;
        asked = wanted;
        boolean on = wanted.presenting() == Presenting.ON;
        var grid = grid(plan, wanted.by(), wanted.across());
        boolean wide = grid.columns().size() > COLUMNS_MOST && !everything;
        boolean many = grid.rows().size() > ROWS_MOST && !everything && !on;
        if (wide || many) {
            grid = grid(plan, many ? Grid.Rows.DOMAIN : wanted.by(),
                    wide ? Grid.Across.DOMAIN : wanted.across());
        }
        banner.setVisible(wide || many);
        matrix.setVisible(!table || on);
        twin.setVisible(table && !on);
        links.setVisible(!on && !table);
        MatrixColumns.update(matrix, grid, desk::plan);
        MatrixColumns.widths(matrix, links.head().getFont().getSize());
        var rows = byGap ? grid.rows().stream().sorted(Comparator.comparing(Grid.Row::worst)).toList()
                : grid.rows();
        pages.show(rows, wanted.presenting());
        twin.show(rows);
        return Traceability.finding(plan);
    }

    private Grid grid(Plan plan, Grid.Rows by, Grid.Across across) {
        var weights = asked.presenting() == Presenting.ON ? Weights.MUST : asked.weights();
        return Grid.of(plan, by, across, need -> weights.include(need.moscow()));
    }

    /// The cell in front stays in front, even when its row reads differently now.
    private void tell(List<Grid.Row> rows) {
        var was = chosen() ? row() : Optional.<Grid.Row>empty();
        int column = matrix.getFocusModel().getFocusedCell().getColumn();
        Lists.update(matrix.getItems(), rows);
        was.flatMap(row -> rows.stream().filter(each -> each.title().equals(row.title())).findFirst())
                .ifPresent(row -> matrix.getSelectionModel()
                        .clearAndSelect(rows.indexOf(row), matrix.getColumns().get(Math.max(0, column))));
        if (links != null) showLinks();
    }

    private boolean chosen() {
        return !matrix.getSelectionModel().getSelectedCells().isEmpty();
    }

    /// The links behind the focused cell: of one column, or of the whole row.
    private void showLinks() {
        var row = row();
        links.show(row.map(each -> Words.with("coverage.links.of", Visible.line(each.title())))
                .orElse(Words.of("coverage.select")), row.map(this::fits).orElse(List.of()));
        onSelect.accept(row.filter(_ -> chosen()).map(each -> each.needs().getFirst().id()));
    }

    private Optional<Grid.Row> row() {
        int at = matrix.getFocusModel().getFocusedCell().getRow();
        if (at < 0 || at >= matrix.getItems().size()) return Optional.empty();
        return Optional.of(matrix.getItems().get(at));
    }

    /// What the column in front stands for; empty for the whole row.
    private @Nullable String key() {
        var column = matrix.getFocusModel().getFocusedCell().getTableColumn();
        return column == null ? null : column.getId();
    }

    private List<Fit> fits(Grid.Row row) {
        var key = key();
        if (key == null) return row.answers().stream().flatMap(answer -> answer.fits().stream()).toList();
        return row.byColumn().getOrDefault(key, new Answer(List.of())).fits();
    }

    private Optional<Fit> best() {
        return row().flatMap(row -> fits(row).stream().findFirst());
    }

    @Override
    public void assess(Coverage coverage) {
        best().filter(fit -> fit.coverage() != coverage).ifPresent(fit ->
                perform(CoverageEdits.assess(desk.plan(), fit, coverage, desk.today())));
    }

    @Override
    public void unlink() {
        best().ifPresent(fit -> perform(CoverageEdits.unlink(desk.plan(), fit)));
    }

    @Override
    public void enter() {
        var linked = best();
        if (linked.isPresent()) {
            links.condition(linked.get());
            return;
        }
        boolean domains = matrix.getColumns().size() > 2 && asked.across() == Grid.Across.DOMAIN;
        row().filter(row -> row.needs().size() == 1).ifPresent(row -> links.partner(row.needs().getFirst(),
                Optional.ofNullable(key()).filter(_ -> domains)));
    }

    private void perform(Edit edit) {
        desk.store().perform(edit);
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
}
