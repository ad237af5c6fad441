package app.tandem.plan.vendor.cost;

import app.tandem.plan.vendor.CostLine;
import java.util.Collection;

/// What an offer costs over all years.
///
/// @param undiscounted the plain sum
/// @param discounted the sum as of year 0: cost_t / (1 + rate)^t
public record TotalCost(double undiscounted, double discounted) {

    public static TotalCost of(Collection<CostLine> lines, double rate) {
        double plain = 0;
        double present = 0;
        for (var line : lines) {
            double amount = line.amount().doubleValue();
            plain += amount;
            present += amount / Math.pow(1 + rate, line.year());
        }
        return new TotalCost(plain, present);
    }
}
