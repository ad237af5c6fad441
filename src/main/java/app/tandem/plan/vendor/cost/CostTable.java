package app.tandem.plan.vendor.cost;

import app.tandem.plan.Plan;
import app.tandem.plan.vendor.CostLine;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The cost lines of one offer by year and category. Only lines up to the selection's last year count.
public record CostTable(Selection selection, List<CostLine> lines) {

    public CostTable {
        lines = List.copyOf(lines);
    }

    public static CostTable of(Plan plan, Selection selection, Vendor vendor) {
        return new CostTable(selection, lines(plan, selection, vendor));
    }

    /// The lines that count.
    public static List<CostLine> lines(Plan plan, Selection selection, Vendor vendor) {
        return plan.referring(CostLine.class, vendor.id()).stream()
                .filter(line -> line.year() <= selection.costYears())
                .sorted(Comparator.comparingInt(CostLine::year).thenComparing(CostLine::category))
                .toList();
    }

    /// Lines after the last year, which do not count.
    public static List<CostLine> late(Plan plan, Selection selection, Vendor vendor) {
        return plan.referring(CostLine.class, vendor.id()).stream()
                .filter(line -> line.year() > selection.costYears()).toList();
    }

    /// Categories for which there is a line, in their order.
    public List<CostLine.Category> categories() {
        return lines.stream().map(CostLine::category).distinct().sorted().toList();
    }

    public BigDecimal amount(int year, CostLine.Category category, Estimate estimate) {
        return lines.stream()
                .filter(line -> line.year() == year && line.category() == category)
                .map(line -> TotalCost.amount(line, estimate))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal year(int year, Estimate estimate) {
        return lines.stream()
                .filter(line -> line.year() == year)
                .map(line -> TotalCost.amount(line, estimate))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal category(CostLine.Category category, Estimate estimate) {
        return lines.stream()
                .filter(line -> line.category() == category)
                .map(line -> TotalCost.amount(line, estimate))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What one unit of money in a year is worth in year 0.
    public double factor(int year) {
        return 1 / Math.pow(1 + selection.discountRate(), year);
    }

    public TotalCost total() {
        return TotalCost.of(lines, selection.discountRate());
    }

    /// Years after the first without any line: an offer that is not priced to its end looks cheap.
    public List<Integer> gaps() {
        var years = new ArrayList<Integer>();
        IntStream.rangeClosed(1, selection.costYears())
                .filter(year -> lines.stream().noneMatch(line -> line.year() == year))
                .forEach(years::add);
        return lines.isEmpty() ? List.of() : List.copyOf(years);
    }
}
