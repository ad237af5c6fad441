package app.tandem.pages.sessions;

import app.tandem.pages.Choices;
import app.tandem.pages.sessions.prepare.ChecklistPane;
import app.tandem.pages.sessions.prepare.Offices;
import app.tandem.pages.sessions.prepare.RehearsalPane;
import app.tandem.pages.sessions.prepare.SuggestionsPane;
import app.tandem.plan.DateWords;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.CarriedForward;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Quorum;
import app.tandem.plan.session.prepare.AgendaTime;
import app.tandem.plan.session.prepare.Cadence;
import app.tandem.plan.session.prepare.Checklist;
import app.tandem.plan.session.prepare.Suggestions;
import app.tandem.ui.Lists;
import app.tandem.ui.TypedText;
import app.tandem.ui.Views;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Before the meeting: when and where, the agenda with its times, and who comes.
final class PrepareStep implements Step {

    @FXML private Offices offices;
    @FXML private TextField title;
    @FXML private DatePicker date;
    @FXML private TextField starts;
    @FXML private TextField ends;
    @FXML private TextField place;
    @FXML private Label total;
    @FXML private TableView<AgendaItem> agenda;
    @FXML private TextField newPoint;
    @FXML private Label clash;
    @FXML private Label carried;
    @FXML private TabPane tabs;
    @FXML private Tab checklistTab;
    @FXML private Tab suggestionsTab;
    @FXML private Tab rehearsalTab;
    @FXML private VBox people;
    @FXML private ListView<Attendance> attendance;
    @FXML private ComboBox<Person> invite;

    private final Room room;
    private final Node node;
    private final QuorumLine quorum = new QuorumLine();
    private final ChecklistPane checklist;
    private final SuggestionsPane suggestions;
    private final RehearsalPane rehearsal;
    private final TypedText typedTitle;
    private final TypedText typedStart;
    private final TypedText typedEnd;
    private final TypedText typedPlace;
    private @Nullable PlanningSession session;

