package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Words;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.drawing.TextMeasure;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Placement;
import java.util.HashMap;
import java.util.Map;

/// What each bar says and how wide that is, kept from one layout to the next for every initiative that
/// stayed the same. Of use to one type of letters only.
public final class BarTexts {

    private final Map<String, BarText> known = new HashMap<>();
    private final TextMeasure text;

    public BarTexts(TextMeasure text) {
        this.text = text;
    }

    /// The words of one bar.
    ///
    /// @param width of the words for an em of 1
    record BarText(Initiative initiative, Placement at, String words, double width) {}

    BarText of(Initiative initiative, Placement at) {
        var kept = known.get(initiative.id().value());
        if (kept != null && kept.initiative().equals(initiative)) return kept;
        var words = words(initiative);
        var made = new BarText(initiative, at, words,
                text.width(words, RoadmapOptions.WORDS, Weight.REGULAR));
        known.put(initiative.id().value(), made);
        return made;
    }

    private static String words(Initiative initiative) {
        var named = initiative.code() + " " + initiative.title();
        long months = Placement.slip(initiative);
        return months == 0 ? named
                : Words.with(months > 0 ? "roadmap.bar.later" : "roadmap.bar.earlier", named,
                        Math.abs(months));
    }
}
