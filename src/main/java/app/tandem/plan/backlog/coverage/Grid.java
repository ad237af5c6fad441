package app.tandem.plan.backlog.coverage;

import app.tandem.plan.Code;
import app.tandem.plan.Goal;
import app.tandem.plan.Horizon;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Needs against technology, in the rows and columns that a question asks for.
///
/// @param rows the weightiest first, and of those the worst answered
public record Grid(Rows by, List<Column> columns, List<Row> rows) {

    private static final Comparator<Row> ORDER = Comparator
            .comparing((Row row) -> row.needs().getFirst().moscow())
            .thenComparing(Row::worst)
            .thenComparing(row -> row.needs().getFirst().code());

    /// What a row stands for.
    public enum Rows { REQUIREMENT, GOAL, CONTACT_REASON, DOMAIN }

    /// What a column stands for.
    public enum Across { DOMAIN, CAPABILITY, HORIZON }

    /// @param key the domain, the capability's code, or the horizon's name
    /// @param demand needs that are linked here; idle capabilities that answer nothing
    public record Column(String key, String title, long demand, long idle) {}

    /// One need, or all needs of one goal or contact reason.
    ///
    /// @param answers what each of the needs gets at all, in their order
    /// @param byColumn the fits behind each cell; a column without one is missing
    public record Row(String title, List<Requirement> needs, List<Answer> answers,
            Map<String, Answer> byColumn) {

        /// How well the worst answered of the needs is answered.
        public Coverage worst() {
            return answers.stream()
                    .map(Answer::coverage)
                    .min(Comparator.naturalOrder())
                    .orElse(Coverage.NONE);
        }

        public long answered() {
            return answers.stream().filter(answer -> answer.coverage().answers()).count();
        }

        public boolean gap() {
            return answers.stream().anyMatch(Answer::gap);
        }
    }

    public static Grid of(Plan plan, Rows by, Across across, Predicate<Requirement> shown) {
        var needs = Columns.requirements(plan).stream().filter(shown).toList();
        var column = columnOf(plan, across);
        var groups = new LinkedHashMap<String, List<Requirement>>();
        for (var need : needs) {
            groups.computeIfAbsent(title(plan, by, need), _ -> new ArrayList<>()).add(need);
        }
        var rows = groups.entrySet().stream()
                .map(group -> row(plan, group.getKey(), group.getValue(), column))
                .sorted(ORDER)
                .toList();
        return new Grid(by, columns(plan, across, rows), rows);
    }

    private static Row row(Plan plan, String title, List<Requirement> needs, Function<Fit, String> column) {
        var answers = needs.stream().map(need -> Answer.of(plan, need)).toList();
        var cells = answers.stream()
                .flatMap(answer -> answer.fits().stream())
                .collect(Collectors.groupingBy(column, TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Answer::new)));
        return new Row(title, needs, answers, cells);
    }

    private static String title(Plan plan, Rows by, Requirement need) {
        return switch (by) {
            case REQUIREMENT -> need.code() + "  " + need.title();
            case GOAL -> plan.find(need.goal())
                    .map((Goal goal) -> goal.code() + "  " + goal.title())
                    .orElse(Words.of("coverage.row.none.goal"));
            case DOMAIN -> Answer.of(plan, need).best().flatMap(fit -> plan.find(fit.capability()))
                    .map(Capability::domain)
                    .orElse(Words.of("coverage.row.none.domain"));
            case CONTACT_REASON -> need.contactReason().isBlank()
                    ? Words.of("coverage.row.none.reason")
                    : need.contactReason();
        };
    }

    private static Function<Fit, String> columnOf(Plan plan, Across across) {
        return switch (across) {
            case DOMAIN -> fit -> plan.get(fit.capability()).domain();
            case CAPABILITY -> fit -> plan.get(fit.capability()).code().toString();
            case HORIZON -> fit -> plan.get(fit.requirement()).horizon().name();
        };
    }

    /// Every domain has its column, also the one that nobody asked for; of capabilities and horizons only
    /// those that are linked.
    private static List<Column> columns(Plan plan, Across across, List<Row> rows) {
        var demand = new HashMap<String, Long>();
        for (var row : rows) {
            row.byColumn().forEach((key, cell) -> demand.merge(key,
                    cell.fits().stream().map(Fit::requirement).distinct().count(), Long::sum));
        }
        var capabilities = plan.coded(Capability.class).stream().filter(each -> !each.archived()).toList();
        return switch (across) {
            case DOMAIN -> capabilities.stream().map(Capability::domain).distinct()
                    .map(domain -> new Column(domain, domain, demand.getOrDefault(domain, 0L),
                            capabilities.stream().filter(each -> each.domain().equals(domain))
                                    .filter(each -> Gaps.idle(plan, each)).count()))
                    .toList();
            case CAPABILITY -> demand.keySet().stream().flatMap(key -> Code.parse(key).stream()).sorted()
                    .map(code -> new Column(code.toString(), name(plan, code),
                            demand.getOrDefault(code.toString(), 0L), 0))
                    .toList();
            case HORIZON -> Arrays.stream(Horizon.values())
                    .filter(each -> demand.containsKey(each.name()))
                    .map(each -> new Column(each.name(), Words.of(each),
                            demand.getOrDefault(each.name(), 0L), 0))
                    .toList();
        };
    }

    private static String name(Plan plan, Code code) {
        return plan.find(code).map(row -> code + " " + row.title()).orElse(code.toString());
    }
}
