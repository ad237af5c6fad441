package app.tandem.plan.vendor.robustness;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.CostRule;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Selection.Rollup;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.cost.Estimate;
import app.tandem.plan.vendor.methods.Normalisation;
import app.tandem.plan.vendor.result.Lineup;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.result.Standing;
import app.tandem.plan.vendor.result.WhatIf;
import app.tandem.plan.vendor.robustness.Scenario.Kind;
import app.tandem.plan.vendor.scores.Cell;
import app.tandem.plan.vendor.weights.Shares;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Everything that is tried on a ranking. A scenario that would not differ, because a side has no weights
/// of its own or nothing costs anything, is left out.
final class Scenarios {

    private final Matrix matrix;
    private final Shares agreed;
    private final Standing joint;
    private final List<Scenario> all = new ArrayList<>();

    private Scenarios(Ranking ranking, Shares agreed) {
        matrix = ranking.matrix();
        joint = ranking.joint();
        this.agreed = agreed;
    }

    /// Empty while nobody has a total.
    static List<Scenario> of(Ranking ranking) {
        var shares = ranking.matrix().shares(Side.JOINT);
        if (shares.isEmpty() || ranking.joint().leader().isEmpty()) return List.of();
        var scenarios = new Scenarios(ranking, shares.get());
        scenarios.sides();
        scenarios.scores();
        scenarios.money();
        scenarios.people();
        scenarios.offers();
        scenarios.scales();
        return List.copyOf(scenarios.all);
    }

    private void sides() {
        add(Kind.AGREED, Words.of("vendors.scenario.agreed"), joint);
        add(Kind.IT_ONLY, Words.of("vendors.scenario.itOnly"), Standing.of(matrix, Side.IT));
        add(Kind.CC_ONLY, Words.of("vendors.scenario.ccOnly"), Standing.of(matrix, Side.CC));
        var both = Lineup.of(matrix, Side.JOINT);
        weights(Kind.IT_WEIGHTS, Words.of("vendors.scenario.itWeights"), both, Side.IT);
        weights(Kind.CC_WEIGHTS, Words.of("vendors.scenario.ccWeights"), both, Side.CC);
        add(Kind.IT_SCORES, Words.of("vendors.scenario.itScores"), standing(Lineup.of(matrix, Side.IT)));
        add(Kind.CC_SCORES, Words.of("vendors.scenario.ccScores"), standing(Lineup.of(matrix, Side.CC)));
        add(Kind.EQUAL_WEIGHTS, Words.of("vendors.scenario.equal"), Standing.of(Side.JOINT, both,
                Shares.of(Collections.nCopies(matrix.criteria().size(), 1.0))));
    }

    private void scores() {
        if (matrix.selection().rollup() == Rollup.CONSENSUS) {
            add(Kind.INDIVIDUAL_SCORES, Words.of("vendors.scenario.individual"),
                    Standing.of(WhatIf.withoutConsensus(matrix)));
        }
        add(Kind.PLAIN_MEAN, Words.of("vendors.scenario.plainMean"),
                standing(Lineup.of(matrix, Cell::plainMean)));
        add(Kind.MEDIAN, Words.of("vendors.scenario.median"), standing(Lineup.of(matrix, Cell::median)));
    }

    private void money() {
        if (matrix.criteria().stream().noneMatch(one -> one.kind() == Criterion.Kind.COST)) return;
        add(Kind.WITHOUT_COST, Words.of("vendors.scenario.withoutCost"), WhatIf.withoutCost(matrix));
        boolean unsure = matrix.costs().values().stream().anyMatch(cost -> cost.low() != cost.high());
        if (unsure) {
            add(Kind.COST_LOW, Words.of("vendors.scenario.costLow"), WhatIf.costing(matrix, Estimate.LOW));
            add(Kind.COST_HIGH, Words.of("vendors.scenario.costHigh"), WhatIf.costing(matrix, Estimate.HIGH));
        }
        for (var rule : CostRule.values()) {
            var priced = WhatIf.priced(matrix, rule);
            if (rule == matrix.selection().costRule() || priced.costPoints().isEmpty()) continue;
            add(Kind.COST_RULE, Words.with("vendors.scenario.costRule", Words.of(rule)), priced);
        }
    }

    private void people() {
        for (var panelist : matrix.panel()) {
            add(Kind.WITHOUT_EVALUATOR, Words.with("vendors.scenario.without", panelist.name()),
                    WhatIf.without(matrix, panelist));
        }
    }

    private void offers() {
        for (var vendor : matrix.eligible()) {
            if (matrix.eligible().size() < 2) break;
            all.add(new Scenario(Kind.WITHOUT_VENDOR, Words.with("vendors.scenario.without", vendor.title()),
                    Standing.of(WhatIf.without(matrix, vendor)), firstBut(vendor)));
        }
        for (var vendor : matrix.vendors()) {
            boolean out = matrix.gates().exclusion(vendor).isPresent();
            if (!out || vendor.status() == Vendor.Status.DECLINED) continue;
            add(Kind.EXCLUDED_BACK, Words.with("vendors.scenario.back", vendor.title()),
                    WhatIf.with(matrix, vendor));
        }
        for (var criterion : matrix.criteria()) {
            if (matrix.criteria().size() < 2) break;
            add(Kind.WITHOUT_CRITERION, Words.with("vendors.scenario.withoutCriterion", criterion.title()),
                    WhatIf.without(matrix, criterion));
        }
    }

    private void scales() {
        var lineup = Lineup.of(matrix, Side.JOINT);
        for (var way : Normalisation.values()) {
            if (way == Normalisation.FIXED) continue;
            add(Kind.NORMALISATION, Words.with("vendors.scenario.scale", Words.of(way)), standing(
                    new Lineup(lineup.vendors(), lineup.criteria(), way.apply(lineup.values()))));
        }
    }

    private void weights(Kind kind, String title, Lineup lineup, Side side) {
        matrix.shares(side).filter(shares -> !shares.equals(agreed))
                .ifPresent(shares -> add(kind, title, Standing.of(Side.JOINT, lineup, shares)));
    }

    private Standing standing(Lineup lineup) {
        return Standing.of(Side.JOINT, lineup, agreed);
    }

    /// Who is first when one vendor is looked over, on the totals as they are.
    private List<Vendor> firstBut(Vendor vendor) {
        var rest = joint.places().stream().filter(place -> place.ranked())
                .filter(place -> !place.vendor().equals(vendor)).toList();
        return rest.stream().filter(place -> place.rank() == rest.getFirst().rank())
                .map(Standing.Place::vendor).toList();
    }

    private void add(Kind kind, String title, Matrix changed) {
        add(kind, title, Standing.of(changed));
    }

    private void add(Kind kind, String title, Standing standing) {
        if (standing.leader().isPresent()) all.add(new Scenario(kind, title, standing, joint.winners()));
    }
}
