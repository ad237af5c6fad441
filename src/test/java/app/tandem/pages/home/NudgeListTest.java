package app.tandem.pages.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Id;
import app.tandem.plan.backlog.Requirement;
import java.util.List;
import org.junit.jupiter.api.Test;

class NudgeListTest {

    private static final NudgeList LIST = new NudgeList("Waiting on IT", List.of(
            new Glance.Line(Id.of(Requirement.class, "r1"), "R-01", "Answer in < 5 s", 40, true),
            new Glance.Line(Id.of(Requirement.class, "r2"), "R-02", "Call back", 2, false)));

    @Test
    void aSpreadsheetTakesALineOfCellsForEach() {
        assertEquals("Waiting on IT: 2\nR-01\tAnswer in < 5 s\t40 d\nR-02\tCall back\t2 d\n", LIST.table().text());
    }

    @Test
    void aMailTakesATable() {
        assertEquals("<p>Waiting on IT: 2</p><table>"
                + "<tr><td>R-01</td><td>Answer in &lt; 5 s</td><td>40 d</td></tr>"
                + "<tr><td>R-02</td><td>Call back</td><td>2 d</td></tr></table>", LIST.table().content().getHtml());
    }

    @Test
    void nothingThatWaitsIsSaidToo() {
        assertEquals("Waiting on IT: 0\n", new NudgeList("Waiting on IT", List.of()).table().text());
    }
}
