package app.tandem.plan.backlog.priority;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That a person is one of those who rate an own criterion. Where nobody is named, everybody of its side
/// does.
@RecordBuilder
public record MayRate(Id<MayRate> id, Id<OwnCriterion> criterion, Id<Person> person)
        implements Row, MayRateBuilder.With {

    /// Who is named for a criterion.
    public static List<Person> named(Plan plan, OwnCriterion criterion) {
        return plan.referring(MayRate.class, criterion.id()).stream()
                .map(each -> plan.get(each.person()))
                .toList();
    }

    /// Whether that person may rate it, or that side as one.
    ///
    /// @param criterion empty for a measure, which everybody rates
    public static boolean allowed(Plan plan, @Nullable OwnCriterion criterion, Side side,
            @Nullable Person person) {
        if (criterion == null) return true;
        var named = named(plan, criterion);
        if (named.isEmpty()) return criterion.rater() == Side.JOINT || criterion.rater() == side;
        return person == null ? named.stream().anyMatch(each -> each.side() == side) : named.contains(person);
    }
}
