package app.tandem.pages.pick;

import app.tandem.pages.Desk;
import app.tandem.pages.pick.Picker.Choice;
import app.tandem.plan.Coded;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The cards that may answer another one: what is owned, unused and reads like it stands first, then what
/// else reads like it, then what is owned and unused.
public final class Partners {

    private Partners() {}

    public static Picker<Coded> picker(Desk desk, Coded card, List<? extends Coded> others,
            Consumer<Coded> onPick) {
        var all = List.<Coded>copyOf(others);
        var picker = new Picker<>(all, onPick);
        picker.prefer(ordered(List.of(), all));
        var plan = desk.plan();
        desk.reading().alike().ask(picker, known -> known.likely(plan, card),
                likely -> picker.prefer(ordered(likely.stream().filter(all::contains).toList(), all)));
        return picker;
    }

    private static List<Choice<Coded>> ordered(List<Coded> likely, List<Coded> all) {
        var first = new ArrayList<Choice<Coded>>();
        for (var each : likely) {
            if (shelved(each)) first.add(new Choice<>(each, Words.of("pick.shelved.likely")));
        }
        for (var each : likely) {
            if (!shelved(each)) first.add(new Choice<>(each, Words.of("pick.likely")));
        }
        for (var each : all) {
            if (shelved(each) && !likely.contains(each)) {
                first.add(new Choice<>(each, Words.of("pick.shelved")));
            }
        }
        return first;
    }

    private static boolean shelved(Coded card) {
        return card instanceof Capability capability && capability.shelved();
    }
}
