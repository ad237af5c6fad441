package app.tandem.pages.vendors.criteria;

import app.tandem.pages.Choices;
import app.tandem.pages.vendors.workshop.Typing;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion.Kind;
import app.tandem.plan.vendor.Criterion;
import app.tandem.ui.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One criterion in full: its group, what it serves, and what the scores mean.
final class CriterionForm {

    private final Workshop workshop;
    private final TextField title = new TextField();
    private final ComboBox<Kind> kind = Choices.of(Words.of("vendors.kind"), Words::of);
    private final ComboBox<Side> owner = Choices.of(Words.of("vendors.owner"), Words::of);
    private final ComboBox<@Nullable Criterion> group = new ComboBox<>();
    private final TextField serves = new TextField();
    private final TextField evidence = new TextField();
    private final VBox anchors = new VBox();
    private final List<TextField> meanings = new ArrayList<>();
    private final ScrollPane node;
    private @Nullable Criterion shown;
    private boolean showing;

    CriterionForm(Workshop workshop) {
        this.workshop = workshop;
        kind.getItems().setAll(Kind.values());
        owner.getItems().setAll(Side.IT, Side.CC, Side.JOINT);
        group.setAccessibleText(Words.of("vendors.group"));
        commit(title, (now, text) -> text.isBlank() ? null : () ->
                workshop.performIfNew(workshop.criteria().rename(now, text)));
        commit(serves, (now, text) -> () -> workshop.performIfNew(workshop.criteria().serve(now, text)));
        commit(evidence, (now, text) -> () -> workshop.performIfNew(workshop.criteria().expect(now, text)));
        kind.valueProperty().subscribe(value -> choose(now -> value != null && value != now.kind(), now ->
                workshop.perform(workshop.criteria().kind(now, value))));
        owner.valueProperty().subscribe(value -> choose(now -> value != null && value != now.ownerSide(),
                now -> workshop.perform(workshop.criteria().own(now, value))));
        group.valueProperty().subscribe(value -> choose(
                now -> !Objects.equals(value == null ? null : value.id(), now.parent()),
                now -> workshop.perform(workshop.criteria().group(now, value))));
        anchors.getStyleClass().add("tight");
        var all = new VBox(Choices.field(Words.of("vendors.criterion"), title),
                new HBox(Choices.field(Words.of("vendors.kind"), kind),
                        Choices.field(Words.of("vendors.owner"), owner)),
                Choices.field(Words.of("vendors.group"), group),
                Choices.field(Words.of("vendors.serves"), serves),
                Choices.field(Words.of("vendors.evidence"), evidence), anchors);
        all.getChildren().get(1).getStyleClass().add("bar");
        group.setMaxWidth(Double.MAX_VALUE);
        all.getStyleClass().add("step");
        node = new ScrollPane(all);
        node.setFitToWidth(true);
        node.getStyleClass().add("side-form");
        node.setVisible(false);
        Views.fold(node, anchors);
    }

    Node node() {
        return node;
    }

    void show(@Nullable Criterion criterion) {
        node.setVisible(criterion != null);
        if (criterion == null) {
            shown = null;
            return;
        }
        boolean another = shown == null || !shown.id().equals(criterion.id());
        shown = criterion;
        showing = true;
        boolean locked = workshop.weights().locked() && criterion.kind() != Kind.MANDATORY
                && criterion.kind() != Kind.INFORMATION;
        for (var input : List.of(title, kind, group)) input.setDisable(locked);
        put(title, criterion.title(), another);
        kind.setValue(criterion.kind());
        owner.setValue(criterion.ownerSide());
        Choices.fill(group, workshop.criteria().groups(criterion),
                one -> one == null ? Words.of("vendors.group.none") : one.label() + " " + one.title());
        group.setValue(workshop.plan().find(criterion.parent()).orElse(null));
        put(serves, criterion.requirements().stream().map(Object::toString)
                .collect(Collectors.joining(", ")), another);
        put(evidence, criterion.evidenceExpected(), another);
        anchors(criterion, another);
        showing = false;
    }

    private void anchors(Criterion criterion, boolean another) {
        int max = workshop.selection().scaleMax();
        boolean scored = criterion.kind() == Kind.WEIGHTED;
        anchors.setVisible(scored);
        if (meanings.size() != max + 1) {
            meanings.clear();
            anchors.getChildren().setAll(new Label(Words.of("vendors.anchors.what")));
            for (int score = 0; score <= max; score++) meaning(score);
        }
        for (int score = 0; score <= max; score++) {
            put(meanings.get(score), score < criterion.anchors().size() ? criterion.anchors().get(score) : "",
                    another);
        }
    }

    private void meaning(int score) {
        var field = new TextField();
        field.setAccessibleText(Words.with("vendors.anchor", score));
        commit(field, (now, text) -> () ->
                workshop.performIfNew(workshop.criteria().anchor(now, score, text)));
        HBox.setHgrow(field, Priority.ALWAYS);
        var number = new Label(String.valueOf(score));
        number.setMinWidth(Label.USE_PREF_SIZE);
        var row = new HBox(number, field);
        row.getStyleClass().add("bar");
        anchors.getChildren().add(row);
        meanings.add(field);
    }

    /// What is typed for one criterion is never put to the next one.
    private static void put(TextField field, String text, boolean another) {
        if (another) field.setText(text);
        else Typing.show(field, text);
    }

    private void commit(TextField field, BiFunction<Criterion, String, @Nullable Runnable> verb) {
        Typing.commit(field, text -> {
            var now = shown == null ? null : workshop.plan().find(shown.id()).orElse(null);
            var run = showing || now == null ? null : verb.apply(now, text);
            if (run != null) run.run();
        });
    }

    private void choose(Predicate<Criterion> news, Consumer<Criterion> verb) {
        var now = shown;
        if (!showing && now != null && news.test(now)) verb.accept(now);
    }
}
