package app.tandem.pages.scenarios;

import app.tandem.plan.Words;
import app.tandem.plan.roadmap.scenario.Scenario;
import app.tandem.ui.WrappingCell;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A scenario in the list: what it is called, and whether it is still thought about.
final class ScenarioCell extends WrappingCell<Scenario> {

    @Override
    protected void updateItem(@Nullable Scenario scenario, boolean empty) {
        super.updateItem(scenario, empty);
        setText(null);
        if (empty || scenario == null) {
            setGraphic(null);
            return;
        }
        var name = new Label(scenario.code() + "  " + scenario.title());
        name.setWrapText(true);
        var state = new Label(Words.of(scenario.state()));
        state.getStyleClass().add("meta");
        setGraphic(new VBox(name, state));
        setAccessibleText(scenario.code() + " " + scenario.title() + ". " + Words.of(scenario.state()));
    }
}
