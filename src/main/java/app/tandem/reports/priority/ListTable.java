package app.tandem.reports.priority;

import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.CutLine;
import app.tandem.plan.backlog.priority.Formula;
import app.tandem.plan.backlog.priority.KanoTally;
import app.tandem.plan.backlog.priority.Marks;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.OwnScore;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.plan.backlog.priority.Rated;
import app.tandem.plan.backlog.priority.certain.Certainty;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// One order as a table: rank, item, the figures behind it, the score, and why it stands there.
final class ListTable {

    private final Plan plan;
    private final PriorityList list;
    private final List<Rated> rated;
    private final Map<?, KanoTally> tallies;
    private final Optional<CutLine> cut;

    ListTable(Plan plan, PriorityList list) {
        this.plan = plan;
        this.list = list;
        rated = list.formula() == Formula.OWN ? OwnScore.of(plan).figures()
                : list.formula().measures().stream().filter(Measure::counts).map(Rated::of).toList();
        tallies = list.formula() == Formula.KANO ? KanoTally.latest(plan) : Map.of();
        cut = CutLine.of(plan, list);
    }

    Block block() {
        var rows = new ArrayList<List<Cell>>();
        for (var line : list.lines()) {
            rows.add(row(Integer.toString(line.rank()), line.item(),
                    List.of(score(line), hand(line), side(line))));
        }
        return new Block.Table(Words.of(list.formula()), columns(), rows).filled();
    }

    /// The needs that have no place, by what they lack.
    Block.Bullets unrated() {
        var lacking = new LinkedHashMap<String, List<String>>();
        for (var each : list.unrated()) {
            lacking.computeIfAbsent(lacks(each), _ -> new ArrayList<>())
                    .add(each.item().code() + " " + each.item().title());
        }
        return new Block.Bullets(lacking.entrySet().stream()
                .map(each -> Words.with("priority.lacking", each.getKey(),
                        String.join("; ", each.getValue())))
                .toList());
    }

    private List<Column> columns() {
        var columns = new ArrayList<>(List.of(Column.numbers(Words.of("priorities.rank"), 5),
                Column.of(Words.of("priorities.item"), 34), Column.of(Words.of("priorities.moscow"), 8)));
        for (var each : rated) columns.add(Column.numbers(each.title(), 8));
        columns.add(Column.numbers(Words.of(list.formula() == Formula.KANO ? "priorities.kano.class"
                : "priorities.score"), 10));
        columns.add(Column.of(Words.of("priorities.hand.column"), 18));
        columns.add(Column.of(Words.of("priority.line"), 8));
        return columns;
    }

    /// @param last the score, why it stands there by hand, and the side of the line
    private List<Cell> row(String rank, Coded item, List<String> last) {
        var cells = new ArrayList<>(List.of(Cell.of(rank), Cell.of(item.code() + "  " + item.title()),
                Cell.of(item instanceof Requirement need ? Words.of(need.moscow()) : "")));
        for (var each : rated) {
            var figure = Marks.of(plan, item, each).map(known -> text(known.points())).orElse("");
            var sure = item instanceof Requirement need ? Certainty.of(plan, need, each)
                    : Optional.<Certainty>empty();
            cells.add(sure.map(known -> Cell.noted(figure, Words.of(known.level()))).orElse(Cell.of(figure)));
        }
        last.forEach(text -> cells.add(Cell.of(text)));
        return cells;
    }

    private String side(PriorityList.Line line) {
        return cut.map(at -> Words.of(at.above().contains(line) ? "priority.above" : "priority.below"))
                .orElse("");
    }

    private String score(PriorityList.Line line) {
        var tally = tallies.get(line.item().id());
        if (tally == null) return text(line.score());
        var sides = tally.counts().keySet().stream()
                .map(side -> Words.of(side) + " " + tally.result(side).map(Words::of).orElse(""))
                .collect(Collectors.joining(", "));
        return Words.of(tally.result()) + (tally.contested() ? " (" + sides + ")" : "");
    }

    private static String hand(PriorityList.Line line) {
        if (line.hand() == null) return "";
        return Words.with("priorities.hand.told", line.rank(), line.computed(),
                line.reason().isBlank() ? Words.of("priorities.hand.none") : line.reason());
    }

    private static String lacks(PriorityList.Unrated each) {
        if (each.missing().isEmpty()) return Words.of("priorities.undefined");
        return Words.with("priorities.missing", each.missing().stream().map(Rated::title).distinct()
                .collect(Collectors.joining(", ")));
    }

    private static String text(BigDecimal points) {
        var rounded = points.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
