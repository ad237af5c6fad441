package app.tandem.reports.matrix;

/// How a cell of the workbook looks, and whether a reader may type into it.
enum Look {
    TITLE("General"), FINDING("General"), HEAD("General"), TEXT("General"), NOTE("General"), NUMBER("0.00"),
    SHARE("0.0%"), SIGNED("+0.00;\u22120.00;0"), TOTAL("0.00"), MONEY("#,##0"), COUNT("0"),
    SCORE_INPUT("0.0"), NUMBER_INPUT("0.##"), SHARE_INPUT("0.0%"), MONEY_INPUT("#,##0"),
            TEXT_INPUT("General");

    final String format;

    Look(String format) {
        this.format = format;
    }

    boolean input() {
        return switch (this) {
            case SCORE_INPUT, NUMBER_INPUT, SHARE_INPUT, MONEY_INPUT, TEXT_INPUT -> true;
            default -> false;
        };
    }

    boolean wraps() {
        return switch (this) {
            case HEAD, TEXT, TEXT_INPUT -> true;
            default -> false;
        };
    }
}
