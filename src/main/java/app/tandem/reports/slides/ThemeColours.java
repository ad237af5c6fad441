package app.tandem.reports.slides;

import app.tandem.plan.drawing.Ink;
import app.tandem.reports.paint.Palette;
import java.util.Map;
import java.util.regex.Pattern;

/// The colours that a company's own theme may replace: ink and grounds, never those of IT and the center.
final class ThemeColours {

    private static final Map<Ink, String> THEMED =
            Map.of(Ink.INK, "tx1", Ink.SURFACE, "bg1", Ink.INK_2, "tx2", Ink.SUNKEN, "bg2");

    private static final Map<String, Ink> SLOTS =
            Map.of("dk1", Ink.INK, "lt1", Ink.SURFACE, "dk2", Ink.INK_2, "lt2", Ink.SUNKEN);

    private ThemeColours() {}

    /// The theme's XML with our inks in its slots.
    static String in(String theme) {
        var coloured = theme;
        for (var slot : SLOTS.entrySet()) {
            var part = Pattern.compile("<a:%1$s>.*?</a:%1$s>".formatted(slot.getKey()), Pattern.DOTALL);
            coloured = part.matcher(coloured)
                    .replaceFirst("<a:%1$s><a:srgbClr val=\"%2$s\"/></a:%1$s>".formatted(
                    slot.getKey(), Palette.digits(slot.getValue())));
        }
        return coloured;
    }

    /// How a slide fills something with the ink.
    static String fill(Ink ink) {
        if (ink == Ink.NONE) return "<a:noFill/>";
        var themed = THEMED.get(ink);
        return themed != null
                ? "<a:solidFill><a:schemeClr val=\"" + themed + "\"/></a:solidFill>"
                : "<a:solidFill><a:srgbClr val=\"" + Palette.digits(ink) + "\"/></a:solidFill>";
    }
}
