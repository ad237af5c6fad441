package app.tandem.shell;

import app.tandem.pages.Desk;
import app.tandem.pages.Inspect;
import app.tandem.pages.Page;
import app.tandem.pages.Present;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.live.Witness;
import app.tandem.shell.audience.SecondScreen;
import app.tandem.shell.drop.FileDrop;
import app.tandem.shell.recent.Recent;
import app.tandem.shell.sheets.AboutSheet;
import app.tandem.shell.sheets.KeySheet;
import app.tandem.ui.Command;
import app.tandem.ui.Keys;
import app.tandem.ui.Theme;
import app.tandem.ui.over.Layer;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The window around the pages of one open plan.
final class Shell {

    private final Program.Parts parts;
    private final Desk desk;
    private final Router router;
    private final Layer layer = new Layer();
    private final Notices notices = new Notices(layer);
    private final StatusLine status;
    private final Navigation navigation;
    private final Frame frame;
    private final Presenter presenter;
    private final SecondScreen audience;
    private final Commands commands;
    private final Keys keys;
    private final Recent recent = new Recent();

    Shell(Program.Parts parts, Program program, Desk desk, Router router) {
        this.parts = parts;
        this.desk = desk;
        this.router = router;
        audience = new SecondScreen(desk, router.pageProperty(), this::strip);
        commands = new Commands(this, program, router);
        keys = new Keys(commands::all, () -> parts.settings().get().letters(), notices::tell);
        status = new StatusLine(parts.theme(), notices, parts.settings());
        navigation = new Navigation(router);
        var header = new Header(router, this::palette, keys::run);
        var menus = Menus.bar(commands.menus(), keys::run);
        frame = new Frame(
                new Frame.Panes(menus, navigation, header, new Banner(desk.store(), program::create),
                        new Inspector(desk, router.pageProperty(), parts.choosers()), status),
                parts.theme());
        var unseen = Stream.of(frame.surroundings(), header.controls(), List.of(notices.toasts()))
                .<Node>flatMap(List::stream).toList();
        presenter = new Presenter(parts.theme(), router.pageProperty(), unseen);
        frame.lay(List.of(notices.toasts(), layer.view(), presenter.cover(),
                presenter.exit(frame, parts.stage())));
        frame.addEventHandler(Present.WISHED, _ -> {
            if (!presenter.onProperty().get() && !audience.onProperty().get()) present();
        });
        frame.addEventHandler(Inspect.WISHED, _ -> frame.enterInspector());
        new FileDrop(router::pages, router::go, notices::tell).listenTo(frame);
        router.pageProperty().subscribe(page -> frame.show(page.view()));
        recent.follow(router.pageProperty().flatMap(Page::selection));
        desk.store().planProperty().subscribe(this::changed);
    }

    Parent view() {
        return frame;
    }

    Desk desk() {
        return desk;
    }

    /// Listens to the keys of the scene in which the window now is. A session that runs comes to the front.
    void begin(Scene scene) {
        keys.listenTo(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !layer.isShown()) presenter.stop(parts.stage());
        });
        parts.stage().setFullScreenExitHint("");
        parts.stage().fullScreenProperty().subscribe(full -> {
            if (!full) presenter.stop(parts.stage());
        });
        navigation.requestFocus();
        Witness.running(desk.plan()).ifPresent(session -> router.open(session.id()));
    }

    void undo() {
        step(Words.with("toast.undone", desk.store().undoLabel().getValue()), desk.store()::undo);
    }

    void redo() {
        step(Words.with("toast.redone", desk.store().redoLabel().getValue()), desk.store()::redo);
    }

    void palette() {
        new Palette(layer, router::open).show(desk, commands.all(), recent.all());
    }

    void keys() {
        var sheet = new KeySheet(commands.all());
        layer.show(sheet);
        sheet.enter();
    }

    void settings() {
        layer.show(new SettingsSheet(parts.settings()));
    }

    void about() {
        layer.show(new AboutSheet());
    }

    void notices() {
        notices.show();
    }

    void sayWhenSaved() {
        notices.tell(status.savedTextProperty().get() + ". " + Words.of("toast.saved"));
    }

    void copyPicture() {
        var content = new ClipboardContent();
        content.putImage(router.pageProperty().get().view().snapshot(null, null));
        Clipboard.getSystemClipboard().setContent(content);
        notices.tell(Words.of("toast.picture"));
    }

    void toggleNavigation() {
        frame.toggleNavigation();
    }

    void toggleFocus() {
        frame.toggleFocus();
    }

    void toggleInspector() {
        frame.toggleInspector();
    }

    /// Larger for 1, smaller for -1, as made for 0.
    void scale(int step) {
        if (step == 0) parts.theme().scaleProperty().set(100);
        else parts.theme().step(step);
        parts.settings().change(all -> all.withScale(parts.theme().scaleProperty().get()));
    }

    void theme(Theme.Mode mode) {
        parts.settings().change(all -> all.withTheme(mode));
    }

    void present() {
        if (audience.onProperty().get()) audience.close();
        else if (presenter.onProperty().get()) presenter.stop(parts.stage());
        else if (SecondScreen.beside(parts.stage()).isPresent()) audience.open(parts.stage());
        else presenter.start(parts.stage());
    }

    void blank() {
        if (audience.onProperty().get()) audience.blank();
        else presenter.blank();
    }

    ObservableValue<String> notPresenting() {
        return Bindings.createStringBinding(
                () -> parts.theme().presentingProperty().get() || audience.onProperty().get()
                        ? "" : Words.of("command.blank.not"),
                parts.theme().presentingProperty(), audience.onProperty());
    }

    /// The window for a room, opened or closed.
    SecondScreen audience() {
        return audience;
    }

    void toggleAudience() {
        if (audience.onProperty().get()) audience.close();
        else audience.open(parts.stage());
    }

    ObservableValue<String> noAudience() {
        return audience.onProperty().map(on -> on ? "" : Words.of("command.audience.not"));
    }

    void fullScreen() {
        parts.stage().setFullScreen(!parts.stage().isFullScreen());
    }

    void nextSession() {
        desk.plan().all(PlanningSession.class).stream()
                .filter(session -> !session.date().isBefore(desk.today()) && !session.sealed())
                .min(Comparator.comparing(PlanningSession::date))
                .ifPresentOrElse(
                        session -> router.open(session.id()),
                        () -> notices.tell(Words.of("toast.noSession")));
    }

    /// Moves the focus to the next of navigation, page and inspector.
    void pane(int step) {
        frame.pane(step);
    }

    private void strip(Optional<Node> strip) {
        frame.strip(strip);
    }

    private void step(String sentence, Supplier<CompletionStage<Plan>> step) {
        step.get().thenAccept(_ -> notices.tell(sentence));
    }

    /// Tells of rows that went, since nobody may see them go; everything else is seen where it happens.
    private void changed(Plan before, Plan now) {
        status.savedAt(LocalTime.ofInstant(desk.store().savedAtProperty().get(), ZoneId.systemDefault()));
        notices.withdraw();
        boolean stepped = !desk.store().redoLabel().getValue().isEmpty();
        if (now.size() >= before.size() || stepped) return;
        notices.tell(desk.store().undoLabel().getValue(),
                Command.of(Words.of("command.undo"), "Shortcut+Z", this::undo)
                        .unless(new ReadOnlyStringWrapper("")));
    }
}
