package app.tandem.plan.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageMatrixTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Requirement SHOULD = need("R-01");
    private static final Requirement MUST = need("R-02").withMoscow(Moscow.MUST);
    private static final Requirement BARE = need("R-03").withMoscow(Moscow.MUST);
    private static final Capability VOICE = offer("C-01", "Channels");
    private static final Capability CHAT = offer("C-02", "Channels");
    private static final Capability DATA = offer("C-03", "Data");
    private static final Fit HALF = fit("a", MUST, VOICE, Coverage.HALF);
    private static final Fit MOST = fit("b", MUST, CHAT, Coverage.MOST);
    private static final Fit NONE = fit("c", SHOULD, DATA, Coverage.NONE);
    private static final CoverageMatrix MATRIX =
            CoverageMatrix.of(Plan.of(List.of(SHOULD, MUST, BARE, VOICE, CHAT, DATA, HALF, MOST, NONE)));

    @Test
    void the_weightiest_gaps_come_first() {
        assertEquals(List.of(BARE, MUST, SHOULD),
                MATRIX.lines().stream().map(CoverageMatrix.Line::requirement).toList());
    }

    @Test
    void a_cell_shows_the_best_fit_of_its_domain() {
        var line = MATRIX.lines().get(1);
        assertEquals(Set.of("Channels"), line.byDomain().keySet());
        assertEquals(new Answer(List.of(HALF, MOST)), line.byDomain().get("Channels"));
        assertEquals(Coverage.MOST, line.answer().coverage());
    }

    @Test
    void needs_without_an_answer_and_technology_without_a_need_are_counted() {
        assertEquals(2, MATRIX.of(Moscow.MUST));
        assertEquals(1, MATRIX.gaps(Moscow.MUST));
        assertEquals(List.of(DATA), MATRIX.unused());
        assertEquals(1, MATRIX.unused("Data"));
        assertEquals(1, MATRIX.demand("Channels"));
    }

    private static Fit fit(String id, Requirement requirement, Capability capability, Coverage coverage) {
        return Fit.linked(Id.of(Fit.class, id), requirement, capability, DAY).withCoverage(coverage);
    }

    private static Requirement need(String code) {
        return Requirement.captured(Id.of(Requirement.class, code), Code.of(code), "Need",
                Requirement.Origin.IT, DAY);
    }

    private static Capability offer(String code, String domain) {
        return Capability.offered(Id.of(Capability.class, code), Code.of(code), "Offer", domain, DAY);
    }
}
