package app.tandem.reports.matrix;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.result.Ranking;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the workbook is about, and where on its sheets each thing stands.
///
/// @param evaluators whose scores count, IT's first
/// @param scored criteria that people score; cost is computed
/// @param latest scores that count, by evaluator, vendor and criterion
record Frame(Plan plan, Ranking ranking, List<Evaluator> evaluators, List<Criterion> scored,
        Map<List<Id<?>>, Score> latest) {

    static final String RESULT = Words.of("matrix.sheet.result");
    static final String MATRIX = Words.of("matrix.sheet.matrix");
    static final String WEIGHTS = Words.of("matrix.sheet.weights");
    static final String SCORES = Words.of("matrix.sheet.scores");
    static final String GATES = Words.of("matrix.sheet.gates");
    static final String SENSITIVITY = Words.of("matrix.sheet.sensitivity");
    static final String CRITERIA = Words.of("matrix.sheet.criteria");
    static final String LOG = Words.of("matrix.sheet.log");

    /// The first line below title and heads, on every sheet that is one table.
    static final int TOP = 2;

    private static final int VENDOR_COLUMNS = 4;

    /// Scores that are not revealed are nobody's business: the workbook then has none.
    static Frame of(Plan plan, Selection selection) {
        var seen = selection.told(plan);
        var ranking = Ranking.of(seen, selection);
        var evaluators = seen.referring(Evaluator.class, selection.id()).stream()
                .filter(evaluator -> evaluator.side().decides()
                        && evaluator.declaration() != Evaluator.Declaration.RECUSED)
                .sorted(Comparator.comparing(Evaluator::side))
                .toList();
        var scored = ranking.matrix().criteria().stream()
                .filter(criterion -> criterion.kind() == Criterion.Kind.WEIGHTED)
                .toList();
        return new Frame(seen, ranking, evaluators, scored, latest(seen, ranking.matrix()));
    }

    Selection selection() {
        return ranking.matrix().selection();
    }

    List<Criterion> criteria() {
        return ranking.matrix().criteria();
    }

    List<Vendor> vendors() {
        return ranking.matrix().vendors();
    }

    long count(Side side) {
        return evaluators.stream().filter(evaluator -> evaluator.side() == side).count();
    }

    Optional<Score> score(Evaluator evaluator, Vendor vendor, Criterion criterion) {
        return Optional.ofNullable(latest.get(List.of(evaluator.id(), vendor.id(), criterion.id())));
    }

    /// A score off the scale counts nowhere, so it is not on the sheets either.
    private static Map<List<Id<?>>, Score> latest(Plan plan, Matrix matrix) {
        var latest = new HashMap<List<Id<?>>, Score>();
        for (var vendor : matrix.vendors()) {
            for (var score : plan.referring(Score.class, vendor.id())) {
                var value = score.value();
                if (value != null && !matrix.selection().onScale(value)) continue;
                latest.merge(List.of(score.evaluator(), vendor.id(), score.criterion()), score,
                        (a, b) -> a.stage().compareTo(b.stage()) >= 0 ? a : b);
            }
        }
        return latest;
    }

    /// Points as entered; where criteria stand in groups, their global share of 100, because the sheets
    /// know no groups. None where the set does not count.
    double points(int criterion, Weight.Set set) {
        var shares = ranking.matrix().weights().get(set);
        if (shares == null) return 0;
        boolean grouped = criteria().stream().anyMatch(one -> one.parent() != null);
        return grouped ? 100 * shares.get(criterion) : Matrix.points(plan, criteria().get(criterion), set);
    }

    /// Where the vendor's score on a criterion by the first evaluator stands.
    Spot score(int vendor, int scoredCriterion) {
        return new Spot(SCORES, TOP + vendor * scored.size() + scoredCriterion, 2);
    }

    /// The scores of a side for one vendor on one criterion; empty when nobody speaks for it.
    Optional<String> scores(int vendor, int scoredCriterion, Side side) {
        int count = (int) count(side);
        if (count == 0) return Optional.empty();
        var first = score(vendor, scoredCriterion).right(side == Side.IT ? 0 : (int) count(Side.IT));
        return Optional.of(first.awayTo(first.right(count - 1)));
    }

    /// A score off the scale counts nowhere, so it is not on the sheets either.
    boolean counts(@Nullable Double score) {
        return score == null || selection().onScale(score);
    }

    Spot agreed(int vendor, int scoredCriterion) {
        return score(vendor, scoredCriterion).right(evaluators.size());
    }

    /// The line of a vendor in the table of costs, at its first year.
    Spot cost(int vendor) {
        return new Spot(SCORES, TOP + vendors().size() * scored.size() + 4 + vendor, 2);
    }

    /// What a vendor's cost is worth on the scale of the scores.
    Spot costPoints(int vendor) {
        return cost(vendor).right(selection().costYears() + 4);
    }

    Spot discount() {
        return new Spot(SCORES, cost(0).row() - 1, 1);
    }

    /// The cost that earns all points; beside it the one that earns none.
    Spot costBest() {
        return new Spot(SCORES, cost(0).row() - 1, selection().costYears() + 7);
    }

    /// A vendor's value on a criterion as a side sees it, or both.
    Spot value(int vendor, int criterion, Side view) {
        int column = switch (view) {
            case IT -> 0;
            case CC -> 1;
            default -> 2;
        };
        return new Spot(MATRIX, TOP + criterion, 3 + VENDOR_COLUMNS * vendor + column);
    }

    /// All of a vendor's values, one below the other.
    String values(int vendor, Side view) {
        return value(vendor, 0, view).awayTo(value(vendor, criteria().size() - 1, view));
    }

    Spot total(int vendor, Side view) {
        return value(vendor, criteria().size(), view);
    }

    Spot share(int criterion, Side view) {
        int column = switch (view) {
            case IT -> 5;
            case CC -> 6;
            default -> 7;
        };
        return new Spot(WEIGHTS, TOP + criterion, column);
    }

    String shares(Side view) {
        return share(0, view).awayTo(share(criteria().size() - 1, view));
    }

    /// Whether a vendor passed, as one word.
    Spot gate(int vendor) {
        return new Spot(GATES, TOP + vendor, 2 + ranking.matrix().gates().criteria().size());
    }

    /// A vendor's letter in the names of ranges; its place where letters repeat.
    String suffix(int vendor) {
        var letter = vendors().get(vendor).letter();
        long same = vendors().stream().map(Vendor::letter).filter(letter::equals).count();
        return same == 1 && letter.matches("[A-Z]") ? letter : "V" + (vendor + 1);
    }

    /// A text as a formula writes it.
    static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    static Stream<Side> views() {
        return Stream.of(Side.IT, Side.CC, Side.JOINT);
    }
}
