package app.tandem.pages.board.table;

import app.tandem.pages.board.Spoken;
import app.tandem.pages.board.lines.AddedFields;
import app.tandem.pages.board.lines.Line;
import app.tandem.pages.board.lines.Totals;
import app.tandem.pages.board.mark.Marks;
import app.tandem.plan.Cell;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.craft.CheckStep;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One column of the table of cards.
///
/// @param key the component, the id of the added field, or the title of what is computed
/// @param em how wide it is
/// @param field what is typed into it; empty where the program computes it
record Heading(String key, String title, double em, Function<Line.Card, String> text,
        Comparator<Line.Card> order, Optional<Input> field) {

    static final String TITLE = "title";

    Heading(String title, double em, Function<Line.Card, String> text, Comparator<Line.Card> order,
            Optional<Input> field) {
        this(field.map(Input::name).orElse(title), title, em, text, order, field);
    }

    String text(Line line) {
        return switch (line) {
            case Line.Card card -> text.apply(card);
            case Line.Head head -> total(head.totals());
        };
    }

    /// What the group comes to in this column; empty where there is nothing to add up.
    private String total(Totals totals) {
        if (key().equals("moscow")) return Words.with("board.totals.musts", totals.musts());
        if (key().equals(Words.field("status"))) return Words.with("board.totals.open", totals.open());
        return totals.sum(key().equals(Words.of(Measure.EFFORT)) ? Totals.EFFORT : key());
    }

    /// Cards in their order; headings are not among them.
    Comparator<Line> lines() {
        return (one, other) -> one instanceof Line.Card card && other instanceof Line.Card next
                ? order.compare(card, next) : 0;
    }

    /// What people look at and type for each requirement.
    static List<Heading> needs(Plans plans) {
        return Stream.of(
                        Stream.of(code()),
                        fields(Requirement.class, plans, "title:22"),
                        mark(plans),
                        fields(Requirement.class, plans, "moscow:6", "value:4", "urgency:4.5",
                                "horizon:8", "measure:14", "goal:12", "ownerCc:9", "ownerIt:9",
                                "site:7", "requester:9"),
                        Stream.of(
                                read(Words.field("status"), 7, card -> card instanceof Line.Need need
                                        ? Words.of(need.requirement().status()) : ""),
                                turn(),
                                new Heading(Words.of("board.table.answer"), 6,
                                        card -> card instanceof Line.Need need ? Spoken.coverage(need) : "",
                                        Comparator.comparing(card -> card instanceof Line.Need need
                                                ? need.answer().coverage().points() : 0),
                                        Optional.empty()),
                                effort(plans)),
                        Stream.of(read(Words.kinds(CheckStep.class), 6, card ->
                                CheckStep.progress(plans.plan(), card.card().code()).orElse(""))),
                        added(Requirement.class, plans))
                .flatMap(part -> part)
                .toList();
    }

    /// What people look at and type for each capability.
    static List<Heading> offers(Plans plans) {
        return Stream.of(
                        Stream.of(code()),
                        fields(Capability.class, plans, "title:20"),
                        mark(plans),
                        fields(Capability.class, plans, "domain:11", "availability:9",
                                "system:10", "vendor:9", "usePercent:5", "functionalFit:5",
                                "technicalFit:5", "annualCost:6", "ownerIt:9", "endOfSupport:7"),
                        Stream.of(turn(), new Heading(Words.of("board.table.links"), 5,
                                card -> Integer.toString(card.fits().size()),
                                Comparator.comparingInt(card -> card.fits().size()), Optional.empty())),
                        added(Capability.class, plans))
                .flatMap(part -> part)
                .toList();
    }

    /// The plan and the day as they are when a cell is drawn.
    interface Plans {
        Plan plan();

        LocalDate today();

        Marks marks();
    }

    /// What the columns depend on besides the cards.
    record Given(List<CustomField> needs, List<CustomField> offers, boolean marked) {
        static Given of(Plans plans) {
            var added = AddedFields.of(plans.plan());
            return new Given(added.needs(), added.offers(), plans.marks().any());
        }
    }

    /// Whether the column shows what the cards wear.
    boolean marks() {
        return field.isEmpty() && title.equals(Words.of("mark.column"));
    }

    /// Only where there are rules.
    private static Stream<Heading> mark(Plans plans) {
        return plans.marks().any() ? Stream.of(new Heading(Words.of("mark.column"), 9,
                card -> plans.marks().word(card),
                (one, other) -> plans.marks().order().compare(one, other), Optional.empty()))
                : Stream.empty();
    }

    private static Heading code() {
        return new Heading(Words.field("code"), 4.5, card -> card.card().code().toString(),
                Comparator.comparing(card -> card.card().code()), Optional.empty());
    }

    private static Heading turn() {
        return new Heading(Words.of("board.table.turn"), 9, Spoken::brief,
                Comparator.comparing((Line.Card card) -> card.turn().holder())
                        .thenComparingLong(card -> card.waiting().days()), Optional.empty());
    }

    private static Heading effort(Plans plans) {
        Function<Line.Card, Optional<BigDecimal>> effort = card -> Totals.effort(plans.plan(), card);
        return new Heading(Words.of(Measure.EFFORT), 4.5,
                card -> effort.apply(card).map(BigDecimal::toPlainString).orElse(""),
                Comparator.comparing(card -> effort.apply(card).orElse(BigDecimal.ONE.negate())),
                Optional.empty());
    }

    private static Heading read(String title, double em, Function<Line.Card, String> text) {
        return new Heading(title, em, text, Comparator.comparing(text), Optional.empty());
    }

    private static Stream<Heading> fields(Class<? extends Row> kind, Plans plans, String... named) {
        return Stream.of(named).map(each -> each.split(":")).map(parts -> {
            var cell = Shape.of(kind).cells().stream()
                    .filter(every -> every.component().getName().equals(parts[0]))
                    .findFirst()
                    .orElseThrow();
            Function<Line.Card, String> text = card ->
                    new Field(cell, plans.plan(), plans.today()).text(card.card());
            return new Heading(Words.field(parts[0]), Double.parseDouble(parts[1]), text, order(cell, text),
                    Optional.of(Input.of(cell)));
        });
    }

    /// The fields that the two sides added, last.
    private static Stream<Heading> added(Class<? extends Row> kind, Plans plans) {
        return CustomField.of(plans.plan(), kind).stream().map(field -> {
            Function<Line.Card, String> text = card ->
                    CustomValue.of(plans.plan(), field, card.card().code());
            return new Heading(field.id().value(), field.title(), 9, text,
                    Comparator.comparing(text, field.order()),
                    field.calculated() ? Optional.empty() : Optional.of(Input.of(field)));
        });
    }

    /// Numbers, days and constants in their own order, all else by what is read.
    private static Comparator<Line.Card> order(Cell cell, Function<Line.Card, String> text) {
        var type = cell.component().getType();
        if (type == Id.class || type == String.class) return Comparator.comparing(text);
        return (one, other) -> compare(cell.value(one.card()), cell.value(other.card()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // both are values of the same component
    private static int compare(@Nullable Object one,
            @Nullable Object other) {
        if (one == null || other == null) return Boolean.compare(one != null, other != null);
        return ((Comparable) one).compareTo(other);
    }
}
