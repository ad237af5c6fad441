package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.roadmap.Initiative;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What colour and which letters each bar has. The letters say the same as the colour, so that nothing
/// is known by colour alone.
public final class Palette {

    private static final List<Ink> OPTIONS = List.of(Ink.OPT_1, Ink.OPT_2, Ink.OPT_3, Ink.OPT_4, Ink.OPT_5);
    private static final int LETTERS = 26;

    private final Plan plan;
    private final LaneField field;
    private final Map<Side, Tone> sides = new EnumMap<>(Side.class);
    private final Map<String, Tone> tones = new LinkedHashMap<>();

    /// One colour with its letters and what it stands for.
    public record Tone(String letters, String words, BarInk ink) {}

    private Palette(Plan plan, LaneField field) {
        this.plan = plan;
        this.field = field;
    }

    /// @param initiatives in the order in which letters are given
    static Palette of(Plan plan, LaneField field, List<Initiative> initiatives) {
        var palette = new Palette(plan, field);
        if (field == LaneField.LEAD_SIDE) {
            for (var side : List.of(Side.IT, Side.CC, Side.JOINT)) palette.side(side);
        } else if (field == LaneField.RAG) {
            for (var rag : Initiative.Rag.values()) palette.rag(rag);
        } else {
            for (var initiative : initiatives) palette.of(initiative);
        }
        return palette;
    }

    Tone of(Initiative initiative) {
        var side = sides.get(initiative.leadSide());
        return side != null ? side
                : tones.computeIfAbsent(field.of(plan, initiative), this::next);
    }

    List<Tone> all() {
        return new ArrayList<>(tones.values());
    }

    private void side(Side side) {
        var letters = switch (side) {
            case IT -> Words.of("badge.it");
            case CC -> Words.of("badge.cc");
            default -> Words.of("badge.joint");
        };
        var tone = new Tone(letters, Words.of(side), BarInk.of(side));
        sides.put(side, tone);
        tones.put(tone.words(), tone);
    }

    private void rag(Initiative.Rag rag) {
        var words = Words.of(rag);
        tones.put(words, new Tone(words.substring(0, 1), words, BarInk.of(rag)));
    }

    private Tone next(String words) {
        int number = tones.size();
        var letters = number < LETTERS ? Character.toString('A' + number) : Integer.toString(number + 1);
        return new Tone(letters, words, BarInk.of(OPTIONS.get(number % OPTIONS.size())));
    }
}
