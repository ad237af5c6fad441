package app.tandem.exchange.scoring;

import app.tandem.exchange.UnreadableException;
import app.tandem.exchange.scoring.ScoringSheets.Dropped;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.MayRate;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.backlog.priority.sheet.RatingSheet;
import app.tandem.plan.backlog.priority.sheet.RatingSheet.Column;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// Sheets of blind rounds that came back, each believed as a whole or refused with a sentence.
///
/// @param filled sheets that can be taken over
/// @param refusals what is wrong with the others, each naming its file
public record RatingSheets(List<Filled> filled, List<String> refusals) {

    private static final int MOST_BYTES = 5_000_000;

    /// What one side or person wrote.
    public record Filled(RatingSheet sheet, Map<Id<Requirement>, BigDecimal> figures) {}

    public static RatingSheets read(Plan plan, List<Dropped> files) {
        var filled = new ArrayList<Filled>();
        var refusals = new ArrayList<String>();
        for (var file : files) {
            try {
                filled.add(read(plan, file.bytes()));
            } catch (UnreadableException e) {
                refusals.add(Words.with("scoring.bad", file.name(), String.valueOf(e.getMessage())));
            }
        }
        return new RatingSheets(List.copyOf(filled), List.copyOf(refusals));
    }

    private static Filled read(Plan plan, byte[] bytes) {
        if (bytes.length > MOST_BYTES) throw new UnreadableException(Words.of("rating.bad.file"));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var seal = book.getSheet(RatingSheet.SEAL);
            if (seal == null) throw new UnreadableException(Words.of("rating.bad.file"));
            var sheet = asked(plan, text(seal, 0), text(seal, 1), text(seal, 2));
            return new Filled(sheet, figures(plan, sheet.round(), book.getSheetAt(0)));
        } catch (IOException | OpenXML4JRuntimeException | POIXMLException
                | IllegalArgumentException e) {
            throw new UnreadableException(Words.of("rating.bad.file"), e);
        }
    }

    private static RatingSheet asked(Plan plan, String id, String side, String person) {
        var round = plan.find(Id.of(RatingRound.class, id))
                .orElseThrow(() -> new UnreadableException(Words.of("rating.bad.round")));
        if (!RatingSheet.fits(round)) throw new UnreadableException(Words.of("rating.bad.revealed"));
        var who = person.isEmpty() ? null : plan.find(Id.of(Person.class, person))
                .orElseThrow(() -> new UnreadableException(Words.of("rating.bad.nobody")));
        var spoken = side.equals(Side.IT.name()) ? Side.IT : Side.CC;
        boolean asked = (who == null) == (round.raters() == RatingRound.Raters.SIDES)
                && (who == null || who.side() == spoken)
                && MayRate.allowed(plan, plan.find(round.criterion()).orElse(null), spoken, who);
        if (!asked) throw new UnreadableException(Words.of("rating.bad.nobody"));
        return RatingSheet.of(plan, round, spoken, who);
    }

    private static Map<Id<Requirement>, BigDecimal> figures(Plan plan, RatingRound round, Sheet sheet) {
        var figures = new LinkedHashMap<Id<Requirement>, BigDecimal>();
        for (int at = RatingSheet.FIRST; at <= sheet.getLastRowNum(); at++) {
            var row = sheet.getRow(at);
            if (row == null) continue;
            var typed = words(row.getCell(Column.FIGURE.ordinal()));
            if (typed.isEmpty()) continue;
            var need = plan.find(Id.of(Requirement.class, words(row.getCell(Column.KEY.ordinal()))))
                    .orElseThrow(() -> new UnreadableException(Words.of("rating.bad.need")));
            var points = number(typed);
            if (points == null || !round.measure().allows(points)) {
                throw new UnreadableException(Words.with("rating.bad.figure", need.code(), typed));
            }
            figures.put(need.id(), points);
        }
        return figures;
    }

    private static @Nullable BigDecimal number(String typed) {
        try {
            return new BigDecimal(typed.replace(',', '.'));
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private static String text(Sheet sheet, int row) {
        var line = sheet.getRow(row);
        return line == null ? "" : words(line.getCell(0));
    }

    /// A formula says nothing that can be believed.
    private static String words(@Nullable Cell cell) {
        if (cell == null) return "";
        if (cell.getCellType() == CellType.NUMERIC) {
            return BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
        }
        return new DataFormatter().formatCellValue(cell).strip();
    }
}
