package app.tandem.reports.matrix;

import static app.tandem.reports.matrix.Frame.TOP;

import app.tandem.plan.Words;
import app.tandem.plan.vendor.ConsensusScore;
import app.tandem.plan.vendor.Selection.Rollup;
import java.util.ArrayList;
import java.util.List;

/// What each evaluator gave, and what each vendor costs in each year.
record ScoresSheet(Book book, Frame frame) {

    void write() {
        var leaf = new Leaf(book, Frame.SCORES, Words.of("matrix.scores"));
        leaf.heads(1, heads());
        for (int v = 0; v < frame.vendors().size(); v++) {
            for (int k = 0; k < frame.scored().size(); k++) line(leaf, v, k);
        }
        int lines = frame.vendors().size() * frame.scored().size();
        if (lines > 0 && !frame.evaluators().isEmpty()) {
            leaf.takesScores(frame.score(0, 0), leaf.at(TOP + lines - 1, 2 + frame.evaluators().size()),
                    frame.selection().scaleMax());
        }
        new CostsSheet(book, frame, leaf).write();
        leaf.widths(2 + Math.max(frame.evaluators().size() + 1, frame.selection().costYears() + 5), 26, 40,
                14);
        leaf.finish(TOP, 2);
    }

    private List<String> heads() {
        var heads = new ArrayList<>(List.of(Words.of("matrix.vendor"), Words.of("matrix.criterion")));
        for (var evaluator : frame.evaluators()) {
            heads.add(frame.plan().get(evaluator.person()).name() + " (" + Words.of(evaluator.side()) + ")");
        }
        if (consensus()) heads.add(Words.of("matrix.agreed"));
        return heads;
    }

    private void line(Leaf leaf, int v, int k) {
        var vendor = frame.vendors().get(v);
        var criterion = frame.scored().get(k);
        var first = frame.score(v, k);
        leaf.put(leaf.at(first.row(), 0), vendor.letter() + " " + vendor.title(), Look.TEXT);
        leaf.put(leaf.at(first.row(), 1), criterion.label() + " " + criterion.title(), Look.TEXT);
        for (int e = 0; e < frame.evaluators().size(); e++) {
            leaf.blank(first.right(e), Look.SCORE_INPUT);
            var value = frame.score(frame.evaluators().get(e), vendor, criterion)
                    .map(score -> score.value())
                    .orElse(null);
            if (value != null) leaf.put(first.right(e), value, Look.SCORE_INPUT);
        }
        if (!consensus()) return;
        leaf.blank(frame.agreed(v, k), Look.SCORE_INPUT);
        frame.plan().referring(ConsensusScore.class, vendor.id()).stream()
                .filter(agreed -> agreed.criterion().equals(criterion.id()) && frame.counts(agreed.value()))
                .findFirst()
                .ifPresent(agreed -> leaf.put(frame.agreed(v, k), agreed.value(), Look.SCORE_INPUT));
    }

    private boolean consensus() {
        return frame.selection().rollup() == Rollup.CONSENSUS;
    }
}
