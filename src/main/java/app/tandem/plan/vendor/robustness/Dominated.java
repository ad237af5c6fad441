package app.tandem.plan.vendor.robustness;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.methods.Dominance;
import app.tandem.plan.vendor.result.Lineup;
import app.tandem.plan.vendor.result.Ranking;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A vendor that another one beats or equals on every criterion: no weights can put it first.
public record Dominated(Vendor vendor, List<Vendor> by) {

    public Dominated {
        by = List.copyOf(by);
    }

    public static List<Dominated> of(Ranking ranking) {
        var lineup = Lineup.of(ranking.matrix(), Side.JOINT);
        return IntStream.range(0, lineup.vendors().size())
                .mapToObj(i -> new Dominated(lineup.vendors().get(i),
                        Dominance.over(lineup.values(), i).stream().map(lineup.vendors()::get).toList()))
                .filter(dominated -> !dominated.by().isEmpty())
                .toList();
    }

    public String sentence() {
        return Words.with("vendors.dominated", vendor.title(),
                by.stream().map(Vendor::title).collect(Collectors.joining(", ")));
    }
}
