package app.tandem.pages.vendors.workshop;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.OptionalDouble;

/// Numbers of this page as people write and read them.
public final class Numbers {

    private static final double MOST = 1_000_000;

    private Numbers() {}

    /// As few decimals as needed, two at most.
    public static String points(double value) {
        return new DecimalFormat("0.##").format(value);
    }

    public static String total(double value) {
        return Double.isNaN(value) ? "–" : new DecimalFormat("0.00").format(value);
    }

    public static String score(OptionalDouble value) {
        return value.isEmpty() ? "–" : new DecimalFormat("0.0#").format(value.getAsDouble());
    }

    /// Whole units with thin spaces between thousands.
    public static String money(double value) {
        var symbols = DecimalFormatSymbols.getInstance();
        symbols.setGroupingSeparator('\u2009');
        symbols.setMinusSign('−');
        return new DecimalFormat("#,##0", symbols).format(value);
    }

    /// With a plus or a real minus before it.
    public static String signed(double value) {
        var text = new DecimalFormat("0.0#").format(Math.abs(value));
        if (Math.abs(value) < 0.005) return "0";
        return (value < 0 ? "−" : "+") + text;
    }

    /// What a person typed, when it is a number from 0 that makes sense.
    public static OptionalDouble parse(String typed) {
        var text = typed.strip().replace("%", "").strip();
        var at = new ParsePosition(0);
        var number = NumberFormat.getNumberInstance().parse(text, at);
        if (number == null || at.getIndex() < text.length()) return OptionalDouble.empty();
        double value = number.doubleValue();
        return value >= 0 && value <= MOST ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
