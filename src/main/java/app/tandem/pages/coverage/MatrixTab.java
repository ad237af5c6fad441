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
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Views;
import app.tandem.ui.Visible;
import app.tandem.ui.look.Switches;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The matrix as it is today, and the links behind the cell in front.
final class MatrixTab extends VBox implements MatrixKeys.Deeds {

    private final Desk desk;
    private final Consumer<Optional<Id<?>>> onSelect;
    private final Consumer<String> finding;
    private final Aside aside = new Aside();
    private final EmptyState empty;
    private final HBox banner;
    private final TableView<Grid.Row> matrix = new TableView<>();
    private final LinksTable twin;
    private final RoomPages<Grid.Row> pages = new RoomPages<>(this, this::tell);
    private final LinksPane links;
    private boolean everything;
    private Sight.Order order = Sight.Order.WEIGHT;
    private boolean table;
    private @Nullable Id<?> sought;
    private Asked asked = new Asked(Grid.Rows.REQUIREMENT, Grid.Across.DOMAIN, Weights.ALL, Presenting.OFF);

    /// What the page wants to see.
    record Asked(Grid.Rows by, Grid.Across across, Weights weights, Presenting presenting) {}

    /// @param finding told what it shows, as a sentence
    MatrixTab(Desk desk, Consumer<Optional<Id<?>>> onSelect, Consumer<String> finding) {
        this.desk = desk;
        this.onSelect = onSelect;
        this.finding = finding;
        empty = new EmptyState(Words.of("coverage.empty"), Words.of("coverage.empty.next"),
                CoverageView.board(desk));
        table = !desk.store().drafts().text("coverage.table").isEmpty();
        Sight.Order.named(desk.store().drafts().text("coverage.order")).ifPresent(kept -> order = kept);
        twin = new LinksTable(desk);
        links = new LinksPane(desk, onSelect, matrix::requestFocus);
        getStyleClass().add("tab-body");
        banner = Legend.grouped(() -> {
            everything = true;
            again();
        });
        Views.fold(banner, matrix, twin, links);
        for (var each : List.of(matrix, twin)) VBox.setVgrow(each, Priority.ALWAYS);
        listen();
        getChildren().addAll(banner, matrix, twin, pages, links, Legend.row());
    }

    private void listen() {
        matrix.setAccessibleText(Words.of("coverage.matrix"));
        matrix.getSelectionModel().setCellSelectionEnabled(true);
        matrix.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        matrix.getFocusModel().focusedCellProperty().subscribe(() -> showLinks());
        matrix.getSelectionModel().selectedIndexProperty().subscribe(() -> showLinks());
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
                    table = !table;
                    desk.store().drafts().keep("coverage.table", table ? "coverage.table" : "");
                    again();
                    (table ? twin : matrix).requestFocus();
                }),
                Command.of(Words.of("coverage.command.gap"), "S", () -> sort(
                        order == Sight.Order.GAP ? Sight.Order.WEIGHT : Sight.Order.GAP)),
                Command.of(Words.of("coverage.command.up"), "Alt+Up", () -> move(-1)),
                Command.of(Words.of("coverage.command.down"), "Alt+Down", () -> move(1)),
                Command.of(Words.of("coverage.command.enter"), null, this::enter),
                Command.of(Words.of("coverage.command.unlink"), null, this::unlink));
    }

    /// Those of the page, and whether it is a table and what stands first in it.
    Switches with(Switches page) {
        return page.turned("table", () -> table, commands().getFirst().run())
                .add("order", () -> order.name(), name -> Sight.Order.named(name).ifPresent(this::sort));
    }

    private void sort(Sight.Order wanted) {
        order = wanted;
        desk.store().drafts().keep("coverage.order", wanted.name());
        matrix.getSortOrder().clear();
        again();
    }

    @Override
    public void move(int step) {
        int to = matrix.getFocusModel().getFocusedCell().getRow() + step;
        if (to < 0 || to >= matrix.getItems().size()) return;
        row().ifPresent(row -> place(row, matrix.getItems().get(to)));
    }

    /// Rows that stand for one need each can be put in an order by hand, which is that of the board.
    @Override
    public void place(Grid.Row row, Grid.Row at) {
        if (row.needs().size() != 1 || at.needs().size() != 1 || row.equals(at)) return;
        if (order == Sight.Order.BOARD) {
            perform(CoverageEdits.place(desk.plan(), row.needs().getFirst(), at.needs().getFirst()));
        } else {
            sort(Sight.Order.BOARD);
        }
    }

    private void again() {
        show(desk.plan(), asked);
    }

    /// A large plan is read beside the window.
    void show(Plan plan, Asked wanted) {
        if (!wanted.equals(asked)) everything = false;
        asked = wanted;
        var question = new Sight.Asked(wanted.by(), wanted.across(), wanted.weights(), wanted.presenting(),
                everything, order);
        aside.show(plan, now -> Sight.of(now, question), this::show, sentence -> {
            finding.accept(sentence);
            matrix.setPlaceholder(new Label(sentence));
        });
    }

    private void show(Sight sight) {
        boolean on = asked.presenting() == Presenting.ON;
        banner.setVisible(sight.grouped());
        matrix.setVisible(!table || on);
        twin.setVisible(table && !on);
        links.setVisible(!on && !table);
        matrix.setPlaceholder(empty);
        MatrixColumns.update(matrix, sight.grid(), desk::plan);
        MatrixColumns.widths(matrix, links.head().getFont().getSize());
        pages.show(sight.rows(), asked.presenting());
        if (twin.isVisible()) twin.show(sight.rows());
        finding.accept(sight.finding());
        if (sought != null) reveal(sought);
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

    /// Selects the row of that need, as soon as it is shown.
    void reveal(Id<?> need) {
        sought = need;
        for (var row : matrix.getItems()) {
            if (row.needs().stream().noneMatch(each -> each.id().equals(need))) continue;
            sought = null;
            matrix.scrollTo(row);
            matrix.getSelectionModel().clearAndSelect(matrix.getItems().indexOf(row),
                    matrix.getColumns().getFirst());
            return;
        }
    }
}
