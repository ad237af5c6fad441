package app.tandem.pages.vendors.decide;

import app.tandem.pages.Choices;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.Decision;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The session's decision, the initiative that carries it out, and the capabilities that the winner brings.
final class Links {

    private final Workshop workshop;
    private final ComboBox<@Nullable Decision> decision = new ComboBox<>();
    private final ComboBox<@Nullable Initiative> initiative = new ComboBox<>();
    private final ComboBox<Capability> capability =
            Choices.of(Words.of("vendors.capability"), Links::words);
    private final Button propose = new Button();
    private final Button provides = new Button(Words.of("vendors.provides"));
    private final Label provided = new Label();
    private final VBox node;
    private boolean showing;

    Links(Workshop workshop) {
        this.workshop = workshop;
        decision.valueProperty().subscribe(chosen -> {
            if (differs(chosen, Selection::decidedBy)) {
                workshop.perform(workshop.decisions().decidedBy(chosen));
            }
        });
        initiative.valueProperty().subscribe(chosen -> {
            if (differs(chosen, Selection::initiative)) {
                workshop.perform(workshop.decisions().initiative(chosen));
            }
        });
        propose.setOnAction(_ -> propose());
        provides.setOnAction(_ -> workshop.decisions().chosen().ifPresent(winner ->
                workshop.perform(workshop.decisions().provides(winner, capability.getValue()))));
        provided.setWrapText(true);
        provided.getStyleClass().add("meta");
        provided.managedProperty().bind(provided.textProperty().isNotEmpty());
        for (var box : List.of(decision, initiative, capability)) box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(capability, Priority.ALWAYS);
        provides.setMinWidth(Button.USE_PREF_SIZE);
        var row = new HBox(capability, provides);
        row.getStyleClass().add("bar");
        node = new VBox(propose, Choices.field(Words.of("vendors.decided.by"), decision),
                Choices.field(Words.of("vendors.initiative"), initiative),
                Choices.field(Words.of("vendors.capability"), row), provided);
        node.getStyleClass().add("tight");
    }

    Node node() {
        return node;
    }

    void show(Plan plan, Selection selection) {
        var edits = workshop.decisions();
        var winner = edits.chosen();
        showing = true;
        Choices.fill(decision, plan.coded(Decision.class).reversed(), Links::words);
        decision.setValue(plan.find(selection.decidedBy()).orElse(null));
        Choices.fill(initiative, plan.coded(Initiative.class), Links::words);
        initiative.setValue(plan.find(selection.initiative()).orElse(null));
        var chosen = capability.getValue();
        capability.getItems().setAll(plan.coded(Capability.class));
        capability.setValue(plan.find(chosen == null ? null : chosen.id()).orElse(null));
        showing = false;
        var session = edits.session();
        propose.setText(session.map(next -> Words.with("vendors.propose", next.code().toString()))
                .orElse(Words.of("vendors.propose.none")));
        propose.setDisable(session.isEmpty() || winner.isEmpty() || selection.decidedBy() != null);
        provides.disableProperty().unbind();
        provides.disableProperty().bind(capability.valueProperty().isNull());
        capability.setDisable(winner.isEmpty());
        provided.setText(winner.map(vendor -> provided(plan, vendor)).orElse(""));
    }

    private static String provided(Plan plan, Vendor winner) {
        var names = plan.coded(Capability.class).stream()
                .filter(one -> one.vendor().equals(winner.title()))
                .map(Links::words)
                .collect(Collectors.joining(" · "));
        return names.isEmpty() ? "" : Words.with("vendors.provided", winner.title(), names);
    }

    private <R extends Coded> boolean differs(
            @Nullable R chosen, Function<Selection, @Nullable Id<R>> known) {
        if (showing) return false;
        var now = workshop.about(known);
        return workshop.chosen() != null
                && !Objects.equals(chosen == null ? null : chosen.id(), now.orElse(null));
    }

    private void propose() {
        var edits = workshop.decisions();
        Optional<Vendor> winner = edits.chosen();
        if (winner.isEmpty()) return;
        edits.session().ifPresent(session -> workshop.perform(edits.propose(session, winner.get())));
    }

    private static String words(@Nullable Coded row) {
        return row == null ? Words.of("vendors.none") : row.code() + "  " + row.title();
    }
}
