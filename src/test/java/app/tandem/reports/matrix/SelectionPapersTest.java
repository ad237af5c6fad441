package app.tandem.reports.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.vendor.CostRule;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.DemoSelections;
import app.tandem.plan.vendor.FormerWeights;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.weights.WeightLock;
import app.tandem.reports.Document;
import app.tandem.reports.Format;
import app.tandem.reports.Progress;
import app.tandem.reports.SelectionMatrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class SelectionPapersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Plan plan = DemoSelections.plan();
    private final Selection platform = DemoSelections.selection(plan, "VS-01");

    @Test
    void the_paper_has_two_pages() throws IOException {
        var pdf = new ByteArrayOutputStream();
        Format.PDF.write(SelectionMatrix.of(plan, platform, TODAY), pdf, Progress.UNHEARD);
        try (var file = Loader.loadPDF(pdf.toByteArray())) {
            assertEquals(2, file.getNumberOfPages());
        }
    }

    @Test
    void a_debrief_holds_nothing_of_another_vendor() {
        var vendors = plan.referring(Vendor.class, platform.id());
        var noted = plan.with(Edit.put("Note", vendors.stream()
                .map(vendor -> vendor.withStrengths("Better than Dovetail Connect and Auralink")).toList()));
        for (var vendor : noted.referring(Vendor.class, platform.id())) {
            var text = html(Debrief.of(noted, platform, vendor, TODAY));
            for (var other : vendors) {
                if (other.id().equals(vendor.id())) continue;
                assertEquals(List.of(), List.of(other.title(), other.title().split(" ")[0]).stream()
                        .filter(text::contains).toList(), vendor.title());
            }
        }
    }

    @Test
    void a_debrief_does_not_tell_what_others_ask_for() {
        var dovetail = DemoSelections.vendor(plan, "Dovetail Connect");
        var f1 = html(Debrief.of(plan, platform.withCostRule(CostRule.F1), dovetail, TODAY));
        var f2 = html(Debrief.of(plan, platform.withCostRule(CostRule.F2), dovetail, TODAY));
        assertEquals(f1, f2);
    }

    @Test
    void the_request_carries_the_seal_of_the_weights_and_names_nobody() {
        var locked = WeightLock.lock(plan, platform, Instant.parse("2026-07-16T12:00:00Z"));
        var text = html(Request.of(plan.with(Edit.put("Lock", locked)), locked, TODAY));
        assertTrue(text.contains(locked.weightsHash()));
        assertEquals(List.of(), plan.referring(Vendor.class, platform.id()).stream().map(Vendor::title)
                .filter(text::contains).toList());
    }

    @Test
    void weights_opened_by_a_decision_are_printed_with_both_fingerprints() {
        var locked = WeightLock.lock(plan, platform, Instant.parse("2026-07-16T12:00:00Z"));
        var decision = Decision.proposed(Id.of(Decision.class, "former"), Code.of("D-99"),
                Id.of(PlanningSession.class, "s"), "Weigh again");
        var former = new FormerWeights(Id.of(FormerWeights.class, "f"), platform.id(), decision.id(),
                Instant.parse("2026-07-16T12:00:00Z"), locked.weightsHash(), WeightLock.lines(plan, platform));
        var first = plan.referring(Criterion.class, platform.id()).stream()
                .flatMap(criterion -> plan.referring(Weight.class, criterion.id()).stream()).findFirst();
        var changed = plan.with(Edit.put("Open", decision, former, first.orElseThrow().withPoints(77.5)));
        var anew = WeightLock.lock(changed, platform, Instant.parse("2026-07-17T12:00:00Z"));
        var now = changed.with(Edit.put("Lock", anew));
        for (var paper : List.of(SelectionMatrix.of(now, anew, TODAY), Request.of(now, anew, TODAY),
                Recommendation.of(now, anew, TODAY))) {
            var text = html(paper);
            assertTrue(text.contains(former.hash()) && text.contains(anew.weightsHash()), paper.subtitle());
            assertTrue(text.contains("opened again by decision D-99 Weigh again"), paper.subtitle());
        }
        var text = html(SelectionMatrix.of(now, anew, TODAY));
        assertTrue(text.contains("Weights before D-99, in points as given, and now"));
        assertTrue(text.contains("77.5"));
    }

    @Test
    void a_selection_without_gates_prints_no_empty_table_of_them() {
        var workforce = DemoSelections.selection(plan, "VS-02");
        var bare = plan.with(Edit.remove("No gates", plan.referring(Criterion.class, workforce.id()).stream()
                .filter(criterion -> criterion.kind() == Criterion.Kind.MANDATORY).toList()));
        for (var paper : List.of(SelectionMatrix.of(bare, workforce, TODAY),
                Request.of(bare, workforce, TODAY), Recommendation.of(bare, workforce, TODAY))) {
            assertFalse(html(paper).contains("may miss"), paper.subtitle());
        }
        assertTrue(html(SelectionMatrix.of(plan, platform, TODAY)).contains("may miss"));
    }

    @Test
    void the_report_says_what_was_tried_and_what_each_side_alone_would_choose() {
        var text = html(Recommendation.of(plan, platform, TODAY));
        assertTrue(text.contains("IT alone would choose Auralink Cloud, the contact center alone Dovetail Connect"));
        assertTrue(text.contains("Fairness audit"));
    }

    @Test
    void before_the_reveal_no_paper_knows_a_score() {
        var hidden = platform.withRevealed(false);
        var text = html(Recommendation.of(plan.with(Edit.put("Hide", hidden)), hidden, TODAY));
        assertTrue(text.contains("–"));
        assertTrue(!text.contains("76.88"));
    }

    private static String html(Document document) {
        try {
            var page = new ByteArrayOutputStream();
            Format.HTML.write(document, page, Progress.UNHEARD);
            return page.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
