package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Plan;
import app.tandem.plan.Workspace;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Limit;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.TimeScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which initiatives have a bar on the picture, and why the others have none.
///
/// @param ids of those with a bar
record Shown(TimeScale scale, List<Initiative> bars, Set<String> ids,
        Map<Absence, List<Initiative>> hidden, List<Initiative> live) {

    static Shown of(Plan plan, LocalDate today, RoadmapOptions options) {
        var all = plan.coded(Initiative.class);
        boolean farHidden = plan.find(Workspace.ONLY).filter(file -> !file.farHorizon()).isPresent();
        var view = farHidden ? TimeScale.View.NEAR : options.view();
        var scale = TimeScale.of(today, view, options.laneNames(), options.width() - 0.6 * options.em());
        var reaching = view == TimeScale.View.ALL ? reaching(scale, all) : scale;
        var shown = new Shown(reaching, new ArrayList<>(), new HashSet<>(), new EnumMap<>(Absence.class),
                new ArrayList<>());
        all.forEach(shown::sort);
        return shown;
    }

    private static TimeScale reaching(TimeScale scale, List<Initiative> all) {
        var first = scale.start();
        var last = scale.end().minusDays(1);
        for (var initiative : all) {
            var start = initiative.start();
            var end = initiative.end();
            if (start == null || end == null || !live(initiative)) continue;
            if (start.start().isBefore(first)) first = start.start();
            if (end.end().isAfter(last)) last = end.end();
        }
        return scale.reaching(first, last);
    }

    boolean bar(Initiative initiative) {
        return ids.contains(initiative.id().value());
    }

    boolean day(LocalDate day) {
        return !day.isBefore(scale.firstShown()) && day.isBefore(scale.firstHidden());
    }

    boolean limit(Limit limit) {
        var last = limit.until() == null ? limit.date() : limit.until();
        return limit.date().isBefore(scale.firstHidden()) && !last.isBefore(scale.firstShown());
    }

    /// Those that have a bar or a milestone here, lowest code first.
    List<Initiative> standing(Set<String> marked) {
        if (ids.containsAll(marked)) return bars;
        return live.stream().filter(it -> bar(it) || marked.contains(it.id().value())).toList();
    }

    void fold(Collection<Initiative> initiatives) {
        for (var initiative : initiatives) if (bar(initiative)) hide(Absence.FOLDED, initiative);
    }

    private void sort(Initiative initiative) {
        if (initiative.archived()) hide(Absence.ARCHIVED, initiative);
        else if (initiative.hold() == Initiative.Hold.CANCELLED) hide(Absence.CANCELLED, initiative);
        else {
            live.add(initiative);
            Placement.of(initiative).ifPresentOrElse(at -> {
                if (at.end().end().isBefore(scale.firstShown())) hide(Absence.EARLIER, initiative);
                else if (!at.start().start().isBefore(scale.firstHidden())) hide(Absence.LATER, initiative);
                else show(initiative);
            }, () -> hide(Absence.UNDATED, initiative));
        }
    }

    private void show(Initiative initiative) {
        bars.add(initiative);
        ids.add(initiative.id().value());
    }

    private void hide(Absence why, Initiative initiative) {
        hidden.computeIfAbsent(why, _ -> new ArrayList<>()).add(initiative);
    }

    private static boolean live(Initiative initiative) {
        return !initiative.archived() && initiative.hold() != Initiative.Hold.CANCELLED;
    }
}
