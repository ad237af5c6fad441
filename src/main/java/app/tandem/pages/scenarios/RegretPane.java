package app.tandem.pages.scenarios;

import app.tandem.pages.Page.Presenting;
import app.tandem.pages.RoomPages;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.scenario.Regret;
import app.tandem.plan.roadmap.scenario.Scenario;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Pill;
import app.tandem.ui.Tables;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Which initiatives of the far horizon are right in every future, which can wait, and which are a bet.
final class RegretPane extends VBox {

    private final TableView<Regret> table = new TableView<>();
    private final RoomPages<Regret> pages =
            new RoomPages<>(this, rows -> Lists.update(table.getItems(), rows));

    RegretPane() {
        getStyleClass().add("regret");
        var told = new Label(Words.of("scenarios.regret.told"));
        told.setWrapText(true);
        told.getStyleClass().add("muted");
        Tables.dense(table).getColumns().setAll(List.of(
                Tables.column(Words.of("scenarios.initiative"),
                        it -> it.initiative().code() + "  " + it.initiative().title()),
                Tables.drawn(Words.of("scenarios.regret"), Regret::kind, RegretPane::pill),
                Tables.column(Words.of("scenarios.regret.in"), it -> codes(it.in())),
                Tables.column(Words.of("scenarios.regret.out"), it -> codes(it.of().stream()
                        .filter(scenario -> !it.in().contains(scenario)).toList()))));
        Tables.widths(table, 14, List.of(30.0, 11.0, 16.0, 16.0));
        table.setAccessibleText(Words.of("scenarios.regret"));
        table.setPlaceholder(new EmptyState(Words.of("scenarios.regret.empty"),
                Words.of("scenarios.regret.empty.text")));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(told, table, pages);
    }

    void show(Plan plan, Presenting mode) {
        pages.show(Regret.all(plan), mode);
    }

    private static String codes(List<Scenario> scenarios) {
        return scenarios.stream().map(it -> it.code().toString()).collect(Collectors.joining(", "));
    }

    private static @Nullable Node pill(Regret.Kind kind) {
        return switch (kind) {
            case NO_REGRET -> new Pill(Pill.Tone.OK, Feather.CHECK, Words.of(kind));
            case OPTION -> new Pill(Pill.Tone.NEUTRAL, Feather.GIT_BRANCH, Words.of(kind));
            case BET -> new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE, Words.of(kind));
        };
    }
}
