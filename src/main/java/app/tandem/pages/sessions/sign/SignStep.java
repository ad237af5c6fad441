package app.tandem.pages.sessions.sign;

import app.tandem.pages.Choices;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.sessions.Room;
import app.tandem.pages.sessions.SessionEdits;
import app.tandem.pages.sessions.Step;
import app.tandem.plan.DateWords;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Readiness;
import app.tandem.plan.session.SignOff;
import app.tandem.ui.Views;
import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The end of the meeting: what is read back, what is still open, and the two signatures.
public final class SignStep implements Step {

    @FXML private Label counts;
    @FXML private VBox readBack;
    @FXML private HBox pageBar;
    @FXML private HBox nextLine;
    @FXML private VBox checks;
    @FXML private DatePicker nextDate;
    @FXML private ComboBox<Person> triggerOwner;
    @FXML private HBox blocks;
    @FXML private Label after;
    @FXML private Button amend;
    @FXML private VBox amending;
    @FXML private TextArea why;
    @FXML private Button reopen;
    @FXML private HBox retroLine;
    @FXML private TextField retroScore;
    @FXML private TextField retroChange;
    @FXML private TextField mainOutcome;
    @FXML private Button export;

    private final Room room;
    private final Node node;
    private final ReadBackPages pages;
    private final RetroFields retro;
    private final SignatureBlock it;
    private final SignatureBlock cc;
    private boolean follows;
    private @Nullable PlanningSession session;

    public SignStep(Room room) {
        this.room = room;
        node = Views.load(this, Words.bundle());
        pages = new ReadBackPages(room, readBack, pageBar);
        it = new SignatureBlock(room, Side.IT);
        cc = new SignatureBlock(room, Side.CC);
        blocks.getChildren().addAll(it, cc);
        reopen.disableProperty().bind(why.textProperty().map(String::isBlank));
        retro = new RetroFields(room, retroScore, retroChange, mainOutcome);
        triggerOwner.setConverter(Choices.names());
        nextDate.setConverter(Choices.days(words -> DateWords.parse(words, room.today()).orElse(null)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Plan plan, PlanningSession session) {
        this.session = session;
        counts.setText(Words.with("sessions.counts",
                plan.referring(Decision.class, session.id()).size(),
                plan.referring(ActionItem.class, session.id()).size(),
                plan.referring(MinuteLine.class, session.id()).stream()
                        .filter(line -> line.kind() == MinuteLine.Kind.PARKED).count()));
        pages.show(plan, session);
        checks.getChildren().setAll(Readiness.of(plan, session).findings().stream()
                .map(finding -> check(finding, session)).toList());
        var people = plan.coded(Person.class).stream().filter(Person::active).toList();
        Choices.show(nextDate, session.nextDate(), day -> meetAgain(session, day));
        Choices.show(
                triggerOwner, people, plan.find(session.triggerOwner()).orElse(null), person -> room.change(
                session.id(), now -> now.withTriggerOwner(person.id()), SessionEdits::change));
        var signOff = new SignOff(plan, session);
        it.show(signOff);
        cc.show(signOff);
        after.setText(session.sealed()
                ? Words.with("sessions.sealed", Fingerprint.shortForm(session.fingerprint()))
                : Words.of("sessions.sealing"));
        amend.setVisible(session.sealed() && !follows);
        if (!session.sealed()) ask(false);
        retro.show(session);
        export.setVisible(amend.isVisible());
    }

    /// Turns the pages of the read-back.
    public void turn(int by) {
        pages.turn(by);
    }

    @Override
    public void present(Page.Presenting mode) {
        mode.hides(nextLine, retroLine);
    }

    @Override
    public void follow() {
        follows = true;
        pageBar.getChildren().removeIf(Button.class::isInstance);
        for (var block : List.of(it, cc)) block.follow();
    }

    @FXML
    void amend() {
        ask(!amending.isVisible());
        why.requestFocus();
    }

    /// Opens the signed minutes for what is to be mended, once it is said.
    @FXML
    void reopen() {
        if (session == null || why.getText().isBlank()) return;
        room.perform(new SignOff(room.plan(), session).amend(why.getText(), room.desk().ids()));
        why.clear();
    }

    private void ask(boolean asked) {
        amending.setVisible(asked);
    }

    /// Brings the papers of this session to the front.
    @FXML
    public void handOver() {
        room.sessionProperty().get().ifPresent(id -> room.desk().open().go(Place.DOCUMENTS, id));
    }

    private Node check(Readiness.Finding finding, PlanningSession session) {
        var line = new CheckLine(room, finding);
        boolean open = finding.result() == Readiness.Result.OPEN && !session.sealed();
        if (open && !follows) line.offer(session);
        return line;
    }

    /// The next session comes after this one, on a day that is still ahead.
    private void meetAgain(PlanningSession session, LocalDate day) {
        if (day.isAfter(session.date()) && !day.isBefore(room.today())) {
            room.change(session.id(), now -> now.withNextDate(day), SessionEdits::change);
            return;
        }
        room.refuse(Words.with("sessions.next.early", Choices.day(day)));
        nextDate.setValue(session.nextDate());
    }
}
