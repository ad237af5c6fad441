package app.tandem.reports.figures;

import app.tandem.plan.Side;
import app.tandem.plan.vendor.result.Disagreement;
import app.tandem.plan.vendor.result.PanelAgreement;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.result.Standing;
import app.tandem.plan.vendor.scores.Cell;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Totals and ranks jointly and by side, and how alike people see it.
final class RankingFigures {

    private RankingFigures() {}

    static void put(ObjectNode root, Ranking ranking) {
        var found = root.putObject("ranking")
                .put("provisional", ranking.provisional())
                .put("complete", ranking.complete());
        found.set("joint", Json.list(ranking.joint().places(), RankingFigures::place));
        found.set("it", Json.list(ranking.it().places(), RankingFigures::place));
        found.set("cc", Json.list(ranking.cc().places(), RankingFigures::place));
        Json.number(found, "lead", ranking.joint().lead().orElse(Double.NaN));
        found.set("winners", Json.texts(ranking.joint().winners().stream().map(one -> one.title()).toList()));
        root.set("disagreement", Json.list(Disagreement.of(ranking.matrix()), RankingFigures::cell));
        agreement(root.putObject("agreement"), PanelAgreement.of(ranking.matrix()));
    }

    static ObjectNode place(Standing.Place place) {
        var found = Json.object().put("vendor", place.vendor().title());
        if (place.ranked()) found.put("rank", place.rank());
        else found.putNull("rank");
        Json.number(found, "total", place.total());
        Json.number(found, "low", place.low());
        Json.number(found, "high", place.high());
        return found.put("criteria-known", place.known());
    }

    private static ObjectNode cell(Disagreement one) {
        var cell = one.cell();
        var found = Json.object()
                .put("vendor", one.vendor().title())
                .put("criterion", one.criterion().label())
                .put("scores", cell.marks().size());
        Json.number(found, "joint", cell.value(Side.JOINT));
        Json.number(found, "it", cell.mean(Side.IT));
        Json.number(found, "cc", cell.mean(Side.CC));
        agreed(found, cell);
        Json.number(found, "plain-mean", cell.plainMean());
        Json.number(found, "median", cell.median());
        Json.number(found, "side-gap", cell.gap());
        Json.number(found, "range", cell.range());
        Json.number(found, "deviation", cell.spread());
        return found.put("disputed", cell.disputed());
    }

    private static void agreed(ObjectNode found, Cell cell) {
        var agreed = cell.agreed();
        if (agreed != null) Json.number(found, "agreed", agreed);
    }

    private static void agreement(ObjectNode found, PanelAgreement agreement) {
        agreement.concordance().ifPresent(concordance -> {
            Json.number(found, "kendalls-w", concordance.w());
            Json.number(found, "chi-square", concordance.chiSquare());
            Json.number(found, "squares", concordance.squares());
            Json.number(found, "ties", concordance.ties());
            found.put("raters", concordance.raters()).put("agreement", concordance.agreement().name());
            found.set("rank-sums", Json.numbers(concordance.rankSums()));
        });
        found.set("vendors", Json.texts(agreement.vendors().stream().map(one -> one.title()).toList()));
        found.set("evaluators", Json.list(agreement.opinions(), opinion -> {
            var one = Json.object().put("name", opinion.panelist().name())
                    .put("side", opinion.panelist().side().name())
                    .put("criteria", opinion.criteria());
            one.set("totals", Json.numbers(opinion.totals()));
            one.set("ranks", Json.numbers(opinion.ranks()));
            return one;
        }));
    }
}
