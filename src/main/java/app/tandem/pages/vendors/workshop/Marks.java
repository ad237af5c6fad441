package app.tandem.pages.vendors.workshop;

import app.tandem.plan.Words;
import app.tandem.plan.vendor.MandatoryResult.Result;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.robustness.Sensitivity;
import app.tandem.ui.Pill;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// The signs of this page: a vendor's letter, a gate's result, how firm a result is.
public final class Marks {

    private static final int COLOURS = 5;

    private Marks() {}

    /// A disc in the vendor's colour with its letter, and its name.
    public static Node vendor(Vendor vendor) {
        var disc = new Label(vendor.letter());
        disc.getStyleClass().addAll("letter", "option-" + option(vendor));
        var name = new Label(vendor.title(), disc);
        name.setAccessibleText(vendor.letter() + " " + vendor.title());
        return name;
    }

    /// Which of the five option colours the vendor has.
    public static int option(Vendor vendor) {
        return Math.floorMod(vendor.letter().charAt(0) - 'A', COLOURS) + 1;
    }

    public static Node result(Result result) {
        return switch (result) {
            case PASS -> new Pill(Pill.Tone.OK, Feather.CHECK, Words.of(result));
            case CONDITION -> new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE, Words.of(result));
            case FAIL -> new Pill(Pill.Tone.BAD, Feather.X, Words.of(result));
            case NOT_ASSESSED -> new Pill(Pill.Tone.NEUTRAL, Feather.HELP_CIRCLE, Words.of(result));
        };
    }

    public static Node label(Sensitivity.Label label) {
        return switch (label) {
            case ROBUST -> new Pill(Pill.Tone.OK, Feather.SHIELD, Words.of(label));
            case MODERATE -> new Pill(Pill.Tone.NEUTRAL, Feather.MINUS_CIRCLE, Words.of(label));
            case FRAGILE -> new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE, Words.of(label));
        };
    }
}
