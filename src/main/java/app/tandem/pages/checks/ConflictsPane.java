package app.tandem.pages.checks;

import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.RoomPages;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.conflict.Remedy;
import app.tandem.plan.roadmap.conflict.Search;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Pill;
import app.tandem.ui.Views;
import app.tandem.ui.WrappingCell;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Every conflict as a sentence, and the way out of the chosen one where there is a safe one.
final class ConflictsPane extends VBox {

    private final Desk desk;
    private final ListView<Conflict> list = new ListView<>();
    private final RoomPages<Conflict> pages =
            new RoomPages<>(this, rows -> Lists.update(list.getItems(), rows));
    private final Label way = new Label();
    private final Button show = new Button(Words.of("checks.show"));
    private final Button solve = new Button();
    private final HBox foot = new HBox(way, show, solve);
    private Optional<Remedy> remedy = Optional.empty();
    private List<Conflict> found = List.of();

    /// @param chosen told what the chosen conflict is about
    ConflictsPane(Desk desk, Consumer<Id<?>> chosen) {
        this.desk = desk;
        getStyleClass().add("conflicts-pane");
        list.setAccessibleText(Words.of("checks.conflicts"));
        list.setPlaceholder(new EmptyState(Words.of("checks.conflicts.none"),
                Words.of("checks.conflicts.none.text")));
        list.setCellFactory(_ -> new Line());
        list.getSelectionModel().selectedItemProperty().subscribe(conflict -> {
            look(conflict);
            if (conflict != null) chosen.accept(conflict.about().getFirst());
        });
        Views.fold(solve);
        way.setWrapText(true);
        way.setMinHeight(Region.USE_PREF_SIZE);
        way.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(way, Priority.ALWAYS);
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(_ -> show());
        solve.setMinWidth(Region.USE_PREF_SIZE);
        solve.getStyleClass().add("accent");
        solve.setOnAction(_ -> solve());
        foot.getStyleClass().addAll("bar", "checks-foot");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(new StackPane(list), pages, foot);
        VBox.setVgrow(getChildren().getFirst(), Priority.ALWAYS);
        look(null);
    }

    void show(Plan plan, Presenting mode) {
        found = Search.all(plan);
        mode.hides(foot);
        pages.show(found, mode);
        look(list.getSelectionModel().getSelectedItem());
    }

    List<Conflict> found() {
        return found;
    }

    void show() {
        var conflict = list.getSelectionModel().getSelectedItem();
        if (conflict != null) desk.open().accept(conflict.about().getFirst());
    }

    void solve() {
        remedy.ifPresent(it -> desk.store().perform(new ChecksEdits(desk.plan(), desk.ids()).apply(it)));
    }

    private void look(@Nullable Conflict conflict) {
        remedy = conflict == null ? Optional.empty() : Remedy.of(desk.plan(), conflict, desk.today());
        show.setDisable(conflict == null);
        solve.setVisible(remedy.isPresent());
        remedy.ifPresent(it -> solve.setText(Words.of(it.kind())));
        way.setText(conflict == null ? Words.of("checks.conflicts.choose")
                : remedy.map(it -> String.join("\n", it.moves())).orElse(Words.of("checks.remedy.none")));
    }

    /// One conflict: what kind, how binding, and the sentence.
    private static final class Line extends WrappingCell<Conflict> {

        @Override
        protected void updateItem(@Nullable Conflict conflict, boolean empty) {
            super.updateItem(conflict, empty);
            setText(null);
            setGraphic(empty || conflict == null ? null : line(conflict));
            setAccessibleText(conflict == null ? "" : Words.with("checks.conflict.spoken",
                    Words.of(conflict.kind()), Words.of(conflict.strength()), conflict.sentence()));
        }

        private static HBox line(Conflict conflict) {
            boolean hard = conflict.strength() == Conflict.Strength.HARD;
            var kind = new Pill(hard ? Pill.Tone.BAD : Pill.Tone.WARN,
                    hard ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE, Words.of(conflict.kind()));
            var sentence = new Label(conflict.sentence());
            sentence.setWrapText(true);
            sentence.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(sentence, Priority.ALWAYS);
            var strength = new Label(Words.of(conflict.strength()));
            strength.getStyleClass().add("meta");
            strength.setMinWidth(Region.USE_PREF_SIZE);
            var line = new HBox(kind, sentence, strength);
            line.getStyleClass().add("bar");
            return line;
        }
    }
}
