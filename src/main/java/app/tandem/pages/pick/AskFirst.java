package app.tandem.pages.pick;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// The question before a need is met by something that is not owned: is it not on the shelf already?
public final class AskFirst {

    private final List<Node> body = new ArrayList<>();

    /// @param owned what is paid for and unused, the likest first; never empty
    /// @param wanted what was about to be linked
    /// @param onPick run with whichever was chosen
    public AskFirst(List<Capability> owned, Capability wanted, Consumer<Capability> onPick) {
        var why = new Label(Words.with("shelf.ask.why", owned.size(), wanted.code(),
                Words.of(wanted.availability())));
        why.setWrapText(true);
        body.add(why);
        for (var each : owned) {
            body.add(button(Words.with("shelf.ask.owned", each.code(), each.title(), each.system()), each,
                    onPick));
        }
        body.add(button(Words.with("shelf.ask.wanted", wanted.code(), wanted.title()), wanted, onPick));
        first().getStyleClass().add("accent");
    }

    /// What has the focus: the likest on the shelf.
    public Node first() {
        return body.get(1);
    }

    public List<Node> body() {
        return List.copyOf(body);
    }

    private static Button button(String text, Capability capability, Consumer<Capability> onPick) {
        var button = new Button(text);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> onPick.accept(capability));
        return button;
    }
}
