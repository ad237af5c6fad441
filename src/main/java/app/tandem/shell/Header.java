package app.tandem.shell;

import app.tandem.pages.Page;
import app.tandem.plan.Words;
import app.tandem.ui.Command;
import app.tandem.ui.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The row above a page: back and forward, its title, and the first things it can do.
final class Header extends HBox {

    private static final int MOST_ACTIONS = 3;

    private final Label title = new Label();
    private final HBox actions = new HBox();
    private final List<Node> controls;

    Header(Router router, Runnable palette, Consumer<Command> run) {
        getStyleClass().addAll("header-line", "bar");
        var back = Icons.button(Feather.CHEVRON_LEFT, Words.of("command.back"), router::back);
        back.disableProperty().bind(router.canGoBackProperty().not());
        var forward = Icons.button(Feather.CHEVRON_RIGHT, Words.of("command.forward"), router::forward);
        forward.disableProperty().bind(router.canGoForwardProperty().not());
        title.getStyleClass().add("title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        actions.getStyleClass().add("bar");
        var find = Icons.button(Feather.SEARCH, Words.of("command.palette"), palette);
        getChildren().addAll(back, forward, title, gap, actions, find);
        controls = List.of(back, forward, actions, find);
        router.pageProperty().subscribe(page -> show(page, run));
    }

    /// Everything but the title.
    List<Node> controls() {
        return controls;
    }

    private void show(Page page, Consumer<Command> run) {
        title.setText(Places.title(page.place()));
        actions.getChildren().setAll(page.commands().stream()
                .limit(MOST_ACTIONS)
                .map(command -> button(command, run))
                .toList());
    }

    private static Button button(Command command, Consumer<Command> run) {
        var key = command.key();
        var button = new Button(command.label());
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(command.refusal().map(reason -> !reason.isEmpty()));
        button.setTooltip(
                new Tooltip(key == null ? command.label() : command.label() + "  " + key.getDisplayText()));
        button.setOnAction(_ -> run.accept(command));
        return button;
    }
}
