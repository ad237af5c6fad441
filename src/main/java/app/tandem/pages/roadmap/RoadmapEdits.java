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
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.DependencyPath;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Initiative.Confidence;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.vendor.Selection;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everything a person can do on the roadmap. Each answers with the edit; none performs it.
record RoadmapEdits(Plan plan, Ids ids, TimeScale scale) {

    Edit add(String title, Side leadSide, String lane) {
        var code = plan.codes().next(Initiative.PREFIX);
        var added = Initiative.idea(ids.next(Initiative.class), code, title.strip(), leadSide).withLane(lane);
        return Edit.put(Words.with("roadmap.edit.add", code), added);
    }

    /// Gives an initiative from the tray the first quarter after that of today.
    Edit place(Initiative initiative) {
        var quarter = Period.of(scale.start(), Period.Precision.QUARTER).plus(1);
        return put(Words.with("roadmap.edit.place", initiative.code(), PeriodWords.of(quarter)),
                initiative, new Placement(quarter, quarter));
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
        boolean over = wasNear && scale.far(to.start().start());
        var label = over
                ? Words.with("roadmap.edit.move.far", initiative.code(), PeriodWords.of(to))
                : Words.with("roadmap.edit.move", initiative.code(), PeriodWords.of(to));
        return put(label, over ? initiative.withConfidence(Confidence.EXPLORING) : initiative, to);
    }

    Edit move(Initiative initiative, Placement to, String lane) {
        return move(initiative.withLane(lane), to);
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

    /// Lets one wait for the other; ask [#refusal] first.
    Edit link(Initiative first, Initiative then) {
        return Edit.put(Words.with("roadmap.edit.link", then.code(), first.code()),
                new Dependency(ids.next(Dependency.class), first.id(), then.id(), Dependency.Type.FS, 0,
                        Dependency.Strength.HARD));
    }

    Edit unlink(Dependency dependency) {
        return Edit.remove(Words.with("roadmap.edit.unlink", plan.get(dependency.to()).code(),
                plan.get(dependency.from()).code()), java.util.List.of(dependency));
    }

    /// Why the second cannot wait for the first, with the way along which the first already waits for it.
    Optional<String> refusal(Initiative first, Initiative then) {
        if (first.id().equals(then.id())) return Optional.of(Words.of("roadmap.link.self"));
        boolean there = plan.referring(Dependency.class, then.id()).stream()
                .anyMatch(known -> known.from().equals(first.id()));
        if (there) return Optional.of(Words.with("roadmap.link.there", then.code(), first.code()));
        var path = DependencyPath.between(plan, then.id(), first.id());
        if (path.isEmpty()) return Optional.empty();
        var way = path.stream().map(step -> step.code().toString()).collect(Collectors.joining(" → "));
        return Optional.of(Words.with("roadmap.link.cycle", then.code(), first.code(), way));
    }

    private Edit put(String label, Initiative initiative, Placement at) {
        return Edit.put(label, initiative.with()
                .start(at.start())
                .end(at.end())
                .horizon(at.horizon(scale))
                .build());
    }
}
