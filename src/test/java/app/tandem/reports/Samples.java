package app.tandem.reports;

import app.tandem.plan.Side;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import java.time.LocalDate;
import java.util.List;

/// A document with one of everything, for the tests of formats.
final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private Samples() {}

    static Document everything() {
        return Document.titled("Autumn planning session", DAY, List.of(
                        new Block.Facts("The session", List.of(
                                new Block.Facts.Fact("Date", "9 Dec 2026"),
                                new Block.Facts.Fact("Place", "Room 4.12\nand video"))),
                        new Block.Heading(1, "Decisions & more"),
                        Block.Paragraph.of("Two <sides>, one \"plan\"; the agents' view counts."),
                        new Block.Paragraph("Read this first.", Block.Tone.STRONG),
                        Block.Paragraph.quiet("As of the day."),
                        new Block.Bullets(List.of("7 decisions", "12 actions")),
                        new Block.Heading(2, "Register"),
                        table(),
                        new Block.Figure(drawing(), "A selection that leads to a rollout"),
                        new Block.PageBreak(),
                        new Block.Heading(1, "Approval"),
                        new Block.Signatures(List.of(
                                new Block.Signatures.Line(Side.IT, "Maya Ortiz", "CIO office", "3 Dec 2026"),
                                new Block.Signatures.Line(Side.CC, "Ana Reyes", "Operations", "")))))
                .withSubtitle("Thu 3 Dec 2026, Room 4.12")
                .withHeader("Northmere · Joint planning minutes · S5")
                .withFooter("draft · 7F3A-91C2 · rev 1")
                .withStatus(Document.Status.DRAFT);
    }

    static Block.Table table() {
        return new Block.Table("Decisions",
                List.of(Column.of("ID", 1), Column.of("Side", 1), Column.of("Decision", 5),
                        Column.numbers("Cost", 1)),
                List.of(List.of(Cell.of("D-01"), Cell.of(Side.IT),
                                Cell.noted("Adopt the charter", "Why: ends\ndebate"),
                                Cell.of("120")),
                        List.of(Cell.of("D-02"), Cell.of(Side.CC),
                                Cell.of("Publish promotions ten days ahead"),
                                Cell.of("7.5")),
                        List.of(Cell.of("D-03"), Cell.of(Side.JOINT),
                                Cell.of("Buy nothing twice"), Cell.of(""))));
    }

    static Drawing drawing() {
        var bar = Label.of("CCaaS selection", 10, Ink.IT_ON);
        return new Drawing(480, 120, "Roadmap", List.of(
                Shape.Rect.of(new Box(0, 0, 480, 120), Look.filled(Ink.CANVAS)),
                new Shape.Line(new Point(160, 0), new Point(160, 120), Look.stroked(Ink.LINE, 1)),
                new Shape.Text(new Point(165, 12), Label.of("2027 H1", 9, Ink.INK_2)),
                new Shape.Group("", "I-07 CCaaS selection, committed", List.of(
                        Shape.Rect.rounded(new Box(20, 25, 150, 22), 4, Look.filled(Ink.IT))
                                .named("I-07 CCaaS selection", "").labelled(bar))),
                Shape.Rect.rounded(new Box(230, 70, 180, 22), 4,
                                Look.filled(Ink.CC_TINT).withStroke(Ink.CC_EDGE, 1).dashed(Look.Dash.DASHED))
                        .named("I-08 Rollout", "I-08 Rollout, exploring")
                        .labelled(Label.of("Rollout", 10, Ink.INK).semibold()),
                Shape.Diamond.of(new Point(440, 81), 8, Look.filled(Ink.JT))
                        .named("Go-live", "Go-live, 1 Oct 2027"),
                Shape.Connector.between("I-07 CCaaS selection", "I-08 Rollout", Look.stroked(Ink.INK_3, 1))
                        .named("I-07 before I-08", "")));
    }
}
