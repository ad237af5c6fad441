package app.tandem.pages.board.forms;

import app.tandem.pages.Names;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Impact;
import app.tandem.ui.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What depends on a card, read before it is deleted.
public final class ImpactForm {

    private final Button remove;
    private final List<Node> body = new ArrayList<>();

    /// @param edit deletes the card and what means nothing without it
    public ImpactForm(Plan plan, Impact impact, Edit edit, Consumer<Edit> perform) {
        remove = new Button(edit.label());
        remove.setId("remove-anyway");
        remove.setDefaultButton(true);
        remove.setOnAction(_ -> perform.accept(edit));
        list(Words.of("capabilities.impact.unanswered"), named(impact.unanswered()));
        list(Words.of("capabilities.impact.needs"), named(impact.needs()));
        list(Words.of("board.impact.offers"), named(impact.offers()));
        list(Words.of("capabilities.impact.initiatives"), named(impact.initiatives()));
        list(Words.of("board.impact.others"),
                impact.others().stream().map(row -> Names.of(plan, row)).distinct().toList());
    }

    public Node first() {
        return remove;
    }

    public Button remove() {
        return remove;
    }

    public List<Node> body() {
        var box = new VBox();
        box.getChildren().setAll(body);
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("impact");
        return List.of(scroll);
    }

    private void list(String heading, List<String> lines) {
        if (lines.isEmpty()) return;
        var head = new Label(heading);
        head.getStyleClass().add("meta");
        body.add(head);
        for (String line : lines) {
            var label = new Label(Visible.line(line));
            label.setWrapText(true);
            body.add(label);
        }
    }

    private static List<String> named(List<? extends Coded> rows) {
        return rows.stream().map(row -> row.code() + "  " + row.title()).toList();
    }
}
