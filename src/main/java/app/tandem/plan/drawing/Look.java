package app.tandem.plan.drawing;

/// How a shape is painted: what fills it, what runs around it, how wide, and whether broken.
///
/// @param width of the stroke, in the drawing's units
public record Look(Ink fill, Ink stroke, double width, Dash dash) {

    /// How a stroke runs.
    public enum Dash { SOLID, DASHED, DOTTED }

    public static Look filled(Ink fill) {
        return new Look(fill, Ink.NONE, 0, Dash.SOLID);
    }

    public static Look stroked(Ink stroke, double width) {
        return new Look(Ink.NONE, stroke, width, Dash.SOLID);
    }

    public Look withFill(Ink fill) {
        return new Look(fill, stroke, width, dash);
    }

    public Look withStroke(Ink stroke, double width) {
        return new Look(fill, stroke, width, dash);
    }

    public Look dashed(Dash dash) {
        return new Look(fill, stroke, width, dash);
    }
}
