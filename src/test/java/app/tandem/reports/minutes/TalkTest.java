package app.tandem.reports.minutes;

import static app.tandem.plan.session.SmallTable.POINT;
import static app.tandem.plan.session.SmallTable.S5;
import static app.tandem.plan.session.SmallTable.TODAY;
import static app.tandem.plan.session.SmallTable.action;
import static app.tandem.plan.session.SmallTable.plan;
import static app.tandem.plan.session.SmallTable.point;
import static app.tandem.plan.session.SmallTable.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.Readiness;
import app.tandem.plan.session.SmallTable;
import app.tandem.reports.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TalkTest {

    @Test
    void whatTheProgramWroteStandsQuietlyBelowWhatPeopleSaid() {
        var plan = plan(line(1, MinuteLine.Kind.NOTE, "Agents hear it first", null),
                line(2, MinuteLine.Kind.AUTOMATIC, "Event feed: start → 2027-03", Code.of("I-01")),
                line(3, MinuteLine.Kind.HOT_BUTTON, "Headsets fail", Code.of("H-01")),
                action(1), line(4, MinuteLine.Kind.AUTOMATIC, "Size the feed", action(1).code()));
        assertEquals(List.of(new Block.Bullets(List.of("Agents hear it first", "H-01 Headsets fail")),
                        Block.Paragraph.quiet("Changed meanwhile: I-01 Event feed: start → 2027-03")),
                new Talk(source(plan)).at(point()));
    }

    @Test
    void whatBelongsToNoPointIsNotLost() {
        var loose = line(1, MinuteLine.Kind.NOTE, "Said before the first point", null).withAgendaItem(null);
        assertEquals(List.of(new Block.Heading(1, "Without a point"),
                        new Block.Bullets(List.of("Said before the first point"))),
                new Talk(source(plan(loose))).loose());
        assertEquals(List.of(), new Talk(source(plan())).loose());
    }

    @Test
    void whatBothSidesLeftOpenIsListed() {
        var undated = action(1).withDue(null);
        var finding = Readiness.of(plan(undated), session()).exceptions().getLast();
        var plan = plan(undated,
                line(1, MinuteLine.Kind.EXCEPTION, finding.exception(), null).withAgendaItem(null));
        var blocks = new ActionsList(source(plan)).blocks();
        assertEquals(new Block.Heading(1, "Exceptions left open"), blocks.get(blocks.size() - 2));
        assertTrue(((Block.Bullets) blocks.getLast()).lines().contains("Without a date: A-01."));
    }

    private static MinuteLine line(int number, MinuteLine.Kind kind, String text, @Nullable Code about) {
        return new MinuteLine(Id.of(MinuteLine.class, "m" + number), S5, POINT, number, kind, text, about);
    }

    private static MinutesSource source(Plan plan) {
        return new MinutesSource(plan, null, session(), TODAY);
    }
}
