package app.tandem.plan;

/// The rules that a record holds its own components to.
public final class Checks {

    private Checks() {}

    /// @throws IllegalArgumentException when the text is blank
    public static void title(String text) {
        if (text.isBlank()) throw new IllegalArgumentException("A text is missing where one is needed");
    }

    /// @throws IllegalArgumentException when the value lies outside the bounds, both allowed
    public static void range(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException("%s is %d, not %d to %d".formatted(what, value, min, max));
        }
    }
}
