package app.tandem.pages.vendors;

import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.course.Course;
import app.tandem.ui.Command;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What can be done on the page of vendors by key and by name, and why not where it cannot.
final class VendorCommands {

    /// Where the page itself has to move.
    record Moves(Runnable open, Runnable next, Runnable tryWeights, Runnable equalise, Runnable hold,
            Runnable unlock, Runnable curtain) {}

    private final ReadOnlyStringWrapper lock = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper unlock = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reveal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper course = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper weigh = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper tryOut = new ReadOnlyStringWrapper("");
    private final Workshop workshop;
    private final List<Command> all;

    VendorCommands(Workshop workshop, Moves moves) {
        this.workshop = workshop;
        all = List.of(
                Command.of(Words.of("vendors.command.new"), "N", moves.open()),
                Command.of(Words.of("vendors.command.equal"), "Equals", moves.equalise()).unless(weigh),
                Command.of(Words.of("vendors.command.hold"), "Shortcut+L", moves.hold()).unless(weigh),
                Command.of(Words.of("vendors.command.lock"), null, workshop::lockWeights).unless(lock),
                Command.of(Words.of("vendors.command.unlock"), null, moves.unlock()).unless(unlock),
                Command.of(Words.of("vendors.command.curtain"), "C", moves.curtain()),
                Command.of(Words.of("vendors.command.reveal"), "R", workshop::reveal).unless(reveal),
                Command.of(Words.of("vendors.command.try"), "W", moves.tryWeights()).unless(tryOut),
                Command.of(Words.of("vendors.command.advance"), null, workshop::advance).unless(course),
                Command.of(Words.of("vendors.command.step"), "Shortcut+Right", moves.next()));
    }

    List<Command> all() {
        return all;
    }

    void show(Plan plan, @Nullable Selection selection) {
        if (selection == null) {
            for (var refusal : List.of(lock, unlock, reveal, course, weigh, tryOut)) {
                refusal.set(Words.of("vendors.empty"));
            }
            return;
        }
        boolean locked = workshop.weights().locked();
        lock.set(workshop.weights().lockable() && !locked ? "" : Words.of("vendors.lock.refused"));
        unlock.set(workshop.weights().unlockRefusal());
        weigh.set(locked ? Words.of("vendors.weights.locked") : "");
        course.set(new Course(plan, selection).refusal());
        reveal.set(workshop.scores().revealable() ? "" : Words.of("vendors.reveal.refused"));
        tryOut.set(selection.revealed() ? "" : Words.of("vendors.hidden"));
    }
}
