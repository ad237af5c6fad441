package app.tandem.plan.backlog.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Needs against technology, in rows and columns as asked for.
class GridTest {

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
    private static final Plan PLAN =
            Plan.of(List.of(SHOULD, MUST, BARE, VOICE, CHAT, DATA, HALF, MOST, NONE));
    private static final Grid GRID = Grid.of(PLAN, Grid.Rows.REQUIREMENT, Grid.Across.DOMAIN, _ -> true);

    @Test
    void theWeightiestGapsComeFirst() {
        assertEquals(List.of(BARE, MUST, SHOULD), GRID.rows().stream().map(row -> row.needs().getFirst()).toList());
    }

    @Test
    void aCellShowsTheBestFitOfItsColumn() {
        var row = GRID.rows().get(1);
        assertEquals(Set.of("Channels"), row.byColumn().keySet());
        assertEquals(new Answer(List.of(HALF, MOST)), row.byColumn().get("Channels"));
        assertEquals(Coverage.MOST, row.worst());
    }

    @Test
    void needsWithoutAnAnswerAndTechnologyWithoutANeedAreFound() {
        assertEquals(List.of(new Grid.Column("Channels", "Channels", 1, 0), new Grid.Column("Data", "Data", 1, 1)),
                GRID.columns());
        assertEquals(new Gaps(List.of(SHOULD, BARE), List.of(), List.of(MUST, BARE), List.of(DATA), List.of()),
                Gaps.of(PLAN));
    }

    @Test
    void rowsGatherByGoalAndByContactReasonAndColumnsByCapabilityAndHorizon() {
        var moved = PLAN.with(Edit.put("Sort", MUST.withContactReason("Move"), BARE.withContactReason("Move")));
        var grid = Grid.of(moved, Grid.Rows.CONTACT_REASON, Grid.Across.CAPABILITY, _ -> true);
        assertEquals(List.of("Move 1 true", "No contact reason 0 true"), grid.rows().stream()
                .map(row -> row.title() + " " + row.answered() + " " + row.gap())
                .toList());
        assertEquals(List.of("C-01", "C-02", "C-03"), grid.columns().stream().map(Grid.Column::key).toList());
        assertEquals(List.of("No goal"), Grid.of(moved, Grid.Rows.GOAL, Grid.Across.HORIZON, _ -> true).rows()
                .stream().map(Grid.Row::title).toList());
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
