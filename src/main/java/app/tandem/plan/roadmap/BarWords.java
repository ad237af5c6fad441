package app.tandem.plan.roadmap;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import java.util.ArrayList;
import java.util.stream.Collectors;

/// A bar in words, for those who cannot see it.
public final class BarWords {

    private BarWords() {}

    /// What it is, whose, how sure, from when to when, in which lane, after what.
    public static String of(Plan plan, Initiative initiative) {
        var parts = new ArrayList<String>();
        parts.add(initiative.code() + " " + initiative.title());
        parts.add(Words.of(initiative.leadSide()));
        parts.add(Words.of(initiative.confidence()));
        parts.add(Placement.of(initiative).map(PeriodWords::of).orElse(Words.of("roadmap.bar.unplaced")));
        if (!initiative.lane().isBlank()) parts.add(initiative.lane());
        long slip = Placement.slip(initiative);
        if (slip > 0) parts.add(Words.with("roadmap.bar.slipped", slip));
        var needed = plan.referring(Dependency.class, initiative.id()).stream()
                .filter(dependency -> dependency.to().equals(initiative.id()))
                .flatMap(dependency -> plan.find(dependency.from()).stream())
                .map(Initiative::title)
                .collect(Collectors.joining(", "));
        if (!needed.isEmpty()) parts.add(Words.with("roadmap.bar.needs", needed));
        return String.join(". ", parts) + ".";
    }
}
