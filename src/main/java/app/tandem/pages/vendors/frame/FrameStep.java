package app.tandem.pages.vendors.frame;

import app.tandem.pages.Choices;
import app.tandem.pages.vendors.workshop.Step;
import app.tandem.pages.vendors.workshop.Typing;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.course.Course;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is to be chosen, by which rules, by whom, and how far it has come.
public final class FrameStep implements Step {

    private final TextArea scope = new TextArea();
    private final RulesForm rules;
    private final LimitsForm limits;
    private final ComboBox<@Nullable Decision> authority = new ComboBox<>();
    private boolean showing;
    private final CourseLine course;
    private final PanelTable panel;
    private final Doings doings;
    private final ScrollPane node;

    public FrameStep(Workshop workshop) {
        rules = new RulesForm(workshop);
        limits = new LimitsForm(workshop);
        course = new CourseLine(workshop);
        authority.setMaxWidth(Double.MAX_VALUE);
        authority.valueProperty().subscribe(chosen -> {
            boolean news = !showing && workshop.chosen() != null;
            if (news) workshop.performIfNew(workshop.frame().openedBy(chosen));
        });
        panel = new PanelTable(workshop);
        doings = new Doings(workshop);
        scope.setPromptText(Words.of("vendors.scope"));
        scope.setAccessibleText(Words.of("vendors.scope"));
        scope.setPrefRowCount(3);
        scope.setMinHeight(TextArea.USE_PREF_SIZE);
        scope.setWrapText(true);
        Typing.commit(scope, text -> workshop.performIfNew(workshop.frame().scope(text)));
        var left = column(Choices.field(Words.of("vendors.opened.by"), authority), scope, rules.node(),
                limits.node());
        var log = head(Words.of("vendors.log"));
        workshop.keepFromRoom(log, doings.node());
        var right = column(head(Words.of("vendors.scorers")), panel.node(), log, doings.node());
        VBox.setVgrow(doings.node(), Priority.ALWAYS);
        var columns = new HBox(left, right);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        var all = new VBox(course.node(), columns);
        all.getStyleClass().add("step");
        node = new ScrollPane(all);
        node.setFitToWidth(true);
        node.setFitToHeight(true);
    }

    @Override
    public String title() {
        return Words.of("vendors.step.frame");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Done show(Plan plan, Selection selection) {
        Typing.show(scope, selection.scope());
        course.show(plan, selection);
        showing = true;
        Choices.fill(authority, plan.coded(Decision.class).reversed(), FrameStep::words);
        authority.setValue(plan.find(selection.openedBy()).orElse(null));
        showing = false;
        rules.show(selection);
        limits.show(selection);
        panel.show(plan, selection);
        doings.show(plan, selection);
        return Done.of(Course.steps().indexOf(selection.state()) + (selection.scope().isBlank() ? 0 : 1),
                Course.steps().indexOf(Selection.State.RESPONSES_IN));
    }

    private static String words(@Nullable Decision decision) {
        return decision == null ? Words.of("vendors.none") : decision.code() + "  " + decision.title();
    }

    private static VBox column(Node... nodes) {
        var column = new VBox(nodes);
        column.getStyleClass().add("step");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(0);
        return column;
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.getStyleClass().add("heading");
        return label;
    }
}
