package app.tandem.reports.figures;

import app.tandem.plan.Plan;
import app.tandem.plan.vendor.CostRule;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.cost.CostTable;
import app.tandem.plan.vendor.cost.Estimate;
import app.tandem.plan.vendor.cost.TotalCost;
import app.tandem.plan.vendor.result.CostQuality;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.result.WhatIf;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What every offer costs, what the price is worth under every rule, and quality against cost.
final class CostFigures {

    private CostFigures() {}

    static void put(ObjectNode root, Plan plan, Matrix matrix) {
        var offers = matrix.vendors().stream()
                .filter(vendor -> matrix.costs().containsKey(vendor.id())).toList();
        root.set("costs", Json.list(offers, vendor -> offer(plan, matrix, vendor)));
        var chart = CostQuality.of(matrix);
        root.set("cost-quality", Json.list(chart.points(), point -> {
            var found = Json.object().put("vendor", point.vendor().title());
            Json.number(found, "cost", point.cost().likely());
            Json.number(found, "quality", point.quality());
            Json.number(found, "cost-per-point", point.costPerPoint());
            found.put("efficient", point.efficient());
            found.set("beaten-by", Json.texts(point.beatenBy().stream().map(Vendor::title).toList()));
            return found;
        }));
    }

    private static ObjectNode offer(Plan plan, Matrix matrix, Vendor vendor) {
        var table = CostTable.of(plan, matrix.selection(), vendor);
        TotalCost cost = table.total();
        var found = Json.object().put("vendor", vendor.title());
        Json.number(found, "undiscounted", cost.undiscounted());
        Json.number(found, "discounted", cost.discounted());
        Json.number(found, "low", cost.low());
        Json.number(found, "high", cost.high());
        var points = found.putObject("price-points");
        for (var rule : CostRule.values()) {
            var share = WhatIf.priced(matrix, rule).costShares().get(vendor.id());
            Json.number(points, rule.name(), share == null ? Double.NaN : 100 * share);
        }
        var years = found.putObject("by-year");
        for (int year = 0; year <= matrix.selection().costYears(); year++) {
            years.put(String.valueOf(year), table.year(year, Estimate.LIKELY));
        }
        var categories = found.putObject("by-category");
        table.categories().forEach(category ->
                categories.put(category.name(), table.category(category, Estimate.LIKELY)));
        return found;
    }
}
