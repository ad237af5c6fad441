package app.tandem.ui;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// One section of a long form: a heading that opens and closes what stands below it.
public class FoldingPane extends TitledPane {

    private final VBox body = new VBox();

    @SuppressWarnings("this-escape") // only the setters of the control itself are called
    public FoldingPane(String heading) {
        super(heading, null);
        setContent(body);
        setAnimated(false);
        getStyleClass().addAll("dense", "folding");
        body.getStyleClass().add("folding-body");
    }

    /// Puts these below the heading, in place of what stood there.
    public final void hold(Node... nodes) {
        body.getChildren().setAll(nodes);
    }

    /// What stands below the heading.
    public final VBox body() {
        return body;
    }
}
