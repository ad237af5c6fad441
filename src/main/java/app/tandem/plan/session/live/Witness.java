package app.tandem.plan.session.live;

import app.tandem.plan.Change;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes into the minutes by itself what changes in the plan while a session runs: a grey line for each
/// row, about that row. The line is part of the edit that caused it, so undo takes both.
public final class Witness {

    /// An edit that touches more rows than this gets one line with its name.
    private static final int MANY = 5;

    private final Plan before;
    private final Edit edit;
    private final PlanningSession session;

    private Witness(Plan before, Edit edit, PlanningSession session) {
        this.before = before;
        this.edit = edit;
        this.session = session;
    }

    /// The session that is being held; empty when none is.
    public static Optional<PlanningSession> running(Plan plan) {
        return plan.all(PlanningSession.class).stream()
                .filter(one -> one.state() == PlanningSession.State.IN_SESSION)
                .findFirst();
    }

    /// The edit with the lines that tell of it; the edit itself when nothing runs or nothing is to be told.
    public static Edit witnessed(Plan plan, Edit edit, Ids ids) {
        return running(plan)
                .map(session -> new Witness(plan, edit, session).told(ids))
                .filter(told -> !told.isEmpty())
                .map(told -> edit.and(Edit.put(edit.label(), told)))
                .orElse(edit);
    }

    private List<MinuteLine> told(Ids ids) {
        var after = before.with(edit);
        var sentences = sentences(after);
        var point = TalkTime.newest(before, session.id()).map(Stretch::agendaItem).orElse(null);
        int number = MinuteLine.next(after, session.id());
        var lines = new ArrayList<MinuteLine>();
        for (var told : sentences) {
            lines.add(new MinuteLine(ids.next(MinuteLine.class), session.id(), point, number + lines.size(),
                    MinuteLine.Kind.AUTOMATIC, told.text(), told.about()));
        }
        return lines;
    }

    private List<Telling.Told> sentences(Plan after) {
        var captured = edit.changes().stream().map(Change::row)
                .filter(MinuteLine.class::isInstance)
                .map(line -> ((MinuteLine) line).about())
                .filter(Objects::nonNull)
                .collect(Collectors.<@Nullable Code>toSet());
        var touched = new LinkedHashMap<Id<?>, Row>();
        edit.changes().forEach(change -> touched.putIfAbsent(change.row().id(), change.row()));
        var telling = new Telling(before, after);
        var told = touched.keySet().stream()
                .filter(id -> !own(after, id))
                .flatMap(id -> telling.of(before.find(id).orElse(null), after.find(id).orElse(null)).stream())
                .filter(one -> !captured.contains(one.about()))
                .toList();
        return told.size() > MANY ? List.of(new Telling.Told(edit.label(), null)) : told;
    }

    /// Whether the row is a decision or an action of this session, which the minutes tell anyhow.
    private boolean own(Plan after, Id<?> id) {
        return Stream.of(before, after).flatMap(plan -> plan.find(id).stream()).anyMatch(row -> switch (row) {
            case Decision decision -> session.id().equals(decision.session());
            case ActionItem action -> session.id().equals(action.session());
            default -> false;
        });
    }
}
