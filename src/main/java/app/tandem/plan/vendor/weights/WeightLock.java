package app.tandem.plan.vendor.weights;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.FormerWeights;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Weight;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Fixes the weights of a selection before any offer is opened, with a number that proves what they were.
public final class WeightLock {

    private WeightLock() {}

    /// The selection with its weights locked; one that was past that step keeps its state.
    public static Selection lock(Plan plan, Selection selection, Instant at) {
        var state = selection.state() == Selection.State.DRAFT
                ? Selection.State.WEIGHTS_LOCKED
                : selection.state();
        return selection.with().weightsLockedAt(at).weightsHash(hash(plan, selection)).state(state).build();
    }

    /// The selection with its weights open again; one that had not gone further is a draft once more.
    public static Selection unlock(Selection selection) {
        var state = selection.state() == Selection.State.WEIGHTS_LOCKED
                ? Selection.State.DRAFT
                : selection.state();
        return selection.with().weightsLockedAt(null).weightsHash("").state(state).build();
    }

    /// SHA-256 over every weight of every set, in the order of the criteria, as 64 hexadecimal digits.
    public static String hash(Plan plan, Selection selection) {
        return Fingerprint.of(String.join("\n", lines(plan, selection)));
    }

    /// Every weight of every set, in the order of the criteria.
    public static List<String> lines(Plan plan, Selection selection) {
        return plan.referring(Criterion.class, selection.id()).stream()
                .sorted(Comparator.comparingInt(Criterion::number))
                .flatMap(criterion -> plan.referring(Weight.class, criterion.id()).stream()
                        .sorted(Comparator.comparing(Weight::set))
                        .map(weight -> String.format(Locale.ROOT, "%s|%s|%s|%s",
                                criterion.label(), criterion.title(), weight.set(), weight.points())))
                .toList();
    }

    /// Weights of the selection that decisions opened again, the first first.
    public static List<FormerWeights> former(Plan plan, Selection selection) {
        return plan.referring(FormerWeights.class, selection.id()).stream()
                .sorted(Comparator.comparing(FormerWeights::lockedAt))
                .toList();
    }

    /// When the former weights were locked, their fingerprint, and which decision opened them.
    public static String sentence(Plan plan, FormerWeights former) {
        var decision = plan.get(former.decision());
        return Words.with("vendors.former", LocalDate.ofInstant(former.lockedAt(), ZoneOffset.UTC),
                Fingerprint.shortForm(former.hash()), former.hash(),
                decision.code() + " " + decision.title());
    }
}
