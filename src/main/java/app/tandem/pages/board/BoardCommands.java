package app.tandem.pages.board;

import app.tandem.pages.Desk;
import app.tandem.pages.board.filter.FilterBar;
import app.tandem.pages.board.forms.Sheet;
import app.tandem.pages.board.mark.MarkRules;
import app.tandem.pages.board.triage.Triage;
import app.tandem.plan.Id;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Fit;
import app.tandem.ui.Command;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// The verbs of the board with their keys, and why one cannot be done just now: one list for the menu bar,
/// the menus of cards and links, the palette and the keys.
final class BoardCommands {

    private final Desk desk;
    private final BoardActions actions;
    private final Outlook outlook;
    private final Meeting meeting;
    private final CardVerbs verbs;
    private final ObservableValue<Optional<Id<?>>> selection;
    private final ObservableValue<String> needsAny;
    private final ObservableValue<String> needsCard;
    private final ObservableValue<String> needsLink;
    private final ObservableValue<String> needsRequirement;
    private final ObservableValue<String> needsArchived;
    private final ObservableValue<String> needsOnBoard;
    private final Shelving shelving;
    private final Runnable marks;
    private final Triage triage;
    private final ObservableValue<String> needsOpen;

    BoardCommands(Desk desk, Sheet sheet, Facing facing, BoardActions actions) {
        this.desk = desk;
        this.actions = actions;
        selection = facing.selectionProperty();
        meeting = new Meeting(desk, sheet, actions);
        outlook = new Outlook(desk, sheet, actions, meeting);
        verbs = new CardVerbs(desk, sheet, actions, facing);
        needsAny = unless(() -> actions.selected().isPresent(), Words.of("board.select.card"));
        needsCard = unless(() -> actions.card().isPresent(), Words.of("board.select.card"));
        needsLink = unless(() -> actions.fit().isPresent(), Words.of("board.select.link"));
        needsRequirement = unless(() -> actions.requirement().isPresent(),
                Words.of("board.select.requirement"));
        shelving = new Shelving(actions);
        marks = () -> new MarkRules(desk, sheet).open();
        triage = new Triage(desk, sheet, actions);
        needsArchived = unless(() -> shelving.archived().isPresent(), Words.of("board.select.archived"));
        needsOnBoard = unless(() -> shelving.onBoard().isPresent(), Words.of("board.select.card"));
        needsOpen = unless(outlook::waiting, Words.of("board.select.open"));
    }

    Meeting meeting() {
        return meeting;
    }

    CardVerbs card() {
        return verbs;
    }

    /// @param view what only the page itself can do
    List<Command> all(BoardView view, NewCards cards, FilterBar bar) {
        var begin = List.of(
                Command.of(Words.of("board.command.require"), "N", cards::need),
                Command.of(Words.of("board.command.offer"), "Shift+N", cards::offer));
        return Stream.of(List.of(begin), verbs(view), List.of(page(view, bar)))
                .flatMap(List::stream).flatMap(List::stream).toList();
    }

    /// What can be done with the card or the link that is selected.
    List<List<Command>> menu(BoardView view) {
        boolean link = selection.getValue().filter(id -> id.kind() == Fit.class).isPresent();
        return link ? verbs(view) : Stream.of(round(), agreement(), reading(view), place(), copies())
                .toList();
    }

    private List<List<Command>> verbs(BoardView view) {
        return List.of(round(), ticks(view), agreement(), reading(view), place(), copies());
    }

    private List<Command> round() {
        return List.of(
                Command.of(Words.of("board.command.link"), "L", meeting::pick).unless(needsAny),
                Command.of(Words.of("board.command.impossible"), "X", outlook::impossible).unless(needsOpen),
                Command.of(Words.of("board.command.round"), "R", () -> actions.round(verbs::push))
                        .unless(needsLink),
                Command.of(Words.of("board.command.hand"), "H", actions::hand).unless(needsRequirement),
                Command.of(Words.of("board.command.agenda"), null, verbs::agenda).unless(needsAny));
    }

    private List<Command> ticks(BoardView view) {
        return List.of(
                Command.of(Words.of("board.command.tick"), "Y", () -> actions.tick(view.acting()))
                        .unless(needsLink),
                Command.of(Words.of("board.command.tick.other"), "Shift+Y",
                                () -> actions.tickOther(view.acting()))
                        .unless(needsLink),
                Command.of(Words.of("board.command.describe"), "E", actions::describe).unless(needsLink),
                Command.of(Words.of("board.command.unlink"), "Shortcut+Shift+L", actions::unlink)
                        .unless(needsLink));
    }

    private List<Command> agreement() {
        return List.of(
                Command.of(Words.of("board.command.agree"), "A", actions::agree).unless(needsRequirement),
                Command.of(Words.of("board.command.progress"), "Shift+S", outlook::progress)
                        .unless(needsRequirement));
    }

    private List<Command> reading(BoardView view) {
        return List.of(
                Command.of(Words.of("board.command.inspect"), "Enter", () -> verbs.inspect(view.view()))
                        .unless(needsAny),
                Command.of(Words.of("board.command.peek"), "Space", verbs::peek).unless(needsAny),
                Command.of(Words.of("board.command.rename"), "F2", view::rename).unless(needsCard));
    }

    private List<Command> place() {
        return List.of(
                Command.of(Words.of("board.command.top"), "Alt+Home", verbs::toTop).unless(needsCard),
                Command.of(Words.of("board.command.up"), "Alt+Up", () -> actions.move(-1)).unless(needsCard),
                Command.of(Words.of("board.command.down"), "Alt+Down", () -> actions.move(1))
                        .unless(needsCard),
                Command.of(Words.of("board.command.above"), null, verbs::above).unless(needsCard));
    }

    private List<Command> copies() {
        return List.of(
                Command.of(Words.of("board.command.split"), null, verbs::split).unless(needsRequirement),
                Command.of(Words.of("board.command.merge"), null, verbs::merge).unless(needsRequirement),
                Command.of(Words.of("board.command.compare"), null, triage::compare).unless(needsCard),
                Command.of(Words.of("board.command.duplicate"), "Shortcut+D", verbs::duplicate)
                        .unless(needsCard),
                Command.of(Words.of("board.command.copy"), "Shortcut+C", verbs::copy).unless(needsAny),
                Command.of(Words.of("command.archive"), "Shortcut+Shift+Delete", shelving::putAway)
                        .unless(needsOnBoard),
                Command.of(Words.of("command.unarchive"), null, shelving::takeOut).unless(needsArchived),
                Command.of(Words.of("board.command.remove"), "Delete", actions::remove).unless(needsCard));
    }

    private List<Command> page(BoardView view, FilterBar bar) {
        bar.marking(marks);
        return List.of(
                Command.of(Words.of("board.command.untangle"), "U", view::untangle),
                Command.of(Words.of("board.command.table"), "T", view::table),
                Command.of(Words.of("board.command.tree"), "Shift+T", view::tree),
                Command.of(Words.of("board.command.paste"), "Shortcut+V", view::paste),
                Command.of(Words.of("board.command.stuck"), "S", outlook::stuck),
                Command.of(Words.of("board.command.triage"), "I", () -> triage.inbox(verbs::push)),
                Command.of(Words.of("board.command.converge"), "C", outlook::converge),
                Command.of(Words.of("mark.command"), null, marks),
                Command.of(Words.of("board.command.filter"), "Slash", bar::focus));
    }

    private ObservableValue<String> unless(Callable<Boolean> possible, String reason) {
        return Bindings.createStringBinding(() -> possible.call() ? "" : reason, selection,
                desk.store().planProperty());
    }
}
