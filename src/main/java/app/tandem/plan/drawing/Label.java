package app.tandem.plan.drawing;

/// Words of a drawing and how they are set.
///
/// @param size height of the type, in the drawing's units
public record Label(String text, double size, Weight weight, Ink ink, Anchor anchor) {

    /// How heavy the letters are.
    public enum Weight { REGULAR, SEMIBOLD, BOLD }

    /// Which part of the words stands at the place given: their start, middle or end.
    public enum Anchor { START, MIDDLE, END }

    /// Plain words that begin at their place.
    public static Label of(String text, double size, Ink ink) {
        return new Label(text, size, Weight.REGULAR, ink, Anchor.START);
    }

    public Label bold() {
        return new Label(text, size, Weight.BOLD, ink, anchor);
    }

    public Label semibold() {
        return new Label(text, size, Weight.SEMIBOLD, ink, anchor);
    }

    public Label at(Anchor anchor) {
        return new Label(text, size, weight, ink, anchor);
    }
}
