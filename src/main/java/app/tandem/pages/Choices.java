package app.tandem.pages;

import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.store.Drafts;
import app.tandem.ui.Lists;
import app.tandem.ui.columns.ColumnsMenu;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Values of the plan in drop-downs: showing one commits nothing, choosing one does.
public final class Choices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Choices() {}

    /// A day as "14 Jan 2027"; empty for none.
    public static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /// One of the constants of an enumeration.
    public static <E extends Enum<E>> ComboBox<E> of(E chosen) {
        var box = new ComboBox<E>();
        box.getItems().setAll(Arrays.asList(chosen.getDeclaringClass().getEnumConstants()));
        box.setConverter(words());
        box.setValue(chosen);
        return box;
    }

    /// A box that says what it is for while nothing is chosen in it.
    public static <T> ComboBox<T> of(String words, Function<T, String> text) {
        var box = new ComboBox<T>();
        box.setPromptText(words);
        box.setAccessibleText(words);
        box.setConverter(shown(text));
        return box;
    }

    /// One of the values, or none, which the words say.
    public static <V> void fill(
            ComboBox<@Nullable V> box, List<V> values, Function<@Nullable V, String> words) {
        var items = new ArrayList<@Nullable V>();
        items.add(null);
        items.addAll(values);
        box.setConverter(new Shown<>(words));
        box.getItems().setAll(items);
    }

    /// Chooses what was chosen when the plan was last open, and from now on keeps every other choice.
    public static <E extends Enum<E>> void remember(Drafts drafts, String field, ComboBox<E> box) {
        var kept = drafts.text(field);
        box.getItems().stream().filter(each -> each.name().equals(kept)).findFirst().ifPresent(box::setValue);
        box.valueProperty().subscribe((_, now) -> drafts.keep(field, now.name()));
    }

    /// The same for the tab in front.
    public static void remember(Drafts drafts, String field, TabPane tabs) {
        var front = tabs.getSelectionModel();
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            if (drafts.text(field).equals(Integer.toString(i))) front.select(i);
        }
        front.selectedIndexProperty().subscribe((_, now) -> drafts.keep(field, now.toString()));
    }

    /// The columns of a table, to be hidden, moved and made wider.
    public static ColumnsMenu columns(TableView<?> table) {
        return new ColumnsMenu(new ColumnsMenu.Texts(Words.of("columns.menu"), Words.of("columns.arrange"),
                Words.of("columns.keys"), Words.of("columns.reset")), table);
    }

    /// The same for what stands open.
    public static void remember(Drafts drafts, String field, TitledPane pane) {
        var kept = drafts.text(field);
        if (!kept.isEmpty()) pane.setExpanded(Boolean.parseBoolean(kept));
        pane.expandedProperty().subscribe((_, now) -> drafts.keep(field, now.toString()));
    }

    /// An input below its name.
    public static VBox field(String name, Node input) {
        var label = new Label(name);
        label.getStyleClass().add("meta");
        label.setLabelFor(input);
        var labelled = new VBox(label, input);
        labelled.getStyleClass().add("labelled");
        return labelled;
    }

    public static <T> void show(ComboBox<T> box, List<T> items, @Nullable T value, Consumer<T> commit) {
        box.setOnAction(null);
        Lists.update(box.getItems(), items);
        box.setValue(value);
        box.setOnAction(_ -> {
            var chosen = box.getValue();
            if (chosen != null && !chosen.equals(value)) commit.accept(chosen);
        });
    }

    public static void show(DatePicker picker, @Nullable LocalDate value, Consumer<LocalDate> commit) {
        picker.setOnAction(null);
        picker.setValue(value);
        picker.setOnAction(_ -> {
            var chosen = picker.getValue();
            if (chosen != null && !chosen.equals(value)) commit.accept(chosen);
        });
    }

    public static void show(CheckBox box, boolean value, Consumer<Boolean> commit) {
        box.setOnAction(null);
        box.setSelected(value);
        box.setOnAction(_ -> commit.accept(box.isSelected()));
    }

    public static <E extends Enum<E>> StringConverter<E> words() {
        return shown(Words::of);
    }

    public static StringConverter<Person> names() {
        return shown(Person::name);
    }

    /// A cell in which a person is chosen, or nobody.
    public static <R> ComboBoxTableCell<R, Optional<Person>> personCell(Supplier<Plan> plan) {
        var cell = new ComboBoxTableCell<R, Optional<Person>>(
                shown(one -> one.map(Person::name).orElse(Words.of("sessions.nobody"))));
        cell.getItems().setAll(Stream.concat(
                        Stream.of(Optional.<Person>empty()),
                        plan.get().coded(Person.class).stream().filter(Person::active).map(Optional::of))
                .toList());
        return cell;
    }

    /// Shows each value as a text, and none as nothing.
    public static <T> StringConverter<T> shown(Function<T, String> text) {
        return new Shown<>(value -> value == null ? "" : text.apply(value));
    }

    /// Shows days as "14 Jan 2027" and reads them as people say them.
    public static StringConverter<LocalDate> days(Function<String, @Nullable LocalDate> read) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return Choices.day(day);
            }

            @Override
            public @Nullable LocalDate fromString(String typed) {
                return read.apply(typed);
            }
        };
    }

    /// Nothing is ever read back from a text.
    private static final class Shown<T> extends StringConverter<T> {

        private final Function<@Nullable T, String> text;

        Shown(Function<@Nullable T, String> text) {
            this.text = text;
        }

        @Override
        public String toString(@Nullable T value) {
            return text.apply(value);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException("Values are chosen, not typed");
        }
    }
}
