package app.tandem.pages.vendors.evidence;

import app.tandem.pages.Choices;
import app.tandem.pages.vendors.workshop.Numbers;
import app.tandem.pages.vendors.workshop.Step;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Clarification;
import app.tandem.plan.vendor.CustomerReference;
import app.tandem.plan.vendor.DemoScenario;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.ui.Lists;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The same script for every vendor, what their customers say, and questions answered to all.
public final class EvidenceStep implements Step {

    private static final int LONGEST = 600;

    private final Workshop workshop;
    private final EvidenceTable<DemoScenario> scripts;
    private final EvidenceTable<CustomerReference> references;
    private final EvidenceTable<Clarification> questions;
    private final ComboBox<Vendor> vendor = Choices.of(Words.of("vendors.vendor"), Vendor::title);
    private final ScrollPane node;

    public EvidenceStep(Workshop workshop) {
        this.workshop = workshop;
        scripts = new EvidenceTable<>(workshop, DemoScenario.class, Words.of("vendors.scripts.empty"))
                .typed(Words.field("title"), DemoScenario::title,
                        (row, text) -> text.isEmpty() ? row : row.withTitle(text))
                .typed(Words.field("script"), DemoScenario::script, DemoScenario::withScript)
                .typed(Words.field("minutes"), row -> String.valueOf(row.minutes()), EvidenceStep::minutes)
                .typed(Words.field("criteria"), row -> String.join(", ", row.criteria()),
                        (row, text) -> row.withCriteria(List.of(text.split("[,;\\s]+"))));
        references = new EvidenceTable<>(workshop, CustomerReference.class,
                Words.of("vendors.references.empty"))
                .told(Words.of("vendors.vendor"), row -> workshop.plan().get(row.vendor()).title())
                .typed(Words.field("customer"), CustomerReference::customer,
                        (row, text) -> text.isEmpty() ? row : row.withCustomer(text))
                .typed(Words.field("questions"), CustomerReference::questions,
                        CustomerReference::withQuestions)
                .typed(Words.field("answers"), CustomerReference::answers, CustomerReference::withAnswers)
                .typed(Words.field("date"), row -> day(row.date()),
                        (row, text) -> row.withDate(date(text, row.date())));
        questions = new EvidenceTable<>(workshop, Clarification.class, Words.of("vendors.questions.empty"))
                .told(Words.field("number"), row -> String.valueOf(row.number()))
                .typed(Words.field("question"), Clarification::question,
                        (row, text) -> text.isEmpty() ? row : row.withQuestion(text))
                .typed(Words.field("answer"), Clarification::answer, Clarification::withAnswer)
                .typed(Words.field("answeredOn"), row -> day(row.answeredOn()),
                        (row, text) -> row.withAnsweredOn(date(text, row.answeredOn())));
        var about = new HBox(vendor, workshop.adding(Words.of("vendors.reference.add"), this::reference));
        about.getStyleClass().add("bar");
        var all = new VBox(scripts.node(workshop.adding(Words.of("vendors.script.add"),
                        text -> workshop.evidence().script(text))), references.node(about),
                questions.node(workshop.adding(Words.of("vendors.question.add"),
                        text -> workshop.evidence().question(text))));
        all.getStyleClass().add("step");
        node = new ScrollPane(all);
        node.setFitToWidth(true);
    }

    @Override
    public String title() {
        return Words.of("vendors.step.evidence");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Done show(Plan plan, Selection selection) {
        var edits = workshop.evidence();
        scripts.show(edits.scripts());
        references.show(edits.references());
        questions.show(edits.questions());
        Lists.update(vendor.getItems(), edits.vendors());
        var asked = edits.references().stream().map(CustomerReference::vendor).collect(Collectors.toSet());
        return Done.of((edits.scripts().isEmpty() ? 0 : 1) + asked.size(), 1 + edits.vendors().size());
    }

    private Edit reference(String customer) {
        var whose = vendor.getValue();
        if (whose == null) whose = workshop.evidence().vendors().stream().findFirst().orElse(null);
        return whose == null ? new Edit(customer, List.of()) : workshop.evidence().reference(whose, customer);
    }

    private static DemoScenario minutes(DemoScenario row, String text) {
        var number = Numbers.parse(text);
        return number.isPresent() && number.getAsDouble() <= LONGEST
                ? row.withMinutes((int) number.getAsDouble()) : row;
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /// What was typed if it is a day, none if nothing was, else the day as it was.
    private static @Nullable LocalDate date(String text, @Nullable LocalDate before) {
        if (text.isEmpty()) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return before;
        }
    }
}
