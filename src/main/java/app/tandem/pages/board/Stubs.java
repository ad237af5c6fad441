package app.tandem.pages.board;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.LinkScene.Edge;
import app.tandem.plan.backlog.LinkScene.Stub;
import app.tandem.plan.backlog.LinkScene.Way;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// The ends of links at the edges of the gutter of which the other card is out of sight. The buttons stay
/// from drawing to drawing and change their words only.
final class Stubs extends Pane {

    private final Consumer<Stub> follow;

    /// @param follow given the stub that was clicked
    Stubs(Consumer<Stub> follow) {
        this.follow = follow;
        setPickOnBounds(false);
    }

    void show(List<Stub> stubs, double width) {
        var buttons = getChildren();
        while (buttons.size() < stubs.size()) buttons.add(button());
        buttons.remove(stubs.size(), buttons.size());
        for (int at = 0; at < stubs.size(); at++) {
            if (buttons.get(at) instanceof Button button) show(button, stubs.get(at), width);
        }
    }

    private static Button button() {
        var button = new Button();
        button.getStyleClass().add("stub");
        button.setFocusTraversable(false);
        return button;
    }

    private void show(Button button, Stub stub, double width) {
        boolean up = stub.way() == Way.UP;
        boolean left = stub.edge() == Edge.LEFT;
        int count = stub.fits().size();
        button.setText(up ? Words.with("board.stub.up", count) : Words.with("board.stub.down", count));
        button.setAccessibleText(up
                ? Words.with("board.stub.up.spoken", count)
                : Words.with("board.stub.down.spoken", count));
        button.setOnAction(_ -> follow.accept(stub));
        button.applyCss();
        button.autosize();
        button.relocate(left ? 0 : width - button.getWidth(),
                up ? stub.y() - button.getHeight() - 1 : stub.y() + 1);
    }
}
