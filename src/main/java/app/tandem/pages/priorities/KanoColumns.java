package app.tandem.pages.priorities;

import app.tandem.plan.Id;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.KanoTally;
import app.tandem.ui.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;

/// What Kano's answers come to, a column for each side beside the class that they give.
record KanoColumns(Supplier<Map<? extends Id<?>, KanoTally>> tallies) {

    List<TableColumn<FigureTable.Entry, String>> columns() {
        return List.of(column(Words.of("priorities.kano.class"), 13, KanoColumns::told),
                column(Words.of("priorities.it"), 10, tally -> told(tally, Side.IT)),
                column(Words.of("priorities.cc"), 10, tally -> told(tally, Side.CC)),
                number(Words.of("priorities.kano.better"), tally -> FigureTable.rounded(tally.better(), 2)),
                number(Words.of("priorities.kano.worse"), tally -> FigureTable.rounded(tally.worse(), 2)));
    }

    /// The class, and whether the sides see it so.
    static String told(KanoTally tally) {
        return tally.contested() ? Words.with("priorities.kano.apart", Words.of(tally.result()))
                : Words.of(tally.result());
    }

    /// How many of a side answered what.
    static String told(KanoTally tally, Side side) {
        return tally.counts().getOrDefault(side, Map.of()).entrySet().stream()
                .map(entry -> Words.of(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private TableColumn<FigureTable.Entry, String> column(String title, double em,
            Function<KanoTally, String> text) {
        TableColumn<FigureTable.Entry, String> column = Tables.column(title, entry -> told(entry, text));
        Tables.width(column, em);
        return column;
    }

    private TableColumn<FigureTable.Entry, String> number(String title, Function<KanoTally, String> text) {
        TableColumn<FigureTable.Entry, String> column = Tables.numbers(title, entry -> told(entry, text));
        Tables.width(column, 6);
        return column;
    }

    private String told(FigureTable.Entry entry, Function<KanoTally, String> text) {
        return Optional.ofNullable(tallies.get().get(entry.item().id())).map(text).orElse("–");
    }
}
