package app.tandem.pages.records;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.SavedViews;
import app.tandem.pages.VarianceForm;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.query.QueryText;
import app.tandem.plan.query.QueryWords;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.TableLook;
import app.tandem.ui.Tables;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The rows of one or several kinds as a table in which everything can be changed.
public final class RecordsView implements Page {

    private final Desk desk;
    private final List<Class<? extends Row>> kinds;
    private final ObservableList<Row> shown = FXCollections.observableArrayList();
    private final SortedList<Row> sorted = new SortedList<>(shown);
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();
    private final Folio folio;
    private SavedViews views;
    private List<CustomField> added = List.of();
    private @Nullable Class<? extends Row> filled;
    private boolean filling;
    private String unshown = "";
    private Presenting mode = Presenting.OFF;

    @FXML private ComboBox<Class<? extends Row>> kind;
    @FXML private HBox bar;
    @FXML private TextField filter;
    @FXML private Label count;
    @FXML private Label refused;
    @FXML private TableView<Row> table;

    @SuppressWarnings("NullAway.Init") // the views are made while the layout is read
    public RecordsView(Desk desk, Place place, List<Class<? extends Row>> kinds) {
        this.desk = desk;
        this.kinds = kinds;
        folio = Folio.load(place, this, selection);
        desk.watch(folio.view(), this::show);
    }

    @FXML
    void initialize() {
        kind.setConverter(Choices.shown(Words::kinds));
        kind.getItems().setAll(kinds);
        kind.setValue(kinds.getFirst());
        kind.setVisible(kinds.size() > 1);
        Tables.dense(table);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setItems(sorted);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().subscribe(row ->
                selection.set(Optional.ofNullable(row).map(Row::id)));
        views = new SavedViews(desk, () -> Shape.of(kind.getValue()).name(),
                new RecordLooks(filter, table)).remembering();
        bar.getChildren().add(bar.getChildren().indexOf(filter), Choices.columns(table));
        bar.getChildren().add(bar.getChildren().indexOf(filter), views);
        TableLook.watch(table, () -> {
            if (!filling) views.look();
        });
        kind.valueProperty().subscribe(this::showKind);
        filter.textProperty().subscribe(_ -> show(desk.plan()));
        filter.fontProperty().subscribe(font -> Tables.widthsFor(table, font.getSize()));
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        var refusal = Bindings.createStringBinding(
                () -> RecordsEdits.refusal(desk.plan(), kind.getValue()),
                desk.store().planProperty(), kind.valueProperty());
        var nothing = selection.map(id -> id.isEmpty() ? Words.of("records.refusal.nothing") : "");
        return Stream.concat(Stream.of(
                Command.of(Words.of("records.command.new"), "N", this::create).unless(refusal),
                Command.of(Words.of("records.command.duplicate"), "Shortcut+D", this::duplicate)
                        .unless(nothing),
                Command.of(Words.of("records.command.delete"), "Delete", this::remove).unless(nothing),
                Command.of(Words.of("records.command.archive"), "Shortcut+Shift+Delete",
                        () -> attempt(() -> RecordsEdits.shelve(selected()))).unless(nothing),
                Command.of(Words.of("records.command.filter"), "Slash", filter::requestFocus)),
                views.commands().stream()).toList();
    }

    @Override
    public boolean reveal(Id<?> id) {
        if (!kinds.contains(id.kind())) return false;
        var found = desk.plan().find(id).filter(row -> !row.unseen(desk.plan()));
        found.ifPresent(row -> {
            kind.setValue(id.kind());
            show(desk.plan());
            if (!shown.contains(row)) filter.clear();
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        });
        return found.isPresent();
    }

    @Override
    public void present(Presenting mode) {
        if (this.mode == Presenting.OFF) unshown = filter.getText();
        filter.setText(mode == Presenting.ON ? "" : unshown);
        filter.setVisible(mode == Presenting.OFF);
        this.mode = mode;
        showKind(kind.getValue());
    }

    private void create() {
        perform(RecordsEdits.create(desk.plan(), kind.getValue(), desk.ids(), desk.today()));
    }

    private void duplicate() {
        selected().stream().findFirst().ifPresent(row ->
                perform(RecordsEdits.duplicate(desk.plan(), row, desk.ids(), desk.today())));
    }

    private void remove() {
        selected().stream()
                .map(row -> RecordsEdits.remove(desk.plan(), row))
                .reduce(Edit::and)
                .ifPresent(edit -> attempt(() -> edit));
    }

    private void perform(Edit edit) {
        desk.store().perform(edit).thenAccept(_ -> reveal(edit.changes().getFirst().row().id()));
    }

    private void attempt(Supplier<Edit> intention) {
        try {
            var edit = RecordsEdits.allowed(desk.plan(), intention.get());
            VarianceForm.ask(desk.plan(), edit).ifPresentOrElse(desk.store()::perform, table::refresh);
            refused.setText("");
        } catch (IllegalArgumentException e) {
            refused.setText(String.valueOf(e.getMessage()));
            table.refresh();
        }
    }

    private List<Row> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void showKind(Class<? extends Row> chosen) {
        var look = chosen.equals(filled) ? TableLook.of(table) : TableLook.PLAIN;
        filling = true;
        shown.clear();
        added = CustomField.of(desk.plan(), chosen);
        table.getColumns().setAll(new RecordColumns(desk, this::attempt).of(chosen, mode));
        TableLook.made(table);
        Tables.widthsFor(table, filter.getFont().getSize());
        look.giveTo(table);
        filled = chosen;
        filling = false;
        table.setAccessibleText(Words.kinds(chosen));
        show(desk.plan());
    }

    private void show(Plan plan) {
        var chosen = kind.getValue();
        if (!CustomField.of(plan, chosen).equals(added)) {
            showKind(chosen);
            return;
        }
        var sieve = new RowFilter(plan, desk.today(), chosen, QueryText.read(filter.getText()));
        var all = rows(plan, chosen);
        var seen = all.stream().filter(row -> !row.unseen(plan)).toList();
        var rows = sieve.of(seen.stream()).toList();
        var kept = selection.get();
        Lists.update(shown, rows);
        kept.flatMap(id -> plan.find(id))
                .filter(shown::contains)
                .filter(row -> !table.getSelectionModel().isSelected(sorted.indexOf(row)))
                .ifPresent(row -> table.getSelectionModel().clearAndSelect(sorted.indexOf(row)));
        views.look();
        var said = Words.with("records.count", rows.size(), all.size() - seen.size());
        count.setText(filter.getText().isBlank() ? said : Words.with("records.count.filtered", said,
                new QueryWords(sieve::title).of(sieve.query())));
        table.setPlaceholder(placeholder(plan, chosen));
    }

    private EmptyState placeholder(Plan plan, Class<? extends Row> chosen) {
        return filter.getText().isBlank()
                ? new EmptyState(
                        Words.with("records.empty.title", Words.kinds(chosen)),
                        Words.of("records.empty.text"),
                        Command.of(Words.of("records.command.new"), null, () -> {
                            if (RecordsEdits.refusal(plan, chosen).isEmpty()) create();
                        }))
                : new EmptyState(
                        Words.with("records.none.title", filter.getText()), Words.of("records.none.text"),
                        Command.of(Words.of("records.none.clear"), null, filter::clear));
    }

    private static List<? extends Row> rows(Plan plan, Class<? extends Row> chosen) {
        return Coded.class.isAssignableFrom(chosen)
                ? plan.coded(chosen.asSubclass(Coded.class))
                : List.copyOf(plan.all(chosen));
    }
}
