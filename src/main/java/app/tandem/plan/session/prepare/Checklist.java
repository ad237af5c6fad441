package app.tandem.plan.session.prepare;

import app.tandem.plan.Plan;
import app.tandem.plan.session.PlanningSession;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far the preparation of a session has come. It forbids nothing; it shows what is late.
public record Checklist(List<Item> items) {

    /// Whether a step is done, still has time, or should have been done.
    public enum Progress { DONE, OPEN, LATE }

    /// One step of the preparation.
    ///
    /// @param finding what the plan itself tells about it; empty when it cannot tell
    /// @param tick empty when nobody ticked it
    public record Item(
            PreparationStep step, LocalDate due, Progress progress, String finding,
            @Nullable Preparation tick) {

        public boolean done() {
            return progress == Progress.DONE;
        }
    }

    public static Checklist of(Plan plan, PlanningSession session, LocalDate today) {
        var evidence = new Evidence(plan, session);
        return new Checklist(Arrays.stream(PreparationStep.values())
                .map(step -> item(step, tick(plan, session, step), evidence, today))
                .toList());
    }

    public int ready() {
        return (int) items.stream().filter(Item::done).count();
    }

    /// The steps whose day has passed.
    public List<Item> late() {
        return items.stream().filter(item -> item.progress() == Progress.LATE).toList();
    }

    private static Item item(
            PreparationStep step, Optional<Preparation> tick, Evidence evidence, LocalDate today) {
        var due = step.due(evidence.session().date());
        var found = evidence.of(step);
        boolean done = tick.isPresent() || found.holds();
        var progress = done ? Progress.DONE : due.isBefore(today) ? Progress.LATE : Progress.OPEN;
        return new Item(step, due, progress, found.sentence(), tick.orElse(null));
    }

    private static Optional<Preparation> tick(Plan plan, PlanningSession session, PreparationStep step) {
        return plan.referring(Preparation.class, session.id()).stream()
                .filter(one -> one.step() == step)
                .findFirst();
    }
}
