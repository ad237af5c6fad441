package app.tandem.plan.drawing;

import java.util.Locale;

/// A colour by the part that it plays. `tokens.css` says once what each looks like; a drawing never does.
public enum Ink {
    /// Nothing is painted.
    NONE,
    SURFACE, CANVAS, SUNKEN, SELECT,
    INK, INK_2, INK_3, INK_ON_DARK,
    LINE, LINE_CONTROL,
    IT, IT_ON, IT_FG, IT_TINT, IT_EDGE,
    CC, CC_ON, CC_FG, CC_TINT, CC_EDGE,
    JT, JT_ON, JT_FG, JT_TINT, JT_EDGE,
    OK_FG, OK_TINT, WARN_FG, WARN_TINT, BAD_FG, BAD_TINT, NEU_FG, NEU_TINT,
    COV_0, COV_1, COV_2, COV_3, COV_4, COV_NA,
    DIV_M3, DIV_M2, DIV_M1, DIV_0, DIV_P1, DIV_P2, DIV_P3,
    OPT_1, OPT_2, OPT_3, OPT_4, OPT_5, OPT_X;

    /// The name of the token that holds the colour, such as `-it-tint`.
    ///
    /// @throws IllegalStateException for NONE, which has no colour
    public String token() {
        return switch (this) {
            case NONE -> throw new IllegalStateException("Nothing has no colour");
            case SURFACE, CANVAS, SUNKEN, SELECT -> "-s-" + name().toLowerCase(Locale.ROOT);
            default -> "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
