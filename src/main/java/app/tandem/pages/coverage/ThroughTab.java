package app.tandem.pages.coverage;

import app.tandem.pages.Desk;
import app.tandem.pages.DrawingPane;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.RoomPages;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.coverage.ThroughTime;
import app.tandem.plan.backlog.coverage.ThroughTimeDrawing;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Visible;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every Must through the next twenty quarters, and in sentences where it is covered by nothing or paid for
/// twice.
final class ThroughTab extends VBox {

    private final Desk desk;
    private final Consumer<String> finding;
    private final Aside aside = new Aside();
    private final BooleanProperty nothing = new SimpleBooleanProperty();
    private final Label legend = new Label(Words.of("coverage.through.legend"));
    private final DrawingPane drawing = new DrawingPane();
    private final ListView<Sentence> sentences = new ListView<>();
    private final RoomPages<ThroughTime.Line> pages = new RoomPages<>(this, this::draw);
    private List<Period> quarters = List.of();

    /// One finding about one Must.
    record Sentence(Requirement need, String text) {}

    /// @param finding told what it shows, as a sentence
    ThroughTab(Desk desk, Consumer<Id<?>> onSelect, Consumer<String> finding) {
        this.desk = desk;
        this.finding = finding;
        getStyleClass().add("tab-body");
        legend.getStyleClass().add("meta");
        legend.setWrapText(true);
        var scroll = new ScrollPane(drawing);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        sentences.setAccessibleText(Words.of("coverage.through.sentences"));
        sentences.setPlaceholder(new Label(Words.of("coverage.through.none")));
        sentences.getStyleClass().add("sentences");
        sentences.setCellFactory(_ -> new SentenceCell());
        sentences.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) onSelect.accept(chosen.need().id());
        });
        sentences.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) open();
        });
        sentences.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) open();
        });
        getChildren().addAll(legend, scroll, pages, sentences);
        new EmptyState(Words.of("coverage.through.finding.none"), Words.of("coverage.through.empty"),
                CoverageView.board(desk)).fill(this, nothing);
    }

    private void draw(List<ThroughTime.Line> lines) {
        var drawn = new ThroughTime(quarters, lines);
        drawing.show(width -> ThroughTimeDrawing.of(drawn, width));
    }

    /// A large plan is read beside the window.
    void show(Plan plan, Presenting mode) {
        var today = desk.today();
        aside.show(plan, now -> ThroughTime.of(now, today), time -> show(time, mode), finding);
    }

    private void show(ThroughTime time, Presenting mode) {
        nothing.set(time.lines().isEmpty());
        quarters = time.quarters();
        pages.show(time.lines(), mode);
        Lists.update(sentences.getItems(), time.lines().stream()
                .flatMap(line -> ThroughTimeDrawing.sentences(line).stream()
                        .map(text -> new Sentence(line.need(), text)))
                .toList());
        finding.accept(ThroughTimeDrawing.finding(time));
    }

    private void open() {
        var chosen = sentences.getSelectionModel().getSelectedItem();
        if (chosen != null) desk.open().accept(chosen.need().id());
    }

    private static final class SentenceCell extends ListCell<Sentence> {

        SentenceCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Sentence sentence, boolean empty) {
            super.updateItem(sentence, empty);
            setText(empty || sentence == null ? null : Visible.line(sentence.text()));
        }
    }
}
