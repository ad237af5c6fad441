package app.tandem.plan.backlog.priority;

import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A column of relative sizes whose smallest entry is not 1, as it is to be in WSJF so that the columns can
/// be added up (SAFe, after Reinertsen 2009).
///
/// @param least the smallest entry
/// @param items those that have it
public record Smallest(Measure measure, BigDecimal least, List<Coded> items) {

    /// The columns of the list of which that is so. Only what people gave counts.
    public static List<Smallest> of(Plan plan, PriorityList list) {
        if (list.formula() != Formula.WSJF) return List.of();
        var marks = Marks.all(plan);
        var items = Stream.concat(list.lines().stream().map(PriorityList.Line::item),
                list.unrated().stream().map(PriorityList.Unrated::item)).toList();
        return Formula.WSJF.measures().stream().flatMap(measure -> of(marks, measure, items).stream())
                .filter(each -> each.least().compareTo(BigDecimal.ONE) > 0)
                .toList();
    }

    private static List<Smallest> of(Marks marks, Measure measure, List<Coded> items) {
        var least = new ArrayList<Coded>();
        BigDecimal smallest = null;
        for (var item : items) {
            var figure = marks.of(item, measure).filter(each -> each.source() == Marks.Source.GIVEN);
            if (figure.isEmpty()) continue;
            int compared = smallest == null ? -1 : figure.get().points().compareTo(smallest);
            if (compared < 0) {
                least.clear();
                smallest = figure.get().points();
            }
            if (compared <= 0) least.add(item);
        }
        return smallest == null ? List.of() : List.of(new Smallest(measure, smallest, least));
    }
}
