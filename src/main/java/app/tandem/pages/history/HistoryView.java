package app.tandem.pages.history;

import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Id;
import app.tandem.plan.Kinds;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Baseline;
import app.tandem.store.LogEntry;
import app.tandem.store.RowChange;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import app.tandem.ui.Views;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// What was changed, by whom and when, and the states that were signed.
public final class HistoryView implements Page {

    private static final int NEWEST = 1000;
    private static final DateTimeFormatter WHEN = DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    private final Desk desk;
    private final Parent view;
    private final ReadOnlyObjectWrapper<Optional<Id<?>>> selection =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    @FXML private TableView<Baseline> baselines;
    @FXML private TableView<LogEntry> log;
    @FXML private TableView<FieldChange> fields;

    public HistoryView(Desk desk) {
        this.desk = desk;
        view = Views.load(this, Words.bundle());
        desk.store().planProperty().subscribe(this::show);
    }

    @FXML
    void initialize() {
        Tables.dense(baselines).getColumns().setAll(List.of(
                Tables.column(Words.field("code"), Baseline::code),
                Tables.column(Words.field("title"), Baseline::title),
                Tables.column(Words.field("date"), Baseline::date),
                Tables.numbers(Words.field("revision"), Baseline::revision)));
        baselines.setPlaceholder(
                new EmptyState(Words.of("history.baselines.empty"), Words.of("history.baselines.next")));
        baselines.getSelectionModel().selectedItemProperty().subscribe(one ->
                selection.set(Optional.ofNullable(one).map(Baseline::id)));
        Tables.dense(log).getColumns().setAll(List.of(
                Tables.numbers(Words.of("history.number"), LogEntry::seq),
                Tables.column(Words.of("history.when"), entry -> WHEN.format(entry.at())),
                Tables.column(Words.of("history.who"), LogEntry::person),
                Tables.column(Words.of("history.session"), LogEntry::session),
                Tables.column(Words.of("history.step"), entry -> Words.of(entry.action())),
                Tables.column(Words.of("history.what"), LogEntry::label)));
        log.setPlaceholder(new EmptyState(Words.of("history.empty"), Words.of("history.empty.text")));
        log.getSelectionModel().selectedItemProperty().subscribe(this::open);
        Tables.dense(fields).getColumns().setAll(List.of(
                Tables.column(Words.of("history.row"), FieldChange::row),
                Tables.column(Words.of("history.field"), FieldChange::field),
                Tables.column(Words.of("history.before"), FieldChange::before),
                Tables.column(Words.of("history.after"), FieldChange::after)));
        fields.setPlaceholder(
                new EmptyState(Words.of("history.fields.empty"), Words.of("history.fields.empty.text")));
    }

    @Override
    public Place place() {
        return Place.HISTORY;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<Optional<Id<?>>> selection() {
        return selection.getReadOnlyProperty();
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of(Words.of("history.command.open"), "Enter", this::openRow));
    }

    @Override
    public boolean reveal(Id<?> id) {
        if (id.kind() != Baseline.class) return false;
        var found = baselines.getItems().stream().filter(one -> one.id().equals(id)).findFirst();
        found.ifPresent(one -> baselines.getSelectionModel().select(one));
        return found.isPresent();
    }

    private void show(Plan plan) {
        Lists.update(baselines.getItems(), plan.coded(Baseline.class).reversed());
        desk.store().newest(NEWEST).thenAccept(entries -> Lists.update(log.getItems(), entries));
    }

    private void open(@Nullable LogEntry entry) {
        fields.getItems().setAll(entry == null
                ? List.of()
                : entry.rowChanges().stream().flatMap(change -> FieldChange.of(desk.plan(), change))
                .toList());
    }

    private void openRow() {
        Optional.ofNullable(log.getSelectionModel().getSelectedItem()).stream()
                .flatMap(entry -> entry.rowChanges().stream())
                .map(HistoryView::id)
                .filter(id -> desk.plan().find(id).isPresent())
                .findFirst()
                .ifPresent(id -> desk.open().accept(id));
    }

    private static Id<?> id(RowChange change) {
        return Id.of(Kinds.named(change.kind()), change.id());
    }
}
