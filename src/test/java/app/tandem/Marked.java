package app.tandem;

import app.tandem.pages.DrawingPane;
import app.tandem.plan.Cell;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.live.SpeakerNote;
import app.tandem.plan.session.poll.Ballot;
import app.tandem.plan.vendor.CostLine;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// A plan in which everything that a room never sees carries a mark, and where the mark can be read.
final class Marked {

    static final String WORD = "xPRIVATEx";
    static final int FIGURE = 74319;

    private final Plan plan;
    private final List<Row> rows = new ArrayList<>();

    private Marked(Plan plan) {
        this.plan = plan;
    }

    static Plan plan(Plan plan) {
        return plan.with(edit(plan));
    }

    /// Puts a mark in every confidential component that nobody has shown yet, and a note at every point.
    static Edit edit(Plan plan) {
        var marked = new Marked(plan);
        plan.rows().forEach(marked::mark);
        return Edit.put("Mark", marked.rows);
    }

    /// A row of each kind that has something confidential.
    static List<Row> confidential(Plan plan) {
        var kinds = new HashSet<Class<?>>();
        return plan.rows().stream()
                .filter(row -> Shape.of(row).cells().stream().anyMatch(Cell::confidential))
                .filter(row -> kinds.add(row.getClass()))
                .toList();
    }

    static List<String> in(Node node) {
        return texts(node).stream()
                .filter(text -> text.contains(WORD) || text.replaceAll("[,. ]", "").contains("" + FIGURE))
                .toList();
    }

    static List<String> texts(Node node) {
        var texts = new ArrayList<String>();
        if (!node.isVisible()) return texts;
        if (node.getAccessibleText() != null) texts.add(node.getAccessibleText());
        if (node instanceof Labeled labeled && labeled.getText() != null) texts.add(labeled.getText());
        if (node instanceof Text text) texts.add(text.getText());
        if (node instanceof TextInputControl input && input.getText() != null) texts.add(input.getText());
        if (node instanceof DrawingPane drawn) texts.add(Objects.toString(drawn.drawing(), ""));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
        }
        return texts;
    }

    private void mark(Row row) {
        switch (row) {
            case AgendaItem item -> rows.add(new SpeakerNote(
                    Id.of(SpeakerNote.class, "note " + item.id().value()), item.id(), WORD));
            case CostLine line -> rows.add(cost(line));
            case Evaluator evaluator -> rows.add(evaluator(evaluator));
            case Requirement need -> rows.add(need.withRequester(nobody(need.id(), Side.CC)));
            default -> rows.add(every(row));
        }
    }

    /// All the money of a vendor stands in one line, so that its sums have the mark as well.
    private Row cost(CostLine line) {
        var first = plan.referring(CostLine.class, line.vendor()).stream()
                .min(Comparator.comparingInt(CostLine::year).thenComparing(CostLine::id)).orElseThrow();
        var amount = BigDecimal.valueOf(line.equals(first) ? FIGURE : 0);
        return line.with().amount(amount).amountLow(amount).amountHigh(amount).assumption(WORD).build();
    }

    private Row evaluator(Evaluator evaluator) {
        var side = plan.find(evaluator.person()).map(Person::side).orElse(Side.IT);
        return evaluator.with().person(nobody(evaluator.id(), side)).declarationText(WORD).build();
    }

    /// A person of whom the plan says nothing else.
    private Id<Person> nobody(Id<?> of, Side side) {
        var id = Id.of(Person.class, "somebody of " + of.value());
        rows.add(new Person(id, new Code(Person.PREFIX, 900 + rows.size()), WORD + rows.size(), side, "", "",
                Person.Seat.NON_VOTING, "", false, "", true));
        return id;
    }

    private Row every(Row row) {
        var shape = Shape.of(row);
        var marked = row;
        for (Cell cell : shape.cells()) {
            if (cell.confidential() && !shown(row, cell)) marked = shape.with(marked, cell, mark(cell));
        }
        return marked;
    }

    /// Blind figures are private until they are shown together, without names.
    private boolean shown(Row row, Cell cell) {
        return switch (row) {
            case Rating rating -> !rating.unseen(plan);
            case Ballot _ -> cell.name().equals("choice");
            case Score score -> cell.name().equals("value")
                    && plan.get(plan.get(score.evaluator()).selection()).revealed();
            default -> false;
        };
    }

    private static Object mark(Cell cell) {
        return switch (cell.form()) {
            case FRACTION -> (double) FIGURE;
            default -> cell.component().getType() == String.class ? WORD : BigDecimal.valueOf(FIGURE);
        };
    }
}
