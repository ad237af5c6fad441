package app.tandem.plan.vendor.weights;

import app.tandem.plan.Plan;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Weight;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /// SHA-256 over every weight of every set, in the order of the criteria, as 64 hexadecimal digits.
    public static String hash(Plan plan, Selection selection) {
        return Fingerprint.of(plan.referring(Criterion.class, selection.id()).stream()
                .sorted(Comparator.comparingInt(Criterion::number))
                .flatMap(criterion -> plan.referring(Weight.class, criterion.id()).stream()
                        .sorted(Comparator.comparing(Weight::set))
                        .map(weight -> String.format(Locale.ROOT, "%s|%s|%s|%s",
                                criterion.label(), criterion.title(), weight.set(), weight.points())))
                .collect(Collectors.joining("\n")));
    }
}
