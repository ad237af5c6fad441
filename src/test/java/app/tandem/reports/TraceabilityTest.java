package app.tandem.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.coverage.Gaps;
import app.tandem.plan.session.Decision;
import app.tandem.reports.pack.Paper;
import app.tandem.reports.pack.PaperOrder;
import app.tandem.reports.pack.PaperSource;
import app.tandem.reports.pack.Papers;
import app.tandem.reports.trace.Traceability;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TraceabilityTest {

    private static final Plan PLAN = DemoPlan.plan();

    @Test
    void everyNeedStandsInTheMatrixAndInTheChain() {
        var tables = tables(PLAN);
        long needs = PLAN.all(Requirement.class).stream().filter(need -> !need.archived()).count();
        assertEquals(needs, tables.getLast().rows().size());
        assertEquals("From need to decision", tables.getLast().title());
        assertTrue(tables.getFirst().title().startsWith("Requirements by domain"), tables.getFirst().title());
    }

    @Test
    void aNeedIsFollowedToItsFitsItsInitiativeAndItsDecision() {
        var call = (Decision) PLAN.find(Code.of("D-12")).orElseThrow();
        var plan = PLAN.with(Edit.put("Link", call.withLinked(List.of(Code.of("R-02")))));
        var row = tables(plan).getLast().rows().stream().filter(each -> each.getFirst().text().startsWith("R-02 "))
                .findFirst().orElseThrow();
        assertTrue(row.get(1).text().contains("C-04  Virtual queue and call-back"), row.get(1).text());
        assertTrue(row.get(2).text().contains("I-04  Activate virtual queue and call-back"), row.get(2).text());
        assertTrue(row.get(3).text().contains("D-12"), row.get(3).text());
    }

    @Test
    void gapsAreListedBothWays() {
        var gaps = Gaps.of(PLAN);
        var sizes = tables(PLAN).stream().collect(Collectors.toMap(Block.Table::title,
                table -> table.rows().size(), (one, _) -> one));
        assertEquals(gaps.unanswered().size(), sizes.getOrDefault("Needs without an answer", 0));
        assertEquals(gaps.servingNothing().size(), sizes.getOrDefault("Capabilities that serve nothing", 0));
    }

    @Test
    void theWorkbookHasASheetForEachTable() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(PLAN, "xlsx")))) {
            assertEquals(tables(PLAN).size(), book.getNumberOfSheets());
            var chain = book.getSheet("From need to decision");
            assertEquals("Requirement", chain.getRow(2).getCell(0).getStringCellValue());
        }
    }

    @Test
    void equalPlansGiveEqualBytesAndAnEmptyOneStillAPage() throws IOException {
        for (var format : Paper.TRACEABILITY.formats()) {
            assertArrayEquals(written(PLAN, format), written(PLAN, format), format);
            assertTrue(written(Plan.EMPTY, format).length > 0, format);
        }
    }

    private static List<Block.Table> tables(Plan plan) {
        var blocks = Traceability.of(plan, DemoPlan.TODAY).blocks();
        return blocks.stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).toList();
    }

    private static byte[] written(Plan plan, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        Papers.write(new PaperSource(plan, DemoPlan.TODAY, _ -> plan),
                new PaperOrder(Paper.TRACEABILITY, null, format), out, Progress.UNHEARD);
        return out.toByteArray();
    }
}
