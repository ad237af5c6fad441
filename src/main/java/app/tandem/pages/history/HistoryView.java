package app.tandem.pages.history;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.Watch;
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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// What was changed, by whom and when, and the states that were signed.
public final class HistoryView implements Page {

    private static final int NEWEST = 5000;
    private static final DateTimeFormatter WHEN = DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    private final Desk desk;
    private final Folio folio;
    private final Watch watch;
    private List<LogEntry> entries = List.of();
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();

    @FXML private TabPane tabs;
    @FXML private Tab trashTab;
    @FXML private Button restore;
    @FXML private TableView<Removed> trash;
    @FXML private TableView<Baseline> baselines;
    @FXML private ComboBox<@Nullable String> session;
    @FXML private Label changes;
    @FXML private TableView<LogEntry> log;
    @FXML private TableView<FieldChange> fields;

    public HistoryView(Desk desk) {
        this.desk = desk;
        folio = Folio.load(Place.HISTORY, this, selection);
        watch = desk.watch(folio.view(), this::show);
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
        session.setOnAction(_ -> showLog());
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
        Tables.dense(trash).getColumns().setAll(List.of(
                Tables.column(Words.field("code"), Removed::code),
                Tables.column(Words.field("title"), Removed::title),
                Tables.numbers(Words.of("history.companions"), each -> each.companions(desk.plan())),
                Tables.column(Words.of("history.when"), each -> WHEN.format(each.entry().at())),
                Tables.column(Words.of("history.who"), each -> each.entry().person()),
                Tables.column(Words.of("history.what"), each -> each.entry().label())));
        trash.setPlaceholder(
                new EmptyState(Words.of("history.trash.empty"), Words.of("history.trash.empty.text")));
        restore.disableProperty().bind(trash.getSelectionModel().selectedItemProperty().isNull());
        restore.fontProperty().subscribe(font -> widths(font.getSize()));
    }

    private void widths(double em) {
        Tables.widths(log, em, List.of(4.0, 13.0, 9.0, 5.0, 6.0, 40.0));
        Tables.widths(fields, em, List.of(14.0, 12.0, 28.0, 28.0));
        Tables.widths(baselines, em, List.of(5.0, 30.0, 9.0, 7.0));
        Tables.widths(trash, em, List.of(5.0, 28.0, 8.0, 13.0, 9.0, 24.0));
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        var nothing = trash.getSelectionModel().selectedItemProperty()
                .map(_ -> "").orElse(Words.of("history.restore.nothing"));
        return List.of(Command.of(Words.of("history.command.open"), "Enter", this::openRow),
                Command.of(Words.of("history.command.trash"), "Shift+Delete",
                        () -> tabs.getSelectionModel().select(trashTab)),
                Command.of(Words.of("history.restore"), "R", this::restore).unless(nothing));
    }

    @Override
    public boolean reveal(Id<?> id) {
        if (id.kind() != Baseline.class) return false;
        watch.look();
        var found = baselines.getItems().stream().filter(one -> one.id().equals(id)).findFirst();
        found.ifPresent(one -> baselines.getSelectionModel().select(one));
        return found.isPresent();
    }

    private void show(Plan plan) {
        Lists.update(baselines.getItems(), plan.coded(Baseline.class).reversed());
        desk.store().newest(NEWEST).thenAccept(newest -> {
            entries = newest;
            offerSessions();
            showLog();
            Lists.update(trash.getItems(), Removed.of(desk.plan(), entries));
        });
    }

    private void offerSessions() {
        var chosen = session.getValue();
        var held = entries.stream().map(LogEntry::session).distinct().sorted(Comparator.reverseOrder())
                .toList();
        Choices.fill(session, held, HistoryView::named);
        session.setValue(held.contains(chosen) ? chosen : null);
    }

    private void showLog() {
        var chosen = session.getValue();
        var shown = entries.stream()
                .filter(entry -> chosen == null || entry.session().equals(chosen)).toList();
        Lists.update(log.getItems(), shown);
        changes.setText(Words.with("history.changes", shown.size()));
    }

    private static String named(@Nullable String session) {
        if (session == null) return Words.of("history.session.all");
        return session.isEmpty() ? Words.of("history.session.none") : session;
    }

    /// Puts the selected item of the trash back and shows it where it lives.
    @FXML
    void restore() {
        var removed = trash.getSelectionModel().getSelectedItem();
        if (removed == null) return;
        desk.store().perform(removed.restore(desk.plan())).thenAccept(_ -> desk.open().accept(removed.id()));
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
