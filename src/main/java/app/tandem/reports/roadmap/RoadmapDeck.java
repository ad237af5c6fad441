package app.tandem.reports.roadmap;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.TimeScale.View;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Document;
import app.tandem.reports.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The roadmap as slides: the whole picture, the next two years, the outlook, what changed since the last
/// baseline, and the decisions behind it. Each begins with its finding.
public final class RoadmapDeck {

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

    /// @param before the plan as the last baseline froze it; empty when there was none
    public static Document of(Plan plan, LocalDate today, Optional<Plan> before) {
        return new RoadmapDeck(plan, today, before).document();
    }

    private Document document() {
        var name = plan.find(app.tandem.plan.Workspace.ONLY).map(app.tandem.plan.Workspace::name).orElse("");
        var footer = Words.with("reports.roadmap.footer", name, today.toString());
        return new Document(whole(), "", "", footer, Locale.UK, Document.Status.SIGNED, Sheet.SLIDE, today,
                blocks());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        picture(View.BOTH, whole(), blocks);
        slide(near(), blocks);
        picture(View.NEAR, near(), blocks);
        if (figures.far()) {
            slide(outlook(), blocks);
            picture(View.FAR, outlook(), blocks);
        }
        slide(changed(), blocks);
        blocks.add(changes());
        slide(Words.of("reports.roadmap.decisions"), blocks);
        blocks.add(decisions());
        return blocks;
    }

    private static void slide(String title, List<Block> blocks) {
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(1, title));
    }

    private void picture(View view, String title, List<Block> blocks) {
        var pages = figures.pages(view, title);
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) slide(Words.with("reports.roadmap.more", title, i + 1, pages.size()), blocks);
            blocks.add(new Block.Figure(pages.get(i), pages.get(i).title()));
        }
    }

    private String whole() {
        long late = placed().stream().filter(it -> Placement.slip(it) > 0).count();
        return Words.with("reports.roadmap.whole", placed().size(), late, Conflict.all(plan).size());
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
        return Words.with("reports.roadmap.changed", changedRows().size());
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

    private Block changes() {
        var rows = changedRows();
        if (rows.isEmpty()) return Block.Paragraph.of(Words.of("reports.roadmap.unchanged"));
        return new Block.Table(Words.of("reports.roadmap.changes"), List.of(
                Column.of(Words.of("reports.roadmap.what"), 40), Column.of(Words.field("leadSide"), 12),
                Column.of(Words.field("before"), 18), Column.of(Words.field("after"), 18),
                Column.of(Words.field("varianceReason"), 30)), rows);
    }

    private List<List<Cell>> changedRows() {
        return before.map(old -> RoadmapShifts.since(old, plan))
                .orElseGet(() -> RoadmapShifts.sinceBaseline(plan));
    }

    private Block decisions() {
        var rows = plan.coded(Decision.class).stream()
                .filter(decision -> decision.status() == Decision.Status.ACTIVE)
                .map(decision -> List.of(Cell.of(decision.code().toString()), Cell.of(decision.title()),
                        Cell.of(plan.find(decision.session()).map(PlanningSession::code).map(Object::toString)
                                .orElse("")),
                        Cell.of(Words.of(decision.status()))))
                .toList();
        return rows.isEmpty() ? Block.Paragraph.of(Words.of("reports.roadmap.undecided"))
                : new Block.Table(Words.of("reports.roadmap.decisions"), List.of(
                        Column.of(Words.field("code"), 8), Column.of(Words.field("decision"), 70),
                        Column.of(Words.field("session"), 8), Column.of(Words.field("status"), 12)), rows);
    }
}
