package app.tandem.pages.roadmap;

import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ChoiceDialog;

/// Asks for one initiative of several.
final class LinkForm {

    /// An initiative as a line of the list.
    private record Line(Initiative initiative) {
        @Override
        public String toString() {
            return initiative.code() + " " + initiative.title();
        }
    }

    private LinkForm() {}

    /// Empty when nothing was chosen or there was nothing to choose from.
    static Optional<Initiative> ask(List<Initiative> choices, String question) {
        if (choices.isEmpty()) return Optional.empty();
        var lines = choices.stream().map(Line::new).toList();
        var dialog = new ChoiceDialog<>(lines.getFirst(), lines);
        dialog.setTitle(Words.of("roadmap.command.link"));
        dialog.setHeaderText(null);
        dialog.setContentText(question);
        return dialog.showAndWait().map(Line::initiative);
    }

    static void refuse(String sentence) {
        var alert = new Alert(Alert.AlertType.INFORMATION, sentence);
        alert.setHeaderText(null);
        alert.showAndWait();
    }
}
