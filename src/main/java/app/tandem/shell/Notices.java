package app.tandem.shell;

import app.tandem.plan.Words;
import app.tandem.ui.Command;
import app.tandem.ui.over.Layer;
import app.tandem.ui.over.Toasts;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/// What the window told, as a toast first and in a list for later.
final class Notices {

    private static final int MOST = 200;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ObservableList<String> told = FXCollections.observableArrayList();
    private final Toasts toasts = new Toasts(Words.of("toast.close"));
    private final Layer layer;

    Notices(Layer layer) {
        this.layer = layer;
    }

    Toasts toasts() {
        return toasts;
    }

    IntegerBinding countProperty() {
        return Bindings.size(told);
    }

    void tell(String sentence) {
        keep(sentence);
        toasts.show(sentence);
    }

    void tell(String sentence, Command action) {
        keep(sentence);
        toasts.show(sentence, action);
    }

    /// Takes away what was offered to be done about something before the last edit.
    void withdraw() {
        toasts.withdraw();
    }

    /// The list, the newest first and selected.
    void show() {
        var title = new Label(Words.of("notices.title"));
        title.getStyleClass().add("heading");
        var list = new ListView<>(told);
        list.setPlaceholder(new Label(Words.of("notices.empty")));
        list.setAccessibleText(Words.of("notices.title"));
        list.getSelectionModel().selectFirst();
        var box = new VBox(title, list);
        box.getStyleClass().addAll("floating", "sheet");
        layer.show(box);
        list.requestFocus();
    }

    private void keep(String sentence) {
        told.addFirst(CLOCK.format(LocalTime.now(ZoneId.systemDefault())) + "  " + sentence);
        if (told.size() > MOST) told.removeLast();
    }
}
