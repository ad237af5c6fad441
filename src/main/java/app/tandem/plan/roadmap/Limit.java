package app.tandem.plan.roadmap;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A date of the environment that the roadmap must live with: a constraint, a freeze, the end of a
/// contract or of a vendor's support.
///
/// @param until last day; empty for a single date
public record Limit(String title, LocalDate date, @Nullable LocalDate until) {

    /// All of them, earliest first. What ends for several capabilities on one day is one limit.
    public static List<Limit> all(Plan plan) {
        var limits = new ArrayList<Limit>();
        for (var row : plan.all(Constraint.class)) {
            limits.add(new Limit(Words.with("roadmap.limit", Words.of(row.type()), row.title()), row.date(),
                    row.until()));
        }
        for (var row : plan.all(FreezeWindow.class)) {
            limits.add(new Limit(Words.with("roadmap.limit.freeze", row.reason()), row.start(), row.end()));
        }
        var support = new TreeMap<LocalDate, List<Capability>>();
        var contracts = new TreeMap<LocalDate, List<Capability>>();
        for (var row : plan.coded(Capability.class)) {
            if (row.archived()) continue;
            collect(plan, row, row.endOfSupport(), support);
            collect(plan, row, row.contractEnd(), contracts);
        }
        support.forEach((day, ending) -> limits.add(
                new Limit(Words.with("roadmap.limit.support", names(ending)), day, null)));
        contracts.forEach((day, ending) -> limits.add(
                new Limit(Words.with("roadmap.limit.contract", names(ending)), day, null)));
        limits.sort(Comparator.comparing(Limit::date).thenComparing(Limit::title));
        var told = new LinkedHashMap<String, Limit>();
        for (var limit : limits) told.putIfAbsent(limit.date() + limit.title(), limit);
        return List.copyOf(told.values());
    }

    private static String names(List<Capability> ending) {
        return ending.size() == 1
                ? ending.getFirst().code() + " " + ending.getFirst().title()
                : Words.with("roadmap.limit.several", ending.getFirst().code().toString(), ending.size() - 1);
    }

    /// A day that a constraint tells of already is not told again.
    private static void collect(Plan plan, Capability capability, @Nullable LocalDate day,
            TreeMap<LocalDate, List<Capability>> ending) {
        boolean told = plan.referring(Constraint.class, capability.id()).stream()
                .anyMatch(constraint -> constraint.date().equals(day));
        if (day != null && !told) ending.computeIfAbsent(day, _ -> new ArrayList<>()).add(capability);
    }
}
