package app.tandem.plan.vendor.chart;

import app.tandem.plan.Words;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.CostQuality;
import app.tandem.plan.vendor.result.Matrix;
import java.util.List;
import java.util.stream.Collectors;

/// Cost across and quality up: a line joins the offers that no other beats on both.
public record Frontier(CostQuality found) implements Figure {

    public static Frontier of(Matrix matrix) {
        return new Frontier(CostQuality.of(matrix));
    }

    @Override
    public String title() {
        var frontier = found.frontier();
        if (found.points().isEmpty()) return Words.of("vendors.frontier.none");
        if (frontier.size() == 1) {
            return Words.with("vendors.frontier.one", frontier.getFirst().vendor().title());
        }
        return found.sentences().get(frontier.size() - 2);
    }

    @Override
    public String subtitle() {
        return Words.with("vendors.frontier.metric", found.points().size());
    }

    @Override
    public List<String> heads() {
        return List.of(Words.of("vendors.vendor"), Words.of("matrix.discounted"),
                Words.of("vendors.costs.range"), Words.of("vendors.frontier.quality"),
                Words.of("vendors.frontier.perPoint"), Words.of("vendors.frontier.efficient"));
    }

    @Override
    public List<List<String>> rows() {
        return found.points().stream().map(point -> List.of(
                point.vendor().letter() + " " + point.vendor().title(), money(point.cost().likely()),
                point.cost().low() == point.cost().high() ? "–"
                        : money(point.cost().low()) + " – " + money(point.cost().high()),
                Words.with("vendors.total", point.quality()),
                Words.with("vendors.total", point.costPerPoint()),
                point.efficient() ? Words.of("vendors.frontier.yes")
                        : Words.with("vendors.frontier.no", point.beatenBy().stream().map(Vendor::title)
                                .collect(Collectors.joining(", "))))).toList();
    }

    @Override
    public Drawing drawing(double width) {
        return FrontierSketch.of(this, width);
    }

    private static String money(double value) {
        return Words.with("vendors.frontier.money", value);
    }
}
