package app.tandem.plan.vendor;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.vendor.MandatoryResult.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What every vendor must meet, and who does.
///
/// @param criteria the mandatory ones, in their order
/// @param results by vendor and criterion; a pair without a row is not assessed
public record Gates(List<Criterion> criteria, Map<Id<Vendor>, Map<Id<Criterion>, MandatoryResult>> results) {

    public static Gates of(Plan plan, Selection selection) {
        var criteria = plan.referring(Criterion.class, selection.id()).stream()
                .filter(criterion -> criterion.kind() == Criterion.Kind.MANDATORY)
                .sorted(Comparator.comparingInt(Criterion::number))
                .toList();
        var results = new LinkedHashMap<Id<Vendor>, Map<Id<Criterion>, MandatoryResult>>();
        for (var vendor : plan.referring(Vendor.class, selection.id())) {
            var row = new LinkedHashMap<Id<Criterion>, MandatoryResult>();
            var found = plan.referring(MandatoryResult.class, vendor.id());
            found.forEach(result -> row.put(result.criterion(), result));
            results.put(vendor.id(), row);
        }
        return new Gates(criteria, results);
    }

    public Optional<MandatoryResult> find(Vendor vendor, Criterion criterion) {
        return Optional.ofNullable(results.getOrDefault(vendor.id(), Map.of()).get(criterion.id()));
    }

    public Result result(Vendor vendor, Criterion criterion) {
        return find(vendor, criterion).map(MandatoryResult::result).orElse(Result.NOT_ASSESSED);
    }

    /// Whether no gate of the vendor is left to look at.
    public boolean assessed(Vendor vendor) {
        return criteria.stream().noneMatch(criterion -> result(vendor, criterion) == Result.NOT_ASSESSED);
    }

    /// Conditions that a vendor still has to meet, printed under the ranking.
    public List<MandatoryResult> conditions(Vendor vendor) {
        return criteria.stream()
                .flatMap(criterion -> find(vendor, criterion).stream())
                .filter(result -> result.result() == Result.CONDITION)
                .toList();
    }

    /// Why the vendor is out; empty when it is in.
    public Optional<String> exclusion(Vendor vendor) {
        var reasons = new ArrayList<String>();
        for (var criterion : criteria) {
            if (result(vendor, criterion) != Result.FAIL) continue;
            var note = find(vendor, criterion).map(MandatoryResult::note).orElse("");
            reasons.add(note.isBlank() ? criterion.title() : criterion.title() + ": " + note);
        }
        boolean out = !reasons.isEmpty() || vendor.status() == Vendor.Status.EXCLUDED
                || vendor.status() == Vendor.Status.DECLINED;
        if (!out) return Optional.empty();
        var words = vendor.excludedBecause();
        return Optional.of(words.isBlank() ? String.join("; ", reasons) : words);
    }
}
