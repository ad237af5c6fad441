package app.tandem.pages.scenarios;

import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.RoomPages;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.scenario.Scenario;
import app.tandem.plan.roadmap.scenario.WhatIf;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The plan and its scenarios side by side, in totals of cost and capacity.
final class SidePane extends VBox {

    /// One thing that is counted in each.
    private record Measure(String name, List<String> values) {}

    private final Desk desk;
    private final TableView<Measure> table = new TableView<>();
    private final RoomPages<Measure> pages = new RoomPages<>(this, rows -> table.getItems().setAll(rows));

    SidePane(Desk desk) {
        this.desk = desk;
        table.setAccessibleText(Words.of("scenarios.side"));
        table.setPlaceholder(new EmptyState(Words.of("scenarios.empty"), Words.of("scenarios.empty.text")));
        table.setSortPolicy(_ -> false);
        Tables.dense(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, pages);
    }

    void show(Plan plan, Presenting mode) {
        var open = plan.coded(Scenario.class).stream()
                .filter(it -> it.state() != Scenario.State.PROMOTED).toList();
        var names = new ArrayList<String>(List.of(Words.of("scenarios.plan")));
        var all = new ArrayList<WhatIf>(List.of(WhatIf.unchanged(plan, desk.today())));
        for (var scenario : open) {
            names.add(scenario.state() == Scenario.State.ABANDONED
                    ? Words.with("scenarios.abandoned", scenario.code(), scenario.title())
                    : scenario.code() + " " + scenario.title());
            all.add(WhatIf.of(plan, scenario, desk.today()));
        }
        columns(names);
        pages.show(open.isEmpty() ? List.of() : measures(all), mode);
    }

    private void columns(List<String> names) {
        var columns = new ArrayList<TableColumn<Measure, ?>>();
        columns.add(Tables.column(Words.of("scenarios.measure"), Measure::name));
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            columns.add(Tables.numbers(names.get(i), measure -> measure.values().get(at)));
        }
        table.getColumns().setAll(columns);
    }

    private static List<Measure> measures(List<WhatIf> all) {
        var measures = new ArrayList<Measure>();
        measures.add(measure(Words.of("scenarios.done"), all, it -> Integer.toString(it.done())));
        measures.add(measure(Words.of("scenarios.cost"), all, it -> amount(it.cost().likely())));
        for (int year : all.getFirst().spending().years()) {
            measures.add(measure(Words.with("scenarios.cost.year", Integer.toString(year)), all,
                    it -> amount(it.spending().total(year).likely())));
        }
        measures.add(measure(Words.of("scenarios.days"), all, it -> Integer.toString(it.days())));
        measures.add(measure(Words.of("scenarios.overloads"), all, it -> Integer.toString(it.overloads())));
        measures.add(measure(Words.of("scenarios.conflicts"), all, it -> Integer.toString(it.conflicts())));
        return measures;
    }

    private static Measure measure(String name, List<WhatIf> all, Function<WhatIf, String> value) {
        return new Measure(name, all.stream().map(value).toList());
    }

    private static String amount(java.math.BigDecimal amount) {
        return Words.with("money.amount", amount);
    }
}
