package app.tandem.pages.priorities;

import app.tandem.plan.Change;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Fit.Confidence;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.Mark;
import app.tandem.plan.backlog.priority.Marks;
import app.tandem.plan.backlog.priority.MayRate;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.Ordering;
import app.tandem.plan.backlog.priority.OwnCriterion;
import app.tandem.plan.backlog.priority.Rated;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.backlog.priority.Smallest;
import app.tandem.plan.backlog.priority.certain.Certainty;
import app.tandem.plan.roadmap.Initiative;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person can do to the figures behind an order. Each answers with the edit; none performs it.
record PrioritiesEdits(Plan plan, Ids ids) {

    /// Gives the figure, or takes it away when there is none.
    Edit figure(Coded item, Rated rated, @Nullable BigDecimal points) {
        var label = points == null
                ? Words.with("priorities.edit.clear", rated.title(), item.code())
                : Words.with("priorities.edit.figure", rated.title(), item.code(), points.toPlainString());
        return new Edit(label, changes(item, rated, points));
    }

    /// How sure both sides are of a figure; the same again takes it back.
    Edit certain(Requirement need, Rated rated, Confidence level) {
        var criterion = rated.criterion() == null ? null : rated.criterion().id();
        var known = Certainty.of(plan, need, rated);
        var label = Words.with("priorities.edit.certain", rated.title(), need.code(), Words.of(level));
        if (known.filter(each -> each.level() == level).isPresent()) {
            return Edit.remove(label, List.of(known.get()));
        }
        return Edit.put(label, known.map(each -> each.withLevel(level)).orElseGet(() ->
                new Certainty(ids.next(Certainty.class), need.id(), rated.measure(), criterion, level)));
    }

    /// Value and effort at once, as when a need is put into another corner.
    Edit place(Requirement need, BigDecimal value, BigDecimal effort) {
        var changes = new ArrayList<>(changes(need, Rated.of(Measure.VALUE), value));
        changes.addAll(changes(need, Rated.of(Measure.EFFORT), effort));
        return new Edit(Words.with("priorities.edit.place", need.code(), value.toPlainString(),
                effort.toPlainString()), changes);
    }

    Edit weigh(Requirement need, Moscow moscow) {
        return Edit.put(Words.with("priorities.edit.moscow", need.code(), Words.of(moscow)),
                need.withMoscow(moscow));
    }

    Edit add(OwnCriterion criterion) {
        return Edit.put(Words.with("priorities.edit.criterion", criterion.title()), criterion);
    }

    Edit change(OwnCriterion criterion) {
        return Edit.put(Words.with("priorities.edit.criterion.change", criterion.title()), criterion);
    }

    /// @param text empty to weigh the own criteria again
    Edit formula(String text) {
        var label = text.isEmpty() ? Words.of("priorities.edit.weights")
                : Words.with("priorities.edit.formula", text);
        return Edit.put(label, Ordering.of(plan).withFormula(text));
    }

    /// The smallest entries become 1, to which the others of their column are relative.
    Edit smallest(List<Smallest> columns) {
        var label = Words.of("priorities.edit.smallest");
        var now = plan;
        var changes = new ArrayList<Change>();
        for (var column : columns) {
            for (var item : column.items()) {
                var shown = (Coded) now.get(item.id());
                var change = new PrioritiesEdits(now, ids)
                        .changes(shown, Rated.of(column.measure()), BigDecimal.ONE);
                now = now.with(new Edit(label, change));
                changes.addAll(change);
            }
        }
        return new Edit(label, changes);
    }

    Edit cut(Ordering.Cut by, BigDecimal limit) {
        var label = by == Ordering.Cut.NONE ? Words.of("priorities.edit.uncut")
                : Words.with("priorities.edit.cut", Words.of(by), limit.toPlainString());
        return Edit.put(label, Ordering.of(plan).with().cut(by).cutLimit(limit).build());
    }

    /// The figures that were given for it go along.
    Edit remove(OwnCriterion criterion) {
        var gone = new ArrayList<Row>();
        for (var round : plan.referring(RatingRound.class, criterion.id())) {
            gone.addAll(plan.referring(round.id()));
            gone.add(round);
        }
        gone.addAll(plan.referring(Mark.class, criterion.id()));
        gone.addAll(plan.referring(MayRate.class, criterion.id()));
        gone.addAll(plan.referring(Certainty.class, criterion.id()));
        gone.add(criterion);
        return Edit.remove(Words.with("priorities.edit.criterion.remove", criterion.title()), gone);
    }

    List<Change> changes(Coded item, Rated rated, @Nullable BigDecimal points) {
        return switch (item) {
            case Requirement need -> changes(need, rated, points);
            case Initiative initiative -> List.of(new Change.Put(rate(initiative, rated.measure(),
                    points == null ? 0 : points.intValue())));
            default -> List.of();
        };
    }

    private List<Change> changes(Requirement need, Rated rated, @Nullable BigDecimal points) {
        int whole = points == null ? 0 : points.intValue();
        return switch (rated.measure()) {
            case VALUE -> List.of(new Change.Put(need.withValue(whole)));
            case URGENCY -> List.of(new Change.Put(need.withUrgency(whole)));
            case RISK -> List.of(new Change.Put(need.withRisk(whole)));
            default -> mark(need, rated, points);
        };
    }

    private List<Change> mark(Requirement need, Rated rated, @Nullable BigDecimal points) {
        var criterion = rated.criterion();
        var known = Marks.mark(plan, need, rated.measure(), criterion);
        if (points == null) return known.<Change>map(Change.Remove::new).stream().toList();
        return List.of(new Change.Put(known.map(mark -> mark.withPoints(points)).orElseGet(() ->
                new Mark(ids.next(Mark.class), need.id(), rated.measure(),
                        criterion == null ? null : criterion.id(), points))));
    }

    private static Initiative rate(Initiative initiative, Measure measure, int points) {
        return switch (measure) {
            case VALUE, USER_VALUE -> initiative.withUserValue(points);
            case TIME_CRITICALITY -> initiative.withTimeCriticality(points);
            case RISK_REDUCTION -> initiative.withRiskReduction(points);
            case EFFORT -> initiative.withSize(points);
            default -> initiative;
        };
    }
}
