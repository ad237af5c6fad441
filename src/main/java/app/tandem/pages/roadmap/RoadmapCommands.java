package app.tandem.pages.roadmap;

import app.tandem.pages.roadmap.timeline.Refusal;
import app.tandem.plan.Edit;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.Placement;
import app.tandem.ui.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// What the roadmap can do, with the keys for it.
final class RoadmapCommands {

    private static final int WEEK = 7;

    private final RoadmapView page;
    private final RoadmapForms forms;

    RoadmapCommands(RoadmapView page, RoadmapForms forms) {
        this.page = page;
        this.forms = forms;
    }

    List<Command> all() {
        var commands = new ArrayList<>(List.of(add(),
                place(),
                onChosen(Words.of("roadmap.command.earlier"), "Alt+Left", () -> moved(-1)),
                onChosen(Words.of("roadmap.command.later"), "Alt+Right", () -> moved(1)),
                onBar(Words.of("roadmap.command.end.earlier"), "Shift+Alt+Left", endMoved(-1)),
                onBar(Words.of("roadmap.command.end.later"), "Shift+Alt+Right", endMoved(1)),
                onBar(Words.of("roadmap.command.start.earlier"), "Shortcut+Shift+Alt+Left", startMoved(-1)),
                onBar(Words.of("roadmap.command.start.later"), "Shortcut+Shift+Alt+Right", startMoved(1)),
                onBar(Words.of("roadmap.command.confidence"), "C",
                        (it, _) -> Optional.of(page.edits().cycleConfidence(it))),
                onBar(Words.of("roadmap.command.unplace"), null,
                        (_, _) -> Optional.of(page.edits().unplace(page.placedOnes()))),
                onAny(Words.of("roadmap.command.lead"), "O",
                        it -> page.perform(page.edits().cycleLead(it))),
                onAny(Words.of("roadmap.command.link"), "K", forms::link),
                onAny(Words.of("roadmap.command.unlink"), null, forms::unlink),
                onChosen(Words.of("roadmap.command.milestone"), "M", this::milestone),
                onChosen(Words.of("roadmap.command.remove"), "Delete", this::remove)));
        commands.addAll(views());
        return commands;
    }

    private List<Command> views() {
        var canvas = page.canvas();
        return List.of(
                Command.of(Words.of("roadmap.command.table"), "T", page::toggleTable),
                Command.of(Words.of("roadmap.command.fold"), "F", this::fold),
                Command.of(Words.of("roadmap.command.zoom.in"), "Plus", () -> canvas.zoom(1)),
                Command.of(Words.of("roadmap.command.zoom.out"), "Minus", () -> canvas.zoom(-1)),
                Command.of(Words.of("roadmap.command.fit"), "0", canvas::fit));
    }

    Command place() {
        return onAny(Words.of("roadmap.command.place"), "P", forms::place);
    }

    Command add() {
        return Command.of(Words.of("roadmap.command.add"), "N", forms::add);
    }

    /// The command whose key was pressed, if it can be done now. Plus and minus count wherever they lie.
    Optional<Command> matching(KeyEvent event) {
        if (event.getText().equals("+")) return Optional.of(zoom(1));
        if (event.getText().equals("-")) return Optional.of(zoom(-1));
        return all().stream()
                .filter(command -> command.key() != null && command.key().match(event))
                .filter(command -> command.refusal().getValue().isEmpty())
                .findFirst();
    }

    private Command zoom(int step) {
        return Command.of(Words.of("roadmap.command.zoom.in"), null, () -> page.canvas().zoom(step));
    }

    /// A milestone by a week, bars by a step each.
    private void moved(int steps) {
        page.milestone().ifPresentOrElse(
                it -> page.perform(page.milestones().move(it, it.date().plusDays((long) steps * WEEK))),
                () -> {
                    var scale = page.edits().scale();
                    var to = new LinkedHashMap<Initiative, Placement>();
                    for (var initiative : page.placedOnes()) {
                        Placement.of(initiative).ifPresent(at -> to.put(initiative, at.moved(steps, scale)));
                    }
                    if (!to.isEmpty()) page.perform(page.edits().move(to, List.of()));
                });
    }

    private BiFunction<Initiative, Placement, Optional<Edit>> endMoved(int steps) {
        return (it, at) -> at.endMoved(steps, page.edits().scale()).map(to -> page.edits().resize(it, to));
    }

    private BiFunction<Initiative, Placement, Optional<Edit>> startMoved(int steps) {
        return (it, at) -> at.startMoved(steps, page.edits().scale()).map(to -> page.edits().resize(it, to));
    }

    /// A new milestone, or the selected one again.
    private void milestone() {
        page.milestone().ifPresentOrElse(forms::milestone, () -> page.chosen().ifPresent(forms::milestone));
    }

    private void remove() {
        page.milestone().map(page.milestones()::remove)
                .or(() -> page.chosen().map(page.edits()::remove))
                .ifPresent(page::perform);
    }

    private void fold() {
        page.canvas().selectedBar().ifPresent(bar -> page.canvas().laidOut().ifPresent(scene -> {
            var arrangement = page.canvas().arrangementProperty();
            arrangement.set(arrangement.get().turned(scene.lanes().get(bar.lane()).key()));
        }));
    }

    /// Says what is wrong where a bar cannot become what was asked for.
    private Command onBar(String label, @Nullable String key,
            BiFunction<Initiative, Placement, Optional<Edit>> verb) {
        Runnable run = () -> page.chosen().ifPresent(it -> Placement.of(it).ifPresent(at ->
                verb.apply(it, at).ifPresentOrElse(page::perform,
                        () -> Refusal.say(page.canvas(), Words.of("roadmap.drag.refused")))));
        return Command.of(label, key, run)
                .unless(refusal(Initiative::placed, Words.of("roadmap.refusal.bar")));
    }

    private Command onAny(String label, @Nullable String key, Consumer<Initiative> verb) {
        return Command.of(label, key, () -> page.chosen().ifPresent(verb))
                .unless(refusal(_ -> true, Words.of("roadmap.refusal.any")));
    }

    /// On an initiative or a milestone.
    private Command onChosen(String label, String key, Runnable run) {
        return Command.of(label, key, run).unless(page.selection().map(id ->
                id.filter(it -> it.kind() == Initiative.class || it.kind() == Milestone.class).isPresent()
                        ? "" : Words.of("roadmap.refusal.any")));
    }

    private ObservableValue<String> refusal(Predicate<Initiative> fits, String sentence) {
        return page.selection().map(_ -> page.chosen().filter(fits).isPresent() ? "" : sentence);
    }
}
