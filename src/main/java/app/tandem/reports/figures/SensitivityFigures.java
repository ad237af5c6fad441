package app.tandem.reports.figures;

import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.methods.Acceptability;
import app.tandem.plan.vendor.robustness.Audit;
import app.tandem.plan.vendor.robustness.CriticalWeight;
import app.tandem.plan.vendor.robustness.Dominated;
import app.tandem.plan.vendor.robustness.FirstPlaces;
import app.tandem.plan.vendor.robustness.FlipScore;
import app.tandem.plan.vendor.robustness.FlipWeight;
import app.tandem.plan.vendor.robustness.Scenario;
import app.tandem.plan.vendor.robustness.SecondOpinion;
import app.tandem.plan.vendor.robustness.Sensitivity;
import app.tandem.plan.vendor.robustness.Withdrawal;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// How firm the result is, with every figure that says so.
final class SensitivityFigures {

    private SensitivityFigures() {}

    static void put(ObjectNode root, Sensitivity sensitivity) {
        var ranking = sensitivity.ranking();
        robustness(root.putObject("robustness"), sensitivity);
        root.set("flip-weights", Json.list(sensitivity.flips(), SensitivityFigures::flip));
        root.set("flip-scores", Json.list(FlipScore.of(ranking), SensitivityFigures::flip));
        root.set("smallest-weight-changes",
                Json.list(CriticalWeight.of(ranking), SensitivityFigures::critical));
        CriticalWeight.top(ranking).ifPresent(top -> root.set("most-critical-weight", critical(top)));
        FirstPlaces.of(ranking).ifPresent(first -> {
            var found = root.putObject("rank-acceptability")
                    .put("seed", first.any().seed())
                    .put("draws", first.any().draws())
                    .put("within", FirstPlaces.PART);
            found.set("any-weights", shares(first.vendors(), first.any()));
            found.set("near-agreed-weights", shares(first.vendors(), first.near()));
            found.set("sentences", Json.texts(first.sentences()));
        });
        root.set("scenarios", Json.list(sensitivity.scenarios(), SensitivityFigures::scenario));
        root.set("withdrawals", Json.list(Withdrawal.of(ranking), one -> Json.object()
                .put("vendor", one.vendor().title())
                .put("reorders", one.reordered())
                .put("sentence", one.sentence())));
        root.set("dominated", Json.list(Dominated.of(ranking), one -> {
            var found = Json.object().put("vendor", one.vendor().title()).put("sentence", one.sentence());
            found.set("by", Json.texts(titles(one.by())));
            return found;
        }));
        root.set("cross-checks", Json.list(SecondOpinion.of(ranking), SensitivityFigures::opinion));
        root.set("audit", Json.list(Audit.of(sensitivity).answers(), answer -> Json.object()
                .put("question", answer.question().name())
                .put("changes", answer.changes())
                .put("tried", answer.tried().size())
                .put("sentence", answer.sentence())));
    }

    private static void robustness(ObjectNode found, Sensitivity sensitivity) {
        sensitivity.label().ifPresentOrElse(label -> found.put("label", label.name()),
                () -> found.putNull("label"));
        found.set("reasons", Json.texts(sensitivity.reasons()));
        found.put("sides-agree", sensitivity.sidesAgree());
        var limits = sensitivity.thresholds();
        found.putObject("thresholds")
                .put("robust-lead-over", limits.safeLead())
                .put("robust-no-flip-within", limits.farFlip())
                .put("fragile-lead-under", limits.thinLead())
                .put("fragile-flip-within", limits.nearFlip());
    }

    private static ObjectNode flip(FlipWeight flip) {
        var found = Json.object()
                .put("criterion", flip.criterion().label())
                .put("rival", flip.rival().title());
        Json.number(found, "from", 100 * flip.from());
        Json.number(found, "to", 100 * flip.to());
        Json.number(found, "points", flip.points());
        return found.put("sentence", flip.sentence());
    }

    private static ObjectNode flip(FlipScore flip) {
        var found = Json.object()
                .put("vendor", flip.vendor().title())
                .put("criterion", flip.criterion().label())
                .put("rival", flip.rival().title());
        Json.number(found, "from", flip.from());
        Json.number(found, "to", flip.to());
        return found.put("sentence", flip.sentence());
    }

    private static ObjectNode critical(CriticalWeight change) {
        var found = Json.object()
                .put("criterion", change.criterion().label())
                .put("better", change.better().title())
                .put("worse", change.worse().title());
        Json.number(found, "points", change.points());
        Json.number(found, "percent", change.percent());
        return found;
    }

    private static ObjectNode shares(List<Vendor> vendors, Acceptability found) {
        var shares = Json.object();
        for (int i = 0; i < vendors.size(); i++) {
            shares.set(vendors.get(i).title(), Json.numbers(found.shares().get(i)));
        }
        return shares;
    }

    private static ObjectNode scenario(Scenario scenario) {
        var found = Json.object()
                .put("kind", scenario.kind().name())
                .put("title", scenario.title())
                .put("agrees", scenario.agrees())
                .put("decides", scenario.kind().decides());
        found.set("winners", Json.texts(titles(scenario.winners())));
        Json.number(found, "lead", scenario.standing().lead().orElse(Double.NaN));
        var totals = found.putObject("totals");
        scenario.standing().places().forEach(place ->
                Json.number(totals, place.vendor().title(), place.total()));
        return found.put("sentence", scenario.sentence());
    }

    private static ObjectNode opinion(SecondOpinion opinion) {
        var found = Json.object()
                .put("method", opinion.method().name())
                .put("scale", opinion.scale().name())
                .put("agrees", opinion.agrees());
        var values = found.putObject("values");
        opinion.vendors().forEach(vendor -> Json.number(values, vendor.title(), opinion.value(vendor)));
        return found.put("sentence", opinion.sentence());
    }

    private static List<String> titles(List<Vendor> vendors) {
        return vendors.stream().map(Vendor::title).toList();
    }
}
