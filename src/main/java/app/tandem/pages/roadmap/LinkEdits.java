package app.tandem.pages.roadmap;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.DependencyPath;
import app.tandem.plan.roadmap.Initiative;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a person can do about which initiative waits for which.
record LinkEdits(Plan plan, Ids ids) {

    /// How one waits for another.
    record Terms(Dependency.Type type, int lagDays, Dependency.Strength strength) {

        static final Terms USUAL = new Terms(Dependency.Type.FS, 0, Dependency.Strength.HARD);

        static Terms of(Dependency dependency) {
            return new Terms(dependency.type(), dependency.lagDays(), dependency.strength());
        }
    }

    /// Lets one wait for the other, or changes how it does; ask [#refusal] first.
    Edit link(Initiative first, Initiative then, Terms terms) {
        var known = between(first, then);
        var id = known.map(Dependency::id).orElseGet(() -> ids.next(Dependency.class));
        Object[] words = {then.code(), first.code()};
        var label = known.isPresent() ? Words.with("roadmap.edit.relink", words)
                : Words.with("roadmap.edit.link", words);
        return Edit.put(label, new Dependency(id, first.id(), then.id(), terms.type(), terms.lagDays(),
                terms.strength()));
    }

    Edit unlink(Dependency dependency) {
        return Edit.remove(Words.with("roadmap.edit.unlink", code(dependency.to()), code(dependency.from())),
                List.of(dependency));
    }

    Optional<Dependency> between(Initiative first, Initiative then) {
        return plan.referring(Dependency.class, then.id()).stream()
                .filter(known -> known.from().equals(first.id()) && known.to().equals(then.id()))
                .findFirst();
    }

    /// What it waits for.
    List<Dependency> before(Initiative then) {
        return plan.referring(Dependency.class, then.id()).stream()
                .filter(dependency -> dependency.to().equals(then.id()))
                .toList();
    }

    /// Why the second cannot wait for the first, with the way along which the first already waits for it.
    Optional<String> refusal(Initiative first, Initiative then) {
        if (first.id().equals(then.id())) return Optional.of(Words.of("roadmap.link.self"));
        var path = DependencyPath.between(plan, then.id(), first.id());
        if (path.isEmpty()) return Optional.empty();
        var way = path.stream().map(step -> step.code().toString()).collect(Collectors.joining(" → "));
        return Optional.of(Words.with("roadmap.link.cycle", then.code(), first.code(), way));
    }

    private String code(app.tandem.plan.Id<Initiative> id) {
        return plan.find(id).map(it -> it.code().toString()).orElse(Words.of("roadmap.link.gone"));
    }
}
