package app.tandem.exchange.scoring;

import app.tandem.exchange.UnreadableException;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.sheet.ScoringSheet;
import app.tandem.plan.vendor.sheet.ScoringSheet.Column;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// What somebody typed into a scoring sheet, before anything of it is believed.
///
/// @param code what the selection was called when the sheet was written
/// @param answers by [ScoringSheet.Line#key], in the order of the sheet; an empty line says nothing
record ReturnedSheet(String code, String selection, String evaluator, String fingerprint,
        Map<String, Answer> answers) {

    /// Larger files are no scoring sheets.
    private static final int MOST_BYTES = 5_000_000;

    /// How the score cell was filled.
    enum Given { NOTHING, NO_OPINION, NUMBER, FORMULA, WORDS }

    /// One line as it was typed.
    record Answer(Given given, double number, String comment, String cell) {}

    /// @throws UnreadableException when it is no scoring sheet at all
    static ReturnedSheet read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) throw new UnreadableException(Words.of("scoring.bad.file"));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var seal = book.getSheet(ScoringSheet.SEAL);
            if (seal == null || book.getNumberOfSheets() < 2) {
                throw new UnreadableException(Words.of("scoring.bad.file"));
            }
            return new ReturnedSheet(text(seal, 0), text(seal, 1), text(seal, 2), text(seal, 3),
                    answers(book));
        } catch (IOException | OpenXML4JRuntimeException | POIXMLException
                | IllegalArgumentException e) {
            throw new UnreadableException(Words.of("scoring.bad.file"), e);
        }
    }

    private static Map<String, Answer> answers(Workbook book) {
        var sheet = book.getSheetAt(0);
        var answers = new LinkedHashMap<String, Answer>();
        for (int at = ScoringSheet.FIRST; at <= sheet.getLastRowNum(); at++) {
            var row = sheet.getRow(at);
            if (row == null) continue;
            var key = words(row.getCell(Column.KEY.ordinal()));
            var answer = answer(row);
            if (key.isEmpty() && answer.given() == Given.NOTHING) continue;
            if (answers.put(key, answer) != null) {
                throw new UnreadableException(Words.with("scoring.bad.structure", at + 1));
            }
        }
        return answers;
    }

    private static Answer answer(Row row) {
        var cell = row.getCell(Column.SCORE.ordinal());
        var comment = words(row.getCell(Column.COMMENT.ordinal()));
        var name = cell == null ? "" : cell.getAddress().formatAsString();
        double number = cell != null && cell.getCellType() == CellType.NUMERIC
                ? cell.getNumericCellValue() : 0;
        return new Answer(given(cell), number, comment, name);
    }

    private static Given given(@Nullable Cell cell) {
        if (cell == null) return Given.NOTHING;
        return switch (cell.getCellType()) {
            case NUMERIC -> Given.NUMBER;
            case FORMULA -> Given.FORMULA;
            case STRING -> written(cell.getStringCellValue().strip());
            case BLANK, _NONE -> Given.NOTHING;
            case BOOLEAN, ERROR -> Given.WORDS;
        };
    }

    private static Given written(String text) {
        if (text.isEmpty()) return Given.NOTHING;
        return List.of("-", "–", "−").contains(text) ? Given.NO_OPINION : Given.WORDS;
    }

    private static String text(Sheet sheet, int row) {
        var line = sheet.getRow(row);
        return line == null ? "" : words(line.getCell(0));
    }

    private static String words(@Nullable Cell cell) {
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue().strip();
    }
}
