package app.tandem.plan.vendor.robustness;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.methods.CrossCheck;
import app.tandem.plan.vendor.methods.Normalisation;
import app.tandem.plan.vendor.result.Lineup;
import app.tandem.plan.vendor.result.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What another method makes of the same numbers.
///
/// @param values one for each vendor, more is better; not on the scale of the totals
/// @param agrees whether it has the same winner
public record SecondOpinion(
        Method method, Normalisation scale, List<Vendor> vendors, List<Double> values, boolean agrees) {

    /// Which one.
    public enum Method { TOPSIS, WEIGHTED_PRODUCT }

    public SecondOpinion {
        vendors = List.copyOf(vendors);
        values = List.copyOf(values);
    }

    /// None while a value is missing: these methods cannot leave one out.
    public static List<SecondOpinion> of(Ranking ranking) {
        var lineup = Lineup.of(ranking.matrix(), Side.JOINT);
        var shares = ranking.matrix().shares(Side.JOINT);
        if (shares.isEmpty() || lineup.vendors().isEmpty() || !lineup.values().complete()) return List.of();
        var opinions = new ArrayList<SecondOpinion>();
        for (var scale : List.of(Normalisation.FIXED, Normalisation.VECTOR, Normalisation.MIN_MAX)) {
            opinions.add(of(ranking, lineup, scale, CrossCheck.topsis(lineup.values(), shares.get(), scale)));
        }
        var products = CrossCheck.product(lineup.values(), shares.get());
        opinions.add(of(ranking, lineup, Normalisation.FIXED, products)
                .with(Method.WEIGHTED_PRODUCT));
        return opinions;
    }

    public Optional<Vendor> winner() {
        return vendors.stream().max((a, b) -> Double.compare(value(a), value(b)));
    }

    public double value(Vendor vendor) {
        return values.get(vendors.indexOf(vendor));
    }

    public String sentence() {
        var name = winner().map(Vendor::title).orElse("–");
        return agrees
                ? Words.with("vendors.opinion.agrees", Words.of(method), Words.of(scale), name)
                : Words.with("vendors.opinion.differs", Words.of(method), Words.of(scale), name);
    }

    private SecondOpinion with(Method other) {
        return new SecondOpinion(other, scale, vendors, values, agrees);
    }

    private static SecondOpinion of(
            Ranking ranking, Lineup lineup, Normalisation scale, List<Double> values) {
        var opinion = new SecondOpinion(Method.TOPSIS, scale, lineup.vendors(), values, true);
        boolean same = opinion.winner().filter(ranking.joint().winners()::contains).isPresent();
        return new SecondOpinion(Method.TOPSIS, scale, lineup.vendors(), values, same);
    }
}
