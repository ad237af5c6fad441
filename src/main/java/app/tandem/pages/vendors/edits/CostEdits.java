package app.tandem.pages.vendors.edits;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.CostLine;
import app.tandem.plan.vendor.CostLine.Category;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.course.Course;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What finance writes down about each offer, by year and category.
public record CostEdits(Plan plan, Ids ids, Selection selection) {

    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,12}(\\.\\d{1,4})?");

    /// An amount with its best and worst case; both empty when only the likely one is known.
    public record Amount(BigDecimal likely, @Nullable BigDecimal low, @Nullable BigDecimal high) {

        /// Reads "120000", or "100000 / 120000 / 150000" for low, likely and high. A residual value is
        /// negative. Empty when it is neither, or the three are not in order.
        public static Optional<Amount> parse(String typed) {
            var numbers = new ArrayList<BigDecimal>();
            for (var part : typed.split("/", -1)) {
                var text = part.replaceAll("[\\s\\u00a0\\u2009\\u202f',]", "");
                if (!NUMBER.matcher(text).matches()) return Optional.empty();
                numbers.add(new BigDecimal(text.replace('−', '-')));
            }
            return switch (numbers.size()) {
                case 1 -> Optional.of(new Amount(numbers.getFirst(), null, null));
                case 3 -> range(numbers.get(0), numbers.get(1), numbers.get(2));
                default -> Optional.empty();
            };
        }

        private static Optional<Amount> range(BigDecimal low, BigDecimal likely, BigDecimal high) {
            boolean ordered = low.compareTo(likely) <= 0 && likely.compareTo(high) <= 0;
            return ordered ? Optional.of(new Amount(likely, low, high)) : Optional.empty();
        }
    }

    /// Where an amount stands.
    public record Spot(Vendor vendor, int year, Category category) {}

    /// @throws IllegalStateException while costs are sealed or the responses are closed
    public Edit put(Spot spot, Amount amount) {
        check();
        var line = find(spot)
                .map(known -> known.with().amount(amount.likely()).amountLow(amount.low())
                        .amountHigh(amount.high()).build())
                .orElseGet(() -> new CostLine(ids.next(CostLine.class), spot.vendor().id(), spot.year(),
                        spot.category(), amount.likely(), amount.low(), amount.high(), ""));
        return Edit.put(label(spot), line);
    }

    /// An amount that is not known: that is not 0.
    public Edit clear(Spot spot) {
        check();
        return Edit.remove(label(spot), find(spot).stream().toList());
    }

    /// What the amounts of a category rest on.
    public Edit assume(Vendor vendor, Category category, String assumption) {
        check();
        return Edit.put(Words.with("vendors.edit.assume", vendor.title(), Words.of(category)),
                lines(vendor).stream().filter(line -> line.category() == category)
                        .map(line -> line.withAssumption(assumption)).toList());
    }

    public Optional<CostLine> find(Spot spot) {
        return lines(spot.vendor()).stream()
                .filter(line -> line.year() == spot.year() && line.category() == spot.category())
                .findFirst();
    }

    private List<CostLine> lines(Vendor vendor) {
        return plan.referring(CostLine.class, vendor.id());
    }

    private static String label(Spot spot) {
        return Words.with("vendors.edit.cost", spot.vendor().title(), Words.of(spot.category()), spot.year());
    }

    private void check() {
        if (!new Course(plan, selection).costsOpen()) throw new IllegalStateException("Costs are sealed");
    }
}
