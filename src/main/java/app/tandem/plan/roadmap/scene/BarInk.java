package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Side;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.roadmap.Initiative;

/// The colours of one kind of bar, and what they become as a bar is more or less sure.
public record BarInk(Ink solid, Ink on, Ink tint, Ink edge, Ink words) {

    public static BarInk of(Side side) {
        return switch (side) {
            case IT -> new BarInk(Ink.IT, Ink.IT_ON, Ink.IT_TINT, Ink.IT_EDGE, Ink.IT_FG);
            case CC -> new BarInk(Ink.CC, Ink.CC_ON, Ink.CC_TINT, Ink.CC_EDGE, Ink.CC_FG);
            default -> new BarInk(Ink.JT, Ink.JT_ON, Ink.JT_TINT, Ink.JT_EDGE, Ink.JT_FG);
        };
    }

    static BarInk of(Initiative.Rag rag) {
        return switch (rag) {
            case GREEN -> new BarInk(Ink.OK_FG, Ink.SURFACE, Ink.OK_TINT, Ink.OK_FG, Ink.OK_FG);
            case AMBER -> new BarInk(Ink.WARN_FG, Ink.SURFACE, Ink.WARN_TINT, Ink.WARN_FG, Ink.WARN_FG);
            case RED -> new BarInk(Ink.BAD_FG, Ink.SURFACE, Ink.BAD_TINT, Ink.BAD_FG, Ink.BAD_FG);
            case DONE -> new BarInk(Ink.NEU_FG, Ink.SURFACE, Ink.NEU_TINT, Ink.NEU_FG, Ink.NEU_FG);
        };
    }

    /// One of the colours that mean nothing by themselves.
    static BarInk of(Ink option) {
        return new BarInk(option, Ink.SURFACE, Ink.SUNKEN, option, option);
    }

    Look look(Initiative.Confidence confidence, double px) {
        return switch (confidence) {
            case COMMITTED -> Look.stroked(edge, px).withFill(solid);
            case PLANNED -> Look.stroked(edge, 1.5 * px).withFill(tint);
            case EXPLORING -> Look.stroked(edge, 1.5 * px).withFill(Ink.SURFACE).dashed(Look.Dash.DASHED);
        };
    }

    Ink text(Initiative.Confidence confidence) {
        return confidence == Initiative.Confidence.COMMITTED ? on : Ink.INK;
    }

    Ink monogram(Initiative.Confidence confidence) {
        return confidence == Initiative.Confidence.COMMITTED ? on : words;
    }
}
