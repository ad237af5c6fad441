package app.tandem.plan.craft.inbox;

import app.tandem.plan.Edit;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Agreement;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Requirement.Status;
import app.tandem.plan.craft.Occasion;
import app.tandem.plan.craft.Remark;
import java.util.ArrayList;
import java.util.List;

/// What becomes of a requirement that is new: it is looked into, put aside, or declined with a reason.
public record Verdict(Occasion occasion, Requirement need) {

    public Edit keep() {
        return to(Status.CLARIFYING, List.of());
    }

    public Edit park() {
        return to(Status.PARKED, List.of());
    }

    /// Who asked is told the reason; it stays with the requirement as a comment.
    ///
    /// @throws IllegalArgumentException with a sentence, when there is none
    public Edit decline(String author, String reason) {
        if (reason.isBlank()) throw new IllegalArgumentException(Words.of("triage.reason"));
        return to(Status.REJECTED, List.of(new Remark(occasion.ids().next(Remark.class), need.code(), author,
                occasion.today(), Words.with("triage.declined", reason.strip()))));
    }

    private Edit to(Status status, List<? extends Row> more) {
        var rows = new ArrayList<Row>(Agreement.changed(occasion.plan(), need, need.withStatus(status),
                occasion.today()));
        rows.addAll(more);
        return Edit.put(Words.with("board.edit.status", need.code(), Words.of(status)), rows);
    }
}