    PrepareStep(Room room) {
        this.room = room;
        node = Views.load(this, Words.bundle());
        typedTitle = TypedText.needed(title);
        typedStart = TypedText.of(starts);
        typedEnd = TypedText.of(ends);
        typedPlace = TypedText.of(place);
        checklist = new ChecklistPane(room);
        suggestions = new SuggestionsPane(room);
        rehearsal = new RehearsalPane(room, checklist::tick);
        checklistTab.setContent(checklist.node());
        suggestionsTab.setContent(suggestions.node());
        rehearsalTab.setContent(rehearsal.node());
        AgendaTable.fit(agenda, room, total);
        people.getChildren().add(1, quorum);
        attendance.setCellFactory(_ -> new PersonCell(room));
        attendance.getSelectionModel().selectedItemProperty().subscribe(room::select);
        attendance.setOnKeyPressed(event -> {
            var one = attendance.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.DELETE && one != null) {
                room.perform(SessionEdits.uninvite(room.plan(), one));
            }
        });
        invite.setConverter(Choices.names());
        date.setConverter(Choices.days(words -> DateWords.parse(words, room.today()).orElse(null)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Plan plan, PlanningSession session) {
        this.session = session;
        showSession(session);
        offices.show(room, plan, session);
        Lists.update(agenda.getItems(), SessionEdits.agenda(plan, session), agenda.getSelectionModel(),
                AgendaItem::id);
        showTotal(AgendaTime.of(plan, session));
        showClashes(plan, session);
        var open = CarriedForward.of(plan, session);
        carried.setText(Words.with("sessions.carried", open.actions().size(), open.reviews().size()));
        quorum.show(Quorum.of(plan, session));
        Lists.update(attendance.getItems(), seated(plan, session));
        showGuests(plan, session);
        showPreparation(plan, session);
    }

    /// The list that is shown: the agenda, the checklist, the suggestions, the rehearsal or who holds it.
    void choose(int tab) {
        tabs.getSelectionModel().select(tab);
        node.applyCss();
        List.<Runnable>of(agenda::requestFocus, checklist::enter, suggestions::enter, rehearsal::enter,
                offices::enter)
                .get(tab).run();
    }

    private void showSession(PlanningSession session) {
        typedTitle.show(session.title(), typed -> change(typed, PlanningSession::withTitle));
        typedPlace.show(session.place(), typed -> change(typed, PlanningSession::withPlace));
        typedStart.show(time(session.starts()), typed -> changeTime(typed, PlanningSession::withStarts));
        typedEnd.show(time(session.ends()), typed -> changeTime(typed, PlanningSession::withEnds));
        Choices.show(date, session.date(), day -> move(session, day));
    }

    private void showTotal(AgendaTime time) {
        total.setText(time.sentence());
        total.getStyleClass().removeAll("warn", "ok");
        if (time.given() > 0) total.getStyleClass().add(time.planned() > time.given() ? "warn" : "ok");
    }

    private void showPreparation(Plan plan, PlanningSession session) {
        var list = Checklist.of(plan, session, room.today());
        checklistTab.setText(Words.with("prepare.tab", list.ready(), list.items().size()));
        checklist.show(plan, session, list);
        var found = Suggestions.of(plan, session, room.today());
        suggestionsTab.setText(Words.with("suggest.tab", found.size()));
        suggestions.show(plan, session, found);
        rehearsal.show(plan, session);
    }

    /// What speaks against the day stays in view; it forbids nothing.
    private void showClashes(Plan plan, PlanningSession session) {
        var clashes = session.date().isBefore(room.today()) ? List.<String>of()
                : Cadence.clashes(plan, session.date(), session);
        clash.setText(String.join(" · ", clashes));
        clash.setVisible(!clashes.isEmpty());
    }

    private void move(PlanningSession session, LocalDate day) {
        var refusal = Cadence.refusal(session, day, room.today());
        if (refusal.isPresent()) room.refuse(refusal.get());
        else change(day, PlanningSession::withDate);
    }

    private void showGuests(Plan plan, PlanningSession session) {
        var there = plan.referring(Attendance.class, session.id()).stream()
                .map(Attendance::person)
                .collect(Collectors.toSet());
        var others = plan.coded(Person.class).stream()
                .filter(person -> person.active() && !there.contains(person.id()))
                .toList();
        invite.setDisable(others.isEmpty());
        Choices.show(invite, others, null,
                person -> room.perform(SessionEdits.invite(room.plan(), session, person, room.desk().ids())));
    }

    @FXML
    void addPoint() {
        var text = newPoint.getText().strip();
        if (session == null || text.isEmpty()) return;
        newPoint.clear();
        room.perform(SessionEdits.addPoint(room.plan(), session, text, room.desk().ids()));
    }

    @FXML
    void inviteAgain() {
        if (session != null) room.perform(SessionEdits.inviteAgain(room.plan(), session, room.desk().ids()));
    }

    @FXML
    void removePoint() {
        var item = agenda.getSelectionModel().getSelectedItem();
        if (item != null) room.perform(SessionEdits.remove(room.plan(), item));
    }

    @FXML
    void raise() {
        move(-1);
    }

    @FXML
    void lower() {
        move(1);
    }

    private void move(int step) {
        var item = agenda.getSelectionModel().getSelectedItem();
        if (item != null) room.perform(SessionEdits.move(room.plan(), item, step));
    }

    private <V> void change(V value, BiFunction<PlanningSession, V, PlanningSession> with) {
        if (session != null) room.change(session.id(), now -> with.apply(now, value), SessionEdits::change);
    }

    private void changeTime(String typed, BiFunction<PlanningSession, LocalTime, PlanningSession> with) {
        try {
            change(LocalTime.parse(typed.matches("\\d:.*") ? "0" + typed : typed), with);
        } catch (DateTimeParseException e) {
            room.refuse(Words.with("sessions.time.wrong", typed));
        }
    }

    private static String time(@Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }

    /// IT first, then the center, then everybody else; votes before guests.
    private static List<Attendance> seated(Plan plan, PlanningSession session) {
        return plan.referring(Attendance.class, session.id()).stream()
                .sorted(Comparator.comparing((Attendance one) ->
                                plan.find(one.person()).map(Person::side).orElse(Side.JOINT))
                        .thenComparing(Attendance::seat)
                        .thenComparing(Attendance::id))
                .toList();
    }
}
