package app.tandem.pages.board;

import app.tandem.pages.board.filter.FilterBar;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.ui.Command;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// The verbs of the board with their keys, and why one cannot be done just now.
final class BoardCommands {

    private final BoardActions actions;
    private final Outlook outlook;
    private final ObservableValue<String> needsCard;
    private final ObservableValue<String> needsLink;
    private final ObservableValue<String> needsRequirement;
    private final ObservableValue<String> needsArchived;
    private final ObservableValue<String> needsOnBoard;
    private final Shelving shelving;

    BoardCommands(BoardActions actions, Outlook outlook, ObservableValue<Optional<Id<?>>> selection) {
        this.actions = actions;
        this.outlook = outlook;
        shelving = new Shelving(actions);
        needsCard = selection.map(id -> allows(id, List.of(Requirement.class, Capability.class))
                ? "" : Words.of("board.select.card"));
        needsLink = selection.map(id -> allows(id, List.of(Fit.class, Requirement.class))
                ? "" : Words.of("board.select.link"));
        needsRequirement = selection.map(id -> allows(id, List.of(Requirement.class, Fit.class))
                ? "" : Words.of("board.select.requirement"));
        needsArchived = selection.map(_ -> shelving.archived().isPresent()
                ? "" : Words.of("board.select.archived"));
        needsOnBoard = selection.map(_ -> shelving.onBoard().isPresent()
                ? "" : Words.of("board.select.card"));
    }

    /// @param view what only the page itself can do
    List<Command> all(BoardView view, NewCards cards, FilterBar bar) {
        return List.of(
                Command.of(Words.of("board.command.require"), "N", cards::need),
                Command.of(Words.of("board.command.offer"), "Shift+N", cards::offer),
                Command.of(Words.of("board.command.link"), "L", actions::link).unless(needsCard),
                Command.of(Words.of("board.command.tick"), "Y", () -> actions.tick(view.acting()))
                        .unless(needsLink),
                Command.of(Words.of("board.command.tick.other"), "Shift+Y",
                                () -> actions.tickOther(view.acting()))
                        .unless(needsLink),
                Command.of(Words.of("board.command.describe"), "E", actions::describe).unless(needsLink),
                Command.of(Words.of("board.command.round"), "R", actions::round).unless(needsLink),
                Command.of(Words.of("board.command.unlink"), "Shortcut+Shift+L", actions::unlink)
                        .unless(needsLink),
                Command.of(Words.of("board.command.agree"), "A", actions::agree).unless(needsRequirement),
                Command.of(Words.of("board.command.hand"), "H", actions::hand).unless(needsRequirement),
                Command.of(Words.of("board.command.impossible"), "X", outlook::impossible)
                        .unless(needsRequirement),
                Command.of(Words.of("board.command.progress"), "Shift+S", outlook::progress)
                        .unless(needsRequirement),
                Command.of(Words.of("board.command.rename"), "F2", view::rename).unless(needsCard),
                Command.of(Words.of("board.command.up"), "Alt+Up", () -> actions.move(-1)).unless(needsCard),
                Command.of(Words.of("board.command.down"), "Alt+Down", () -> actions.move(1))
                        .unless(needsCard),
                Command.of(Words.of("board.command.remove"), "Delete", actions::remove).unless(needsCard),
                Command.of(Words.of("command.archive"), "Shortcut+Shift+Delete", shelving::putAway)
                        .unless(needsOnBoard),
                Command.of(Words.of("command.unarchive"), null, shelving::takeOut).unless(needsArchived),
                Command.of(Words.of("board.command.untangle"), "U", view::untangle),
                Command.of(Words.of("board.command.table"), "T", view::table),
                Command.of(Words.of("board.command.tree"), "Shift+T", view::tree),
                Command.of(Words.of("board.command.paste"), "Shortcut+V", view::paste),
                Command.of(Words.of("board.command.stuck"), "S", outlook::stuck),
                Command.of(Words.of("board.command.converge"), "C", outlook::converge),
                Command.of(Words.of("board.command.group"), "G", bar::groupNext),
                Command.of(Words.of("board.command.filter"), "Slash", bar::focus));
    }

    private static boolean allows(Optional<Id<?>> id, List<Class<? extends Row>> kinds) {
        return id.isPresent() && kinds.contains(id.get().kind());
    }
}
