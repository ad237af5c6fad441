package app.tandem.shell;

import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Words;
import app.tandem.plan.session.live.Witness;
import app.tandem.ui.Command;
import app.tandem.ui.Keys;
import app.tandem.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// Everything that can be done in the window, menu by menu.
final class Commands {

    private final Shell shell;
    private final Program program;
    private final Router router;

    Commands(Shell shell, Program program, Router router) {
        this.shell = shell;
        this.program = program;
        this.router = router;
    }

    /// In the order of the menu bar; menus ask again each time they open.
    List<Menus.Listing> menus() {
        return List.of(
                new Menus.Listing(Words.of("menu.file"), this::file),
                new Menus.Listing(Words.of("menu.edit"), this::edit),
                new Menus.Listing(Words.of("menu.view"), this::view),
                new Menus.Listing(Words.of("menu.item"), () -> List.of(page().commands())),
                new Menus.Listing(Words.of("menu.session"), this::session),
                new Menus.Listing(Words.of("menu.window"), this::window),
                new Menus.Listing(Words.of("menu.help"), this::help));
    }

    /// The commands of the page in front first, since a key means there what the page says.
    List<Command> all() {
        var all = new ArrayList<Command>();
        var groups = Stream.of(List.of(page().commands()), edit(), view(), session(), window(), file(),
                help());
        groups.flatMap(List::stream).forEach(all::addAll);
        return all;
    }

    private Page page() {
        return router.pageProperty().get();
    }

    private List<List<Command>> file() {
        var recent = program.recent().stream()
                .map(one -> Command.of(Words.with("command.openRecent", one.file().getFileName()), null,
                        () -> program.open(one.file())))
                .toList();
        var forget = Command.of(Words.of("command.forgetRecent"), null, program::forgetRecent);
        return List.of(
                List.of(Command.of(Words.of("command.newPlan"), "Shortcut+N", program::create),
                        Command.of(Words.of("command.open"), "Shortcut+O", program::choose)),
                recent,
                recent.isEmpty() ? List.of() : List.of(forget),
                List.of(Command.of(Words.of("command.save"), "Shortcut+S", shell::sayWhenSaved),
                        Command.of(Words.of("command.saveCopy"), "Shortcut+Shift+S", program::saveCopy),
                        Command.of(Words.of("command.handOver"), "Shortcut+E",
                                () -> router.go(Place.DOCUMENTS))),
                List.of(Command.of(Words.of("command.settings"), "Shortcut+Comma", shell::settings)),
                List.of(Command.of(Words.of("command.close"), "Shortcut+W", program::close),
                        Command.of(Words.of("command.quit"), "Shortcut+Q", program::quit)));
    }

    private List<List<Command>> edit() {
        var store = shell.desk().store();
        return List.of(
                List.of(step(Words.of("command.undo"), store.undoLabel(), "Shortcut+Z", shell::undo)
                                .unless(reason(store.undoLabel(), Words.of("command.undo.nothing"))),
                        step(Words.of("command.redo"), store.redoLabel(), "Shortcut+Y", shell::redo)
                                .unless(reason(store.redoLabel(), Words.of("command.redo.nothing")))),
                List.of(Command.of(Words.of("command.find"), "Shortcut+Shift+F", shell::palette),
                        Command.of(Words.of("command.copyPicture"), "Shortcut+Shift+C", shell::copyPicture)));
    }

