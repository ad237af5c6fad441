package app.tandem.pages.priorities;

import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.RoomPages;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Fit.Confidence;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.CutLine;
import app.tandem.plan.backlog.priority.Formula;
import app.tandem.plan.backlog.priority.KanoTally;
import app.tandem.plan.backlog.priority.Marks;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.plan.backlog.priority.Rated;
import app.tandem.plan.backlog.priority.certain.Certainty;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import app.tandem.ui.Visible;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The items in their order with the figures behind it. Figures are typed over; the order follows at once.
final class FigureTable extends TableView<FigureTable.Entry> {

    private final Desk desk;
    private List<Rated> shown = List.of();
    private boolean tellsHand;
    private Plan told = Plan.EMPTY;
    private Marks marks = Marks.all(Plan.EMPTY);
    private Map<Id<Requirement>, KanoTally> tallies = Map.of();

    /// One item with what is known of it.
    ///
    /// @param place in the list, from 1; 0 while a figure is missing
    /// @param missing what it lacks, in words
    record Entry(int place, Coded item, PriorityList.@Nullable Line line, Standing standing,
            List<Rated> missing) {}

    /// Where an item stands to the line that cuts the list; the last one above carries it.
    enum Standing { UNCUT, ABOVE, LAST, BELOW }

    /// Before whom a list is shown, and where it is cut.
    record Shown(Presenting mode, Optional<CutLine> cut) {

        Standing standing(int place) {
            if (cut.isEmpty()) return Standing.UNCUT;
            int above = cut.get().above().size();
            return place < above ? Standing.ABOVE : place == above ? Standing.LAST : Standing.BELOW;
        }
    }

    private final RoomPages<Entry> pages = new RoomPages<>(this, rows -> Lists.update(getItems(), rows,
            getSelectionModel(), entry -> entry.item().id()));

    FigureTable(Desk desk) {
        this.desk = desk;
        Tables.dense(this);
        setEditable(true);
        setRowFactory(_ -> new CutRow());
        setAccessibleText(Words.of("priorities.table"));
        setPlaceholder(new EmptyState(Words.of("priorities.empty"), Words.of("priorities.empty.next")));
    }

    /// @param rated what can be typed over, in the order of the columns
    void show(Plan plan, PriorityList list, List<Rated> rated, Shown as) {
        boolean byHand = list.lines().stream().anyMatch(line -> line.hand() != null);
        if (!rated.equals(shown) || getColumns().isEmpty() || byHand != tellsHand) {
            shown = rated;
            tellsHand = byHand;
            getColumns().setAll(columns(list.formula()));
        }
        if (list.formula() == Formula.KANO) tallies = KanoTally.latest(plan);
        var entries = new ArrayList<Entry>();
        for (var line : list.lines()) {
            int place = entries.size() + 1;
            entries.add(new Entry(place, line.item(), line, as.standing(place), List.of()));
        }
        for (var each : list.unrated()) {
            entries.add(new Entry(0, each.item(), null, Standing.UNCUT, each.missing()));
        }
        pages.show(entries, as.mode());
        var now = Marks.all(plan);
        boolean changed = !now.equals(marks) || !plan.sharesTable(Certainty.class, told);
        marks = now;
        told = plan;
        if (changed && getEditingCell() == null) refresh();
    }

    /// Which page of it a room sees.
    Node page() {
        return pages;
    }

    Optional<Entry> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private String figure(Coded item, Rated rated) {
        var sure = item instanceof Requirement need
                ? Certainty.of(told, need, rated).map(each -> " " + Words.of(each.level())).orElse("") : "";
        return marks.of(item, rated).map(each -> each.source() == Marks.Source.GIVEN
                        ? each.points().toPlainString()
                        : "≈ " + rounded(each.points(), 1))
                .map(text -> text + sure).orElse("");
    }

    private List<TableColumn<Entry, ?>> columns(Formula formula) {
        var columns = new ArrayList<TableColumn<Entry, ?>>();
        TableColumn<Entry, String> rank = Tables.numbers(Words.of("priorities.rank"), FigureTable::rank);
        Tables.width(rank, 4);
        columns.add(rank);
        TableColumn<Entry, String> item = Tables.column(Words.of("priorities.item"),
                entry -> entry.item().code() + "  " + Visible.line(entry.item().title()));
        Tables.width(item, tellsHand ? 24 : 30);
        columns.add(item);
        if (formula == Formula.MOSCOW) columns.add(moscow());
        for (int i = 0; i < shown.size(); i++) columns.add(figure(i));
        if (tellsHand) {
            TableColumn<Entry, String> hand = Tables.column(Words.of("priorities.hand.column"),
                    FigureTable::hand);
            Tables.width(hand, 18);
            columns.add(hand);
        }
        columns.addAll(formula == Formula.KANO ? new KanoColumns(() -> tallies).columns() : List.of(score()));
        for (var column : columns) column.setSortable(false);
        return columns;
    }

