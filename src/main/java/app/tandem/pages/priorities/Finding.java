package app.tandem.pages.priorities;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.Kano;
import app.tandem.plan.backlog.priority.MustShare;
import app.tandem.plan.backlog.priority.MustShareDrawing;
import app.tandem.plan.backlog.priority.PriorityList;
import java.util.Collections;
import java.util.Comparator;

/// What an order says, as a sentence.
record Finding(PriorityList list, MustShare musts) {

    String sentence() {
        return switch (list.formula()) {
            case MOSCOW -> MustShareDrawing.finding(musts);
            case KANO -> kano();
            default -> first();
        };
    }

    private String first() {
        if (list.lines().isEmpty()) {
            return Words.with("priorities.finding.none", Words.of(list.formula()), list.unrated().size());
        }
        var first = Collections.min(list.lines(), Comparator.comparingInt(PriorityList.Line::computed));
        long byHand = list.lines().stream().filter(line -> line.hand() != null).count();
        return Words.with("priorities.finding", first.item().code(), first.item().title(),
                Words.of(list.formula()), FigureTable.rounded(first.score(), 2), list.unrated().size(),
                byHand);
    }

    private String kano() {
        if (list.lines().isEmpty()) return Words.of("priorities.finding.kano.none");
        return Words.with("priorities.finding.kano", count(Kano.MUST_BE), count(Kano.ONE_DIMENSIONAL),
                count(Kano.ATTRACTIVE), list.unrated().size());
    }

    private long count(Kano kano) {
        return list.lines().stream().filter(line -> line.score().compareTo(kano.score()) == 0).count();
    }
}
