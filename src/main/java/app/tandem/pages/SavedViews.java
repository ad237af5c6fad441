package app.tandem.pages;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.craft.SavedView;
import app.tandem.ui.Command;
import app.tandem.ui.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The ways of looking at a page that have a name: to be picked, kept, renamed and forgotten.
public final class SavedViews extends HBox {

    private final Desk desk;
    private final Supplier<String> screen;
    private final Looks looks;
    private final MenuButton menu = new MenuButton();
    private final TextField name = new TextField();
    private final Label problem = new Label();
    private final ReadOnlyStringWrapper needsPicked = new ReadOnlyStringWrapper(Words.of("views.none"));
    private boolean remembers;
    private String remembered = "";
    private @Nullable Id<SavedView> picked;
    private Consumer<String> onName = _ -> {};

    /// How the page looks.
    public interface Looks {

        /// The same view, but showing what the page shows now.
        SavedView now(SavedView blank);

        /// Makes the page look like the view.
        void show(SavedView view);
    }

    /// @param screen what the views are of, as it is just now
    public SavedViews(Desk desk, Supplier<String> screen, Looks looks) {
        this.desk = desk;
        this.screen = screen;
        this.looks = looks;
        getStyleClass().add("saved-views");
        menu.setId("views");
        menu.setOnShowing(_ -> {
            look();
            menu.getItems().setAll(items());
        });
        menu.getItems().add(new SeparatorMenuItem()); // a menu without items does not open
        Views.fold(name);
        name.setId("view-name");
        name.setAccessibleText(Words.of("views.name"));
        name.setPromptText(Words.of("views.name"));
        name.setOnAction(_ -> onName.accept(name.getText().strip()));
        name.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        name.focusedProperty().subscribe(focused -> {
            if (!focused) naming(false);
        });
        problem.getStyleClass().add("bad");
        getChildren().addAll(menu, name, problem);
        naming(false);
        look();
    }

    /// The same, and the page looks at each screen as it did when the plan was last open.
    public SavedViews remembering() {
        remembers = true;
        return this;
    }

    /// Says whether the page still looks like the view that was picked, and keeps how it looks.
    public void look() {
        remember();
        var view = current();
        needsPicked.set(view.isPresent() ? "" : Words.of("views.none"));
        menu.setText(view.map(each -> each.looksLike(looks.now(each))
                ? each.title() : Words.with("views.changed", each.title())).orElse(Words.of("views.menu")));
        menu.setAccessibleText(view.isEmpty() ? Words.of("views.menu")
                : Words.with("views.menu.spoken", menu.getText()));
    }

    private void remember() {
        if (!remembers) return;
        var drafts = desk.store().drafts();
        var field = "look." + screen.get();
        var blank = SavedView.of(desk.ids().next(SavedView.class), screen.get(), screen.get());
        if (!remembered.equals(screen.get())) {
            boolean first = remembered.isEmpty();
            remembered = screen.get();
            blank.looking(drafts.text(field)).or(() -> first ? Optional.empty() : Optional.of(blank))
                    .ifPresent(looks::show);
        }
        drafts.keep(field, looks.now(blank).look());
    }

    /// The verbs, and one command for every view, so that the palette finds it by its name.
    public List<Command> commands() {
        var commands = new ArrayList<>(List.of(
                Command.of(Words.of("views.next"), "V", this::next),
                Command.of(Words.of("views.save"), "Shift+V", this::save),
                Command.of(Words.of("views.rename"), null, this::rename).unless(needsPicked),
                Command.of(Words.of("views.forget"), null, this::forget).unless(needsPicked)));
        for (var view : all()) {
            commands.add(Command.of(Words.with("views.show", view.title()), null, () -> pick(view)));
        }
        return commands;
    }

    private List<SavedView> all() {
        return SavedView.on(desk.plan(), screen.get());
    }

    private Optional<SavedView> current() {
        return Optional.ofNullable(picked).flatMap(id -> plan().find(id))
                .filter(view -> view.screen().equals(screen.get()));
    }

    private Plan plan() {
        return desk.plan();
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        for (var view : all()) {
            var item = new CheckMenuItem(view.title());
            item.setMnemonicParsing(false);
            item.setSelected(view.id().equals(picked));
            item.setOnAction(_ -> pick(view));
            items.add(item);
        }
        if (!items.isEmpty()) items.add(new SeparatorMenuItem());
        items.add(item(Words.of("views.save"), this::save));
        for (var item : List.of(item(Words.of("views.rename"), this::rename),
                item(Words.of("views.forget"), this::forget))) {
            item.setDisable(current().isEmpty());
            items.add(item);
        }
        return items;
    }

    private static MenuItem item(String text, Runnable run) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private void pick(SavedView view) {
        picked = view.id();
        looks.show(view);
        look();
    }

    /// The view after the picked one, and after the last the first.
    private void next() {
        var all = all();
        if (all.isEmpty()) {
            save();
            return;
        }
        pick(all.get((current().map(all::indexOf).orElse(-1) + 1) % all.size()));
    }

    private void save() {
        ask(current().map(SavedView::title).orElse(""), title -> {
            var edit = SavedView.save(plan(), looks.now(
                    SavedView.of(desk.ids().next(SavedView.class), title, screen.get())));
            picked = ((SavedView) edit.changes().getFirst().row()).id();
            naming(false);
            desk.store().perform(edit).thenRun(this::look);
        });
    }

    private void rename() {
        current().ifPresent(view -> ask(view.title(), title ->
                SavedView.rename(plan(), view, title).ifPresentOrElse(edit -> {
                    naming(false);
                    desk.store().perform(edit).thenRun(this::look);
                }, () -> problem.setText(Words.with("views.taken", title)))));
    }

    private void forget() {
        current().ifPresent(view -> desk.store().perform(SavedView.forget(view)).thenRun(this::look));
    }

    private void ask(String suggested, Consumer<String> then) {
        onName = title -> {
            if (!title.isEmpty()) then.accept(title);
        };
        naming(true);
        name.setText(suggested);
        name.requestFocus();
        name.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        naming(false);
        event.consume();
    }

    private void naming(boolean on) {
        problem.setText("");
        name.setVisible(on);
    }
}
