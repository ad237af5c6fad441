package app.tandem.plan.backlog.priority;

import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Initiative;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a list is cut: what stands above fits into so many items, points of effort or so much money. The
/// first item that does not fit ends it, so that nothing small overtakes what comes first.
///
/// @param used what the items above take together
/// @param uncounted items above that nobody knows the effort or cost of; they count nothing
public record CutLine(Ordering.Cut by, BigDecimal limit, List<PriorityList.Line> above,
        List<PriorityList.Line> below, BigDecimal used, List<Coded> uncounted) {

    /// Empty while the plan cuts nothing.
    public static Optional<CutLine> of(Plan plan, PriorityList list) {
        var ordering = Ordering.of(plan);
        if (ordering.cut() == Ordering.Cut.NONE) return Optional.empty();
        var sizes = new Sizes(plan, ordering.cut());
        var used = BigDecimal.ZERO;
        var uncounted = new ArrayList<Coded>();
        int at = 0;
        for (var line : list.lines()) {
            var size = sizes.of(line.item());
            var next = used.add(size.orElse(BigDecimal.ZERO));
            if (next.compareTo(ordering.cutLimit()) > 0) break;
            used = next;
            if (size.isEmpty()) uncounted.add(line.item());
            at++;
        }
        return Optional.of(new CutLine(ordering.cut(), ordering.cutLimit(), list.lines().subList(0, at),
                list.lines().subList(at, list.lines().size()), used, uncounted));
    }

    /// The least limit under which so many items of the list stand above the line.
    public static BigDecimal limitAfter(Plan plan, PriorityList list, int items) {
        var sizes = new Sizes(plan, Ordering.of(plan).cut());
        return list.lines().stream().limit(items).map(line -> sizes.of(line.item()).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What one item takes.
    private static final class Sizes {

        private final Plan plan;
        private final Ordering.Cut by;
        private final Marks marks;

        Sizes(Plan plan, Ordering.Cut by) {
            this.plan = plan;
            this.by = by;
            marks = Marks.all(plan);
        }

        Optional<BigDecimal> of(Coded item) {
            return switch (by) {
                case NONE, ITEMS -> Optional.of(BigDecimal.ONE);
                case EFFORT -> marks.of(item, Measure.EFFORT).map(Marks.Figure::points);
                case COST -> item instanceof Initiative own ? Optional.ofNullable(own.oneOffLikely())
                        : item instanceof Requirement need ? share(need) : Optional.empty();
            };
        }

        /// The likely cost once of the initiatives that are to meet it, of each the part that falls on one
        /// of its needs.
        private Optional<BigDecimal> share(Requirement need) {
            var total = Optional.<BigDecimal>empty();
            for (var delivery : plan.referring(Delivery.class, need.id())) {
                var cost = plan.get(delivery.initiative()).oneOffLikely();
                if (cost == null) continue;
                int needs = plan.referring(Delivery.class, delivery.initiative()).size();
                var part = cost.divide(BigDecimal.valueOf(needs), MathContext.DECIMAL64);
                total = Optional.of(total.orElse(BigDecimal.ZERO).add(part));
            }
            return total;
        }
    }
}
