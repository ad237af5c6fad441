package app.tandem.pages.around;

import app.tandem.pages.Way;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.around.Neighbourhood;
import app.tandem.plan.around.Neighbourhood.Neighbour;
import app.tandem.ui.Icons;
import app.tandem.ui.Views;
import app.tandem.ui.Visible;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The selected item in the middle and what it touches around it. A click on a neighbour puts that one into
/// the middle; so one walks through the plan without leaving the page.
public final class AroundPane extends VBox {

    private final Supplier<Plan> plan;
    private final Way way;
    private final Label heading = new Label(Words.of("around"));
    private final Button back;
    private final Hyperlink middle = new Hyperlink();
    private final VBox kinds = new VBox();
    private final Deque<Id<?>> walked = new ArrayDeque<>();
    private Optional<Id<?>> center = Optional.empty();

    public AroundPane(Supplier<Plan> plan, Way way) {
        this.plan = plan;
        this.way = way;
        heading.getStyleClass().add("caps");
        back = Icons.button(Feather.CORNER_UP_LEFT, Words.of("around.back"), this::back);
        back.setId("around-back");
        middle.setId("around-middle");
        middle.getStyleClass().addAll("strong", "around-middle");
        middle.setWrapText(true);
        middle.setOnAction(_ -> center.ifPresent(way::open));
        Views.fold(this, back);
        var head = new HBox(back, middle);
        head.getStyleClass().add("bar");
        getStyleClass().addAll("craft-section", "around");
        getStylesheets().add(String.valueOf(AroundPane.class.getResource("around.css")));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.BACK_SPACE || walked.isEmpty()) return;
            event.consume();
            back();
        });
        getChildren().setAll(heading, head, kinds);
    }

    /// The row that is selected on the page; another one begins a new walk.
    public void show(Optional<Id<?>> selected) {
        var start = walked.isEmpty() ? center : Optional.of(walked.getLast());
        if (!selected.equals(start)) {
            walked.clear();
            center = selected;
        }
        look();
    }

    private void walk(Id<?> to) {
        center.ifPresent(walked::push);
        center = Optional.of(to);
        look();
        middle.requestFocus();
    }

    private void back() {
        if (walked.isEmpty()) return;
        center = Optional.of(walked.pop());
        look();
        middle.requestFocus();
    }

    private void look() {
        var row = center.flatMap(id -> plan.get().find(id)).filter(Coded.class::isInstance)
                .map(Coded.class::cast);
        setVisible(row.isPresent());
        back.setVisible(!walked.isEmpty());
        row.ifPresent(item -> {
            middle.setText(item.code() + "  " + Visible.line(item.title()));
            middle.setAccessibleText(Words.with("around.open", item.code(), Visible.line(item.title())));
            kinds.getChildren().setAll(drawn(Neighbourhood.of(plan.get(), item)));
        });
    }

    private List<Node> drawn(Neighbourhood around) {
        var nodes = new ArrayList<Node>();
        if (around.around().isEmpty()) nodes.add(meta(Words.of("around.none")));
        around.byKind().forEach((kind, neighbours) -> {
            nodes.add(meta(Words.with("around.kind", kind, neighbours.size())));
            neighbours.forEach(each -> nodes.add(link(each)));
        });
        return nodes;
    }

    private Node link(Neighbour neighbour) {
        var item = neighbour.item();
        var link = new Hyperlink(Words.with("around.line", item.code(), Visible.line(item.title()),
                neighbour.how()));
        link.getStyleClass().add("neighbour");
        link.setWrapText(true);
        link.setOnAction(_ -> walk(item.id()));
        return link;
    }

    private static Label meta(String text) {
        var label = new Label(text);
        label.getStyleClass().add("meta");
        label.setWrapText(true);
        return label;
    }
}