    private static TableColumn<Entry, String> score() {
        TableColumn<Entry, String> column = Tables.numbers(Words.of("priorities.score"), FigureTable::score);
        Tables.width(column, 12);
        return column;
    }

    private static TableColumn<Entry, String> moscow() {
        TableColumn<Entry, String> column = Tables.column(Words.of("priorities.moscow"), entry ->
                entry.item() instanceof Requirement need ? Words.of(need.moscow()) : "");
        Tables.width(column, 9);
        return column;
    }

    private TableColumn<Entry, String> figure(int place) {
        var rated = shown.get(place);
        TableColumn<Entry, String> column = Tables.typed(rated.title(), entry -> figure(entry.item(), rated),
                (entry, typed) -> type(entry.item(), rated, typed));
        column.getStyleClass().add("number");
        Tables.width(column, 8);
        return column;
    }

    /// What is no figure of the scale is not taken; the cell shows the old one again.
    private void type(Coded item, Rated rated, String typed) {
        var edits = new PrioritiesEdits(desk.plan(), desk.ids());
        if (typed.isBlank()) {
            desk.store().perform(edits.figure(item, rated, null));
            return;
        }
        var words = typed.strip().split("(?<=[0-9%])\\s*(?=\\p{L})", 2);
        read(words[0]).filter(rated.measure()::allows)
                .filter(points -> !marks.of(item, rated).map(each -> each.points().compareTo(points) == 0)
                        .orElse(false))
                .ifPresent(points -> desk.store().perform(edits.figure(item, rated, points)));
        if (words.length > 1) Certainty.level(words[1]).ifPresent(level -> certain(item, rated, level));
    }

    private void certain(Coded item, Rated rated, Confidence level) {
        if (!(item instanceof Requirement need)) return;
        boolean so = Certainty.of(desk.plan(), need, rated).filter(each -> each.level() == level).isPresent();
        if (so) return;
        desk.store().perform(new PrioritiesEdits(desk.plan(), desk.ids()).certain(need, rated, level));
    }

    /// Says how sure both sides are of the figure in the cell that was last clicked or gone to.
    void certain(Confidence level) {
        var cell = getFocusModel().getFocusedCell();
        selected().filter(entry -> entry.item() instanceof Requirement).ifPresent(entry -> {
            var rated = shown.stream().filter(each -> cell.getTableColumn() != null
                    && each.title().equals(cell.getTableColumn().getText())).findFirst();
            rated.ifPresent(each -> desk.store().perform(new PrioritiesEdits(desk.plan(), desk.ids())
                    .certain((Requirement) entry.item(), each, level)));
        });
    }

    /// 80 % and 0.8 are the same.
    static Optional<BigDecimal> read(String typed) {
        var text = typed.strip().replace(',', '.');
        boolean percent = text.endsWith("%");
        try {
            var number = new BigDecimal(percent ? text.substring(0, text.length() - 1).strip() : text);
            return Optional.of(percent ? number.movePointLeft(2).stripTrailingZeros() : number);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String rank(Entry entry) {
        var line = entry.line();
        return line == null ? "–" : Integer.toString(line.rank());
    }

    private static String hand(Entry entry) {
        var line = entry.line();
        if (line == null || line.hand() == null) return "";
        return Words.with("priorities.hand.told", line.rank(), line.computed(), line.reason().isBlank()
                ? Words.of("priorities.hand.none") : Visible.line(line.reason()));
    }

    private static String score(Entry entry) {
        var line = entry.line();
        if (line != null) return rounded(line.score(), 2);
        return entry.missing().isEmpty() ? Words.of("priorities.undefined")
                : Words.with("priorities.missing", entry.missing().stream().map(Rated::title).distinct()
                        .collect(Collectors.joining(", ")));
    }

    static String rounded(BigDecimal number, int digits) {
        var rounded = number.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }

    /// A row that carries the line below it, or stands below that line.
    private static final class CutRow extends TableRow<Entry> {

        private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-above");
        private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            var standing = entry == null ? Standing.UNCUT : entry.standing();
            pseudoClassStateChanged(LAST, standing == Standing.LAST);
            pseudoClassStateChanged(BELOW, standing == Standing.BELOW);
        }
    }
}
