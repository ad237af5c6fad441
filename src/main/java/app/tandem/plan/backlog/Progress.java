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

import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement.Status;
import java.util.List;
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

    /// The requirement after a step. Back among the open ones, nobody's word holds any more.
    ///
    /// @throws IllegalArgumentException with a sentence, when there is no such step
    static Requirement step(Requirement before, Requirement now) {
        var from = before.status();
        var to = now.status();
        if (from == to) return now;
        if (!from(from).contains(to)) {
            throw new IllegalArgumentException(Words.with("progress.refused", now.code(), Words.of(from),
                    Words.of(to), from(from).stream().map(Words::of).collect(Collectors.joining(", "))));
        }
        if (to == VERIFIED && now.measure().isBlank()) {
            throw new IllegalArgumentException(Words.with("progress.measure", now.code()));
        }
        return to.open() && !from.open() ? now.with().signedIt(null).signedCc(null).build() : now;
    }
}
