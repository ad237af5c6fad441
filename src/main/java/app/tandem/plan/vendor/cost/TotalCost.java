package app.tandem.plan.vendor.cost;

import app.tandem.plan.vendor.CostLine;
import java.math.BigDecimal;
import java.util.Collection;

/// What an offer costs over all years. A residual value is a negative line.
///
/// @param undiscounted the plain sum
/// @param discounted the sum as of year 0: cost_t / (1 + rate)^t
/// @param low the discounted sum if every line came at its best case; one without a best case as likely
/// @param high likewise at the worst
public record TotalCost(double undiscounted, double discounted, double low, double high) {

    /// @throws IllegalArgumentException when the rate is -100 % or less: nothing can be divided by 0
    public static TotalCost of(Collection<CostLine> lines, double rate) {
        if (!(rate > -1)) throw new IllegalArgumentException("A discount rate is above -100 %");
        double plain = 0;
        double present = 0;
        double low = 0;
        double high = 0;
        for (var line : lines) {
            double factor = Math.pow(1 + rate, line.year());
            plain += line.amount().doubleValue();
            present += amount(line, Estimate.LIKELY).doubleValue() / factor;
            low += amount(line, Estimate.LOW).doubleValue() / factor;
            high += amount(line, Estimate.HIGH).doubleValue() / factor;
        }
        return new TotalCost(plain, present, low, high);
    }

    /// The discounted sum.
    public double at(Estimate estimate) {
        return switch (estimate) {
            case LOW -> low;
            case LIKELY -> discounted;
            case HIGH -> high;
        };
    }

    /// The same offer as if it were sure to cost this.
    public TotalCost surely(Estimate estimate) {
        return new TotalCost(undiscounted, at(estimate), low, high);
    }

    static BigDecimal amount(CostLine line, Estimate estimate) {
        var low = line.amountLow();
        var high = line.amountHigh();
        return switch (estimate) {
            case LOW -> low == null ? line.amount() : low;
            case LIKELY -> line.amount();
            case HIGH -> high == null ? line.amount() : high;
        };
    }
}
