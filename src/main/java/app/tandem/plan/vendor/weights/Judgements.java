package app.tandem.plan.vendor.weights;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Evaluator.Declaration;
import app.tandem.plan.vendor.Judgement;
import app.tandem.plan.vendor.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the evaluators of a selection judged about the criteria of one group.
///
/// @param criteria the group, in its order
public record Judgements(Plan plan, Selection selection, List<Criterion> criteria) {

    /// One pair that may be asked about.
    public record Pair(Criterion first, Criterion second) {}

    public Judgements {
        criteria = List.copyOf(criteria);
    }

    /// One for each group of criteria, the top level first.
    public static List<Judgements> of(Plan plan, Selection selection) {
        return CriteriaTree.of(plan, selection).groups().stream()
                .map(group -> new Judgements(plan, selection,
                        group.stream().map(CriteriaTree.Node::criterion).toList()))
                .filter(group -> group.criteria().size() > 1)
                .toList();
    }

    /// Every pair once, in the order of the criteria. A page asks them in random order.
    public List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < criteria.size(); i++) {
            for (int j = i + 1; j < criteria.size(); j++) {
                pairs.add(new Pair(criteria.get(i), criteria.get(j)));
            }
        }
        return pairs;
    }

    /// How many times more the first matters than the second to the evaluator; empty when not judged.
    public Optional<Double> ratio(Evaluator evaluator, Pair pair) {
        return plan.referring(Judgement.class, evaluator.id()).stream()
                .flatMap(judgement -> ratio(judgement, pair).stream())
                .findFirst();
    }

    /// What one evaluator judged; empty while a pair is missing.
    public Optional<Comparisons> of(Evaluator evaluator) {
        var ratios = pairs().stream().flatMap(pair -> ratio(evaluator, pair).stream()).toList();
        return ratios.size() == pairs().size()
                ? Optional.of(Comparisons.ofUpper(criteria.size(), ratios))
                : Optional.empty();
    }

    /// What a side judged: the geometric mean of those who judged every pair. JOINT is the geometric mean
    /// of the two sides, whatever their numbers; empty unless both judged.
    public Optional<Comparisons> of(Side side) {
        var members = side == Side.JOINT
                ? Stream.of(Side.IT, Side.CC).flatMap(one -> of(one).stream()).toList()
                : evaluators(side).stream().flatMap(evaluator -> of(evaluator).stream()).toList();
        int needed = side == Side.JOINT ? 2 : 1;
        return members.size() < needed ? Optional.empty() : Optional.of(Comparisons.together(members));
    }

    /// The weights that follow for the group.
    public Optional<Ahp> ahp(Side side) {
        return of(side).map(Ahp::of);
    }

    /// Those who began to judge and have not judged every pair: they do not count yet.
    public List<Evaluator> unfinished() {
        return Stream.of(Side.IT, Side.CC).flatMap(side -> evaluators(side).stream())
                .filter(evaluator -> of(evaluator).isEmpty())
                .filter(evaluator -> pairs().stream().anyMatch(pair -> ratio(evaluator, pair).isPresent()))
                .toList();
    }

    private List<Evaluator> evaluators(Side side) {
        return plan.referring(Evaluator.class, selection.id()).stream()
                .filter(evaluator -> evaluator.side() == side)
                .filter(evaluator -> evaluator.declaration() != Declaration.RECUSED)
                .sorted(Comparator.comparing(Evaluator::id, Comparator.comparing(id -> id.value())))
                .toList();
    }

    private static Optional<Double> ratio(Judgement judgement, Pair pair) {
        var given = List.of(judgement.criterion(), judgement.against());
        boolean straight = given.equals(List.of(pair.first().id(), pair.second().id()));
        if (straight) return Optional.of(judgement.ratio());
        return given.equals(List.of(pair.second().id(), pair.first().id()))
                ? Optional.of(1 / judgement.ratio())
                : Optional.empty();
    }
}
