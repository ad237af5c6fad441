package app.tandem.reports;

/// The paper that a document is laid out for, in millimetres.
public record Sheet(double width, double height, double margin) {

    public static final Sheet A4 = new Sheet(210, 297, 20);
    public static final Sheet A4_LANDSCAPE = new Sheet(297, 210, 15);
    public static final Sheet A3_LANDSCAPE = new Sheet(420, 297, 12);
    public static final Sheet LETTER = new Sheet(215.9, 279.4, 20.32);
    /// A slide of 13.333 by 7.5 inches.
    public static final Sheet SLIDE = new Sheet(338.66, 190.5, 12);

    /// Width that is left between the margins.
    public double inner() {
        return width - 2 * margin;
    }
}
