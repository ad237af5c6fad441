package app.tandem.plan.backlog;

import app.tandem.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Every requirement against every domain of technology: where needs have no answer, and where
/// technology serves nothing.
///
/// @param domains in the order of their capabilities
/// @param lines the weightiest requirements first, and of those the worst answered
/// @param unused capabilities that answer no requirement
public record CoverageMatrix(List<String> domains, List<Line> lines, List<Capability> unused) {

    private static final Comparator<Line> ORDER =
            Comparator.comparing((Line line) -> line.requirement().moscow())
                    .thenComparing(line -> line.answer().coverage())
                    .thenComparing(line -> line.requirement().code());

    /// One requirement.
    ///
    /// @param byDomain its fits with the capabilities of each domain; a domain without one is missing
    public record Line(Requirement requirement, Turn turn, Answer answer, Map<String, Answer> byDomain) {

        static Line of(Plan plan, Requirement requirement) {
            var answer = Answer.of(plan, requirement);
            var fits = new TreeMap<String, List<Fit>>();
            for (var fit : answer.fits()) {
                fits.computeIfAbsent(plan.get(fit.capability()).domain(), _ -> new ArrayList<>()).add(fit);
            }
            var byDomain = new TreeMap<String, Answer>();
            fits.forEach((domain, list) -> byDomain.put(domain, new Answer(list)));
            return new Line(requirement, Turn.of(plan, requirement), answer, byDomain);
        }
    }

    public static CoverageMatrix of(Plan plan) {
        var capabilities = plan.coded(Capability.class).stream().filter(each -> !each.archived()).toList();
        var lines = plan.all(Requirement.class).stream()
                .filter(each -> !each.archived() && !each.status().exited())
                .map(each -> Line.of(plan, each))
                .sorted(ORDER)
                .toList();
        var unused = capabilities.stream()
                .filter(each -> plan.referring(Fit.class, each.id()).stream()
                        .noneMatch(fit -> fit.coverage() != Coverage.NONE))
                .toList();
        return new CoverageMatrix(capabilities.stream().map(Capability::domain).distinct().toList(), lines,
                unused);
    }

    public long of(Moscow moscow) {
        return lines.stream().filter(line -> line.requirement().moscow() == moscow).count();
    }

    /// Requirements of that weight that nothing answers.
    public long gaps(Moscow moscow) {
        return lines.stream()
                .filter(line -> line.requirement().moscow() == moscow && line.answer().gap())
                .count();
    }

    /// Requirements that are linked to the domain.
    public long demand(String domain) {
        return lines.stream().filter(line -> line.byDomain().containsKey(domain)).count();
    }

    public long unused(String domain) {
        return unused.stream().filter(each -> each.domain().equals(domain)).count();
    }
}
