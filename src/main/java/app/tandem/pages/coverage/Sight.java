package app.tandem.pages.coverage;

import app.tandem.pages.Page.Presenting;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.reports.trace.Traceability;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the matrix shows of a plan.
///
/// @param grouped whether it is folded up by domain because it would be too long or too wide to read
/// @param rows in the order in which they are shown
/// @param finding what it shows, as a sentence
record Sight(Grid grid, boolean grouped, List<Grid.Row> rows, String finding) {

    private static final int ROWS_MOST = 60;
    private static final int COLUMNS_MOST = 24;

    /// Which row comes first.
    enum Order {
        /// The weightiest, and of those the worst answered.
        WEIGHT,
        /// The worst answered.
        GAP,
        /// The one that stands first on the board.
        BOARD;

        static Optional<Order> named(String name) {
            return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
        }

        private List<Grid.Row> of(List<Grid.Row> rows) {
            return switch (this) {
                case WEIGHT -> rows;
                case GAP -> rows.stream().sorted(Comparator.comparing(Grid.Row::worst)).toList();
                case BOARD -> rows.stream().sorted(Comparator.comparingInt(
                        row -> row.needs().getFirst().rank())).toList();
            };
        }
    }

    /// What the page wants to see.
    ///
    /// @param everything however long and wide it is
    record Asked(Grid.Rows by, Grid.Across across, Weights weights, Presenting presenting,
            boolean everything, Order order) {

        private boolean on() {
            return presenting == Presenting.ON;
        }

        private Grid grid(Plan plan, Grid.Rows rows, Grid.Across columns) {
            var shown = on() ? Weights.MUST : weights;
            return Grid.of(plan, rows, columns, need -> shown.include(need.moscow()));
        }

        /// Whether it is known to be too long before it is worked out.
        private boolean lengthy(Plan plan) {
            var shown = on() ? Weights.MUST : weights;
            return by == Grid.Rows.REQUIREMENT && Columns.requirements(plan).stream()
                    .filter(need -> shown.include(need.moscow())).limit(ROWS_MOST + 1L).count() > ROWS_MOST;
        }
    }

    static Sight of(Plan plan, Asked asked) {
        boolean whole = asked.everything();
        boolean many = !whole && !asked.on() && asked.lengthy(plan);
        var grid = asked.grid(plan, many ? Grid.Rows.DOMAIN : asked.by(), asked.across());
        boolean wide = !whole && grid.columns().size() > COLUMNS_MOST;
        many |= !whole && !asked.on() && grid.rows().size() > ROWS_MOST;
        if (wide || many) {
            grid = asked.grid(plan, many ? Grid.Rows.DOMAIN : asked.by(),
                    wide ? Grid.Across.DOMAIN : asked.across());
        }
        var order = asked.on() ? Order.GAP : asked.order();
        return new Sight(grid, wide || many, order.of(grid.rows()), Traceability.finding(plan));
    }
}
