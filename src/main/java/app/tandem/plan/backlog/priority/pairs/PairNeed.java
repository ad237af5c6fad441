package app.tandem.plan.backlog.priority.pairs;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.Formula;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.plan.backlog.priority.RatingRound;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// That a need is one of those which a round compares in pairs.
///
/// @param place among them, from 1
@RecordBuilder
public record PairNeed(Id<PairNeed> id, Id<RatingRound> round, Id<Requirement> requirement, int place)
        implements Row, PairNeedBuilder.With {

    /// With so many there are 28 pairs, which a room can do in ten minutes.
    public static final int MOST = 8;

    public PairNeed {
        Checks.range("place", place, 1, 99);
    }

    /// The needs of a round in their order.
    static List<Requirement> of(Plan plan, RatingRound round) {
        return plan.referring(PairNeed.class, round.id()).stream()
                .sorted(Comparator.comparingInt(PairNeed::place))
                .map(each -> plan.get(each.requirement()))
                .toList();
    }

    /// The needs worth comparing: the first of those that matter most.
    public static List<Requirement> worthIt(Plan plan) {
        var list = PriorityList.requirements(plan, Formula.MOSCOW);
        return Stream.concat(list.lines().stream().map(PriorityList.Line::item),
                        list.unrated().stream().map(PriorityList.Unrated::item))
                .map(Requirement.class::cast)
                .limit(MOST)
                .toList();
    }
}
