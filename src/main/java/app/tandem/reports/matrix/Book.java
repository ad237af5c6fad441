package app.tandem.reports.matrix;

import app.tandem.plan.drawing.Ink;
import app.tandem.reports.SteadyZip;
import app.tandem.reports.paint.Palette;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook whose formulas are alive and whose numbers are there before anybody computes them.
final class Book {

    private static final String FONT = "Arial";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
    private final Map<XSSFCell, String> official = new LinkedHashMap<>();

    Book(String title, LocalDate date) {
        var properties = workbook.getProperties().getCoreProperties();
        var moment = Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setTitle(title);
        properties.setCreator("Tandem");
        properties.setCreated(moment);
        properties.setModified(moment);
        for (var look : Look.values()) styles.put(look, style(look));
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    /// Makes the sheet when it is asked for first. All are made before any formula points to them.
    XSSFSheet sheet(String name) {
        var known = workbook.getSheet(name);
        return known == null ? workbook.createSheet(name) : known;
    }

    /// The style, quoted where the text would otherwise become a formula once somebody edits the cell.
    XSSFCellStyle style(Look look, String text) {
        var style = styles.get(look);
        if (style == null) throw new IllegalStateException("No style " + look);
        if (text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0) return style;
        var quoted = workbook.createCellStyle();
        quoted.cloneStyleFrom(style);
        quoted.setQuotePrefixed(true);
        return quoted;
    }

    void name(String name, String reference) {
        var defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(reference);
    }

    /// What the cell shall hold in the end. POI cannot compute every formula that spreadsheets can, so it
    /// computes a twin of equal value and leaves the number to the official one.
    void official(XSSFCell cell, String formula) {
        official.put(cell, formula);
    }

    /// Computes every formula, and writes the same bytes for the same content.
    void write(OutputStream out) throws IOException {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        official.forEach(XSSFCell::setCellFormula);
        workbook.setForceFormulaRecalculation(true);
        workbook.setActiveSheet(0);
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        workbook.close();
        SteadyZip.copy(bytes.toByteArray(), out);
    }

    private XSSFCellStyle style(Look look) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) switch (look) {
            case TITLE -> 16;
            case FINDING -> 12;
            default -> 10;
        });
        font.setBold(switch (look) {
            case TITLE, FINDING, HEAD, TOTAL -> true;
            default -> false;
        });
        font.setColor(colour(look == Look.NOTE ? Ink.INK_2 : Ink.INK));
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.wraps());
        style.setLocked(!look.input());
        if (look == Look.HEAD) fill(style, Ink.SUNKEN);
        if (look.input()) fill(style, Ink.WARN_TINT);
        if (look != Look.TITLE && look != Look.FINDING && look != Look.NOTE) borders(style);
        if (look == Look.TOTAL) style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private static void fill(XSSFCellStyle style, Ink ink) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour(ink));
    }

    private static void borders(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(colour(Ink.LINE));
        style.setTopBorderColor(colour(Ink.LINE));
        style.setLeftBorderColor(colour(Ink.LINE));
        style.setRightBorderColor(colour(Ink.LINE));
    }

    static XSSFColor colour(Ink ink) {
        return new XSSFColor(HexFormat.of().parseHex(Palette.digits(ink)), null);
    }
}
