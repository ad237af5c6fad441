package app.tandem.reports.slides;

import app.tandem.plan.drawing.Drawing;
import app.tandem.reports.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Slides to present from: what each shows, and the table it was drawn from in its notes.
///
/// @param footer stands at the bottom of every slide; empty for nothing
/// @param date the day the plan stood at; the only date that the file knows
public record Slides(String title, String footer, Locale language, LocalDate date, List<Slide> slides) {

    /// One slide: a sentence, and a drawing or a table below it.
    ///
    /// @param notes the figures behind the slide; empty for none
    public record Slide(
            String title, @Nullable Drawing drawing, Block.@Nullable Table table,
                    Block.@Nullable Table notes) {

        public static Slide of(String title, Drawing drawing, Block.@Nullable Table notes) {
            return new Slide(title, drawing, null, notes);
        }

        public static Slide of(String title, Block.Table table) {
            return new Slide(title, null, table, table);
        }
    }

    public Slides {
        slides = List.copyOf(slides);
    }
}
