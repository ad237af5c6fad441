package app.tandem.plan.vendor.remarks;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.ConsensusScore;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Evaluator.Declaration;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Selection.Rollup;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What to know about the scores: those that lie off the scale, cells that a side left empty, people
/// who scored before they declared their interests.
final class ScoreRemarks {

    private final Plan plan;
    private final Matrix matrix;
    private final List<String> sentences = new ArrayList<>();

    private ScoreRemarks(Plan plan, Matrix matrix) {
        this.plan = plan;
        this.matrix = matrix;
    }

    static List<String> of(Plan plan, Matrix matrix) {
        var remarks = new ScoreRemarks(plan, matrix);
        for (var vendor : matrix.vendors()) remarks.offScale(vendor);
        for (var vendor : matrix.eligible()) remarks.missing(vendor);
        remarks.evaluators();
        return remarks.sentences;
    }

    private void offScale(Vendor vendor) {
        int top = matrix.selection().scaleMax();
        for (var score : plan.referring(Score.class, vendor.id())) {
            var value = score.value();
            if (value == null || matrix.selection().onScale(value)) continue;
            var evaluator = plan.get(score.evaluator());
            sentences.add(Words.with("vendors.remark.offScale", plan.get(evaluator.person()).name(), value,
                    vendor.title(), title(score.criterion()), top));
        }
        if (matrix.selection().rollup() != Rollup.CONSENSUS) return;
        for (var agreed : plan.referring(ConsensusScore.class, vendor.id())) {
            if (!matrix.selection().onScale(agreed.value())) {
                sentences.add(Words.with("vendors.remark.agreedOffScale", agreed.value(), vendor.title(),
                        title(agreed.criterion()), top));
            }
        }
    }

    private void missing(Vendor vendor) {
        var scored = matrix.criteria().stream()
                .filter(criterion -> criterion.kind() != Criterion.Kind.COST).toList();
        for (var criterion : scored) {
            var cell = matrix.cell(vendor, criterion);
            if (cell.agreedOutside()) {
                sentences.add(Words.with("vendors.remark.agreedOutside", vendor.title(), criterion.title()));
            }
        }
        if (matrix.panel().isEmpty()) return;
        for (var side : List.of(Side.IT, Side.CC)) {
            var empty = scored.stream()
                    .filter(criterion -> matrix.value(vendor, criterion, Side.JOINT).isEmpty())
                    .filter(criterion -> matrix.cell(vendor, criterion).mean(side).isEmpty())
                    .map(Criterion::label).toList();
            if (!empty.isEmpty()) {
                sentences.add(Words.with("vendors.remark.missing", Words.of(side), vendor.title(),
                        String.join(", ", empty)));
            }
        }
    }

    private void evaluators() {
        for (var evaluator : plan.referring(Evaluator.class, matrix.selection().id())) {
            var scores = plan.referring(Score.class, evaluator.id());
            if (scores.isEmpty()) continue;
            var name = plan.get(evaluator.person()).name();
            if (evaluator.declaration() == Declaration.NOT_GIVEN) {
                sentences.add(Words.with("vendors.remark.undeclared", name));
            } else if (evaluator.declaration() == Declaration.RECUSED) {
                sentences.add(Words.with("vendors.remark.recused", name, scores.size()));
            } else if (!evaluator.side().decides()) {
                sentences.add(Words.with("vendors.remark.noSide", name));
            }
            long abstained = scores.stream().map(Score::value).filter(Objects::isNull).count();
            if (abstained > 0) sentences.add(Words.with("vendors.remark.abstained", name, abstained));
        }
        for (var side : List.of(Side.IT, Side.CC)) {
            if (matrix.panel().stream().noneMatch(panelist -> panelist.side() == side)) {
                sentences.add(Words.with("vendors.remark.nobody", Words.of(side)));
            }
        }
    }

    private String title(Id<Criterion> criterion) {
        return plan.get(criterion).title();
    }
}
