package app.tandem.reports.pack;

import app.tandem.reports.Block;
import app.tandem.reports.Document;
import app.tandem.reports.slides.Slides;
import app.tandem.reports.slides.Slides.Slide;
import java.util.ArrayList;
import java.util.List;

/// A document laid out in slides, as the slides of a presentation: a heading begins each of them.
final class DeckSlides {

    private DeckSlides() {}

    static Slides of(Document deck) {
        var slides = new ArrayList<Slide>();
        var title = deck.title();
        for (Block block : deck.blocks()) {
            switch (block) {
                case Block.Heading heading -> title = heading.text();
                case Block.Figure figure -> slides.add(Slide.of(title, figure.drawing(), null));
                case Block.Table table -> slides.add(Slide.of(title, table));
                default -> {}
            }
        }
        return new Slides(deck.title(), deck.footer(), deck.language(), deck.date(), List.copyOf(slides));
    }
}
