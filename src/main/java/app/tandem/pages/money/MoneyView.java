package app.tandem.pages.money;

import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.ui.Command;
import app.tandem.ui.Parts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/// What the roadmap costs, whom it needs, and where the money ends.
public final class MoneyView implements Page {

    private final MoneyPane moneyPane;
    private final PeoplePane peoplePane;
    private final AffordPane affordPane;
    private final Desk desk;
    private final Folio folio;
    private Presenting mode = Presenting.OFF;
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();

    @FXML private ToggleButton money;
    @FXML private ToggleButton people;
    @FXML private ToggleButton afford;
    @FXML private Label unit;
    @FXML private StackPane stage;

    @SuppressWarnings("NullAway.Init") // FXML fills the rest
    public MoneyView(Desk desk) {
        this.desk = desk;
        moneyPane = new MoneyPane(desk);
        peoplePane = new PeoplePane(desk);
        affordPane = new AffordPane(desk);
        folio = Folio.load(Place.MONEY, this, selection);
        desk.watch(folio.view(), this::show);
    }

    @FXML
    void initialize() {
        new Parts(stage)
                .with(money, moneyPane)
                .with(people, peoplePane)
                .with(afford, affordPane);
    }

    private void show(Plan plan) {
        moneyPane.show(plan, mode);
        peoplePane.show(plan, mode);
        affordPane.show(plan, mode);
        unit.setText(plan.find(Workspace.ONLY).map(it -> Words.with("money.unit", it.currency())).orElse(""));
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(Words.of("money.command.money"), null, () -> money.setSelected(true)),
                Command.of(Words.of("money.command.people"), null, () -> people.setSelected(true)),
                Command.of(Words.of("money.command.afford"), null, () -> afford.setSelected(true)));
    }

    @Override
    public void present(Presenting mode) {
        this.mode = mode;
        mode.hides(money, people, afford);
        show(desk.plan());
    }
}
