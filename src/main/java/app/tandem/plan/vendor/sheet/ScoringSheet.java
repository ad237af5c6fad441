package app.tandem.plan.vendor.sheet;

import app.tandem.plan.Plan;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What one evaluator is asked on a sheet of an own: every vendor that is in on every criterion that people
/// score. The sheet that goes out and the one that comes back are both held against it.
public record ScoringSheet(Selection selection, Evaluator evaluator, List<Line> lines) {

    /// The name of the sheet that says which selection and whose sheet it is; it is hidden.
    public static final String SEAL = "tandem";

    /// The first line with something to score; the ones above say what the sheet is.
    public static final int FIRST = 4;

    /// One question, and the columns in which it stands.
    public record Line(Criterion criterion, Vendor vendor) {

        /// What stands hidden beside the score, so that nothing depends on a title.
        public String key() {
            return criterion.id().value() + " " + vendor.id().value();
        }
    }

    /// The columns from left to right; the last one is hidden.
    public enum Column { CRITERION, VENDOR, ANCHORS, SCORE, COMMENT, KEY }

    public ScoringSheet {
        lines = List.copyOf(lines);
    }

    public static ScoringSheet of(Plan plan, Evaluator evaluator) {
        var selection = plan.get(evaluator.selection());
        var matrix = Matrix.of(plan, selection);
        var lines = new ArrayList<Line>();
        for (var criterion : matrix.criteria()) {
            if (criterion.kind() != Criterion.Kind.WEIGHTED) continue;
            for (var vendor : matrix.eligible()) lines.add(new Line(criterion, vendor));
        }
        return new ScoringSheet(selection, evaluator, lines);
    }

    /// Changes when a criterion, its anchors, a vendor or the scale does: scores given on another sheet
    /// would be answers to another question.
    public String fingerprint() {
        return Fingerprint.of(selection.id().value() + "|" + selection.scaleMax() + "\n" + lines.stream()
                .map(line -> String.join("|", line.key(), line.criterion().title(), line.vendor().title(),
                        String.join("|", line.criterion().anchors())))
                .collect(Collectors.joining("\n")));
    }
}
