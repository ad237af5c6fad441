package app.tandem.reports.matrix;

import static app.tandem.reports.matrix.Frame.TOP;

import app.tandem.plan.Words;
import app.tandem.plan.vendor.Clarification;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.robustness.Sensitivity;
import app.tandem.plan.vendor.weights.WeightLock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the numbers mean and where they come from: criteria with their anchors, and the log.
record NotesSheets(Book book, Frame frame, LocalDate today) {

    void write() {
        criteria();
        log();
    }

    private void criteria() {
        var leaf = new Leaf(book, Frame.CRITERIA, Words.of("matrix.criteria"));
        leaf.heads(1, List.of(Words.of("matrix.label"), Words.of("matrix.criterion"), Words.of("matrix.kind"),
                Words.of("matrix.owner"), Words.of("matrix.serves"), Words.of("matrix.anchors"),
                Words.of("matrix.evidence")));
        var all = frame.plan().referring(Criterion.class, frame.selection().id()).stream()
                .sorted(Comparator.comparing(Criterion::kind).thenComparingInt(Criterion::number))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            var criterion = all.get(i);
            var texts = List.of(criterion.label(), criterion.title(), Words.of(criterion.kind()),
                    Words.of(criterion.ownerSide()),
                    criterion.requirements().stream().map(Object::toString).collect(Collectors.joining(", ")),
                    anchors(criterion), criterion.evidenceExpected());
            for (int col = 0; col < texts.size(); col++) leaf.put(leaf.at(TOP + i, col), texts.get(col),
                    Look.TEXT);
        }
        leaf.widths(7, 8, 44, 12, 16, 20, 50, 40);
        leaf.finish(TOP, 2);
    }

    static String anchors(Criterion criterion) {
        return IntStream.range(0, criterion.anchors().size())
                .filter(i -> !criterion.anchors().get(i).isBlank())
                .mapToObj(i -> i + " = " + criterion.anchors().get(i))
                .collect(Collectors.joining("\n"));
    }

    private void log() {
        var leaf = new Leaf(book, Frame.LOG, Words.of("matrix.log"));
        leaf.heads(1, List.of(Words.of("matrix.what"), Words.of("matrix.said")));
        var selection = frame.selection();
        var lines = new Lines(leaf);
        lines.add(Words.of("matrix.as.of"), today.toString());
        lines.add(Words.of("matrix.scope"), selection.scope());
        lines.add(Words.of("matrix.serves"),
                selection.requirements().stream().map(Object::toString).collect(Collectors.joining(", ")));
        lines.add(Words.of("matrix.rollup"), Words.of(selection.rollup()));
        lines.add(Words.of("matrix.cost.rule"), Words.of(selection.costRule()));
        lines.add(Words.of("matrix.weight.method"), Words.of(selection.weightMethod()));
        var locked = selection.weightsLockedAt();
        lines.add(Words.of("matrix.locked"), locked == null ? Words.of("matrix.not.locked")
                : locked.atOffset(ZoneOffset.UTC).toString() + "  " + selection.weightsHash());
        for (var former : WeightLock.former(frame.plan(), selection)) {
            lines.add(Words.of("matrix.former"), WeightLock.sentence(frame.plan(), former) + "\n"
                    + String.join("\n", former.weights()));
        }
        for (var evaluator : frame.evaluators()) {
            var when = evaluator.declaredOn();
            lines.add(Words.of("matrix.evaluator"), frame.plan().get(evaluator.person()).name() + " ("
                    + Words.of(evaluator.side()) + "): " + Words.of(evaluator.declaration())
                    + (when == null ? "" : ", " + when));
        }
        for (var question : frame.plan().referring(Clarification.class, selection.id())) {
            lines.add(question.question(), question.answer());
        }
        var limits = Sensitivity.Thresholds.of(frame.selection());
        lines.add(Words.of("matrix.thresholds"), Words.with("vendors.thresholds", limits.safeLead(),
                limits.farFlip(), limits.thinLead(), limits.nearFlip()));
        lines.add(Words.of("matrix.recommendation"), selection.recommendation());
        leaf.widths(2, 34, 110);
        leaf.finish(TOP, 1);
    }

    /// Lines of names and what they stand for, one below the other; what is not known is left out.
    private static final class Lines {
        private final Leaf leaf;
        private int row = TOP;

        Lines(Leaf leaf) {
            this.leaf = leaf;
        }

        void add(String name, String value) {
            if (value.isBlank()) return;
            leaf.put(leaf.at(row, 0), name, Look.TEXT);
            leaf.put(leaf.at(row, 1), value, Look.TEXT);
            row++;
        }
    }
}
