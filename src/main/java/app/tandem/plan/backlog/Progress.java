package app.tandem.plan.backlog;

import static app.tandem.plan.backlog.Requirement.Status.AGREED;
import static app.tandem.plan.backlog.Requirement.Status.CAPTURED;
import static app.tandem.plan.backlog.Requirement.Status.CLARIFYING;
import static app.tandem.plan.backlog.Requirement.Status.DELIVERED;
import static app.tandem.plan.backlog.Requirement.Status.IN_DELIVERY;
import static app.tandem.plan.backlog.Requirement.Status.PARKED;
import static app.tandem.plan.backlog.Requirement.Status.PLANNED;
import static app.tandem.plan.backlog.Requirement.Status.REJECTED;
import static app.tandem.plan.backlog.Requirement.Status.SUPERSEDED;
import static app.tandem.plan.backlog.Requirement.Status.VERIFIED;

import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement.Status;
import app.tandem.plan.craft.Lineage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The way of a requirement from its capture to the proof that it is met, with its side exits: one step at a
/// time, and back again.
public final class Progress {

    private Progress() {}

    /// Where a requirement of that status can go, the usual next step first. Only a merge makes it merged,
    /// and what is merged stays so.
    public static List<Status> from(Status status) {
        return switch (status) {
            case CAPTURED -> List.of(CLARIFYING, AGREED, PARKED, REJECTED, SUPERSEDED);
            case CLARIFYING -> List.of(AGREED, CAPTURED, PARKED, REJECTED, SUPERSEDED);
            case AGREED -> List.of(PLANNED, CLARIFYING, CAPTURED, PARKED, REJECTED, SUPERSEDED);
            case PLANNED -> List.of(IN_DELIVERY, AGREED, CLARIFYING, PARKED, REJECTED, SUPERSEDED);
            case IN_DELIVERY -> List.of(DELIVERED, PLANNED, CLARIFYING, PARKED, REJECTED, SUPERSEDED);
            case DELIVERED -> List.of(VERIFIED, IN_DELIVERY, SUPERSEDED);
            case VERIFIED -> List.of(DELIVERED, SUPERSEDED);
            case PARKED, REJECTED, SUPERSEDED -> List.of(CLARIFYING, CAPTURED);
            case MERGED -> List.of();
        };
    }

    /// Why the edit must not be made, as a sentence; empty when every requirement that it touches can come to
    /// be so. An edit from elsewhere may catch up with several steps ahead; nothing else skips one, and only
    /// a merge makes what goes up in another one merged.
    public static Optional<String> refusal(Plan plan, Edit edit) {
        var merged = edit.changes().stream()
                .map(change -> change instanceof Change.Put(Lineage lineage)
                        && lineage.kind() == Lineage.Kind.MERGED_INTO ? lineage.child() : null)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        return edit.changes().stream()
                .map(change -> change instanceof Change.Put(Requirement now) ? now : null)
                .filter(now -> now != null && !merged.contains(now.id()))
                .flatMap(now -> plan.find(now.id()).flatMap(before -> ahead(before, now) ? proof(now)
                        : refusal(before, now)).stream())
                .findFirst();
    }

    private static boolean ahead(Requirement before, Requirement now) {
        return before.status().compareTo(now.status()) < 0 && !now.status().exited();
    }

    private static Optional<String> proof(Requirement now) {
        return now.status() == VERIFIED && now.measure().isBlank()
                ? Optional.of(Words.with("progress.measure", now.code())) : Optional.empty();
    }

    private static Optional<String> refusal(Requirement before, Requirement now) {
        var from = before.status();
        if (from == now.status()) return Optional.empty();
        return from(from).contains(now.status()) ? proof(now)
                : Optional.of(Words.with("progress.refused", now.code(), Words.of(from),
                        Words.of(now.status()),
                        from(from).stream().map(Words::of).collect(Collectors.joining(", "))));
    }

    /// The requirement after a step. Back among the open ones, nobody's word holds any more.
    ///
    /// @throws IllegalArgumentException with a sentence, when there is no such step
    static Requirement step(Requirement before, Requirement now) {
        var from = before.status();
        var to = now.status();
        refusal(before, now).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        return to.open() && !from.open() ? now.with().signedIt(null).signedCc(null).build() : now;
    }
}
