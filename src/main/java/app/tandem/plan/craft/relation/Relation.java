package app.tandem.plan.craft.relation;

import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.craft.Occasion;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What one item has to do with another, of whatever kind the two are. What answers a requirement is a fit.
@RecordBuilder
public record Relation(Id<Relation> id, Code from, Code to, Kind kind, LocalDate since)
        implements Row, RelationBuilder.With {

    /// What the first does to the second.
    public enum Kind { BLOCKS, REPLACES, RELATES }

    /// @throws IllegalArgumentException when the two are the same
    public Relation {
        if (from.equals(to)) throw new IllegalArgumentException(Words.with("relation.same", from));
    }

    /// From the first to the second. That two are related is the same both ways.
    ///
    /// @throws IllegalArgumentException with a sentence, when it is there already or makes a circle of items
    /// that block one another; then with the path
    public static Edit add(Occasion occasion, Coded from, Coded to, Kind kind) {
        var plan = occasion.plan();
        var next = new Relation(occasion.ids().next(Relation.class), from.code(), to.code(), kind,
                occasion.today());
        if (plan.all(Relation.class).stream().anyMatch(next::says)) {
            throw new IllegalArgumentException(Words.with("relation.known", next.words()));
        }
        if (kind == Kind.BLOCKS) refuseCircle(plan, next);
        return Edit.put(Words.with("relation.edit.add", next.words()), next);
    }

    /// As a sentence, such as "R-03 blocks R-05".
    public String words() {
        return Words.with("relation.words", from, Words.of(kind, "does"), to);
    }

    private boolean says(Relation other) {
        boolean same = from.equals(other.from) && to.equals(other.to);
        boolean turned = from.equals(other.to) && to.equals(other.from);
        return kind == other.kind && (same || (turned && kind == Kind.RELATES));
    }

    private static void refuseCircle(Plan plan, Relation next) {
        var path = path(plan, next.to, next.from, Set.of());
        if (path.isEmpty()) return;
        path.addFirst(next.from);
        throw new IllegalArgumentException(Words.with("relation.circle", next.from, next.to,
                path.stream().map(Code::toString).collect(Collectors.joining(" → "))));
    }

    /// From one item over those that it blocks to another one; empty when there is no way.
    private static List<Code> path(Plan plan, Code from, Code to, Set<Code> been) {
        if (from.equals(to)) return new ArrayList<>(List.of(from));
        var further = new java.util.HashSet<>(been);
        further.add(from);
        for (var each : plan.all(Relation.class)) {
            boolean leads = each.kind == Kind.BLOCKS && each.from.equals(from) && !further.contains(each.to);
            if (!leads) continue;
            var rest = path(plan, each.to, to, further);
            if (rest.isEmpty()) continue;
            rest.addFirst(from);
            return rest;
        }
        return new ArrayList<>();
    }
}
