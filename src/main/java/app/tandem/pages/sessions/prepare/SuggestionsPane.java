package app.tandem.pages.sessions.prepare;

import app.tandem.pages.Choices;
import app.tandem.pages.sessions.Room;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.prepare.AgendaTime;
import app.tandem.plan.session.prepare.Suggestion;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Views;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// What the plan knows that the agenda has not yet, each with its reason and a way onto the agenda.
public final class SuggestionsPane {

    @FXML private Label total;
    @FXML private ListView<Suggestion> list;
    @FXML private ComboBox<AgendaItem> points;

    private final Room room;
    private final Node node;
    private @Nullable PlanningSession session;

    public SuggestionsPane(Room room) {
        this.room = room;
        node = Views.load(this, Words.bundle());
        list.setCellFactory(_ -> new SuggestionCell());
        list.setPlaceholder(new EmptyState(Words.of("suggest.none"), Words.of("suggest.none.text")));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) accept();
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) accept();
        });
        points.setConverter(Choices.shown(point -> point.number() + "  " + point.title()));
    }

    public Node node() {
        return node;
    }

    public void show(Plan plan, PlanningSession session, List<Suggestion> suggestions) {
        this.session = session;
        Lists.update(list.getItems(), suggestions);
        var time = AgendaTime.of(plan, session);
        total.setText(time.sentence());
        total.getStyleClass().removeAll("ok", "warn");
        total.getStyleClass().add(time.fits() ? "ok" : "warn");
        Choices.show(points, AgendaTime.agenda(plan, session), null, this::attach);
    }

    /// The keys begin at the first suggestion.
    public void enter() {
        list.requestFocus();
        list.getSelectionModel().clearAndSelect(0);
    }

    @FXML
    void accept() {
        put(List.copyOf(list.getSelectionModel().getSelectedItems()));
    }

    @FXML
    void acceptAll() {
        put(List.copyOf(list.getItems()));
    }

    private void put(List<Suggestion> chosen) {
        if (session == null || chosen.isEmpty()) return;
        room.perform(PreparationEdits.accept(room.plan(), session, chosen, room.desk().ids()));
    }

    private void attach(AgendaItem point) {
        var chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (!chosen.isEmpty()) room.perform(PreparationEdits.attach(point, chosen));
    }
}
