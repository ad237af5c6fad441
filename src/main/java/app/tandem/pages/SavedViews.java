package app.tandem.pages;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.craft.OwnViews;
import app.tandem.plan.craft.SavedView;
import app.tandem.plan.craft.ViewText;
import app.tandem.reports.AtomicFile;
import app.tandem.ui.Background;
import app.tandem.ui.Command;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.look.NameField;
import app.tandem.ui.look.Switches;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The ways of looking at a page that have a name: to be picked, kept, renamed and forgotten.
public final class SavedViews extends HBox {

    private static final List<FileChoosers.FileKind> KINDS =
            List.of(new FileChoosers.FileKind(Words.of("views.file"), "txt"));

    private final Desk desk;
    private final Supplier<String> screen;
    private final Looks looks;
    private final MenuButton menu = new MenuButton();
    private final NameField name = new NameField(Words.of("views.name"), Words.of("views.alone"));
    private final ReadOnlyStringWrapper needsPicked = new ReadOnlyStringWrapper(Words.of("views.none"));
    private final OwnViews own;
    private boolean remembers;
    private String remembered = "";
    private @Nullable Id<SavedView> picked;

    /// How the page looks.
    public interface Looks {

        /// The same view, but showing what the page shows now.
        SavedView now(SavedView blank);

        /// Makes the page look like the view.
        void show(SavedView view);

        /// How those switches stand.
        static Looks of(Switches switches) {
            return new Looks() {
                @Override
                public SavedView now(SavedView blank) {
                    return blank.withSettings(switches.now());
                }

                @Override
                public void show(SavedView view) {
                    switches.choose(view.settings());
                }
            };
        }
    }

    /// @param screen what the views are of, as it is just now
    public SavedViews(Desk desk, Supplier<String> screen, Looks looks) {
        this.desk = desk;
        this.screen = screen;
        this.looks = looks;
        getStyleClass().add("saved-views");
        menu.setId("views");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setOnShowing(_ -> {
            look();
            menu.getItems().setAll(items());
        });
        menu.getItems().add(new SeparatorMenuItem()); // a menu without items does not open
        own = new OwnViews(desk.own().notes()::text, desk.own().notes()::keep);
        getChildren().addAll(menu, name);
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
                Command.of(Words.of("views.forget"), null, this::forget).unless(needsPicked),
                Command.of(Words.of("views.write"), null, this::write),
                Command.of(Words.of("views.take"), null, this::take)));
        for (var view : all()) {
            commands.add(Command.of(Words.with("views.show", view.title()), null, () -> pick(view)));
        }
        return commands;
    }

    private List<SavedView> all() {
        var shared = SavedView.on(plan(), screen.get());
        return Stream.concat(shared.stream(), own.on(screen.get()).stream()).toList();
    }

    private Optional<SavedView> current() {
        return all().stream().filter(view -> view.id().equals(picked)).findFirst();
    }

    private Plan plan() {
        return desk.plan();
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        for (var view : all()) {
            var item = new CheckMenuItem(own.title(view));
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
        items.addAll(List.of(new SeparatorMenuItem(), item(Words.of("views.write"), this::write),
                item(Words.of("views.take"), this::take)));
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
        if (all.isEmpty()) save();
        else pick(all.get((current().map(all::indexOf).orElse(-1) + 1) % all.size()));
    }

    private void save() {
        name.ask(current().map(SavedView::title).orElse(""), (title, alone) -> {
            var view = looks.now(SavedView.of(desk.ids().next(SavedView.class), title, screen.get()));
            name.hide();
            if (alone) {
                picked = own.keep(view).id();
                look();
            } else {
                var edit = SavedView.save(plan(), view);
                picked = ((SavedView) edit.changes().getFirst().row()).id();
                desk.store().perform(edit).thenRun(this::look);
            }
        });
    }

    private void rename() {
        current().ifPresent(view -> name.rename(view.title(), (title, _) -> {
            if (own.has(view)) {
                own.forget(view);
                picked = own.keep(view.withTitle(title)).id();
                name.hide();
                look();
                return;
            }
            SavedView.rename(plan(), view, title).ifPresentOrElse(edit -> {
                name.hide();
                desk.store().perform(edit).thenRun(this::look);
            }, () -> name.tell(Words.with("views.taken", title)));
        }));
    }

    private void forget() {
        current().ifPresent(view -> {
            if (own.has(view)) {
                own.forget(view);
                look();
            } else {
                desk.store().perform(SavedView.forget(view)).thenRun(this::look);
            }
        });
    }

    /// Writes the views of this page to a small file that can be mailed.
    private void write() {
        var text = ViewText.of(all()).getBytes(StandardCharsets.UTF_8);
        desk.own().files().save(Words.of("views.write"), Words.of("views.file") + ".txt", KINDS)
                .ifPresent(target -> Background.call(() -> {
                    AtomicFile.write(target, out -> out.write(text));
                    return target;
                }, path -> name.tell(Words.with("documents.done", path)), failure -> name.tell(
                        Words.with("documents.failed", String.valueOf(failure.getMessage())))));
    }

    private void take() {
        desk.own().files().open(Words.of("views.take"), KINDS).ifPresent(file ->
                Background.call(() -> ViewText.read(file, desk.ids()), views -> {
                    name.tell("");
                    desk.store().perform(SavedView.take(plan(), views)).thenRun(this::look);
                }, failure -> name.tell(Words.with("views.file.bad", String.valueOf(failure.getMessage())))));
    }
}
