package app.tandem.pages.roadmap;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ChoiceDialog;

/// Asks for which initiative another one waits.
final class LinkForm {

    /// An initiative as a line of the list.
    private record Line(Initiative initiative) {
        @Override
        public String toString() {
            return initiative.code() + " " + initiative.title();
        }
    }

    private LinkForm() {}

    static Optional<Initiative> ask(Plan plan, Initiative then) {
        var others = plan.coded(Initiative.class).stream().filter(it -> !it.id().equals(then.id()))
                .map(Line::new)
                .toList();
        if (others.isEmpty()) return Optional.empty();
        var dialog = new ChoiceDialog<>(others.getFirst(), others);
        dialog.setTitle(Words.of("roadmap.command.link"));
        dialog.setHeaderText(null);
        dialog.setContentText(Words.with("roadmap.link.ask", then.code()));
        return dialog.showAndWait().map(Line::initiative);
    }

    static void refuse(String sentence) {
        var alert = new Alert(Alert.AlertType.INFORMATION, sentence);
        alert.setHeaderText(null);
        alert.showAndWait();
    }
}
