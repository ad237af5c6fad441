package app.tandem.reports.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.vendor.CostRule;
import app.tandem.plan.vendor.DemoSelections;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
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
