package app.tandem.pages.compare;

import app.tandem.plan.roadmap.compare.Difference;
import app.tandem.plan.roadmap.compare.Difference.FieldDifference;
import java.util.ArrayList;
import java.util.List;

/// One line of the table of changes: a field of a row, or the row alone when no field tells more. The first
/// line of a row names it.
record ChangeLine(Difference difference, FieldDifference field, Place place) {

    /// Where the line stands among those of its row.
    enum Place { FIRST, FURTHER }

    static List<ChangeLine> of(List<Difference> differences) {
        var lines = new ArrayList<ChangeLine>();
        for (var difference : differences) {
            var fields = difference.fields();
            if (fields.isEmpty()) {
                lines.add(new ChangeLine(difference, new FieldDifference("", "", ""), Place.FIRST));
            }
            for (int i = 0; i < fields.size(); i++) {
                lines.add(new ChangeLine(difference, fields.get(i), i == 0 ? Place.FIRST : Place.FURTHER));
            }
        }
        return lines;
    }

    boolean first() {
        return place == Place.FIRST;
    }
}
