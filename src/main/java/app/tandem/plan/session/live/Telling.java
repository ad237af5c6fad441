package app.tandem.plan.session.live;

import app.tandem.plan.Cell;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Goal;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Idea;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.rhythm.BusinessEvent;
import app.tandem.plan.rhythm.HotButton;
import app.tandem.plan.rhythm.Outage;
import app.tandem.plan.rhythm.Routine;
import app.tandem.plan.roadmap.Constraint;
import app.tandem.plan.roadmap.FreezeWindow;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.Risk;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a change of one row is told in a sentence of the minutes, with the code that it is about.
record Telling(Plan before, Plan after) {

    /// A sentence and the row that caused it.
    record Told(String text, @Nullable Code about) {}

    /// What both sides plan with. Scores, costs and weights are not among them.
    private static final Set<Class<?>> WATCHED = Set.of(
            Requirement.class, Fit.class, Capability.class, Idea.class, Goal.class, Initiative.class,
            Milestone.class, Constraint.class, FreezeWindow.class, Risk.class, HotButton.class,
            Routine.class, BusinessEvent.class, Outage.class, ActionItem.class, Decision.class);

    /// What counts when something that an earlier session left is looked at again.
    private static final Set<String> FOLLOWED = Set.of("due", "status", "reviewDate", "supersededBy");

    private static final int FIELDS = 3;
    private static final int SHORT = 40;

    Optional<Told> of(@Nullable Row old, @Nullable Row now) {
        var row = now == null ? old : now;
        if (row == null || Objects.equals(old, now) || !WATCHED.contains(row.getClass())) {
            return Optional.empty();
        }
        if (old != null && now != null && changed(old, now).isEmpty()) return Optional.empty();
        return Optional.of(new Told(sentence(old, now, row), about(row)));
    }

    private String sentence(@Nullable Row old, @Nullable Row now, Row row) {
        var name = name(row);
        if (old == null) return Words.with("witness.added", name);
        if (now == null) return Words.with("witness.removed", name);
        var changes = new ArrayList<String>(turned(row));
        for (Cell cell : changed(old, now)) {
            if (changes.size() >= FIELDS) break;
            changes.add(change(Words.field(cell.component().getName()), shown(cell.value(old)),
                    shown(cell.value(now))));
        }
        return Words.with("witness.changed", name, String.join("; ", changes));
    }

    private static List<Cell> changed(Row old, Row now) {
        return Shape.of(now).cells().stream()
                .filter(cell -> !Objects.equals(cell.value(old), cell.value(now)) && !cell.confidential())
                .filter(cell -> !left(now) || FOLLOWED.contains(cell.component().getName()))
                .toList();
    }

    private static boolean left(Row row) {
        return row instanceof ActionItem || row instanceof Decision;
    }

    private static String change(String field, String was, String is) {
        return was.length() > SHORT || is.length() > SHORT
                ? Words.with("witness.reworded", field)
                : Words.with("witness.field", field, was, is);
    }

    /// That it is now another side's move.
    private List<String> turned(Row row) {
        var id = row instanceof Fit fit ? fit.requirement()
                : row instanceof Requirement one ? one.id() : null;
        var was = before.find(id).map(one -> Turn.of(before, one).holder());
        var is = after.find(id).map(one -> Turn.of(after, one).holder());
        return was.isEmpty() || is.isEmpty() || was.equals(is)
                ? List.of()
                : List.of(Words.with("witness.turn", Words.of(was.get()), Words.of(is.get())));
    }

    private String name(Row row) {
        return switch (row) {
            case Fit fit -> Words.with("witness.fit", called(fit.requirement()), called(fit.capability()));
            case Milestone milestone -> milestone.title();
            case Constraint constraint -> constraint.title();
            case FreezeWindow freeze -> freeze.reason();
            case Coded coded -> coded.title();
            default -> Words.kind(row.id().kind());
        };
    }

    private @Nullable Code about(Row row) {
        return switch (row) {
            case Coded coded -> coded.code();
            case Fit fit -> code(fit.requirement());
            case Milestone milestone -> code(milestone.initiative());
            default -> null;
        };
    }

    private <R extends Coded> @Nullable Code code(Id<R> id) {
        return after.find(id).or(() -> before.find(id)).map(Coded::code).orElse(null);
    }

    private <R extends Coded> String called(Id<R> id) {
        var code = code(id);
        return code == null ? Words.of("witness.none") : code.toString();
    }

    private String shown(@Nullable Object value) {
        return switch (value) {
            case null -> Words.of("witness.none");
            case Enum<?> constant -> Words.of(constant);
            case Boolean yes -> yes ? Words.of("witness.yes") : Words.of("witness.no");
            case Id<?> id -> after.find(id).map(this::called).orElse(Words.of("witness.none"));
            case String text -> text.isEmpty() ? Words.of("witness.none") : text;
            default -> value.toString();
        };
    }

    private String called(Row row) {
        return row instanceof Person person ? person.name() : name(row);
    }
}
