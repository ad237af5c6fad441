package app.tandem.reports.matrix;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.chart.Dumbbell;
import app.tandem.plan.vendor.robustness.Sensitivity;
import app.tandem.plan.vendor.weights.WeightLock;
import app.tandem.reports.Block;
import app.tandem.reports.Dates;
import app.tandem.reports.Document;
import app.tandem.reports.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The selection on two pages: who leads and under which weights, then every number and where both sign.
public record Paper(Frame frame, Sensitivity sensitivity, LocalDate today) {

    /// As wide as a page, with its words at the size of the text.
    static final double WIDTH = 760;

    private static final int FEW = 2;

    public static Document of(Plan plan, Selection selection, LocalDate today) {
        var frame = Frame.of(plan, selection);
        return new Paper(frame, Sensitivity.of(frame.ranking()), today).document();
    }

    private Document document() {
        return cover(frame, today, Words.with("matrix.state", Words.of(frame.selection().state())), blocks());
    }

    /// A document about the selection; a draft until it is decided.
    static Document cover(Frame frame, LocalDate today, String subtitle, List<Block> blocks) {
        var selection = frame.selection();
        boolean decided = selection.state() == Selection.State.DECIDED
                || selection.state() == Selection.State.CLOSED;
        var plan = frame.plan().find(Workspace.ONLY).map(Workspace::name).orElse("");
        return new Document(selection.code() + " " + selection.title(), subtitle,
                Words.with("matrix.header", plan, selection.code()),
                Words.with("matrix.paper.as.of", Dates.day(today)), Locale.UK,
                decided ? Document.Status.SIGNED : Document.Status.DRAFT, Sheet.A4, today, blocks);
    }

    private List<Block> blocks() {
        var tables = new PaperTables(frame);
        var blocks = new ArrayList<Block>(opening());
        blocks.add(new Block.Heading(1, Words.of("matrix.weights")));
        blocks.add(tables.weights());
        for (var line : seals(frame)) blocks.add(Block.Paragraph.quiet(line));
        tables.gates().ifPresent(gates -> {
            blocks.add(new Block.Heading(1, Words.of("matrix.gates")));
            blocks.add(gates);
        });
        var reasons = tables.reasons();
        if (!reasons.isBlank()) blocks.add(Block.Paragraph.of(reasons));
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(1, Words.of("matrix.title")));
        blocks.add(tables.matrix());
        blocks.add(Block.Paragraph.quiet(Words.of("matrix.sides.note")));
        blocks.add(new Block.Heading(1, Words.of("matrix.sensitivity")));
        blocks.add(new Block.Bullets(sentences(sensitivity, FEW)));
        blocks.add(Block.Paragraph.quiet(decision(frame)));
        blocks.add(new Block.Signatures(List.of(new Block.Signatures.Line(Side.IT, "", "", ""),
                new Block.Signatures.Line(Side.CC, "", "", ""))));
        blocks.addAll(new FormerTables(frame).blocks());
        return blocks;
    }

    private List<Block> opening() {
        var blocks = new ArrayList<Block>();
        if (!frame.selection().revealed()) {
            blocks.add(new Block.Paragraph(Words.of("matrix.hidden"), Block.Tone.STRONG));
        } else {
            blocks.add(new Block.Paragraph(sensitivity.sentence(), Block.Tone.STRONG));
            blocks.add(figure(frame));
        }
        var scope = frame.selection().scope();
        if (!scope.isBlank()) blocks.add(Block.Paragraph.quiet(scope));
        if (frame.ranking().provisional()) blocks.add(Block.Paragraph.of(Words.of("vendors.provisional")));
        return blocks;
    }

    static Block figure(Frame frame) {
        return new Block.Figure(Dumbbell.of(frame.ranking(), WIDTH), frame.ranking().joint().places().stream()
                .map(place -> place.rank() + " " + place.vendor().title() + " "
                        + PaperTables.number(place.total()))
                .collect(Collectors.joining("; ")));
    }

    /// When the weights were locked, and the number that proves what they were.
    static String seal(Selection selection) {
        var locked = selection.weightsLockedAt();
        return locked == null ? Words.of("matrix.not.locked") : Words.with("matrix.sealed",
                Dates.moment(locked), Fingerprint.shortForm(selection.weightsHash()),
                selection.weightsHash());
    }

    /// The seal of the weights, and below it those of former weights with the decisions that opened them.
    static List<String> seals(Frame frame) {
        return Stream.concat(Stream.of(seal(frame.selection())), WeightLock
                .former(frame.plan(), frame.selection()).stream()
                .map(former -> WeightLock.sentence(frame.plan(), former))).toList();
    }

    static String decision(Frame frame) {
        return frame.plan().find(frame.selection().decidedBy()).map(Decision::code)
                .map(code -> Words.with("matrix.decided", code.toString()))
                .orElse(Words.of("matrix.undecided"));
    }

    /// The nearest ways in which somebody else would win, and what makes the label.
    static List<String> sentences(Sensitivity sensitivity, int most) {
        var flips = sensitivity.flips().stream().limit(most).map(flip -> Words.with("matrix.flip",
                flip.rival().title(), flip.criterion().title(), 100 * flip.from(), 100 * flip.to())).toList();
        var limits = sensitivity.thresholds();
        return Stream.concat(flips.isEmpty() ? Stream.of(Words.of("matrix.flip.none")) : flips.stream(),
                Stream.of(Words.with("vendors.thresholds", limits.safeLead(), limits.farFlip(),
                        limits.thinLead(), limits.nearFlip()))).toList();
    }
}
