package app.tandem.reports.roadmap;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.TimeScale.View;
import app.tandem.plan.roadmap.compare.Comparison;
import app.tandem.plan.roadmap.compare.Scope;
import app.tandem.plan.roadmap.compare.Shadows;
import app.tandem.plan.roadmap.conflict.Search;
import app.tandem.plan.session.Decision;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Document;
import app.tandem.reports.Sheet;
import app.tandem.reports.roadmap.RoadmapFigures.Picture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The roadmap as slides: the whole picture, the next two years, the outlook, what changed since the last
/// baseline, the decisions behind it, and every initiative as a row. Each begins with its finding.
public final class RoadmapDeck {

    /// One slide: its finding, and a picture or a table under it.
    private record Slide(String title, @Nullable Picture picture, Block.@Nullable Table table) {}

    private final Plan plan;
    private final LocalDate today;
    private final Optional<Plan> before;
    private final RoadmapFigures figures;

    private RoadmapDeck(Plan plan, LocalDate today, Optional<Plan> before) {
        this.plan = plan;
        this.today = today;
        this.before = before;
        this.figures = new RoadmapFigures(plan, today);
    }

    /// The slides as pages, to be written as PDF.
    ///
    /// @param before the plan as the last baseline froze it; empty when there was none
    public static Document of(Plan plan, LocalDate today, Optional<Plan> before) {
        return new RoadmapDeck(plan, today, before).document();
    }

    private Document document() {
        var blocks = new ArrayList<Block>();
        for (var slide : slides()) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.PageBreak());
                blocks.add(new Block.Heading(1, slide.title()));
            }
            blocks.add(body(slide));
        }
        return new Document(whole(), "", "", footer(), Locale.UK, Document.Status.SIGNED, Sheet.SLIDE, today,
                blocks);
    }

    private static Block body(Slide slide) {
        if (slide.picture() != null) return new Block.Figure(slide.picture().drawing(),
                slide.picture().told());
        return slide.table() != null ? slide.table() : Block.Paragraph.of(Words.of("reports.roadmap.none"));
    }

    private String footer() {
        var name = plan.find(Workspace.ONLY).map(Workspace::name).orElse("");
        return Words.with("reports.roadmap.footer", name, today.toString());
    }

    private List<Slide> slides() {
        var slides = new ArrayList<Slide>();
        pictures(View.BOTH, whole(), slides);
        pictures(View.NEAR, near(), slides);
        if (figures.far()) pictures(View.FAR, outlook(), slides);
        slides.add(new Slide(changed(), null, changes()));
        slides.add(new Slide(Words.of("reports.roadmap.decisions"), null, decisions()));
        slides.add(new Slide(Words.of("reports.roadmap.rows"), null, RoadmapRows.table(plan)));
        return slides;
    }

    private void pictures(View view, String title, List<Slide> slides) {
        var pages = figures.pages(view, title);
        for (int i = 0; i < pages.size(); i++) {
            var numbered = pages.size() == 1 ? title
                    : Words.with("reports.roadmap.more", title, i + 1, pages.size());
            slides.add(new Slide(numbered, pages.get(i), null));
        }
    }

    private String whole() {
        long late = placed().stream().filter(it -> Placement.slip(it) > 0).count();
        return Words.with("reports.roadmap.whole", placed().size(), late, Search.all(plan).size());
    }

    private String near() {
        return Words.with("reports.roadmap.near", count(Initiative.Confidence.COMMITTED, false),
                count(Initiative.Confidence.PLANNED, false), count(Initiative.Confidence.EXPLORING, false));
    }

    private String outlook() {
        long far = placed().stream().filter(figures::reachesFar).count();
        return Words.with("reports.roadmap.outlook", far);
    }

    private String changed() {
        return Words.with("reports.roadmap.changed", comparison().differences().size());
    }

    private long count(Initiative.Confidence confidence, boolean far) {
        return placed().stream().filter(it -> it.confidence() == confidence && figures.beginsFar(it) == far)
                .count();
    }

    private List<Initiative> placed() {
        return plan.coded(Initiative.class).stream()
                .filter(it -> it.placed() && !it.archived() && it.hold() != Initiative.Hold.CANCELLED)
                .filter(figures::stillOpen)
                .toList();
    }

    private Block.@Nullable Table changes() {
        var found = comparison();
        return found.differences().isEmpty() ? null
                : ChangeTable.of(found, Words.of("reports.roadmap.changes"));
    }

    /// Against what the last baseline froze or, when that plan is not at hand, against its dates.
    private Comparison comparison() {
        return Comparison.between(before.orElseGet(() -> Shadows.thrownBy(plan)), plan, Scope.ROADMAP);
    }

    private Block.@Nullable Table decisions() {
        var rows = plan.coded(Decision.class).stream()
                .filter(decision -> decision.status() == Decision.Status.ACTIVE)
                .map(decision -> List.of(Cell.of(decision.code().toString()), Cell.of(decision.title()),
                        Cell.of(plan.find(decision.session()).map(it -> it.code().toString()).orElse("")),
                        Cell.of(Words.of(decision.status()))))
                .toList();
        return rows.isEmpty() ? null : new Block.Table(Words.of("reports.roadmap.decisions"), List.of(
                Column.of(Words.field("code"), 8), Column.of(Words.field("decision"), 70),
                Column.of(Words.field("session"), 8), Column.of(Words.field("status"), 12)), rows);
    }
}
