package app.tandem.pages.priorities;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.priorities.BlindEdits.Rater;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.MayRate;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.OwnScore;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.plan.backlog.priority.Rated;
import app.tandem.plan.backlog.priority.RatingRound.Raters;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.backlog.priority.Spread;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import app.tandem.ui.Views;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A blind round: figures are written unseen, one press shows them all, and what lies apart is talked about.
final class BlindPane extends HBox {

    /// The type of notes beside that of the page.
    private static final double SMALL = 0.86;

    private final Desk desk;
    private final ListView<RatingRound> rounds = new ListView<>();
    private final Label heading = new Label();
    private final ComboBox<Rater> rater = new ComboBox<>();
    private final HBox raterField;
    private final Label keys = new Label();
    private final Button reveal = new Button(Words.of("priorities.reveal"));
    private final BlindTable table;
    private final ScaleChips chips;
    private final PairPane pairs;
    private final SheetMenu sheets;
    private final Label said = new Label();
    private final FlowPane beginning;
    private final VBox history;
    private @Nullable Id<RatingRound> chosen;
    private Presenting presenting = Presenting.OFF;

    BlindPane(Desk desk) {
        this.desk = desk;
        table = new BlindTable();
        chips = new ScaleChips(this::give);
        pairs = new PairPane(desk);
        sheets = new SheetMenu(desk, said::setText);
        said.getStyleClass().add("meta");
        said.setWrapText(true);
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        Views.fold(said, sheets);
        getStyleClass().add("blind");
        heading.getStyleClass().add("strong");
        heading.setWrapText(true);
        keys.getStyleClass().add("meta");
        keys.setWrapText(true);
        reveal.getStyleClass().add("accent");
        reveal.setMinWidth(USE_PREF_SIZE);
        reveal.setOnAction(_ -> reveal());
        rater.setAccessibleText(Words.of("priorities.rater"));
        rater.setConverter(Choices.shown(Rater::name));
        rater.valueProperty().subscribe(() -> showRound(desk.plan()));
        raterField = new HBox(new Label(Words.of("priorities.rater")), rater, sheets, reveal);
        raterField.getStyleClass().add("bar");
        Views.fold(raterField, keys, chips, table);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        table.getSelectionModel().selectedItemProperty().subscribe(chips::forget);
        beginning = new BeginBar(desk, () -> chosen = null);
        rounds.setAccessibleText(Words.of("priorities.rounds"));
        rounds.setCellFactory(_ -> new RoundCell(desk));
        rounds.getSelectionModel().selectedItemProperty().subscribe(round -> {
            if (round != null) chosen = round.id();
            showRound(desk.plan());
        });
        history = new VBox(new Label(Words.of("priorities.rounds")), rounds, beginning);
        history.getStyleClass().add("history");
        VBox.setVgrow(rounds, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(pairs, Priority.ALWAYS);
        var round = new VBox(heading, raterField, said, keys, chips, table, pairs, table.page());
        round.getStyleClass().add("round");
        HBox.setHgrow(round, Priority.ALWAYS);
        getChildren().addAll(round, history);
    }

    void show(Plan plan) {
        var all = RatingRound.of(plan);
        Lists.update(rounds.getItems(), all);
        if (chosen == null || plan.find(chosen).isEmpty()) {
            chosen = all.isEmpty() ? null : all.getFirst().id();
        }
        showRound(plan);
    }

    /// Shows every figure of the round in front.
    void reveal() {
        round(desk.plan()).filter(RatingRound::blind)
                .ifPresent(round -> desk.store().perform(edits().reveal(round)));
    }

    /// Takes over sheets that came back; answers whether there are any among the files.
    boolean take(List<Path> files) {
        return sheets.take(files);
    }

    /// A room sees how far the round is and, once revealed, its figures; nobody writes in front of it.
    void present(Presenting mode) {
        presenting = mode;
        mode.hides(history);
        showRound(desk.plan());
    }

    private void showRound(Plan plan) {
        var round = round(plan).orElse(null);
        for (Node node : List.of(raterField, keys, chips, table, pairs)) {
            node.setVisible(round != null);
        }
        if (round == null) {
            heading.setText(Words.of("priorities.blind.none"));
            return;
        }
        var rated = edits().rated(round);
        var spreads = Spread.of(plan, round);
        showRaters(plan, round);
        boolean writing = round.blind() && presenting == Presenting.OFF;
        raterField.setVisible(writing);
        presenting.hides(keys);
        heading.setText(round.blind()
                ? Words.with("priorities.blind.open", round.number(), rated.title(), spreads.size(),
                        PriorityList.open(plan).size())
                : Words.with("priorities.blind.shown", round.number(), rated.title(), spreads.stream()
                        .filter(Spread::contested).count(), spreads.size()));
        boolean paired = round.measure() == Measure.PAIRS;
        sheets.show(round, rater.getValue());
        keys.setText(keys(round));
        keys.setVisible(presenting == Presenting.OFF && !paired);
        chips.show(round.measure());
        chips.setVisible(keys.isVisible() && (round.blind() || !round.measure().steps().isEmpty())
                && (round.blind() || round.measure() != Measure.KANO));
        table.setVisible(!paired);
        pairs.setVisible(paired);
        if (paired) {
            pairs.show(plan, round, Optional.ofNullable(rater.getValue()), presenting);
            heading.setText(Words.with(round.blind() ? "priorities.pairs.open" : "priorities.pairs.shown",
                    round.number()));
            return;
        }
        table.show(plan, round, presenting, Optional.ofNullable(rater.getValue()));
        Tables.widthsFor(table, keys.getFont().getSize() / SMALL);
    }

    private String keys(RatingRound round) {
        var who = rater.getValue();
        return switch (round.measure()) {
            case DOTS -> round.blind() && who != null
                    ? Words.with("priorities.dots.left", edits().dotsLeft(round, who), Measure.DOTS_EACH)
                    : Words.of("priorities.dots.shown");
            case KANO -> Words.of(round.blind() ? "priorities.keys.rate" : "priorities.keys.kano");
            default -> Words.of(round.blind() ? "priorities.keys.rate" : "priorities.keys.settle");
        };
    }

    private void showRaters(Plan plan, RatingRound round) {
        Stream<Rater> raters = round.raters() == Raters.SIDES
                ? Stream.of(new Rater(Side.IT, null), new Rater(Side.CC, null))
                : plan.coded(Person.class).stream()
                        .filter(person -> person.active() && person.side().decides())
                        .map(person -> new Rater(person.side(), person));
        var criterion = plan.find(round.criterion()).orElse(null);
        var all = raters.filter(who -> MayRate.allowed(plan, criterion, who.side(), who.person())).toList();
        if (all.equals(List.copyOf(rater.getItems()))) return;
        rater.getItems().setAll(all);
        rater.setValue(all.isEmpty() ? null : all.getFirst());
    }

    /// The digit says which step of the scale, the first being 1.
    private void type(KeyEvent event) {
        if (!chips.isVisible() || !event.getCharacter().matches("[0-9]")) return;
        chips.press(event.getCharacter().charAt(0) - '0');
        event.consume();
    }

    /// Takes the figure for the selected need, and goes on to the next one while the round is blind.
    private void give(BigDecimal points) {
        var entry = table.getSelectionModel().getSelectedItem();
        var round = round(desk.plan()).orElse(null);
        if (entry == null || round == null) return;
        var who = rater.getValue();
        if (!round.blind()) {
            desk.store().perform(edits().settle(round, entry.need(), points));
        } else if (who != null) {
            var placed = edits().placeable(round, entry.need(), who, points);
            desk.store().perform(edits().rate(round, entry.need(), who, placed)).thenRun(table::next);
        }
    }

    private Optional<RatingRound> round(Plan plan) {
        return plan.find(chosen);
    }

    private BlindEdits edits() {
        return new BlindEdits(desk.plan(), desk.ids(), desk.today());
    }
}
