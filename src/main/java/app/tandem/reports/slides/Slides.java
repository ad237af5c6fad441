package app.tandem.reports.slides;

import app.tandem.plan.drawing.Drawing;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The pages of a document as slides: each has a title, a drawing or a table, and the words behind it in
/// its notes.
record Slides(Document document, List<Slide> slides) {

    /// One slide.
    record Slide(String title, @Nullable Drawing drawing, Block.@Nullable Table table, String notes) {}

    static Slides of(Document document) {
        var slides = new ArrayList<Slide>();
        var page = new ArrayList<Block>();
        for (var block : document.blocks()) {
            if (block instanceof Block.PageBreak) {
                slides.addAll(page(document, page));
                page.clear();
            } else page.add(block);
        }
        slides.addAll(page(document, page));
        return new Slides(document, List.copyOf(slides));
    }

    private static List<Slide> page(Document document, List<Block> blocks) {
        var title = blocks.stream().filter(Block.Heading.class::isInstance).findFirst()
                .map(block -> ((Block.Heading) block).text()).orElse(document.title());
        var slides = new ArrayList<Slide>();
        var lines = blocks.stream().flatMap(Slides::lines).toList();
        for (var block : blocks) {
            if (block instanceof Block.Figure figure) {
                slides.add(new Slide(title, figure.drawing(), null, notes(figure.alt(), lines)));
            } else if (block instanceof Block.Table table) {
                for (var part : SlideTable.parts(table)) {
                    slides.add(new Slide(title, null, part, notes(NotesText.of(part), lines)));
                }
            }
        }
        if (slides.isEmpty()) slides.add(new Slide(title, null, words(lines), ""));
        return slides;
    }

    private static String notes(String first, List<String> lines) {
        return String.join("\n", Stream.concat(Stream.of(first), lines.stream()).toList());
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Paragraph(String text, var _) -> Stream.of(text);
            case Block.Bullets(var lines) -> lines.stream();
            case Block.Facts(var _, var facts) -> facts.stream()
                    .map(fact -> fact.name() + ": " + fact.value());
            case Block.Heading _, Block.Table _, Block.Figure _, Block.Signatures _, Block.PageBreak _ ->
                Stream.empty();
        };
    }

    /// Words alone stand on a slide as rows of one column.
    private static Block.@Nullable Table words(List<String> lines) {
        if (lines.isEmpty()) return null;
        return new Block.Table(lines.getFirst(), List.of(Column.of("", 1)),
                lines.stream().map(line -> List.of(Cell.of(line))).toList());
    }
}
