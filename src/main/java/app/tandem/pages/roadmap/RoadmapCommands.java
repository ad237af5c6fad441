package app.tandem.pages.roadmap;

import app.tandem.pages.Desk;
import app.tandem.plan.Edit;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Placement;
import app.tandem.ui.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;

/// What the roadmap can do, with the keys for it.
final class RoadmapCommands implements RoadmapPointer.Drops {

    private final RoadmapView page;
    private final Desk desk;

    RoadmapCommands(RoadmapView page, Desk desk) {
        this.page = page;
        this.desk = desk;
    }

    List<Command> all() {
        return List.of(add(),
                onTray(Words.of("roadmap.command.place"), "P", it -> page.edits().place(it)),
                onBar(Words.of("roadmap.command.earlier"), "Alt+Left", moved(-1)),
                onBar(Words.of("roadmap.command.later"), "Alt+Right", moved(1)),
                onBar(Words.of("roadmap.command.end.earlier"), "Shift+Alt+Left", endMoved(-1)),
                onBar(Words.of("roadmap.command.end.later"), "Shift+Alt+Right", endMoved(1)),
                onBar(Words.of("roadmap.command.start.earlier"), "Shortcut+Shift+Alt+Left", startMoved(-1)),
                onBar(Words.of("roadmap.command.start.later"), "Shortcut+Shift+Alt+Right", startMoved(1)),
                onBar(Words.of("roadmap.command.confidence"), "C",
                        (it, _) -> Optional.of(page.edits().cycleConfidence(it))),
                onBar(Words.of("roadmap.command.unplace"), null,
                        (it, _) -> Optional.of(page.edits().unplace(it))),
                onAny(Words.of("roadmap.command.lead"), "O",
                        it -> page.perform(page.edits().cycleLead(it))),
                onAny(Words.of("roadmap.command.link"), "K", this::link),
                onAny(Words.of("roadmap.command.unlink"), null, this::unlink),
                onAny(Words.of("roadmap.command.remove"), "Delete",
                        it -> page.perform(page.edits().remove(it))),
                Command.of(Words.of("roadmap.command.table"), "T", page::toggleTable),
                Command.of(Words.of("roadmap.command.zoom.in"), "Plus", () -> page.canvas().zoom(1)),
                Command.of(Words.of("roadmap.command.zoom.out"), "Minus", () -> page.canvas().zoom(-1)),
                Command.of(Words.of("roadmap.command.fit"), "0", () -> page.canvas().zoom(0)));
    }

    Command add() {
        return Command.of(Words.of("roadmap.command.add"), "N", () -> new InitiativeForm().showAndWait()
                .ifPresent(it -> page.perform(page.edits().add(it.title(), it.lead(), lane()))));
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

    /// A new initiative joins the lane of the selected one.
    private String lane() {
        return page.chosen().map(Initiative::lane).orElse("");
    }

    private BiFunction<Initiative, Placement, Optional<Edit>> moved(int steps) {
        return (it, at) -> Optional.of(page.edits().move(it, at.moved(steps, page.edits().scale())));
    }

    private BiFunction<Initiative, Placement, Optional<Edit>> endMoved(int steps) {
        return (it, at) -> at.endMoved(steps, page.edits().scale()).map(to -> page.edits().resize(it, to));
    }

    private BiFunction<Initiative, Placement, Optional<Edit>> startMoved(int steps) {
        return (it, at) -> at.startMoved(steps, page.edits().scale()).map(to -> page.edits().resize(it, to));
    }

    private Command onBar(String label, @org.jspecify.annotations.Nullable String key,
            BiFunction<Initiative, Placement, Optional<Edit>> verb) {
        Runnable run = () -> page.chosen().ifPresent(it -> Placement.of(it)
                .flatMap(at -> verb.apply(it, at))
                .ifPresent(page::perform));
        return Command.of(label, key, run)
                .unless(refusal(Initiative::placed, Words.of("roadmap.refusal.bar")));
    }

    private Command onTray(String label, String key, Function<Initiative, Edit> verb) {
        return Command.of(label, key, () -> page.chosen().map(verb).ifPresent(page::perform))
                .unless(refusal(it -> !it.placed(), Words.of("roadmap.refusal.tray")));
    }

    private Command onAny(String label, @org.jspecify.annotations.Nullable String key,
            java.util.function.Consumer<Initiative> verb) {
        return Command.of(label, key, () -> page.chosen().ifPresent(verb))
                .unless(refusal(_ -> true, Words.of("roadmap.refusal.any")));
    }

    private ObservableValue<String> refusal(java.util.function.Predicate<Initiative> fits, String sentence) {
        return page.selection().map(_ -> page.chosen().filter(fits).isPresent() ? "" : sentence);
    }

    private void link(Initiative then) {
        var others = desk.plan().coded(Initiative.class).stream().filter(it -> !it.id().equals(then.id()))
                .toList();
        LinkForm.ask(others, Words.with("roadmap.link.ask", then.code()))
                .ifPresent(first -> page.edits().refusal(first, then).ifPresentOrElse(
                        LinkForm::refuse, () -> page.perform(page.edits().link(first, then))));
    }

    private void unlink(Initiative then) {
        var waits = desk.plan().referring(Dependency.class, then.id()).stream()
                .filter(dependency -> dependency.to().equals(then.id()))
                .toList();
        var firsts = waits.stream().map(dependency -> desk.plan().get(dependency.from())).toList();
        LinkForm.ask(firsts, Words.with("roadmap.unlink.ask", then.code())).ifPresent(first -> waits.stream()
                .filter(dependency -> dependency.from().equals(first.id()))
                .findFirst()
                .ifPresent(dependency -> page.perform(page.edits().unlink(dependency))));
    }

    @Override
    public void moved(Initiative initiative, Placement to, Optional<String> lane) {
        page.perform(lane.map(onto -> page.edits().move(initiative, to, onto))
                .orElseGet(() -> page.edits().move(initiative, to)));
    }

    @Override
    public void resized(Initiative initiative, Placement to) {
        page.perform(page.edits().resize(initiative, to));
    }
}
