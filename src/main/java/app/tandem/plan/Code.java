package app.tandem.plan;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people call a row: R-14, VS-01, B3. Never used for another row, also after a deletion.
public record Code(String prefix, int number) implements Comparable<Code> {

    private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,3}");
    private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})-?(\\d{1,7})");
    private static final Comparator<Code> ORDER =
            Comparator.comparing(Code::prefix).thenComparingInt(Code::number);

    public Code {
        if (!PREFIX.matcher(prefix).matches()) throw new IllegalArgumentException("No such prefix: "
                + prefix);
        Checks.range("number", number, 1, 9_999_999);
    }

    /// @throws IllegalArgumentException when the text has no code's form
    public static Code of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Not a code: " + text));
    }

    /// Reads what a person types: "r-7", "R07" and "R-07" are the same code.
    public static Optional<Code> parse(String text) {
        var match = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!match.matches()) return Optional.empty();
        int number = Integer.parseInt(match.group(2));
        return number < 1 ? Optional.empty() : Optional.of(new Code(match.group(1), number));
    }

    /// Goals, people and baselines are written without a dash, as G1, P01 and B3.
    @Override
    public String toString() {
        return switch (prefix) {
            case "G", "B", "Q", "S" -> prefix + number;
            case "P" -> "P%02d".formatted(number);
            default -> "%s-%02d".formatted(prefix, number);
        };
    }

    @Override
    public int compareTo(Code other) {
        return ORDER.compare(this, other);
    }
}
