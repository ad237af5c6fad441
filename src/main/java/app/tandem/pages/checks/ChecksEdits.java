package app.tandem.pages.checks;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.DependencyPath;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.conflict.Remedy;
import app.tandem.plan.roadmap.gate.GatePass;
import app.tandem.plan.roadmap.gate.GateStanding;
import app.tandem.plan.session.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What can be done about conflicts, dependencies and gates. Each answers with the edit; none performs it.
record ChecksEdits(Plan plan, Ids ids) {

    Edit apply(Remedy remedy) {
        return Edit.put(Words.with("checks.edit.remedy", String.join("; ", remedy.moves())), remedy.rows());
    }

    Edit type(Dependency dependency, Dependency.Type type) {
        return changed(dependency, dependency.withType(type));
    }

    Edit strength(Dependency dependency, Dependency.Strength strength) {
        return changed(dependency, dependency.withStrength(strength));
    }

    Edit lag(Dependency dependency, int days) {
        return changed(dependency, dependency.withLagDays(days));
    }

    private Edit changed(Dependency old, Dependency now) {
        return Edit.put(Words.with("checks.edit.dependency", name(old)), now);
    }

    Edit unlink(Dependency dependency) {
        return Edit.remove(Words.with("checks.edit.unlink", name(dependency)), List.of(dependency));
    }

    Edit link(Initiative first, Initiative then) {
        return Edit.put(Words.with("checks.edit.link", then.code(), first.code()),
                new Dependency(ids.next(Dependency.class), first.id(), then.id(), Dependency.Type.FS, 0,
                        Dependency.Strength.HARD));
    }

    /// Why the second cannot wait for the first; a circle is named by the way that it would go.
    Optional<String> refusal(Initiative first, Initiative then) {
        if (first.id().equals(then.id())) return Optional.of(Words.of("checks.link.self"));
        boolean known = plan.referring(Dependency.class, then.id()).stream()
                .anyMatch(it -> it.from().equals(first.id()));
        if (known) return Optional.of(Words.with("checks.link.known", then.code(), first.code()));
        var path = DependencyPath.between(plan, then.id(), first.id());
        if (path.isEmpty()) return Optional.empty();
        var way = path.stream().map(it -> it.code().toString()).collect(Collectors.joining(" → "));
        return Optional.of(Words.with("checks.link.circle", then.code(), first.code(), way));
    }

    /// Why the next gate stays shut; empty when it opens.
    Optional<String> refusal(GateStanding standing, @Nullable Decision decision) {
        if (standing.next().isEmpty()) return Optional.of(Words.of("checks.gate.last"));
        return standing.ready() || decision != null ? Optional.empty()
                : Optional.of(Words.of("checks.gate.needs"));
    }

    /// Through the next gate; where a check is missing the decision says that it may go on all the same. Ask
    /// [#refusal] first.
    Edit pass(GateStanding standing, @Nullable Decision decision, LocalDate today) {
        var initiative = standing.initiative();
        var gate = standing.next().orElse(initiative.gate());
        var by = standing.ready() || decision == null ? null : decision.id();
        var pass = new GatePass(ids.next(GatePass.class), initiative.id(), gate, today, by,
                by == null ? "" : standing.missing());
        return Edit.put(Words.with("checks.edit.pass", initiative.code(), Words.of(gate)),
                initiative.withGate(gate), pass);
    }

    private String name(Dependency dependency) {
        return plan.get(dependency.from()).code() + " → " + plan.get(dependency.to()).code();
    }
}
