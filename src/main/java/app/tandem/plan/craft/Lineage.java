package app.tandem.plan.craft;

import app.tandem.plan.Change;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How one requirement belongs to another: as a part, as one it was split from, or as one it went up in.
@RecordBuilder
public record Lineage(
        Id<Lineage> id, Id<Requirement> child, Id<Requirement> parent, Kind kind, LocalDate since)
        implements Row, LineageBuilder.With {

    /// A requirement is part of at most one other; what was split off is a part until it is moved.
    public enum Kind { PART_OF, SPLIT_FROM, MERGED_INTO }

    /// @throws IllegalArgumentException when the two are the same
    public Lineage {
        if (child.equals(parent)) throw new IllegalArgumentException("Nothing is a part of itself");
    }

    boolean between(Requirement one, Requirement other) {
        return (child.equals(one.id()) && parent.equals(other.id()))
                || (child.equals(other.id()) && parent.equals(one.id()));
    }

    /// What the requirement is a part of.
    public static Optional<Requirement> parent(Plan plan, Requirement child) {
        return place(plan, child).map(Lineage::parent).flatMap(plan::find);
    }

    /// Its parts, lowest code first.
    public static List<Requirement> parts(Plan plan, Requirement parent) {
        return of(plan, parent, Kind.PART_OF, Kind.SPLIT_FROM);
    }

    /// What went up in it, lowest code first.
    public static List<Requirement> merged(Plan plan, Requirement parent) {
        return of(plan, parent, Kind.MERGED_INTO);
    }

    /// Puts the requirement under another one, or under none.
    ///
    /// @throws IllegalArgumentException when that makes a circle; its message names the path
    public static List<Change> move(Plan plan, Move move, Ids ids) {
        var old = place(plan, move.child());
        var to = move.parent();
        if (to == null) return old.<Change>map(Change.Remove::new).stream().toList();
        var path = path(plan, to);
        if (path.contains(move.child())) {
            throw new IllegalArgumentException(Words.with("craft.circle", move.child().code(), path.stream()
                    .limit(path.indexOf(move.child()) + 1)
                    .map(each -> each.code().toString())
                    .collect(Collectors.joining(" → "))));
        }
        return List.of(new Change.Put(old.map(place -> place.withParent(to.id())).orElseGet(() -> new Lineage(
                ids.next(Lineage.class), move.child().id(), to.id(), Kind.PART_OF, move.on()))));
    }

    /// @param parent null for none
    public record Move(Requirement child, @Nullable Requirement parent, LocalDate on) {}

    /// The requirement itself, what it is a part of, and so on upwards.
    public static List<Requirement> path(Plan plan, Requirement from) {
        var path = new ArrayList<Requirement>();
        for (Optional<Requirement> next = Optional.of(from); next.isPresent();
                next = parent(plan, next.get())) {
            if (path.contains(next.get())) break;
            path.add(next.get());
        }
        return path;
    }

    private static Optional<Lineage> place(Plan plan, Requirement child) {
        return plan.referring(Lineage.class, child.id()).stream()
                .filter(each -> each.child.equals(child.id()) && each.kind != Kind.MERGED_INTO)
                .findFirst();
    }

    private static List<Requirement> of(Plan plan, Requirement parent, Kind... kinds) {
        return plan.referring(Lineage.class, parent.id()).stream()
                .filter(each -> each.parent.equals(parent.id()) && List.of(kinds).contains(each.kind))
                .map(each -> plan.get(each.child))
                .sorted(Comparator.comparing(Requirement::code))
                .toList();
    }
}
