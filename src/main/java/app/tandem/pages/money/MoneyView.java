package app.tandem.pages.money;

import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.ui.Command;
import app.tandem.ui.Views;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;

/// What the roadmap costs, whom it needs, and where the money ends.
public final class MoneyView implements Page {

    private final MoneyPane moneyPane;
    private final PeoplePane peoplePane;
    private final AffordPane affordPane;
    private final Parent view;
    private final ToggleGroup parts = new ToggleGroup();
    private final ReadOnlyObjectWrapper<Optional<Id<?>>> selection =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    @FXML private ToggleButton money;
    @FXML private ToggleButton people;
    @FXML private ToggleButton afford;
    @FXML private Label unit;
    @FXML private StackPane stage;

    @SuppressWarnings("NullAway.Init") // FXML fills the rest
    public MoneyView(Desk desk) {
        moneyPane = new MoneyPane(desk);
        peoplePane = new PeoplePane(desk);
        affordPane = new AffordPane(desk);
        view = Views.load(this, Words.bundle());
        desk.store().planProperty().subscribe(this::show);
    }

    @FXML
    void initialize() {
        stage.getChildren().setAll(moneyPane, peoplePane, affordPane);
        for (var part : List.of(money, people, afford)) part.setToggleGroup(parts);
        parts.selectedToggleProperty().subscribe((old, chosen) -> {
            if (chosen == null) parts.selectToggle(old);
        });
        money.selectedProperty().subscribe(moneyPane::setVisible);
        people.selectedProperty().subscribe(peoplePane::setVisible);
        afford.selectedProperty().subscribe(affordPane::setVisible);
    }

    private void show(Plan plan) {
        moneyPane.show(plan);
        peoplePane.show(plan);
        affordPane.show(plan);
        unit.setText(plan.find(Workspace.ONLY).map(it -> Words.with("money.unit", it.currency())).orElse(""));
    }

    @Override
    public Place place() {
        return Place.MONEY;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<Optional<Id<?>>> selection() {
        return selection.getReadOnlyProperty();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(Words.of("money.command.money"), null, () -> money.setSelected(true)),
                Command.of(Words.of("money.command.people"), null, () -> people.setSelected(true)),
                Command.of(Words.of("money.command.afford"), null, () -> afford.setSelected(true)));
    }

    /// Rows live on other pages; this one only adds them up.
    @Override
    public boolean reveal(Id<?> id) {
        return false;
    }
}
