package app.tandem.exchange.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tandem.exchange.DemoPlan;
import app.tandem.exchange.scoring.ScoringSheets.Dropped;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.backlog.priority.sheet.RatingSheet;
import app.tandem.reports.matrix.RatingBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// The sheet of a blind round on its way out and back.
class RatingSheetsTest {

    private final Plan plan = DemoPlan.plan();
    private final RatingRound round = RatingRound.of(plan).getFirst();
    private final RatingSheet sheet = RatingSheet.of(plan, round, Side.CC, null);

    @Test
    void whatWasTypedComesBackAndWhatWasNotSaysNothing() throws IOException {
        var back = read(plan, filled(0, 4));
        assertEquals(List.of(), back.refusals());
        var only = back.filled().getFirst();
        assertEquals(List.of(Side.CC, round), List.of(only.sheet().side(), only.sheet().round()));
        assertEquals("{" + sheet.needs().getFirst().id() + "=4}", only.figures().toString());
    }

    @Test
    void theSheetThatGoesOutHoldsNoFigureOfAnybody() throws IOException {
        assertEquals(0, read(plan, filled(0, -1)).filled().getFirst().figures().size());
    }

    @Test
    void aFigureOffTheScaleARevealedRoundAndAStrangeFileAreRefused() throws IOException {
        assertEquals(List.of("a.xlsx: " + sheet.needs().get(1).code() + " cannot have 7"),
                read(plan, filled(1, 7)).refusals());
        var revealed = plan.with(Edit.put("Reveal", round.withRevealed(DemoPlan.TODAY)));
        assertEquals(1, read(revealed, filled(0, 4)).refusals().size());
        assertFalse(read(plan, "no workbook".getBytes(StandardCharsets.UTF_8)).refusals().isEmpty());
    }

    /// @param points -1 to type nothing
    private byte[] filled(int line, double points) throws IOException {
        var out = new ByteArrayOutputStream();
        RatingBook.write(sheet, "Urgency", DemoPlan.TODAY, out);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            if (points >= 0) {
                book.getSheetAt(0).getRow(RatingSheet.FIRST + line)
                        .getCell(RatingSheet.Column.FIGURE.ordinal()).setCellValue(points);
            }
            var typed = new ByteArrayOutputStream();
            book.write(typed);
            return typed.toByteArray();
        }
    }

    private static RatingSheets read(Plan plan, byte[] bytes) {
        return RatingSheets.read(plan, List.of(new Dropped("a.xlsx", bytes)));
    }
}
