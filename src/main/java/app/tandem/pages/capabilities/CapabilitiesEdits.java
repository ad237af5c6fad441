package app.tandem.pages.capabilities;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.Code;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Removal;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.TimeClass;
import app.tandem.plan.backlog.catalogue.CatalogueEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person can do to capabilities. Each answers with the edit; none performs it.
record CapabilitiesEdits(Plan plan, Ids ids, LocalDate today) {

    /// Adds what was picked from the catalogue; an entry that the plan has already is left out.
    Edit pick(List<CatalogueEntry> entries) {
        var rows = new ArrayList<Row>();
        int number = plan.codes().next(Capability.PREFIX).number();
        int rank = plan.all(Capability.class).stream().mapToInt(Capability::rank).max().orElse(0);
        for (var entry : entries) {
            if (known(plan, entry) != null) continue;
            rows.add(Capability.offered(ids.next(Capability.class), new Code(Capability.PREFIX, number++),
                            Words.of(entry), Words.of(entry.domain()), today)
                    .with()
                    .catalogueCode(entry.name())
                    .description(entry.description())
                    .rank(++rank)
                    .build());
        }
        return Edit.put(Words.with("capabilities.edit.pick", rows.size()), rows);
    }

    /// The capability that was picked from that entry; empty for none.
    static @Nullable Capability known(Plan plan, CatalogueEntry entry) {
        return plan.all(Capability.class).stream()
                .filter(each -> each.catalogueCode().equals(entry.name()) && !each.archived())
                .findFirst()
                .orElse(null);
    }

    /// Ratings 1 to 4, or 0 to take them away.
    Edit rate(Capability capability, int functional, int technical) {
        return Edit.put(Words.with("capabilities.edit.rate", capability.code(), functional, technical),
                capability.withFunctionalFit(functional).withTechnicalFit(technical));
    }

    /// Another class than the computed one needs its reason; none gives it back to the rule.
    Edit override(Capability capability, @Nullable TimeClass chosen, String reason) {
        if (chosen == null) {
            return Edit.put(Words.with("capabilities.edit.computed", capability.code()),
                    capability.withTimeOverride(null).withTimeReason(""));
        }
        return Edit.put(Words.with("capabilities.edit.override", capability.code(), Words.of(chosen)),
                capability.withTimeOverride(chosen).withTimeReason(reason.strip()));
    }

    /// Says that it shall go, so that nobody is surprised when it does.
    Edit phaseOut(Capability capability) {
        return Edit.put(Words.with("capabilities.edit.phaseout", capability.code()),
                capability.withLifecycle(Capability.Lifecycle.PHASE_OUT));
    }

    Edit link(Requirement need, Capability capability) {
        return Edit.put(Words.with("capabilities.edit.link", need.code(), capability.code()),
                Fit.linked(ids.next(Fit.class), need, capability, today));
    }

    Edit remove(Capability capability) {
        int links = plan.referring(Fit.class, capability.id()).size();
        return new Edit(Words.with("capabilities.edit.remove", capability.code(), links),
                Removal.of(plan, capability));
    }
}
