package app.tandem.plan.session;

import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Making a decision of what the room said to a proposal: once, and only while it is one.
public record Recording(Plan plan, Decision decision) {

    private static final Set<Decision.Status> AWAITED =
            Set.of(Decision.Status.PROPOSED, Decision.Status.NOT_QUORATE);

    /// Whether it has become a decision already, whatever came of it since.
    public boolean settled() {
        return !AWAITED.contains(decision.status());
    }

    /// Why it cannot be recorded now, as a sentence; empty when it can.
    public Optional<String> refusal() {
        var session = plan.get(decision.session());
        if (session.sealed()) {
            return Optional.of(Words.with("session.sealed", session.code(),
                    Fingerprint.shortForm(session.fingerprint())));
        }
        if (settled()) {
            return Optional.of(Words.with(
                    "session.record.settled", decision.code(), Words.of(decision.status())));
        }
        var verdict = Verdict.of(plan, decision);
        return verdict.status() == decision.status() || verdict.status() == Decision.Status.PROPOSED
                ? Optional.of(missing(verdict))
                : Optional.empty();
    }

    /// The decision as the room left it, and those that it replaces when it holds. What holds names its day.
    public List<Row> rows(LocalDate today) {
        var verdict = Verdict.of(plan, decision);
        var rows = new ArrayList<Row>();
        boolean dated = !verdict.carried() || decision.effective() != null;
        var recorded = decision.counted(Quorum.of(plan, plan.get(decision.session())))
                .withStatus(verdict.status());
        rows.add(dated ? recorded : recorded.withEffective(today));
        if (verdict.carried()) replaces().forEach(old ->
                rows.add(old.withStatus(Decision.Status.SUPERSEDED)));
        return List.copyOf(rows);
    }

    /// The decisions that hold until this one does.
    public List<Decision> replaces() {
        return DecisionRules.replacedBy(plan, decision).stream()
                .filter(old -> old.status() == Decision.Status.ACTIVE)
                .toList();
    }

    /// Who is accountable for such a decision and where it goes when both sides do not agree, as the charter
    /// says; empty where it does not.
    private String escalation() {
        var body = plan.find(plan.get(decision.session()).body()).orElse(null);
        if (body == null) return "";
        var accountable = plan.referring(DecisionRight.class, body.id()).stream()
                .filter(right -> right.decisionType() == decision.type())
                .filter(right -> right.part() == DecisionRight.Part.A)
                .map(right -> " " + Words.with(
                        "session.record.accountable", Words.of(decision.type()), right.role()))
                .findFirst().orElse("");
        return body.escalationTo().isBlank() ? accountable
                : accountable + " " + Words.with("session.record.escalates", body.escalationTo());
    }

    private String missing(Verdict verdict) {
        var code = decision.code();
        return switch (verdict) {
            case OBJECTED -> Words.with("session.record.objected", code) + escalation();
            case OUTVOTED -> Words.with("session.record.outvoted", code) + escalation();
            case CHAIR_AWAY -> Words.with("session.record.chair", code);
            case NOT_QUORATE -> Words.with("session.record.quorum", code);
            case OPEN, AGREED, WITH_RESERVATION -> Words.with("session.record.open", code);
        };
    }
}
