package app.tandem.pages.board;

import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Requirement;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that mean something on a card or a link only; the others are commands of the page.
final class BoardKeys {

    private final BoardView view;
    private final BoardActions actions;
    private final CardVerbs verbs;

    BoardKeys(BoardView view, BoardActions actions, CardVerbs verbs) {
        this.view = view;
        this.actions = actions;
        this.verbs = verbs;
    }

    void pressed(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case ESCAPE -> view.cancel();
            case PAGE_DOWN -> view.turnPage(1);
            case PAGE_UP -> view.turnPage(-1);
            default -> false;
        };
        if (done) event.consume();
    }

    /// What the list itself would swallow before it could be a command.
    void onCard(KeyEvent event) {
        if (modified(event)) return;
        switch (event.getCode()) {
            case F2 -> view.rename();
            case ENTER -> verbs.inspect(view.view());
            case SPACE -> verbs.peek();
            default -> {
                pressed(event);
                if (!event.isConsumed()) across(event);
                return;
            }
        }
        event.consume();
    }

    void follow(FitChip chip) {
        chip.addEventHandler(KeyEvent.KEY_PRESSED, this::onChip);
        chip.addEventHandler(KeyEvent.KEY_TYPED, this::typedOnChip);
        chip.setOnAction(_ -> actions.describe());
        chip.onTicks(side -> {
            actions.select(chip.fit().id());
            actions.tick(side);
        });
        chip.focusedProperty().subscribe(focused -> {
            if (focused) actions.select(chip.fit().id());
        });
    }

    private void onChip(KeyEvent event) {
        if (modified(event)) return;
        if (event.getCode() == KeyCode.ENTER) {
            actions.describe();
            event.consume();
        } else if (event.getCode() == KeyCode.Y) {
            if (event.isShiftDown()) actions.tickOther(view.acting());
            else actions.tick(view.acting());
            event.consume();
        } else {
            across(event);
        }
    }

    private void typedOnChip(KeyEvent event) {
        switch (event.getCharacter()) {
            case "?" -> actions.assess(Coverage.UNKNOWN);
            case "0" -> actions.assess(Coverage.NONE);
            case "1" -> actions.assess(Coverage.SOME);
            case "2" -> actions.assess(Coverage.HALF);
            case "3" -> actions.assess(Coverage.MOST);
            case "4" -> actions.assess(Coverage.FULL);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void across(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> actions.across(Requirement.class);
            case RIGHT -> actions.across(Capability.class);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static boolean modified(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown() || event.isControlDown()
                || event.getTarget() instanceof javafx.scene.control.TextInputControl;
    }
}
