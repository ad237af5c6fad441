package app.tandem.reports.pack;

import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.reports.BacklogRegister;
import app.tandem.reports.Block;
import app.tandem.reports.Document;
import app.tandem.reports.Format;
import app.tandem.reports.Progress;
import app.tandem.reports.SelectionMatrix;
import app.tandem.reports.matrix.Debrief;
import app.tandem.reports.matrix.Recommendation;
import app.tandem.reports.matrix.Request;
import app.tandem.reports.matrix.ScoringBook;
import app.tandem.reports.matrix.TableBook;
import app.tandem.reports.calendar.CadenceCalendar;
import app.tandem.reports.calendar.Invitation;
import app.tandem.reports.floor.SaidPage;
import app.tandem.reports.minutes.Minutes;
import app.tandem.reports.minutes.Registers;
import app.tandem.reports.preread.PreRead;
import app.tandem.reports.paint.RasterPainter;
import app.tandem.reports.paint.SvgPainter;
import app.tandem.reports.priority.PriorityPaper;
import app.tandem.reports.roadmap.ChangePage;
import app.tandem.reports.roadmap.RoadmapDeck;
import app.tandem.reports.roadmap.RoadmapPoster;
import app.tandem.reports.trace.CapabilityMap;
import app.tandem.reports.trace.Traceability;
import app.tandem.reports.trace.TreePage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes any paper as any of its kinds of file. Equal plans give equal bytes.
public final class Papers {

    private Papers() {}

    /// Leaves the stream open; [app.tandem.reports.AtomicFile] makes a safe file of it.
    ///
    /// @throws IllegalArgumentException when the plan has nothing of that code for the paper
    public static void write(PaperSource source, PaperOrder order, OutputStream out, Progress progress)
            throws IOException {
        switch (order.paper()) {
            case MINUTES ->
                    document(Minutes.of(source.minutes(session(source, order))), order, out, progress);
            case DECISIONS -> out.write(Registers.decisions(source.minutes(session(source, order))));
            case ACTIONS -> out.write(Registers.actions(source.minutes(session(source, order))));
            case REQUIREMENTS -> out.write(BacklogRegister.of(source.plan(), Requirement.class));
            case CAPABILITIES -> out.write(BacklogRegister.of(source.plan(), Capability.class));
            case INITIATIVES -> out.write(BacklogRegister.of(source.plan(), Initiative.class));
            case PRIORITIES ->
                    tables(PriorityPaper.of(source.plan(), source.today()), order, out, progress);
            case TREE -> tables(TreePage.of(source.plan(), source.today()), order, out, progress);
            case TRACEABILITY ->
                    tables(Traceability.of(source.plan(), source.today()), order, out, progress);
            case CAPABILITY_MAP ->
                    pictured(CapabilityMap.of(source.plan(), source.today()), order, out, progress);
            case MATRIX -> matrix(source, order, out, progress);
            case RECOMMENDATION -> document(Recommendation.of(source.plan(), selection(source, order),
                    source.today()), order, out, progress);
            case REQUEST -> document(Request.of(source.plan(), selection(source, order), source.today()),
                    order, out, progress);
            case SCORING -> ScoringBook.write(source.plan(), evaluator(source, order), source.today(), out);
            case DEBRIEF -> document(Debrief.of(source.plan(), selection(source, order),
                    vendor(source, order), source.today()), order, out, progress);
            case PRE_READ -> document(PreRead.of(source.plan(), session(source, order), source.today()),
                    order, out, progress);
            case INVITATION -> out.write(
                    Invitation.of(source.plan(), session(source, order), source.today()));
            case CALENDAR -> out.write(CadenceCalendar.of(source.plan(), source.today()));
            case SAID_AND_DID -> document(SaidPage.of(source.plan(), source.today()), order, out, progress);
            case DECISION_LOG -> out.write(Registers.decisionLog(source.plan(), source.today()));
            case ACTION_LOG -> out.write(Registers.actionLog(source.plan()));
            case ROADMAP -> pictured(
                    RoadmapDeck.of(source.plan(), source.today(), source.lastBaseline()),
                    order, out, progress);
            case POSTER -> pictured(RoadmapPoster.of(source.plan(), source.today()), order, out, progress);
            case CHANGES -> document(
                    ChangePage.of(source.plan(), source.today(), source.lastBaseline()),
                    order, out, progress);
        }
    }

