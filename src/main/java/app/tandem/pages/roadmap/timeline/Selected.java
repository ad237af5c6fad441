package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.Id;
import app.tandem.plan.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bars and milestones that are selected; the one selected last leads.
public record Selected(List<Id<? extends Row>> ids) {

    public static final Selected NOTHING = new Selected(List.of());

    public Selected {
        ids = List.copyOf(ids);
    }

    public static Selected only(Id<? extends Row> id) {
        return new Selected(List.of(id));
    }

    public Optional<Id<? extends Row>> leading() {
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast());
    }

    /// With this one as well, or without it when it was there.
    Selected turned(Id<? extends Row> id) {
        var next = new ArrayList<>(ids);
        if (!next.remove(id)) next.add(id);
        return new Selected(next);
    }

    /// With this one as well, in the lead.
    public Selected and(Id<? extends Row> id) {
        var next = new ArrayList<>(ids);
        next.remove(id);
        next.add(id);
        return new Selected(next);
    }

    boolean has(Id<?> id) {
        return ids.contains(id);
    }
}
