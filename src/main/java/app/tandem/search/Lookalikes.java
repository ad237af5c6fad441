package app.tandem.search;

import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.catalogue.CatalogueEntry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What in a plan reads like something else in it: needs that say the same, and what is paid for and
/// unused although somebody asks for it. Follows the plan by the rows that changed. For one thread.
public final class Lookalikes {

    private static final String NEEDS = "needs";
    private static final String SHELVED = "shelved";
    private static final String OTHERS = "others";

    /// As much of what was typed, weighed by how telling each word is, must be in the other need.
    private static final double SAME_NEED = 0.7;

    /// Nearly as good as the best of all capabilities, or not worth asking.
    private static final double NEAR_BEST = 0.55;

    /// As much of what the need says must be in the capability, weighed by how telling each word is.
    private static final double SAME_SENSE = 0.4;

    /// One shared word is chance.
    private static final int SHARED_STEMS = 2;

    private static final int CANDIDATES = 8;

    private final TextIndex index = new TextIndex();
    private final Map<String, Coded> known = new HashMap<>();
    private final Map<Id<?>, Set<String>> stems = new HashMap<>();
    private Plan last = Plan.EMPTY;

    /// A capability that nobody uses and that may answer a need.
    ///
    /// @param score how alike the two read; only comparable for the same need
    /// @param shared the words of the need that the capability has too
    public record Shelfware(Capability capability, double score, List<String> shared) {}

    /// One need and something on the shelf that may answer it.
    public record Chance(Requirement need, Shelfware found) {}

    /// Brings the texts up to that plan.
    public void follow(Plan plan) {
        for (var kind : List.of(Requirement.class, Capability.class)) {
            for (var gone : last.changed(kind, plan)) {
                if (plan.find(gone.id()).isEmpty()) forget(gone);
            }
        }
        for (var row : plan.changed(Requirement.class, last)) put(row, NEEDS, text(row));
        for (var row : plan.changed(Capability.class, last)) {
            put(row, row.shelved() ? SHELVED : OTHERS, text(row));
        }
        last = plan;
    }

    private void put(Coded row, String shelf, String text) {
        known.put(row.id().value(), row);
        stems.remove(row.id());
        index.put(row.id().value(), shelf, text);
    }

    private void forget(Row row) {
        known.remove(row.id().value());
        stems.remove(row.id());
        index.remove(row.id().value());
    }

    /// The open need that says what is being typed; empty when none does or too little is typed.
    public Optional<Requirement> sameNeed(Plan plan, String typed) {
        follow(plan);
        var stems = Stems.of(typed);
        if (stems.size() < SHARED_STEMS) return Optional.empty();
        return index.like(stems, NEEDS, CANDIDATES).stream()
                .map(hit -> known.get(hit.id()))
                .filter(Requirement.class::isInstance)
                .map(Requirement.class::cast)
                .filter(need -> !need.archived() && !need.status().exited())
                .filter(need -> share(stems, Stems.of(need.title())) >= SAME_NEED)
                .findFirst();
    }

    /// Owned and unused capabilities that may answer the need and are not linked to it, the likest first.
    public List<Shelfware> shelfware(Plan plan, Requirement need) {
        follow(plan);
        var linked = Answer.of(plan, need).fits().stream().map(fit -> fit.capability()).toList();
        var words = Stems.words(need.title() + " " + need.statement() + " " + need.measure());
        var asked = words.keySet();
        var title = Stems.of(need.title());
        var shelved = index.like(asked, SHELVED, CANDIDATES);
        if (shelved.isEmpty()) return List.of();
        double best = Math.max(shelved.getFirst().score(), index.like(asked, OTHERS, 1).stream()
                .mapToDouble(TextIndex.Hit::score).max().orElse(0));
        return shelved.stream()
                .filter(hit -> hit.score() >= NEAR_BEST * best)
                .flatMap(hit -> shelfware(words, hit).stream())
                .filter(each -> each.shared().size() >= SHARED_STEMS)
                .filter(each -> share(title, stems(each.capability())) >= SAME_SENSE)
                .filter(each -> !linked.contains(each.capability().id()) && !each.capability().archived())
                .toList();
    }

