package app.tandem.exchange.demo;

import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.AgendaItem.Outcome;
import app.tandem.plan.session.AgendaItem.Purpose;
import app.tandem.plan.session.PlanningSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The blocks of a joint planning day; the first years left some of them out.
record Agenda(Source source) {

    /// Blocks in the order in which a shorter day drops them, by their place on the full one.
    private static final List<Integer> DROPPED = List.of(10, 11, 5, 6, 2, 4);

    List<Row> items(PlanningSession session, int count) {
        var blocks = Words.of("demo.agenda").lines().toList();
        var without = Set.copyOf(DROPPED.subList(0, blocks.size() - count));
        var items = new ArrayList<Row>();
        for (int place = 1; place <= blocks.size(); place++) {
            if (without.contains(place)) continue;
            var block = blocks.get(place - 1).split("\\|");
            items.add(new AgendaItem(source.next(AgendaItem.class), session.id(), items.size() + 1, block[0],
                    Purpose.valueOf(block[2]), session.facilitator(), Integer.parseInt(block[1]), 0, "",
                            List.of(),
                    Outcome.OPEN, ""));
        }
        return items;
    }
}
