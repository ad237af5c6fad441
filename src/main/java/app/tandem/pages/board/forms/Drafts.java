package app.tandem.pages.board.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/// What was written into the named fields of forms and not saved, so that the form has it again.
final class Drafts {

    private final Map<String, Draft> kept = new HashMap<>();
    private String heading = "";
    private List<TextInputControl> fields = List.of();
    private List<String> before = List.of();

    /// @param before the texts that the form had when it opened, by which it is known again
    private record Draft(List<String> before, List<String> written) {}

    /// A form has opened; answers whether it got back what had been written into it.
    boolean open(String heading, List<? extends Node> body) {
        this.heading = heading;
        var found = new ArrayList<TextInputControl>();
        body.forEach(node -> collect(node, found));
        fields = found;
        before = texts();
        var draft = kept.get(heading);
        if (draft == null || !draft.before.equals(before)) return false;
        for (int i = 0; i < fields.size(); i++) fields.get(i).setText(draft.written.get(i));
        fields.forEach(TextInputControl::end);
        return true;
    }

    /// Whether something was written that is not saved.
    boolean written() {
        return !texts().equals(before);
    }

    void keep() {
        if (written()) kept.put(heading, new Draft(before, texts()));
        else drop();
    }

    void drop() {
        kept.remove(heading);
    }

    /// No form is open.
    void forget() {
        fields = List.of();
        before = List.of();
    }

    private List<String> texts() {
        return fields.stream().map(TextInputControl::getText).toList();
    }

    private static void collect(Node node, List<TextInputControl> found) {
        switch (node) {
            case Label label when label.getLabelFor() instanceof TextInputControl field -> found.add(field);
            case ScrollPane pane when pane.getContent() != null -> collect(pane.getContent(), found);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
            default -> {}
        }
    }
}
