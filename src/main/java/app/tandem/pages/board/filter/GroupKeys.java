package app.tandem.pages.board.filter;

import app.tandem.pages.board.filter.GroupBar;
import app.tandem.pages.board.lines.Line;
import app.tandem.plan.Words;
import app.tandem.ui.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;

/// Folds and unfolds the groups of cards, by key and by click.
public record GroupKeys(GroupBar groups, Where where, Supplier<List<? extends Line>> lines) {

    /// Where somebody is among the groups.
    ///
    /// @param head the heading of the folded group that is selected, else of the group of the selected card
    /// @param stand selects the group of that path
    public record Where(Supplier<Optional<Line.Head>> head, Consumer<List<String>> stand) {}

    public List<Command> commands() {
        return List.of(
                Command.of(Words.of("board.command.group"), "G", groups::next),
                Command.of(Words.of("board.command.group.inner"), "Shift+G", groups::nextInner),
                Command.of(Words.of("board.command.fold"), "Minus", this::fold),
                Command.of(Words.of("board.command.unfold"), "Equals", this::unfold),
                Command.of(Words.of("board.command.fold.all"), null, () -> groups.fold(
                        heads().map(Line.Head::path).toList())),
                Command.of(Words.of("board.command.unfold.all"), null, groups::unfoldAll));
    }

    public void turn(Line.Head head) {
        groups.turn(head.path());
        where.stand().accept(head.path());
    }

    /// What a key does on the heading of a folded group.
    public void pressed(KeyEvent event) {
        boolean opens = switch (event.getCode()) {
            case ENTER, SPACE, RIGHT -> where.head().get().filter(Line.Head::folded).isPresent();
            default -> false;
        };
        if (!opens) return;
        unfold();
        event.consume();
    }

    /// The group of the selected card; of a folded group the one around it.
    private void fold() {
        where.head().get().ifPresent(head -> {
            var path = head.folded() && head.inner() ? head.path().subList(0, 1) : head.path();
            if (!groups.folded(path)) groups.turn(path);
            where.stand().accept(path);
        });
    }

    private void unfold() {
        where.head().get().filter(Line.Head::folded).ifPresent(this::turn);
    }

    private Stream<Line.Head> heads() {
        return lines.get().stream().filter(Line.Head.class::isInstance).map(Line.Head.class::cast)
                .filter(head -> !head.inner());
    }
}