    /// For every need on the board, in its order, what lies unused and may answer it.
    public List<Chance> chances(Plan plan) {
        return Columns.requirements(plan).stream()
                .flatMap(need -> shelfware(plan, need).stream().map(found -> new Chance(need, found)))
                .toList();
    }

    /// What reads most like a card and may be linked to it, the likest first.
    public List<Coded> likely(Plan plan, Coded card) {
        follow(plan);
        return card instanceof Capability offer
                ? likely(text(offer), List.of(NEEDS))
                : likely(card.title(), List.of(SHELVED, OTHERS));
    }

    /// Other needs that read most like this one, the likest first.
    public List<Requirement> twins(Plan plan, Requirement need) {
        follow(plan);
        return likely(need.title(), List.of(NEEDS)).stream()
                .filter(each -> !each.id().equals(need.id()))
                .filter(Requirement.class::isInstance).map(Requirement.class::cast)
                .toList();
    }

    private List<Coded> likely(String words, List<String> shelves) {
        var stems = Stems.of(words);
        var hits = shelves.stream().flatMap(shelf -> index.like(stems, shelf, CANDIDATES).stream())
                .sorted(Comparator.comparingDouble(TextIndex.Hit::score).reversed()).toList();
        if (hits.isEmpty()) return List.of();
        double best = hits.getFirst().score();
        return hits.stream().filter(hit -> hit.score() >= NEAR_BEST * best)
                .flatMap(hit -> Optional.ofNullable(known.get(hit.id())).stream())
                .toList();
    }

    /// What to ask first when the need is about to be met by something that is not owned: the unused of the
    /// same catalogue entry, then what reads like the need. Empty when the capability is owned.
    public List<Capability> beforeBuying(Plan plan, Requirement need, Capability wanted) {
        if (wanted.owned()) return List.of();
        var same = plan.all(Capability.class).stream()
                .filter(each -> each.shelved() && !each.archived() && !each.catalogueCode().isEmpty())
                .filter(each -> each.catalogueCode().equals(wanted.catalogueCode()))
                .sorted(Comparator.comparing(Capability::code));
        var asked = new LinkedHashSet<>(same.toList());
        for (var each : shelfware(plan, need)) asked.add(each.capability());
        return List.copyOf(asked);
    }

    private Optional<Shelfware> shelfware(Map<String, String> words, TextIndex.Hit hit) {
        if (!(known.get(hit.id()) instanceof Capability capability)) return Optional.empty();
        var shared = new LinkedHashMap<>(words);
        shared.keySet().retainAll(stems(capability));
        return Optional.of(new Shelfware(capability, hit.score(), List.copyOf(shared.values())));
    }

    /// A capability is compared with many needs and read once.
    private Set<String> stems(Capability capability) {
        return stems.computeIfAbsent(capability.id(), _ -> Stems.of(text(capability)));
    }

    /// How much of the first text's weight is in the second; the last word may still be growing.
    private double share(Set<String> typed, Set<String> other) {
        double all = 0;
        double found = 0;
        int number = 0;
        for (var stem : typed) {
            double weight = index.weight(stem);
            boolean growing = ++number == typed.size() && stem.length() > 1;
            boolean there = other.contains(stem)
                    || (growing && other.stream().anyMatch(each -> each.startsWith(stem)));
            all += weight;
            if (there) found += weight;
        }
        return all == 0 ? 0 : found / all;
    }

    private static String text(Requirement need) {
        return need.title() + " " + need.statement() + " " + String.join(" ", need.tags());
    }

    private static String text(Capability capability) {
        var entry = CatalogueEntry.of(capability.catalogueCode());
        return String.join(" ", capability.title(), capability.description(), capability.system(),
                String.join(" ", capability.tags()),
                entry.map(CatalogueEntry::description).orElse(""),
                entry.map(CatalogueEntry::terms).orElse(""));
    }
}
