package app.tandem.pages.checks;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.RoomPages;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.gate.GateCheck;
import app.tandem.plan.roadmap.gate.GatePass;
import app.tandem.plan.roadmap.gate.GateStanding;
import app.tandem.plan.session.Decision;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Icons;
import app.tandem.ui.Lists;
import app.tandem.ui.Pill;
import app.tandem.ui.Tables;
import app.tandem.ui.Views;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Where each initiative stands between the gates, what the next one asks, and the way through it.
final class GatesPane extends VBox {

    private static final List<Double> WIDTHS = List.of(44.0, 11.0, 11.0, 22.0);

    private final Desk desk;
    private final TableView<GateStanding> table = new TableView<>();
    private final RoomPages<GateStanding> pages =
            new RoomPages<>(this, rows -> Lists.update(table.getItems(), rows));
    private final FlowPane checks = new FlowPane();
    private final Label history = new Label();
    private final Label refused = new Label();
    private final ComboBox<Decision> decision = new ComboBox<>();
    private final Button pass = new Button();
    private final VBox foot = new VBox();

    /// @param chosen told which initiative was chosen
    GatesPane(Desk desk, Consumer<Id<?>> chosen) {
        this.desk = desk;
        Tables.dense(table).getColumns().setAll(List.of(
                Tables.column(Words.of("checks.initiative"),
                        it -> it.initiative().code() + "  " + it.initiative().title()),
                Tables.column(Words.of("checks.reached"), it -> Words.of(it.initiative().gate())),
                Tables.column(Words.of("checks.next"), it -> it.next().map(Words::of).orElse("")),
                Tables.drawn(Words.of("checks.ready"), it -> it, GatesPane::ready)));
        history.fontProperty().subscribe(font -> Tables.widths(table, font.getSize(), WIDTHS));
        table.setAccessibleText(Words.of("checks.gates"));
        table.setPlaceholder(new EmptyState(
                Words.of("checks.gates.none"), Words.of("checks.gates.none.text")));
        table.getSelectionModel().selectedItemProperty().subscribe(it -> {
            look(it);
            if (it != null) chosen.accept(it.initiative().id());
        });
        Views.fold(decision, pass, history, refused);
        decision.setConverter(Choices.shown(it -> it.code() + "  " + it.title()));
        decision.setPromptText(Words.of("checks.gate.decision"));
        decision.setAccessibleText(Words.of("checks.gate.decision"));
        decision.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(decision, Priority.ALWAYS);
        pass.setMinWidth(Region.USE_PREF_SIZE);
        pass.getStyleClass().add("accent");
        pass.setOnAction(_ -> pass());
        checks.getStyleClass().add("gate-checks");
        history.getStyleClass().add("meta");
        history.setWrapText(true);
        refused.getStyleClass().add("field-error");
        var act = new HBox(decision, pass);
        act.getStyleClass().add("bar");
        foot.getChildren().setAll(checks, history, act, refused);
        foot.getStyleClass().add("checks-foot");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, pages, foot);
        look(null);
    }

    void show(Plan plan, Presenting mode) {
        mode.hides(foot);
        var at = table.getSelectionModel().getSelectedIndex();
        pages.show(GateStanding.all(plan).stream()
                .filter(it -> mode == Presenting.OFF || it.next().isPresent()).toList(), mode);
        if (at >= 0 && at < table.getItems().size()) table.getSelectionModel().clearAndSelect(at);
        var holding = plan.coded(Decision.class).reversed().stream()
                .filter(it -> it.status() == Decision.Status.ACTIVE).toList();
        Lists.update(decision.getItems(), holding);
    }

    /// Goes through the next gate, or says why not.
    void pass() {
        var standing = table.getSelectionModel().getSelectedItem();
        if (standing == null) return;
        var edits = new ChecksEdits(desk.plan(), desk.ids());
        var refusal = edits.refusal(standing, decision.getValue());
        refuse(refusal.orElse(""));
        if (refusal.isPresent()) return;
        desk.store().perform(edits.pass(standing, decision.getValue(), desk.today()));
        decision.setValue(null);
    }

    private void look(@Nullable GateStanding standing) {
        refuse("");
        var next = standing == null ? java.util.Optional.<Initiative.Gate>empty() : standing.next();
        pass.setDisable(next.isEmpty());
        pass.setVisible(standing != null);
        history.setVisible(standing != null);
        pass.setText(next.map(gate -> Words.with("checks.pass", Words.of(gate)))
                .orElse(Words.of("checks.pass.none")));
        boolean asks = standing != null && next.isPresent() && !standing.ready();
        decision.setVisible(asks);
        checks.getChildren().setAll(standing == null ? List.of(new Label(Words.of("checks.gate.choose")))
                : standing.checks().stream().<Node>map(GatesPane::line).toList());
        history.setText(standing == null ? "" : String.join("\n", standing.passes().stream().map(this::told)
                .toList()));
    }

    private String told(GatePass pass) {
        var by = desk.plan().find(pass.decision()).map(it -> it.code().toString()).orElse("");
        return by.isEmpty()
                ? Words.with("checks.passed", Words.of(pass.gate()), pass.date().toString())
                : Words.with("checks.passed.by", Words.of(pass.gate()), pass.date().toString(), by,
                        pass.missing().replace("\n", ", "));
    }

    private static Node line(GateCheck check) {
        var label = new Label(check.words());
        label.getStyleClass().add(check.met() ? "ok" : "bad");
        label.setAccessibleText(Words.with("checks.check.spoken", check.words(), Words.of(check.state())));
        return Icons.on(label, check.met() ? Feather.CHECK : Feather.X);
    }

    private static @Nullable Node ready(GateStanding standing) {
        if (standing.next().isEmpty()) return new Label(Words.of("checks.gate.last"));
        return standing.ready() ? new Pill(Pill.Tone.OK, Feather.CHECK, Words.of("checks.gate.ready"))
                : new Pill(Pill.Tone.NEUTRAL, Feather.X, Words.with("checks.gate.missing",
                        standing.checks().stream().filter(check -> !check.met()).count(),
                        standing.checks().size()));
    }

    private void refuse(String why) {
        refused.setText(why);
        refused.setVisible(!why.isEmpty());
    }
}
