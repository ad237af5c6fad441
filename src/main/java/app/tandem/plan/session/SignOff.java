package app.tandem.plan.session;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Baseline;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Variance;
import app.tandem.plan.session.live.TalkTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Signing the minutes of one session: each side once, and the second signature seals them.
public record SignOff(Plan plan, PlanningSession session) {

    private static final Set<PlanningSession.State> NOT_HELD =
            Set.of(PlanningSession.State.DRAFT, PlanningSession.State.CALLED);

    /// What a signature is made with.
    ///
    /// @param head the last hash of the plan's log; empty when there is no log
    public record Pen(Ids ids, Instant at, LocalDate day, String head) {}

    /// What a side signed under the present revision of the minutes.
    public Optional<Signature> signature(Side side) {
        return plan.referring(Signature.class, session.id()).stream()
                .filter(one -> one.side() == side && one.minutesRevision() == session.minutesRevision())
                .findFirst();
    }

    /// Who may sign for a side: its co-chair first, then who of its votes was there.
    public List<Person> signers(Side side) {
        return plan.coded(Person.class).stream()
                .filter(one -> one.side() == side && one.votes())
                .filter(one -> chairs(side, one) || attended(plan, session, one))
                .sorted(Comparator.comparing(one -> !chairs(side, one)))
                .toList();
    }

    /// Whether the person was there at all.
    static boolean attended(Plan plan, PlanningSession session, Person person) {
        return plan.referring(Attendance.class, session.id()).stream()
                .anyMatch(one -> one.person().equals(person.id()) && one.presence().present());
    }

    /// Why this person cannot sign for the side now, as a sentence; empty when he can.
    public Optional<String> refusal(Side side, @Nullable Person person) {
        if (session.sealed()) return Optional.of(Words.with("session.sign.sealed", session.code()));
        if (NOT_HELD.contains(session.state())) return Optional.of(Words.of("session.sign.early"));
        if (signature(side).isPresent()) return Optional.of(Words.with("session.sign.twice", Words.of(side)));
        if (changedSince(side.other())) {
            return Optional.of(Words.with("session.sign.changed", Words.of(side.other())));
        }
        if (!Readiness.of(plan, session).complete()) return Optional.of(Words.of("session.sign.checks"));
        if (person == null) return Optional.of(Words.with("session.sign.nobody", Words.of(side)));
        if (person.side() != side || !person.votes()) {
            return Optional.of(Words.with("session.sign.person", person.name(), Words.of(side)));
        }
        if (!chairs(side, person) && !attended(plan, session, person)) {
            return Optional.of(Words.with("session.sign.absent", person.name()));
        }
        return Optional.empty();
    }

    /// Whether the minutes read differently now from what that side signed.
    public boolean changedSince(Side side) {
        return !session.sealed()
                && signature(side).filter(one -> !one.fingerprint().equals(textFingerprint())).isPresent();
    }

    /// The side's signature; when the other side has signed, also the seal and, once there is a
    /// roadmap, its frozen baseline. A session that still goes on ends first.
    ///
    /// @throws IllegalStateException when it is refused
    public Edit sign(Side side, Person person, Pen pen) {
        refusal(side, person).ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        if (session.state() == PlanningSession.State.IN_SESSION) return endAndSign(side, person, pen);
        var signature =
                new Signature(pen.ids().next(Signature.class), session.id(), side, person.id(), pen.at(),
                session.minutesRevision(), textFingerprint());
        var first = Edit.put(Words.with("session.edit.sign", session.code(), Words.of(side)), signature);
        return signature(side.other()).isPresent() ? seal(pen).and(first) : first;
    }

    /// Whether the side's signature can still be taken back: only the first one, until the second.
    public boolean canWithdraw(Side side) {
        return !session.sealed() && signature(side).isPresent();
    }

    public Edit withdraw(Side side) {
        return Edit.remove(
                Words.with("session.edit.withdraw", session.code(), Words.of(side)),
                signature(side).stream().toList());
    }

    /// Opens the sealed minutes under the next revision, which both sides sign again. What was signed stays.
    ///
    /// @param why what is amended and why, which stands in the minutes from then on
    public Edit amend(String why, Ids ids) {
        return Edit.put(
                Words.with("session.edit.amend", session.code(), session.minutesRevision() + 1),
                new MinuteLine(ids.next(MinuteLine.class), session.id(), null,
                        MinuteLine.next(plan, session.id()), MinuteLine.Kind.AMENDMENT,
                        Words.with("session.amended", session.minutesRevision() + 1, why.strip()), null),
                session.with()
                        .state(PlanningSession.State.MINUTES_DRAFT)
                        .minutesRevision(session.minutesRevision() + 1)
                        .fingerprint("")
                        .build());
    }

    private Edit endAndSign(Side side, Person person, Pen pen) {
        var rows = new ArrayList<Row>(TalkTime.closing(plan, session.id(), pen.at()));
        rows.add(session.withState(PlanningSession.State.MINUTES_DRAFT));
        var label = Words.with("session.edit.sign", session.code(), Words.of(side));
        var ended = plan.with(Edit.put(label, rows));
        return Edit.put(label, rows).and(new SignOff(ended, ended.get(session.id())).sign(side, person, pen));
    }

    private boolean chairs(Side side, Person person) {
        return person.id().equals(side == Side.IT ? session.chairIt() : session.chairCc());
    }

    /// The seal and what it freezes: a plan without initiatives has nothing to hold on to.
    private Edit seal(Pen pen) {
        var fingerprint = Fingerprint.of(MinutesText.of(plan, session) + "\n" + pen.head());
        var sealed = session.with()
                .state(PlanningSession.State.MINUTES_APPROVED)
                .fingerprint(fingerprint)
                .build();
        var baseline = new Baseline(
                pen.ids().next(Baseline.class),
                plan.codes().next(Baseline.PREFIX),
                Words.with("session.baseline.title", session.title()),
                pen.day(),
                session.id(),
                null,
                plan.revision(),
                Words.with("session.baseline.note", session.code(), session.minutesRevision(), fingerprint));
        var label = Words.with("session.edit.seal", session.code());
        return plan.all(Initiative.class).isEmpty()
                ? Edit.put(label, sealed)
                : Edit.put(label, sealed, baseline).and(Edit.put(label, Variance.frozen(plan)));
    }

    private String textFingerprint() {
        return Fingerprint.of(MinutesText.of(plan, session));
    }
}
