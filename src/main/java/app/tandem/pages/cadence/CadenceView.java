package app.tandem.pages.cadence;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.DateWords;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.prepare.Cadence.Slot;
import app.tandem.plan.session.prepare.Cadence;
import app.tandem.plan.session.prepare.NextSession;
import app.tandem.ui.Command;
import app.tandem.ui.Lists;
import app.tandem.ui.Pill;
import app.tandem.ui.Tables;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The next ten sessions: their days, the days that hang on them, and what speaks against each.
public final class CadenceView implements Page {

    private static final List<Double> WIDTHS = List.of(9.0, 9.0, 8.5, 8.5, 8.5, 8.5, 26.0);

    @FXML private Label rule;
    @FXML private TableView<Slot> slots;
    @FXML private HBox bar;
    @FXML private Button reserve;
    @FXML private Button reserveAll;
    @FXML private Button open;
    @FXML private Label refusal;

    private final Desk desk;
    private final Folio folio;
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();

    public CadenceView(Desk desk) {
        this.desk = desk;
        folio = Folio.load(Place.CADENCE, this, selection);
        desk.watch(folio.view(), this::show);
    }

    @FXML
    void initialize() {
        Tables.dense(slots);
        slots.setEditable(true);
        slots.getColumns().setAll(List.of(
                Tables.typed(Words.field("date"), (Slot one) -> Choices.day(one.date()), this::move),
                Tables.drawn(Words.field("session"), (Slot one) -> one, CadenceView::state),
                Tables.column(Words.of("cadence.column.opens"), (Slot one) -> Choices.day(one.opens())),
                Tables.column(Words.of("cadence.column.preRead"), (Slot one) -> Choices.day(one.preRead())),
                Tables.column(Words.of("cadence.column.signed"), (Slot one) -> Choices.day(one.signed())),
                Tables.column(Words.of("cadence.column.stick"), (Slot one) -> Choices.day(one.stickCheck())),
                Tables.drawn(Words.of("cadence.column.clashes"), Slot::clashes, CadenceView::clashes)));
        slots.getColumns().forEach(column -> column.setSortable(false));
        rule.fontProperty().subscribe(font -> Tables.widths(slots, font.getSize() / 1.14, WIDTHS));
        slots.getSelectionModel().selectedItemProperty().subscribe(this::select);
        slots.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && slots.getEditingCell() == null) open();
        });
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(Words.of("cadence.reserve"), null, this::reserve),
                Command.of(Words.of("cadence.reserve.all"), null, this::reserveAll));
    }

    @Override
    public void present(Presenting mode) {
        bar.setVisible(mode == Presenting.OFF);
    }

    private void show(Plan plan) {
        Lists.update(slots.getItems(), Cadence.of(plan, desk.today()).slots());
        rule.setText(Cadence.routine(plan)
                .map(one -> Words.with("cadence.rule", one.code(), one.title(), one.rule()))
                .orElse(Words.of("cadence.rule.none")));
        reserveAll.setDisable(slots.getItems().stream().allMatch(one -> one.session() != null));
        select(slots.getSelectionModel().getSelectedItem());
    }

    private void select(@Nullable Slot slot) {
        var session = slot == null ? null : slot.session();
        selection.set(Optional.ofNullable(session).map(PlanningSession::id));
        reserve.setDisable(slot == null || session != null);
        open.setDisable(session == null);
    }

    @FXML
    void reserve() {
        var slot = slots.getSelectionModel().getSelectedItem();
        if (slot != null && slot.session() == null) keep(List.of(slot));
    }

    @FXML
    void reserveAll() {
        keep(slots.getItems().stream().filter(one -> one.session() == null).toList());
    }

    @FXML
    void open() {
        selection.get().ifPresent(desk.open());
    }

    private void keep(List<Slot> proposed) {
        if (proposed.isEmpty()) return;
        perform(new NextSession(desk.plan(), desk.ids(), desk.today())
                .reserve(proposed.stream().map(Slot::date).toList()));
    }

    /// Moves a session, or reserves the typed day instead of the proposed one.
    private void move(Slot slot, String words) {
        var day = DateWords.parse(words, desk.today());
        var session = slot.session();
        if (day.isEmpty()) {
            refusal.setText(Words.with("sessions.date.wrong", words));
        } else if (day.get().isBefore(desk.today())) {
            refusal.setText(Words.with("cadence.past.day", Choices.day(day.get())));
        } else if (session == null) {
            perform(new NextSession(desk.plan(), desk.ids(), desk.today()).reserve(List.of(day.get())));
        } else {
            perform(Edit.put(Words.with("sessions.edit.session", session.code()),
                    session.withDate(day.get())));
        }
    }

    private void perform(Edit edit) {
        refusal.setText("");
        desk.store().perform(edit);
    }

    private static Pill state(Slot slot) {
        var session = slot.session();
        return session == null
                ? new Pill(Pill.Tone.NEUTRAL, Feather.CIRCLE, Words.of("cadence.state.proposed"))
                : new Pill(Pill.Tone.OK, Feather.CHECK,
                        Words.with("cadence.state.set", session.code(), Words.of(session.state())));
    }

    private static Pill clashes(List<String> clashes) {
        return clashes.isEmpty()
                ? new Pill(Pill.Tone.OK, Feather.CHECK, Words.of("cadence.clashes.none"))
                : new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE, String.join(" · ", clashes));
    }
}
