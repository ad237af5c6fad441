package app.tandem.plan.craft;

import app.tandem.plan.Cell;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Requirement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Putting items away without losing them, and taking them out again. What is put away keeps its code and its
/// links, and is found by both; it stands in no column, no count and no paper.
public final class Archiving {

    private Archiving() {}

    /// Whether the row is put away.
    public static boolean away(Row row) {
        return switch (row) {
            case Requirement need -> need.archived();
            case Capability offer -> offer.archived();
            default -> cell(row).map(cell -> Boolean.TRUE.equals(cell.value(row))).orElse(false);
        };
    }

    /// Whether rows of this kind can be put away at all.
    public static boolean suits(Row row) {
        return cell(row).isPresent();
    }

    public static Edit putAway(Collection<? extends Coded> items) {
        return Edit.put(Words.with("craft.edit.archive", codes(items)), turned(items, true));
    }

    public static Edit takeOut(Collection<? extends Coded> items) {
        return Edit.put(Words.with("craft.edit.unarchive", codes(items)), turned(items, false));
    }

    /// Puts the items away; takes them out when all of them are put away already.
    public static Edit turn(Collection<? extends Coded> items) {
        return items.stream().allMatch(Archiving::away) ? takeOut(items) : putAway(items);
    }

    private static List<Row> turned(Collection<? extends Coded> items, boolean away) {
        return items.stream().filter(item -> suits(item) && away(item) != away)
                .map(item -> Shape.of(item).with(item, cell(item).orElseThrow(), away))
                .toList();
    }

    private static Optional<Cell> cell(Row row) {
        return Shape.of(row).cells().stream().filter(cell -> cell.name().equals("archived")).findFirst();
    }

    private static String codes(Collection<? extends Coded> items) {
        return String.join(", ", items.stream().map(item -> item.code().toString()).toList());
    }
}