    private static void matrix(PaperSource source, PaperOrder order, OutputStream out, Progress progress)
            throws IOException {
        var selection = selection(source, order);
        if (order.format().equals("xlsx")) {
            SelectionMatrix.workbook(source.plan(), selection, source.today(), out);
        } else {
            document(SelectionMatrix.of(source.plan(), selection, source.today()), order, out, progress);
        }
    }

    private static void tables(Document document, PaperOrder order, OutputStream out, Progress progress)
            throws IOException {
        if (order.format().equals("xlsx")) TableBook.write(document, out);
        else document(document, order, out, progress);
    }

    private static Selection selection(PaperSource source, PaperOrder order) {
        return subject(source, order, Selection.class);
    }

    /// For whom the document can be made, by what orders call them; empty where it is for everybody.
    public static List<String> parts(PaperSource source, PaperOrder order) {
        return switch (order.paper()) {
            case SCORING -> source.plan().referring(Evaluator.class, selection(source, order).id()).stream()
                    .map(one -> source.plan().get(one.person()).code().toString()).toList();
            case DEBRIEF -> source.plan().referring(Vendor.class, selection(source, order).id()).stream()
                    .map(Vendor::letter).sorted().toList();
            default -> List.of();
        };
    }

    /// The evaluator whose person has the code.
    private static Evaluator evaluator(PaperSource source, PaperOrder order) {
        return source.plan().referring(Evaluator.class, selection(source, order).id()).stream()
                .filter(one -> source.plan().get(one.person()).code().toString().equals(order.part()))
                .findFirst().orElseThrow(() -> nothing(order.of()));
    }

    /// The vendor with the letter.
    private static Vendor vendor(PaperSource source, PaperOrder order) {
        return source.plan().referring(Vendor.class, selection(source, order).id()).stream()
                .filter(one -> one.letter().equals(order.part()))
                .findFirst().orElseThrow(() -> nothing(order.of()));
    }

    /// As a picture only the first drawing of the document counts.
    private static void pictured(Document document, PaperOrder order, OutputStream out, Progress progress)
            throws IOException {
        var drawing = document.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).drawing())
                .findFirst();
        switch (order.format()) {
            case "svg" -> out.write(SvgPainter.svg(drawing.orElseThrow()).getBytes(StandardCharsets.UTF_8));
            case "png" -> RasterPainter.png(drawing.orElseThrow(), order.scale() / 100.0, out);
            default -> document(document, order, out, progress);
        }
    }

    private static void document(Document document, PaperOrder order, OutputStream out, Progress progress)
            throws IOException {
        Format.valueOf(order.format().toUpperCase(Locale.ROOT)).write(document, out, progress);
    }

    /// The session named, or the last one held.
    private static PlanningSession session(PaperSource source, PaperOrder order) {
        return order.of() == null
                ? source.lastSession().orElseThrow(() -> nothing(order.of()))
                : subject(source, order, PlanningSession.class);
    }

    private static <R extends Coded> R subject(PaperSource source, PaperOrder order, Class<R> kind) {
        var code = order.of();
        if (code == null) {
            return source.plan().coded(kind).stream().findFirst().orElseThrow(() -> nothing(null));
        }
        return source.plan().find(code).filter(kind::isInstance).map(kind::cast)
                .orElseThrow(() -> nothing(code));
    }

    private static IllegalArgumentException nothing(@Nullable Code code) {
        return new IllegalArgumentException("Nothing in this plan is called " + code);
    }
}
