package app.tandem.pages.capabilities;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Names;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Impact;
import app.tandem.plan.backlog.TimeClass;
import app.tandem.plan.backlog.catalogue.EffectWords;
import app.tandem.plan.backlog.catalogue.LifeDrawing;
import app.tandem.ui.Visible;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The selected capability: its dates, what is to become of it, and what depends on it, which is read
/// before it is deleted.
final class Aside extends ScrollPane {

    private final Desk desk;
    private final VBox body = new VBox();
    private final Button remove = new Button();
    private @Nullable Capability shown;

    Aside(Desk desk) {
        this.desk = desk;
        setContent(body);
        setFitToWidth(true);
        getStyleClass().add("aside");
        body.getStyleClass().add("aside-body");
        remove.setOnAction(_ -> remove());
        remove.setWrapText(true);
    }

    void show(Plan plan, @Nullable Id<Capability> id) {
        var capability = plan.find(id).orElse(null);
        shown = capability;
        if (capability == null) return;
        var impact = Impact.of(plan, capability);
        var title = new Label(capability.code() + "  " + Visible.line(capability.title()));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        body.getChildren().setAll(title, meta(Visible.line(capability.description())));
        for (var date : LifeDrawing.dates(capability)) {
            body.getChildren().add(meta(date.title() + ": " + Choices.day(date.day())));
        }
        var effects = EffectWords.of(plan, capability);
        if (!effects.isEmpty()) body.getChildren().add(strong(Words.of("capabilities.effects")));
        for (var effect : effects) body.getChildren().add(link(effect.initiative(), effect.says()));
        body.getChildren().addAll(time(capability), strong(impact.none()
                ? Words.of("capabilities.impact.none")
                : Words.of("capabilities.impact")));
        list(Words.of("capabilities.impact.unanswered"), impact.unanswered());
        list(Words.of("capabilities.impact.needs"), impact.needs());
        list(Words.of("capabilities.impact.initiatives"), impact.initiatives());
        for (var other : impact.others()) body.getChildren().add(meta(Names.of(plan, other)));
        remove.setText(Words.with("capabilities.remove", capability.code(),
                plan.referring(Fit.class, capability.id()).size(), impact.unanswered().size()));
        body.getChildren().add(remove);
    }

    /// Shows what depends on it first; only a second press deletes.
    void askToRemove() {
        if (shown != null) remove.requestFocus();
    }

    private void remove() {
        var capability = shown;
        if (capability != null) desk.store().perform(edits().remove(capability));
    }

    private void list(String heading, List<? extends Coded> rows) {
        if (rows.isEmpty()) return;
        body.getChildren().add(meta(heading));
        for (Coded row : rows) body.getChildren().add(link(row));
    }

    private Node link(Coded row) {
        return link(row, Visible.line(row.title()));
    }

    private Node link(Coded row, String words) {
        var link = new Hyperlink(row.code() + "  " + words);
        link.setWrapText(true);
        link.setOnAction(_ -> desk.open().accept(((Row) row).id()));
        return link;
    }

    /// The class with its reason. Another one than computed is kept only together with a reason.
    private Node time(Capability capability) {
        var computed = TimeClass.of(capability.functionalFit(), capability.technicalFit());
        var box = new ComboBox<@Nullable TimeClass>();
        Choices.fill(box, Arrays.asList(TimeClass.values()), chosen -> chosen == null
                ? Words.with("capabilities.time.computed", computed == null
                        ? Words.of("capabilities.unrated") : Words.of(computed))
                : Words.of(chosen));
        box.setValue(capability.timeOverride());
        box.setAccessibleText(Words.of("capabilities.time"));
        var reason = new TextField(capability.timeReason());
        reason.setPromptText(Words.of("capabilities.time.reason"));
        reason.setAccessibleText(Words.of("capabilities.time.reason"));
        var error = new Label();
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.setManaged(false);
        box.setOnAction(_ -> override(capability, box.getValue(), reason, error));
        reason.setOnAction(_ -> override(capability, box.getValue(), reason, error));
        return new VBox(Choices.field(Words.of("capabilities.time"), box), reason, error);
    }

    private void override(Capability capability, @Nullable TimeClass chosen, TextField reason, Label error) {
        boolean lacks = chosen != null && reason.getText().isBlank();
        error.setText(lacks ? Words.of("capabilities.time.needs") : "");
        error.setManaged(lacks);
        if (lacks) {
            reason.requestFocus();
            return;
        }
        desk.store().perform(edits().override(capability, chosen, reason.getText()));
    }

    private CapabilitiesEdits edits() {
        return new CapabilitiesEdits(desk.plan(), desk.ids(), desk.today());
    }

    private static Label meta(String text) {
        var label = new Label(text);
        label.getStyleClass().add("meta");
        label.setWrapText(true);
        return label;
    }

    private static Label strong(String text) {
        var label = new Label(text);
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        return label;
    }
}
