package app.tandem.reports.roadmap;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.rhythm.Routine;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.conflict.Search;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import app.tandem.reports.Block;
import app.tandem.reports.Document;
import app.tandem.reports.Sheet;
import app.tandem.reports.paint.TypeWidths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The roadmap for the wall: one A3 page with the picture on the left, and on the right what was decided,
/// what nobody answers yet, the routines and the next session.
public final class RoadmapPoster {

    /// In 96ths of an inch between the margins of an A3 page under its title.
    private static final double WIDTH = 1496;
    private static final double HEIGHT = 950;
    private static final double PICTURE = 0.715 * WIDTH;
    private static final double COLUMN = 0.735 * WIDTH;

    /// Nine points, the smallest that a wall carries.
    private static final double TYPE = 12.6;
    private static final double LINE = 17;

    private final Plan plan;
    private final LocalDate today;
    private final TypeWidths type = new TypeWidths();
    private final List<Shape> shapes = new ArrayList<>();
    private double y;

    private RoadmapPoster(Plan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
    }

    public static Document of(Plan plan, LocalDate today) {
        var poster = new RoadmapPoster(plan, today);
        var drawing = poster.drawing();
        return new Document(poster.title(), "", "", "", Locale.UK, Document.Status.SIGNED,
                Sheet.A3_LANDSCAPE, today, List.of(new Block.Figure(drawing, drawing.title())));
    }

    private String title() {
        var name = plan.find(Workspace.ONLY).map(Workspace::name).orElse("");
        return Words.with("reports.poster.title", name, today.toString());
    }

    private Drawing drawing() {
        var figures = new RoadmapFigures(plan, today);
        var picture = figures.fitting(PICTURE, HEIGHT, title());
        shapes.addAll(picture.shapes());
        shapes.add(new Shape.Line(new Point(COLUMN - 14, 0), new Point(COLUMN - 14, HEIGHT),
                Look.stroked(Ink.LINE, 1)));
        y = LINE;
        part(Words.of("reports.poster.decided"), decisions(), 0.36 * HEIGHT);
        part(Words.of("reports.poster.open"), unanswered(), 0.62 * HEIGHT);
        part(Words.of("reports.poster.routines"), routines(), 0.9 * HEIGHT);
        part(Words.of("reports.poster.next"), next(), HEIGHT);
        return new Drawing(WIDTH, Math.max(HEIGHT, picture.height()), title(), shapes);
    }

    /// A heading and its lines; what does not fit above the bottom is counted instead.
    private void part(String heading, List<String> lines, double bottom) {
        shapes.add(new Shape.Text(new Point(COLUMN, y), new Label(heading, 1.2 * TYPE, Weight.BOLD, Ink.INK,
                Label.Anchor.START)));
        y += 1.3 * LINE;
        int told = 0;
        for (var line : lines) {
            var broken = broken(line);
            if (y + broken.size() * LINE > bottom - LINE) break;
            for (var piece : broken) text(piece, Ink.INK);
            y += 0.25 * LINE;
            told++;
        }
        if (lines.isEmpty()) text(Words.of("reports.poster.none"), Ink.INK_2);
        else if (told < lines.size()) {
            text(Words.with("reports.poster.more", lines.size() - told), Ink.INK_2);
        }
        y += 0.8 * LINE;
    }

    private void text(String words, Ink ink) {
        shapes.add(new Shape.Text(new Point(COLUMN, y), Label.of(words, TYPE, ink)));
        y += LINE;
    }

    private List<String> broken(String words) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && type.width(longer, TYPE, Weight.REGULAR) > WIDTH - COLUMN) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> decisions() {
        return plan.coded(Decision.class).reversed().stream()
                .filter(it -> it.status() == Decision.Status.ACTIVE)
                .map(it -> it.code() + " " + it.title())
                .toList();
    }

    private List<String> unanswered() {
        return Search.all(plan).stream().map(Conflict::sentence).toList();
    }

    private List<String> routines() {
        return plan.coded(Routine.class).stream()
                .filter(it -> it.state() == Routine.State.ACTIVE || it.state() == Routine.State.AT_RISK)
                .map(it -> it.title() + " – " + plan.find(it.triggerOwner()).map(person -> person.name())
                        .orElse(Words.of("reports.poster.nobody")))
                .toList();
    }

    private List<String> next() {
        return plan.all(PlanningSession.class).stream()
                .filter(it -> !it.date().isBefore(today))
                .min(Comparator.comparing(PlanningSession::date))
                .map(it -> List.of(it.code() + " " + it.title() + ", " + it.date()))
                .orElse(List.of());
    }
}
