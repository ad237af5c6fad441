package app.tandem.pages.priorities;

import app.tandem.pages.Page.Presenting;
import app.tandem.pages.RoomPages;
import app.tandem.pages.priorities.BlindEdits.Rater;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.KanoTally;
import app.tandem.plan.backlog.priority.Marks;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.backlog.priority.Spread;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Pill;
import app.tandem.ui.Tables;
import app.tandem.ui.Visible;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The needs of a blind round: dots while it is blind, figures and their spread afterwards.
final class BlindTable extends TableView<BlindTable.Entry> {

    private static final String DOT = "●";

    /// One need in a round, as far as it may be seen.
    ///
    /// @param mine whether the one who writes has written
    record Entry(Requirement need, String mine, String others, String it, String cc, Result result,
            String holds) {}

    /// What came of it; steps −1 while nobody may know.
    record Result(int steps, String settled) {

        @Override
        public String toString() {
            return steps < 0 ? "" : settled;
        }
    }

    private final RoomPages<Entry> pages = new RoomPages<>(this, rows -> Lists.update(getItems(), rows,
            getSelectionModel(), entry -> entry.need().id()));

    BlindTable() {
        Tables.dense(this);
        setAccessibleText(Words.of("priorities.blind"));
        setPlaceholder(new EmptyState(Words.of("priorities.empty"), Words.of("priorities.empty.next")));
    }

    void show(Plan plan, RatingRound round, Presenting mode, Optional<Rater> rater) {
        var titles = columns(round.blind()).stream().map(TableColumn::getText).toList();
        if (!titles.equals(getColumns().stream().map(TableColumn::getText).toList())) {
            getColumns().setAll(columns(round.blind()));
        }
        var entries = round.blind() ? blind(plan, round, rater) : shown(plan, round);
        pages.show(entries, mode);
    }

    /// Which page of it a room sees.
    Node page() {
        return pages;
    }

    /// Goes on to the next need.
    void next() {
        int next = getSelectionModel().getSelectedIndex() + 1;
        if (next < getItems().size()) getSelectionModel().clearAndSelect(next);
        scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
    }

    private static List<Entry> blind(Plan plan, RatingRound round, Optional<Rater> rater) {
        var byNeed = plan.referring(Rating.class, round.id()).stream()
                .collect(Collectors.groupingBy(Rating::requirement));
        return PriorityList.open(plan).stream().map(need -> {
            var ratings = byNeed.getOrDefault(need.id(), List.of());
            long mine = ratings.stream().filter(rating -> rater.filter(who -> wrote(who, rating)).isPresent())
                    .count();
            long others = ratings.size() - mine;
            return new Entry(need, mine > 0 ? DOT : "", DOT.repeat((int) others), "", "",
                    new Result(-1, ""), "");
        }).toList();
    }

    private static boolean wrote(Rater who, Rating rating) {
        return rating.side() == who.side() && Objects.equals(rating.person(), who.id());
    }

    private static List<Entry> shown(Plan plan, RatingRound round) {
        if (round.measure() == Measure.KANO) return answered(plan, round);
        var criterion = plan.find(round.criterion()).orElse(null);
        return Spread.of(plan, round).stream().map(spread -> {
            var settled = round.measure() == Measure.DOTS
                    ? Words.with("priorities.dots.given", spread.settled())
                    : spread.contested()
                    ? Words.with("priorities.talk", spread.steps())
                    : Words.with("priorities.mean", spread.settled().toPlainString());
            var holds = criterion == null
                    ? Marks.of(plan, spread.requirement(), round.measure())
                    : Marks.of(plan, spread.requirement(), criterion);
            return new Entry(spread.requirement(), "", "", mean(spread, Side.IT), mean(spread, Side.CC),
                    new Result(spread.steps(), settled),
                    holds.map(figure -> FigureTable.rounded(figure.points(), 2)).orElse("–"));
        }).toList();
    }

    private static List<Entry> answered(Plan plan, RatingRound round) {
        return Spread.of(plan, round).stream().map(spread -> {
            var tally = KanoTally.of(spread.ratings());
            return new Entry(spread.requirement(), "", "", KanoColumns.told(tally, Side.IT),
                    KanoColumns.told(tally, Side.CC), new Result(spread.steps(), KanoColumns.told(tally)),
                    Words.of(tally.result()));
        }).toList();
    }

    private static String mean(Spread spread, Side side) {
        return spread.mean(side).map(mean -> FigureTable.rounded(mean, 1)).orElse("–");
    }

    private static List<TableColumn<Entry, ?>> columns(boolean blind) {
        TableColumn<Entry, String> need = Tables.column(Words.of("priorities.item"),
                entry -> entry.need().code() + "  " + Visible.line(entry.need().title()));
        Tables.width(need, 30);
        if (blind) {
            return List.of(need, text(Words.of("priorities.mine"), Entry::mine),
                    text(Words.of("priorities.others"), Entry::others));
        }
        TableColumn<Entry, Result> result = Tables.drawn(Words.of("priorities.apart"), Entry::result,
                BlindTable::pill);
        Tables.width(result, 12);
        return List.of(need, text(Words.of("priorities.it"), Entry::it),
                text(Words.of("priorities.cc"), Entry::cc), result,
                text(Words.of("priorities.holds"), Entry::holds));
    }

    private static TableColumn<Entry, String> text(String title,
            Function<Entry, String> value) {
        TableColumn<Entry, String> column = Tables.column(title, value);
        Tables.width(column, 8);
        return column;
    }

    private static @Nullable Node pill(Result result) {
        if (result.steps() < 0) return null;
        return result.steps() >= Spread.TALK
                ? new Pill(Pill.Tone.WARN, Feather.MESSAGE_CIRCLE, result.settled())
                : new Pill(Pill.Tone.OK, Feather.CHECK, result.settled());
    }
}
