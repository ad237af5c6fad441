package app.tandem.reports.minutes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Idea;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.SignOff;
import app.tandem.plan.session.SmallTable;
import app.tandem.reports.Block;
import app.tandem.reports.Document;
import app.tandem.reports.Format;
import app.tandem.reports.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private static final Plan DEMO = DemoPlan.plan();

    @Test
    void everyPartThatGovernanceAsksForIsThere() {
        var headings = minutes("S4").blocks().stream().filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast).filter(heading -> heading.level() == 1)
                .map(Block.Heading::text).toList();
        assertEquals(List.of("In brief", "Decisions", "Actions", "The session", "Attendance and quorum",
                "Declarations of interest", "Minutes of the session before", "Agenda as adopted",
                        "Matters arising", "By agenda point",
                "Decisions register", "Risks, assumptions and issues",
                "Roadmap changes against the last baseline", "Vendor selections", "Routines", "The shared list",
                "Parked",
                "Next session", "Distribution", "Approval"), headings);
    }

    @Test
    void theFirstPageTellsEveryDecisionOfTheSession() {
        var codes = table(minutes("S4"), "Decisions").rows().stream().map(row -> row.getFirst().text())
                .toList();
        assertEquals(DEMO.referring(Decision.class, session("S4").id()).stream()
                .map(Decision::code).sorted().map(Object::toString).toList(), codes);
    }

    @Test
    void aSessionWithThreeDecisionsFitsOnFourPages() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Format.PDF.write(minutes("S3"), bytes, Progress.UNHEARD);
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            assertEquals(4, pdf.getNumberOfPages());
        }
    }

    @Test
    void actionsStandInTheOrderOfTheirDates() {
        var due = ActionsList.sorted(source("S4")).stream().map(ActionItem::due)
                .filter(Objects::nonNull).toList();
        assertEquals(due.stream().sorted().toList(), due);
    }

    @Test
    void minutesWithoutSignaturesAreADraft() {
        assertEquals(Document.Status.DRAFT, minutes("S5").status());
    }

    @Test
    void signedMinutesCarryTheFingerprintThatBothSidesSigned() {
        var session = session("S4");
        assertTrue(session.sealed());
        var words = minutes("S4").blocks().stream().filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text()).toList();
        assertTrue(words.stream().anyMatch(text -> text.contains(session.fingerprint())));
    }

    @Test
    void withoutABaselineTheMinutesSaySo() {
        assertTrue(minutes("S4").blocks().contains(
                Block.Paragraph.of("No earlier baseline is at hand to compare with.")));
    }

    @Test
    void aMovedInitiativeIsToldWithItsReason() {
        var initiative = DEMO.coded(Initiative.class).stream().filter(Initiative::placed).findFirst()
                .orElseThrow();
        var moved = initiative.with().start(Period.month(2027, 3)).end(Period.month(2027, 9))
                .varianceReason("Vendor late").build();
        var source = new MinutesSource(DEMO.with(Edit.put("Move", moved)), DEMO, session("S4"),
                DemoPlan.TODAY);
        var rows = table(Minutes.of(source), "Roadmap changes against the last baseline").rows();
        assertEquals(initiative.code() + " " + initiative.title(), rows.getFirst().get(1).text());
        assertTrue(rows.stream().allMatch(row -> row.get(3).gone() && !row.get(4).gone()));
        assertEquals("Vendor late", rows.getFirst().get(1).note());
    }

    @Test
    void theSamePlanGivesTheSameBytes() throws IOException {
        for (var format : Format.values()) assertArrayEquals(written(format), written(format));
    }

    @Test
    void decisionsGoToOtherToolsWithStableColumns() {
        var lines = new String(Registers.decisions(source("S4")), StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.getFirst().startsWith("\uFEFFid,session,date,decision,type,method,votes_it,votes_cc,"));
        assertTrue(lines.get(1).startsWith("D-10,S4,2026-06-10,"));
    }

    @Test
    void whatBeganAsAnIdeaNamesWhoHadItAsFarAsThatMayBeTold() {
        var need = DEMO.coded(Requirement.class).getLast();
        var idea = DEMO.coded(Idea.class).getFirst().with().source("Mo, late shift")
                .adoptedAs(List.of(need.code())).build();
        assertEquals(need.code() + " began as an idea of Mo, late shift",
                credit(idea.withNameMayBeShown(true), need));
        assertEquals(need.code() + " began as an idea of Somebody on the floor",
                credit(idea.withNameMayBeShown(false), need));
    }

    /// What the minutes say below an agenda point about the need.
    private static String credit(Idea idea, Requirement need) {
        var point = DEMO.referring(AgendaItem.class, session("S4").id()).getFirst();
        var plan = DEMO.with(Edit.put("Adopt", idea, point.withLinked(List.of(need.code()))));
        return Minutes.of(new MinutesSource(plan, null, session("S4"), DemoPlan.TODAY)).blocks().stream()
                .filter(Block.Paragraph.class::isInstance).map(block -> ((Block.Paragraph) block).text())
                .filter(text -> text.startsWith(need.code() + " began")).findFirst().orElse("");
    }

    @Test
    void anAmendmentSaysWhatAndWhyAndWhatReadsOtherwise() {
        var signed = session("S4");
        var ids = SmallTable.ids();
        var open = DEMO.with(new SignOff(DEMO, signed).amend("D-12: a word was missing", ids));
        var decision = (Decision) open.find(Code.of("D-12")).orElseThrow();
        var mended = open.with(Edit.put("Mend", decision.withTitle("Activate call-back everywhere")));
        var now = mended.get(signed.id());
        var differences = MinutesSource.differences(DEMO, mended, now);
        assertEquals(1, differences.size());
        var document = Minutes.of(new MinutesSource(mended, null, now, DemoPlan.TODAY, differences));
        var lines = document.blocks().stream().filter(Block.Bullets.class::isInstance)
                .map(block -> ((Block.Bullets) block).lines()).filter(one -> one.containsAll(differences))
                .findFirst().orElseThrow();
        assertEquals("Revision 2: D-12: a word was missing", lines.getFirst());
        assertTrue(lines.getLast().startsWith("decision D-12 reads otherwise"), lines.getLast());
    }

    @Test
    void noScoreOfAVendorIsTold() {
        var table = table(minutes("S4"), "Vendor selections");
        assertFalse(table.rows().toString().contains("76.88"));
        assertEquals(List.of("VS-01", "VS-02"),
                table.rows().stream().map(row -> row.getFirst().text()).toList());
    }

    private static byte[] written(Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(minutes("S4"), out, Progress.UNHEARD);
        return out.toByteArray();
    }

    private static Document minutes(String code) {
        return Minutes.of(source(code));
    }

    private static MinutesSource source(String code) {
        return new MinutesSource(DEMO, null, session(code), DemoPlan.TODAY);
    }

    private static PlanningSession session(String code) {
        return (PlanningSession) DEMO.find(Code.of(code)).orElseThrow();
    }

    private static Block.Table table(Document document, String title) {
        return document.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .filter(table -> table.title().equals(title)).findFirst().orElseThrow();
    }
}