    private List<List<Command>> view() {
        var pages = new ArrayList<Command>();
        int number = 0;
        for (Place place : Place.values()) {
            number++;
            pages.add(Command.of(Places.title(place), number > 9 ? null : "Shortcut+" + number,
                    () -> router.go(place)));
        }
        return List.of(pages,
                List.of(Command.of(Words.of("command.navigation"), "Shortcut+B", shell::toggleNavigation),
                        Command.of(Words.of("command.inspector"), "Shortcut+I", shell::toggleInspector),
                        Command.of(Words.of("command.focus"), "F9", shell::toggleFocus),
                        Command.of(Words.of("command.notices"), "F8", shell::notices)),
                List.of(Command.of(Words.of("command.scaleUp"), "Shortcut+Equals", () -> shell.scale(1)),
                        Command.of(Words.of("command.scaleDown"), "Shortcut+Minus", () -> shell.scale(-1)),
                        Command.of(Words.of("command.scaleReset"), "Shortcut+0", () -> shell.scale(0))),
                List.of(Command.of(Words.of("command.themeSystem"), null,
                        () -> shell.theme(Theme.Mode.SYSTEM)),
                        Command.of(Words.of("command.themeLight"), null, () -> shell.theme(Theme.Mode.LIGHT)),
                        Command.of(Words.of("command.themeDark"), null, () -> shell.theme(Theme.Mode.DARK))),
                List.of(Command.of(Words.of("command.present"), "F5", shell::present),
                        Command.of(Words.of("command.blank"), "B", shell::blank)
                                .unless(shell.notPresenting()),
                        Command.of(Words.of("command.audience"), "Shift+F5", shell::toggleAudience),
                        Command.of(Words.of("command.showThis"), "Shortcut+F5",
                                () -> shell.audience().showThis()).unless(shell.noAudience()),
                        Command.of(Words.of("command.freeze"), "Shortcut+Shift+F5",
                                () -> shell.audience().freeze()).unless(shell.noAudience()),
                        Command.of(Words.of("command.roomNext"), "Shortcut+Page_Down",
                                () -> shell.audience().nextPage()).unless(shell.noAudience()),
                        Command.of(Words.of("command.roomPrevious"), "Shortcut+Page_Up",
                                () -> shell.audience().previousPage()).unless(shell.noAudience()),
                        Command.of(Words.of("command.fullScreen"), "F11", shell::fullScreen)));
    }

    private List<List<Command>> session() {
        return List.of(List.of(Command.of(Words.of("command.nextSession"), null, shell::nextSession),
                Command.of(Words.of("command.sessions"), null, () -> router.go(Place.SESSIONS))),
                fromAnywhere());
    }

    /// What a running session can do is at hand on every page: its keys lead back to it.
    private List<Command> fromAnywhere() {
        if (page().place() == Place.SESSIONS || Witness.running(shell.desk().plan()).isEmpty()) {
            return List.of();
        }
        return router.pages().stream().filter(page -> page.place() == Place.SESSIONS)
                .flatMap(page -> page.commands().stream())
                .filter(command -> command.key() != null && !Keys.isBare(command))
                .map(command -> new Command(command.label(), command.key(), command.refusal(), () -> {
                    router.go(Place.SESSIONS);
                    command.run().run();
                }))
                .toList();
    }

    private List<List<Command>> window() {
        return List.of(
                List.of(Command.of(Words.of("command.back"), "Alt+Left", router::back)
                                .unless(router.canGoBackProperty()
                                        .map(can -> can ? "" : Words.of("command.back.none"))),
                        Command.of(Words.of("command.forward"), "Alt+Right", router::forward)
                                .unless(router.canGoForwardProperty()
                                        .map(can -> can ? "" : Words.of("command.forward.none")))),
                List.of(Command.of(Words.of("command.nextPane"), "F6", () -> shell.pane(1)),
                        Command.of(Words.of("command.previousPane"), "Shift+F6", () -> shell.pane(-1))));
    }

    private List<List<Command>> help() {
        return List.of(
                List.of(Command.of(Words.of("command.palette"), "Shortcut+K", shell::palette),
                        Command.of(Words.of("command.keys"), "Shortcut+Slash", shell::keys),
                        Command.of(Words.of("command.keysHere"), "F1", shell::keys)),
                List.of(Command.of(Words.of("command.about"), null, shell::about)));
    }

    private static Command step(String verb, ObservableValue<String> label, String key, Runnable run) {
        return Command.of((verb + " " + label.getValue()).strip(), key, run);
    }

    private static ObservableValue<String> reason(ObservableValue<String> label, String nothing) {
        return Bindings.createStringBinding(() -> label.getValue().isEmpty() ? nothing : "", label);
    }
}
