package app.tandem.pages.coverage;

import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.ui.Fuzzy;
import java.util.Arrays;
import javafx.animation.PauseTransition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// A few letters typed on the head of a row go to the first row with a word that begins so.
final class RowSeek {

    private static final Duration PAUSE = Duration.seconds(1);

    /// What stands for a command as long as nothing has been typed.
    private static final String COMMANDS = "sto";

    private final TableView<Grid.Row> matrix;
    private final Going going;
    private final PauseTransition pause =
            new PauseTransition(PAUSE);
    private String typed = "";

    /// To a row and a column.
    interface Going {
        void go(int row, int column);
    }

    RowSeek(TableView<Grid.Row> matrix, Going going) {
        this.matrix = matrix;
        this.going = going;
        pause.setOnFinished(_ -> typed = "");
        matrix.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (seeks(event, event.getText())) event.consume();
        });
        matrix.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!seeks(event, event.getCharacter())) return;
            event.consume();
            typed += Fuzzy.plain(event.getCharacter());
            pause.playFromStart();
            seek();
        });
    }

    private boolean seeks(KeyEvent event, String letter) {
        if (event.isShortcutDown() || event.isAltDown() || event.isControlDown()) return false;
        if (letter.length() != 1 || matrix.getFocusModel().getFocusedCell().getColumn() > 0) return false;
        return typed.isEmpty()
                ? Character.isLetter(letter.charAt(0)) && !COMMANDS.contains(Fuzzy.plain(letter))
                : Character.isLetterOrDigit(letter.charAt(0)) || letter.equals("-") || letter.equals(" ");
    }

    private void seek() {
        for (int row = 0; row < matrix.getItems().size(); row++) {
            var title = Fuzzy.plain(matrix.getItems().get(row).title());
            boolean begins = title.startsWith(typed)
                    || Arrays.stream(title.split("\\s+")).anyMatch(word -> word.startsWith(typed));
            if (!begins) continue;
            going.go(row, 0);
            return;
        }
    }
}
