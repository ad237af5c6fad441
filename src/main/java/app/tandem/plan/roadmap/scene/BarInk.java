package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Side;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.roadmap.Initiative;

/// The colours of one side, and what they become as a bar is more or less sure.
record BarInk(Ink solid, Ink on, Ink tint, Ink edge, Ink words) {

    static BarInk of(Side side) {
        return switch (side) {
            case IT -> new BarInk(Ink.IT, Ink.IT_ON, Ink.IT_TINT, Ink.IT_EDGE, Ink.IT_FG);
            case CC -> new BarInk(Ink.CC, Ink.CC_ON, Ink.CC_TINT, Ink.CC_EDGE, Ink.CC_FG);
            default -> new BarInk(Ink.JT, Ink.JT_ON, Ink.JT_TINT, Ink.JT_EDGE, Ink.JT_FG);
        };
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
