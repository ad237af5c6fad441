package app.tandem.pages.roadmap;

import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.rhythm.UatRound;
import app.tandem.plan.roadmap.Constraint;
import app.tandem.plan.roadmap.Initiative.Confidence;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.LaneTarget;
import app.tandem.plan.vendor.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Everything a person can do on the roadmap. Each answers with the edit; none performs it.
record RoadmapEdits(Plan plan, Ids ids, TimeScale scale) {

    Edit add(String title, Side leadSide, String lane) {
        var code = plan.codes().next(Initiative.PREFIX);
        var added = Initiative.idea(ids.next(Initiative.class), code, title.strip(), leadSide).withLane(lane);
        return Edit.put(Words.with("roadmap.edit.add", code), added);
    }

    /// Gives an initiative from the tray the first quarter after that of today.
    Edit place(Initiative initiative) {
        return place(initiative, firstPlace(), initiative.lane());
    }

    Placement firstPlace() {
        var quarter = Period.of(scale.start(), Period.Precision.QUARTER).plus(1);
        return new Placement(quarter, quarter);
    }

    Edit place(Initiative initiative, Placement at, String lane) {
        return Edit.put(Words.with("roadmap.edit.place", initiative.code(), PeriodWords.of(at)),
                placed(initiative.withLane(lane.strip()), at));
    }

    /// From the tray to where it was dropped, in the lane there.
    Edit place(Map<Initiative, Placement> to, List<LaneTarget> lane) {
        var places = to.entrySet().stream().map(entry -> {
            var there = inLane(entry.getKey(), lane);
            return place(there, entry.getValue(), there.lane());
        }).toList();
        return new Edit(places.getFirst().label(),
                places.stream().flatMap(place -> place.changes().stream()).toList());
    }

    /// Takes an initiative off the axis, back into the tray.
    Edit unplace(Initiative initiative) {
        return Edit.put(Words.with("roadmap.edit.unplace", initiative.code()), initiative.with()
                .start(null)
                .end(null)
                .horizon(app.tandem.plan.Horizon.UNDECIDED)
                .build());
    }

    /// Puts it where the placement says. What passes the fold is a direction from then on, not a promise.
    Edit move(Initiative initiative, Placement to) {
        boolean wasNear = Placement.of(initiative).filter(at -> !scale.far(at.start().start())).isPresent();
        boolean far = scale.far(to.start().start());
        boolean over = wasNear && far;
        boolean back = !far && Placement.of(initiative).filter(at -> scale.far(at.start().start()))
                .isPresent();
        Object[] words = {initiative.code(), PeriodWords.of(to)};
        var label = over ? Words.with("roadmap.edit.move.far", words)
                : back ? Words.with("roadmap.edit.move.near", words) : Words.with("roadmap.edit.move", words);
        return put(label, over ? initiative.withConfidence(Confidence.EXPLORING) : initiative, to);
    }

    /// Moves them all at once; to the lane as well, when it is not empty.
    Edit move(Map<Initiative, Placement> to, List<LaneTarget> lane) {
        var moves = new ArrayList<Edit>();
        to.forEach((initiative, at) -> moves.add(move(inLane(initiative, lane), at)));
        var first = moves.getFirst();
        var label = moves.size() == 1 ? first.label() : Words.with("roadmap.edit.move.several", moves.size());
        return new Edit(label, moves.stream().flatMap(move -> move.changes().stream()).toList());
    }

    private Initiative inLane(Initiative initiative, List<LaneTarget> lane) {
        var now = initiative;
        for (var target : lane) now = target.of(plan, now).orElse(now);
        return now;
    }

    /// Back into the tray, all of them.
    Edit unplace(List<Initiative> initiatives) {
        if (initiatives.size() == 1) return unplace(initiatives.getFirst());
        return new Edit(Words.with("roadmap.edit.unplace.several", initiatives.size()), initiatives.stream()
                .flatMap(initiative -> unplace(initiative).changes().stream()).toList());
    }

    Edit resize(Initiative initiative, Placement to) {
        return put(Words.with("roadmap.edit.resize", initiative.code(), PeriodWords.of(to)), initiative, to);
    }

    /// The next of committed, planned, exploring, and round again.
    Edit cycleConfidence(Initiative initiative) {
        return confidence(initiative, switch (initiative.confidence()) {
            case COMMITTED -> Confidence.PLANNED;
            case PLANNED -> Confidence.EXPLORING;
            case EXPLORING -> Confidence.COMMITTED;
        });
    }

    Edit confidence(Initiative initiative, Confidence confidence) {
        return Edit.put(Words.with("roadmap.edit.confidence", initiative.code(), Words.of(confidence)),
                initiative.withConfidence(confidence));
    }

    /// The next of IT, the center, both, and round again.
    Edit cycleLead(Initiative initiative) {
        var side = switch (initiative.leadSide()) {
            case IT -> Side.CC;
            case CC -> Side.JOINT;
            default -> Side.IT;
        };
        return Edit.put(Words.with("roadmap.edit.lead", initiative.code(), Words.of(side)),
                initiative.withLeadSide(side));
    }

    Edit lane(Initiative initiative, String lane) {
        return Edit.put(Words.with("roadmap.edit.lane", initiative.code()),
                initiative.withLane(lane.strip()));
    }

    Edit rename(Initiative initiative, String title) {
        return Edit.put(Words.with("roadmap.edit.rename", initiative.code()),
                initiative.withTitle(title.strip()));
    }

    /// Removes it with what means nothing without it; what only mentions it stays and forgets it.
    Edit remove(Initiative initiative) {
        var changes = new ArrayList<Change>();
        for (Row row : plan.referring(initiative.id())) {
            changes.add(switch (row) {
                case Constraint constraint -> new Change.Put(constraint.withInitiative(null));
                case Selection selection -> new Change.Put(selection.withInitiative(null));
                case UatRound round -> new Change.Put(round.withInitiative(null));
                default -> new Change.Remove(row);
            });
        }
        changes.add(new Change.Remove(initiative));
        return new Edit(Words.with("roadmap.edit.remove", initiative.code()), changes);
    }

    private Edit put(String label, Initiative initiative, Placement at) {
        return Edit.put(label, placed(initiative, at));
    }

    private Initiative placed(Initiative initiative, Placement at) {
        return initiative.with().start(at.start()).end(at.end()).horizon(at.horizon(scale)).build();
    }
}
