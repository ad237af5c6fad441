package app.tandem.pages.priorities;

import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.priorities.BlindEdits.Rater;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.pairs.PairJudgement.Choice;
import app.tandem.plan.backlog.priority.pairs.PairTally;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.ui.Tables;
import app.tandem.ui.Views;
import app.tandem.ui.Visible;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Two needs at a time: which comes first? By ←, → and =, or by clicking one. Once revealed, the order
/// that the pairs give.
final class PairPane extends VBox {

    /// The type of notes beside that of the page.
    private static final double SMALL = 0.86;

    private final Desk desk;
    private final Label progress = new Label();
    private final Button left = new Button();
    private final Button level = new Button("=");
    private final Button right = new Button();
    private final HBox choice = new HBox(left, level, right);
    private final TableView<PairTally.Place> order = Tables.dense(new TableView<>());
    private @Nullable RatingRound round;
    private Optional<Rater> rater = Optional.empty();

    PairPane(Desk desk) {
        this.desk = desk;
        getStyleClass().add("pair-pane");
        progress.getStyleClass().add("meta");
        progress.setWrapText(true);
        choice.getStyleClass().add("pair");
        level.getStyleClass().add("level");
        for (var side : List.of(left, right)) {
            side.setWrapText(true);
            side.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        left.setId("pair-left");
        left.setOnAction(_ -> judge(Choice.FIRST));
        level.setOnAction(_ -> judge(Choice.LEVEL));
        level.setAccessibleText(Words.of("priorities.pairs.level"));
        right.setOnAction(_ -> judge(Choice.SECOND));
        order.setAccessibleText(Words.of("priorities.pairs.order"));
        order.getColumns().setAll(List.of(
                narrow(Tables.numbers(Words.of("priorities.rank"), PairTally.Place::rank)),
                item(), wins(Words.of("priorities.it"), Side.IT), wins(Words.of("priorities.cc"), Side.CC),
                narrow(Tables.numbers(Words.of("priorities.pairs.wins"), PairPane::all))));
        VBox.setVgrow(order, Priority.ALWAYS);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Views.fold(this, choice, order);
        getChildren().addAll(progress, choice, order);
    }

    void show(Plan plan, RatingRound shown, Optional<Rater> who, Presenting mode) {
        round = shown;
        rater = who;
        var next = next(plan);
        choice.setVisible(shown.blind() && mode == Presenting.OFF && next.isPresent());
        order.setVisible(!shown.blind());
        int asked = PairTally.pairs(plan, shown).size();
        if (!shown.blind()) {
            var tally = PairTally.of(plan, shown);
            order.getItems().setAll(tally.places());
            Tables.widthsFor(order, progress.getFont().getSize() / SMALL);
            progress.setText(consistency(tally));
            return;
        }
        next.ifPresent(pair -> {
            left.setText("← " + pair.first().code() + "  " + Visible.line(pair.first().title()));
            right.setText(pair.second().code() + "  " + Visible.line(pair.second().title()) + " →");
        });
        long done = who.map(each -> edits().judged(shown, each)).orElse(0L);
        progress.setText(next.isPresent() ? Words.with("priorities.pairs.progress", done + 1, asked)
                : Words.with("priorities.pairs.done", asked));
    }

    private Optional<PairTally.Pair> next(Plan plan) {
        var shown = round;
        if (shown == null || rater.isEmpty()) return Optional.empty();
        var edits = new BlindEdits(plan, desk.ids(), desk.today());
        return PairTally.pairs(plan, shown).stream()
                .filter(pair -> edits.judgement(shown, pair, rater.get()).isEmpty())
                .findFirst();
    }

    private void judge(Choice chosen) {
        var shown = round;
        if (shown == null || !choice.isVisible()) return;
        next(desk.plan()).ifPresent(pair -> rater.ifPresent(who ->
                desk.store().perform(edits().judge(shown, pair, new BlindEdits.Judged(who, chosen)))));
    }

    private void key(KeyEvent event) {
        if (!choice.isVisible()) return;
        var code = event.getCode();
        if (code == KeyCode.LEFT) judge(Choice.FIRST);
        else if (code == KeyCode.RIGHT) judge(Choice.SECOND);
        else if (code == KeyCode.EQUALS || event.getText().equals("=")) judge(Choice.LEVEL);
        else return;
        event.consume();
    }

    private BlindEdits edits() {
        return new BlindEdits(desk.plan(), desk.ids(), desk.today());
    }

    private static String consistency(PairTally tally) {
        var said = new StringBuilder(Words.of("priorities.pairs.told"));
        tally.consistency().forEach((side, value) -> value.ifPresent(share ->
                said.append(" · ").append(Words.with("priorities.pairs.consistent", Words.of(side),
                        Math.round(100 * share)))));
        return said.toString();
    }

    private static TableColumn<PairTally.Place, String> item() {
        TableColumn<PairTally.Place, String> column = Tables.column(Words.of("priorities.item"),
                place -> place.need().code() + "  " + Visible.line(place.need().title()));
        Tables.width(column, 34);
        return column;
    }

    private static TableColumn<PairTally.Place, String> wins(String title, Side side) {
        return narrow(Tables.numbers(title, place -> Optional.ofNullable(place.wins().get(side))
                .map(PairPane::text).orElse("–")));
    }

    private static <V> TableColumn<PairTally.Place, V> narrow(TableColumn<PairTally.Place, V> column) {
        Tables.width(column, 6);
        return column;
    }

    private static String all(PairTally.Place place) {
        return text(place.all());
    }

    private static String text(double wins) {
        return FigureTable.rounded(BigDecimal.valueOf(wins), 2);
    }
}
