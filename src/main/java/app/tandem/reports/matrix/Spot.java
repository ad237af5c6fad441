package app.tandem.reports.matrix;

import org.apache.poi.ss.util.CellReference;

/// One cell of one sheet; row and column count from 0.
record Spot(String sheet, int row, int col) {

    Spot right(int by) {
        return new Spot(sheet, row, col + by);
    }

    Spot down(int by) {
        return new Spot(sheet, row + by, col);
    }

    /// As a formula on the same sheet writes it: `B3`.
    String here() {
        return new CellReference(row, col).formatAsString();
    }

    /// As a formula on any sheet writes it, and as copying leaves it alone: `'Matrix'!$B$3`.
    String away() {
        return "'" + sheet + "'!" + fixed();
    }

    /// From here to there, on the same sheet: `B3:B8`.
    String to(Spot end) {
        return here() + ":" + end.here();
    }

    /// From here to there, on any sheet: `'Matrix'!$B$3:$B$8`.
    String awayTo(Spot end) {
        return away() + ":" + end.fixed();
    }

    private String fixed() {
        return new CellReference(row, col, true, true).formatAsString();
    }
}
