package app.tandem.reports.matrix;

import app.tandem.plan.Words;
import app.tandem.plan.drawing.Ink;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// One sheet of the workbook: a title, a line of heads that stays in sight, and cells below.
final class Leaf {

    private static final int CHARACTER = 256;

    private final Book book;
    private final XSSFSheet sheet;

    /// @param title in the first line; what follows it begins in the second
    Leaf(Book book, String name, String title) {
        this.book = book;
        sheet = book.sheet(name);
        put(at(0, 0), title, Look.TITLE);
    }

    Spot at(int row, int col) {
        return new Spot(sheet.getSheetName(), row, col);
    }

    void heads(int row, List<String> heads) {
        for (int col = 0; col < heads.size(); col++) put(at(row, col), heads.get(col), Look.HEAD);
    }

    void put(Spot spot, String text, Look look) {
        var cell = cell(spot);
        cell.setCellValue(text);
        cell.setCellStyle(book.style(look, text));
    }

    void put(Spot spot, double number, Look look) {
        var cell = cell(spot);
        cell.setCellValue(number);
        cell.setCellStyle(book.style(look, ""));
    }

    void blank(Spot spot, Look look) {
        cell(spot).setCellStyle(book.style(look, ""));
    }

    void compute(Spot spot, String formula, Look look) {
        var cell = cell(spot);
        cell.setCellFormula(formula);
        cell.setCellStyle(book.style(look, ""));
    }

    /// @param twin of equal value, which can be computed here
    void compute(Spot spot, String formula, String twin, Look look) {
        compute(spot, twin, look);
        book.official(cell(spot), formula);
    }

    /// Scores go from 0 to the maximum in halves; empty means no opinion, which is not 0.
    void takesScores(Spot from, Spot to, int max) {
        var cell = from.here();
        var rule = sheet.getDataValidationHelper().createCustomConstraint(
                "AND(ISNUMBER(%1$s),%1$s>=0,%1$s<=%2$d,%1$s*2=INT(%1$s*2))".formatted(cell, max));
        validate(rule, from, to, Words.with("matrix.rule.score", max));
    }

    /// The same, or a dash from who has no opinion.
    void takesScoresOrNone(Spot from, Spot to, int max) {
        var cell = from.here();
        var rule = sheet.getDataValidationHelper().createCustomConstraint(
                "OR(%1$s=\"-\",%1$s=\"–\",AND(ISNUMBER(%1$s),%1$s>=0,%1$s<=%2$d,%1$s*2=INT(%1$s*2)))"
                        .formatted(cell, max));
        validate(rule, from, to, Words.with("scoring.rule", max));
    }

    void hide(int column) {
        sheet.setColumnHidden(column, true);
    }

    void takesNumbers(Spot from, Spot to) {
        var rule = sheet.getDataValidationHelper().createDecimalConstraint(
                DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null);
        validate(rule, from, to, Words.of("matrix.rule.number"));
    }

    void takesOneOf(Spot from, Spot to, List<String> words) {
        validate(sheet.getDataValidationHelper().createExplicitListConstraint(words.toArray(String[]::new)),
                from, to, Words.of("matrix.rule.list"));
    }

    /// @param range whose cells may be chosen, as a formula writes it
    void takesOneOf(Spot spot, String range) {
        validate(sheet.getDataValidationHelper().createFormulaListConstraint(range), spot, spot,
                Words.of("matrix.rule.list"));
    }

    /// Tints scores from nothing to full; the number stays printed.
    void tint(Spot from, Spot to, double max) {
        scale(from, to, new double[] {0, max}, Ink.COV_0, Ink.COV_2);
    }

    /// Tints the sides' difference: one way for IT higher, the other for the contact center higher.
    void tintGap(Spot from, Spot to) {
        scale(from, to, new double[] {-2, 0, 2}, Ink.DIV_P2, Ink.DIV_0, Ink.DIV_M2);
    }

    /// Widths in characters, the last one for every further column.
    void widths(int columns, int... characters) {
        for (int col = 0; col < columns; col++) {
            sheet.setColumnWidth(col, characters[Math.min(col, characters.length - 1)] * CHARACTER);
        }
    }

    /// Locks what is no input, keeps the heads in sight, and fits the paper's width.
    ///
    /// @param rows at the top that stay, and repeat on paper; columns likewise
    void finish(int rows, int columns) {
        paper(rows, columns);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    /// A list that readers sort and filter by its heads.
    void list(int head, int rows, int columns) {
        paper(head + 1, 1);
        sheet.setAutoFilter(new CellRangeAddress(head, head + rows, 0, columns - 1));
    }

    private void paper(int rows, int columns) {
        sheet.createFreezePane(columns, rows);
        sheet.setRepeatingRows(new CellRangeAddress(0, rows - 1, -1, -1));
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft(Words.of("matrix.footer"));
        sheet.getFooter().setRight("&P / &N");
    }

    private void validate(DataValidationConstraint rule, Spot from, Spot to, String sentence) {
        var cells = new CellRangeAddressList(from.row(), to.row(), from.col(), to.col());
        var validation = sheet.getDataValidationHelper().createValidation(rule, cells);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(Words.of("matrix.rule"), sentence);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private void scale(Spot from, Spot to, double[] values, Ink... inks) {
        var formatting = sheet.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingColorScaleRule();
        var scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(values.length);
        var thresholds = scale.getThresholds();
        var colours = scale.getColors();
        for (int i = 0; i < values.length; i++) {
            thresholds[i].setRangeType(RangeType.NUMBER);
            thresholds[i].setValue(values[i]);
            colours[i] = Book.colour(inks[i]);
        }
        scale.setThresholds(thresholds);
        scale.setColors(colours);
        formatting.addConditionalFormatting(new CellRangeAddress[] {
            new CellRangeAddress(from.row(), to.row(), from.col(), to.col())}, rule);
    }

    private XSSFCell cell(Spot spot) {
        var row = sheet.getRow(spot.row());
        if (row == null) row = sheet.createRow(spot.row());
        var cell = row.getCell(spot.col());
        return cell == null ? row.createCell(spot.col()) : cell;
    }
}
