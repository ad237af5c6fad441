package app.tandem.reports;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Shape;
import java.util.List;

/// The mark of a side: a square for IT, a pill for the contact center, a diamond for both together,
/// always with letters, so that it also tells them apart in black and white.
final class Badge {

    private Badge() {}

    static String letters(Side side) {
        return switch (side) {
            case IT, CC -> side.name();
            case JOINT -> "J";
            default -> Words.of(side);
        };
    }

    /// The diamond, which no text can imitate.
    static Drawing diamond() {
        var box = new Box(0.5, 0.5, 19, 19);
        var label = Label.of(letters(Side.JOINT), 11, Ink.JT_ON).bold().at(Label.Anchor.MIDDLE);
        var shape = new Shape.Diamond("", "", box, Look.filled(Ink.JT), label);
        return new Drawing(20, 20, Words.of(Side.JOINT), List.of(shape));
    }

    static Ink fill(Side side) {
        return switch (side) {
            case IT -> Ink.IT;
            case CC -> Ink.CC;
            case JOINT -> Ink.JT;
            default -> Ink.NEU_TINT;
        };
    }

    static Ink letterInk(Side side) {
        return switch (side) {
            case IT -> Ink.IT_ON;
            case CC -> Ink.CC_ON;
            case JOINT -> Ink.JT_ON;
            default -> Ink.INK;
        };
    }
}
