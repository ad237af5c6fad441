package app.tandem.plan.craft;

import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Idea;
import app.tandem.plan.backlog.Removal;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.HandPlace;
import app.tandem.plan.backlog.priority.Mark;
import app.tandem.plan.backlog.priority.certain.Certainty;
import app.tandem.plan.backlog.priority.pairs.PairJudgement;
import app.tandem.plan.backlog.priority.pairs.PairNeed;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.roadmap.Delivery;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/// Two requirements that ask for the same become one. Both codes stay: the one that goes is archived as
/// merged, and whatever hung on it hangs on the other from then on.
public final class Merging {

    private Merging() {}

    /// @param gone asks for the same as the one kept
    /// @throws IllegalArgumentException when the two are the same, or one has been merged before
    public static Edit of(Occasion occasion, Requirement gone, Requirement kept) {
        var plan = occasion.plan();
        if (gone.equals(kept)) throw new IllegalArgumentException(Words.of("craft.merge.same"));
        for (var each : List.of(gone, kept)) {
            if (each.status() == Requirement.Status.MERGED) {
                throw new IllegalArgumentException(Words.with("craft.merge.before", each.code()));
            }
        }
        var changes = new ArrayList<Change>();
        for (Row row : plan.referring(gone.id())) changes.addAll(moved(plan, row, gone, kept));
        var tags = new LinkedHashSet<>(kept.tags());
        tags.addAll(gone.tags());
        changes.add(new Change.Put(kept.withTags(List.copyOf(tags))));
        for (var idea : plan.all(Idea.class)) {
            if (idea.adoptedAs().contains(gone.code())) changes.add(new Change.Put(credited(idea, kept)));
        }
        changes.addAll(new Repointing(plan, gone, kept).changes());
        changes.add(new Change.Put(gone.with().status(Requirement.Status.MERGED).archived(true).build()));
        changes.add(new Change.Put(new Lineage(occasion.ids().next(Lineage.class), gone.id(), kept.id(),
                Lineage.Kind.MERGED_INTO, occasion.today())));
        return new Edit(Words.with("craft.edit.merge", gone.code(), kept.code()), changes);
    }

    private static List<Change> moved(Plan plan, Row row, Requirement gone, Requirement kept) {
        return switch (row) {
            case Fit fit -> moved(plan, fit, kept);
            case Delivery delivery when delivers(plan, delivery, kept) -> List.of(new Change.Remove(row));
            case Lineage lineage -> moved(plan, lineage, gone, kept);
            case Mark mark when marked(plan, mark, kept) -> List.of(new Change.Remove(row));
            case HandPlace _, Certainty _, PairNeed _, PairJudgement _ -> List.of(new Change.Remove(row));
            case Rating rating when rated(plan, rating, kept) -> List.of(new Change.Remove(row));
            default -> List.of(new Change.Put(redirected(row, gone, kept)));
        };
    }

    /// Where both answer with the same capability, the assessment of the one kept holds. A link that moves
    /// loses its ticks: the two sides agreed to other words.
    private static List<Change> moved(Plan plan, Fit fit, Requirement kept) {
        boolean twice = plan.referring(Fit.class, kept.id()).stream()
                .anyMatch(other -> other.capability().equals(fit.capability()));
        return twice
                ? Removal.of(plan, fit)
                : List.of(new Change.Put(
                        fit.unticked().with().requirement(kept.id()).wording(kept.version()).build()));
    }

    /// Where the one that goes has its place, the one kept has it from then on, unless it has its own or
    /// would become a part of itself. A part through which the one kept hangs below goes up to the next roof.
    private static List<Change> moved(Plan plan, Lineage lineage, Requirement gone, Requirement kept) {
        if (lineage.between(gone, kept)) return List.of(new Change.Remove(lineage));
        var above = Lineage.path(plan, kept);
        if (lineage.child().equals(gone.id()) && lineage.kind() != Lineage.Kind.MERGED_INTO) {
            boolean circle = Lineage.path(plan, plan.get(lineage.parent())).contains(kept);
            return List.of(above.size() > 1 || circle
                    ? new Change.Remove(lineage)
                    : new Change.Put(lineage.withChild(kept.id())));
        }
        if (above.contains(plan.get(lineage.child()))) {
            return List.of(Lineage.parent(plan, gone)
                    .<Change>map(roof -> new Change.Put(lineage.withParent(roof.id())))
                    .orElseGet(() -> new Change.Remove(lineage)));
        }
        return List.of(new Change.Put(redirected(lineage, gone, kept)));
    }

    /// Where both have the figure, that of the one kept holds.
    private static boolean marked(Plan plan, Mark mark, Requirement kept) {
        return plan.referring(Mark.class, kept.id()).stream()
                .anyMatch(other -> other.measure() == mark.measure()
                        && Objects.equals(other.criterion(), mark.criterion()));
    }

    /// Nobody has two votes in one round.
    private static boolean rated(Plan plan, Rating rating, Requirement kept) {
        return plan.referring(Rating.class, kept.id()).stream()
                .anyMatch(other -> other.round().equals(rating.round())
                        && other.side() == rating.side()
                        && Objects.equals(other.person(), rating.person()));
    }

    /// The idea became the one kept as well, so its credit stays with it.
    private static Idea credited(Idea idea, Requirement kept) {
        var codes = new LinkedHashSet<>(idea.adoptedAs());
        codes.add(kept.code());
        return idea.withAdoptedAs(List.copyOf(codes));
    }

    private static boolean delivers(Plan plan, Delivery delivery, Requirement kept) {
        return plan.referring(Delivery.class, kept.id()).stream()
                .anyMatch(other -> other.initiative().equals(delivery.initiative()));
    }

    private static Row redirected(Row row, Requirement gone, Requirement kept) {
        var plain = Shape.of(row).plain(row);
        for (int i = 0; i < plain.length; i++) {
            if (gone.id().value().equals(plain[i])) plain[i] = kept.id().value();
        }
        return Shape.of(row).row(plain);
    }
}
