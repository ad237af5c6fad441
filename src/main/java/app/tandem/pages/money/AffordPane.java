package app.tandem.pages.money;

import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.RoomPages;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.money.Affordable;
import app.tandem.plan.roadmap.money.Spending;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Pill;
import app.tandem.ui.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What the budgets pay for: surest and highest in rank first, until the money ends.
final class AffordPane extends VBox {

    /// One initiative in its order, and whether the money reaches it.
    private record Step(Initiative initiative, BigDecimal cost, Reach reach) {}

    /// On which side of the line it lies.
    private enum Reach { ABOVE, BELOW }

    private final Desk desk;
    private final Label told = new Label();
    private final TableView<Step> table = new TableView<>();
    private final RoomPages<Step> pages = new RoomPages<>(this, rows -> Lists.update(table.getItems(), rows));

    AffordPane(Desk desk) {
        this.desk = desk;
        getStyleClass().add("money-pane");
        told.setWrapText(true);
        Tables.dense(table).getColumns().setAll(List.of(
                Tables.column(Words.of("money.what"),
                        step -> step.initiative().code() + "  " + step.initiative().title()),
                Tables.column(Words.field("confidence"), step -> Words.of(step.initiative().confidence())),
                Tables.numbers(Words.field("rank"), step -> step.initiative().rank()),
                Tables.numbers(Words.of("money.total"), step -> Words.with("money.amount", step.cost())),
                Tables.drawn(Words.of("money.line"), Step::reach, AffordPane::pill)));
        Tables.widths(table, 14, List.of(32.0, 9.0, 6.0, 8.0, 12.0));
        table.setAccessibleText(Words.of("money.afford"));
        table.setPlaceholder(new EmptyState(Words.of("money.empty"), Words.of("money.empty.text")));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(told, table, pages);
    }

    void show(Plan plan, Presenting mode) {
        var spending = Spending.of(plan, desk.today());
        var affordable = Affordable.of(plan, spending);
        var lines = spending.lines().stream()
                .collect(Collectors.toMap(line -> line.initiative().id(), Function.identity()));
        var steps = new ArrayList<Step>();
        for (var initiative : affordable.above()) {
            steps.add(new Step(initiative, cost(lines.get(initiative.id()), spending), Reach.ABOVE));
        }
        for (var initiative : affordable.below()) {
            steps.add(new Step(initiative, cost(lines.get(initiative.id()), spending), Reach.BELOW));
        }
        pages.show(steps, mode);
        Map<Integer, BigDecimal> budgets = Affordable.budgets(plan);
        told.setText(budgets.isEmpty() ? Words.of("money.afford.nobudget")
                : Words.with("money.afford.told", affordable.above().size(), affordable.below().size()));
    }

    private static BigDecimal cost(Spending.@Nullable Line line, Spending spending) {
        if (line == null) return BigDecimal.ZERO;
        return spending.years().stream().map(year -> line.in(year).likely())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable Node pill(Reach reach) {
        return reach == Reach.ABOVE
                ? new Pill(Pill.Tone.OK, Feather.CHECK, Words.of("money.above"))
                : new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE, Words.of("money.below"));
    }
}
