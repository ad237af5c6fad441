package app.tandem.pages.sessions.sign;

import app.tandem.pages.sessions.decide.DecisionCell;
import app.tandem.pages.Choices;
import app.tandem.pages.sessions.Room;
import app.tandem.pages.sessions.SessionEdits;
import app.tandem.pages.sessions.run.CaptureEdits;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.ui.Icons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is read aloud before the signatures: decisions with both positions, actions, what became of each
/// point and what was said, what stays open, and when both sides meet again.
final class ReadBack {

    private final Plan plan;
    private final List<Node> lines = new ArrayList<>();

    private ReadBack(Plan plan) {
        this.plan = plan;
    }

    static List<Node> of(Room room, Plan plan, PlanningSession session) {
        var back = new ReadBack(plan);
        var decisions = plan.referring(Decision.class, session.id());
        if (!decisions.isEmpty()) back.heading(Words.of("sessions.decisions"));
        decisions.stream().sorted(Comparator.comparing(Decision::code)).forEach(back::decision);
        var actions = plan.referring(ActionItem.class, session.id());
        if (!actions.isEmpty()) back.heading(Words.of("sessions.actions"));
        actions.stream().sorted(Comparator.comparing(ActionItem::code)).forEach(back::action);
        SessionEdits.agenda(plan, session).forEach(back::point);
        back.written(session, MinuteLine.Kind.NOTE, Words.of("sessions.readback.notes"), "✎");
        back.written(session, MinuteLine.Kind.RISK, Words.of("sessions.readback.risks"), "▲");
        back.written(session, MinuteLine.Kind.HOT_BUTTON, Words.of("sessions.readback.hot"), "▲");
        back.written(session, MinuteLine.Kind.PARKED, Words.of("sessions.parked"), "⚑");
        back.written(session, MinuteLine.Kind.AMENDMENT, Words.of("sessions.readback.amended"), "✎");
        back.dropped(room, session, Words.of("sessions.readback.exceptions"),
                line -> line.kind() == MinuteLine.Kind.EXCEPTION);
        back.dropped(room, session, Words.of("sessions.readback.automatic"), line -> line.grey(plan));
        back.next(session);
        if (back.lines.isEmpty()) back.nothing();
        return back.lines;
    }

    /// A point of the agenda, what became of it, and what was said in issues.
    private void point(AgendaItem point) {
        if (point.number() == 1) heading(Words.of("sessions.readback.points"));
        line(Integer.toString(point.number()), Words.with("sessions.readback.point", point.title(),
                Words.of(point.outcome())), point.summary(), null);
    }

    private void written(PlanningSession session, MinuteLine.Kind kind, String heading, String mark) {
        var written = MinuteLine.of(plan, session).stream().filter(line -> line.kind() == kind).toList();
        if (!written.isEmpty()) heading(heading);
        written.forEach(line -> line(line.about() == null ? mark : line.about().toString(), line.text(), "",
                null));
    }

    /// What the program wrote by itself, or both sides left open: each line can be dropped before they sign.
    private void dropped(Room room, PlanningSession session, String heading, Predicate<MinuteLine> which) {
        var found = MinuteLine.of(plan, session).stream().filter(which).toList();
        if (!found.isEmpty()) heading(heading);
        for (MinuteLine line : found) {
            var drop = Icons.button(Feather.X, Words.with("sessions.readback.drop", line.text()),
                    () -> room.perform(CaptureEdits.drop(line)));
            line(line.about() == null ? "" : line.about().toString(), line.text(), "",
                    session.sealed() ? null : drop);
        }
    }

    private void next(PlanningSession session) {
        if (session.nextDate() == null) return;
        line("→", Words.with("sessions.readback.next", Choices.day(session.nextDate()),
                owner(session.triggerOwner())), "", null);
    }

    private void nothing() {
        var sentence = new Label(Words.of("sessions.readback.none"));
        sentence.getStyleClass().add("muted");
        sentence.setWrapText(true);
        lines.add(sentence);
    }

    private void heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("heading");
        lines.add(heading);
    }

    private void decision(Decision decision) {
        var stands = Words.with(
                "sessions.readback.positions", stand(decision, Side.IT), stand(decision, Side.CC));
        var rest = Words.with("sessions.readback.decision", owner(decision.owner()),
                day(decision.effective()), day(decision.reviewDate()));
        var dissent = decision.dissent().isBlank() ? ""
                : "\n" + Words.field("dissent") + ": " + decision.dissent();
        line(decision.code().toString(), decision.title(), stands + "\n" + rest + dissent,
                DecisionCell.pill(decision));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : Choices.day(day);
    }

    private static String stand(Decision decision, Side side) {
        var reservation = side == Side.IT ? decision.reservationIt() : decision.reservationCc();
        var votes = decision.votes(side);
        var position = decision.position(side) == Decision.Position.OPEN && votes.cast() > 0
                ? votes.toString()
                : votes.cast() > 0
                        ? Words.of(decision.position(side)) + " " + votes
                        : Words.of(decision.position(side));
        return reservation.isBlank() ? position : position + ": " + reservation;
    }

    private void action(ActionItem action) {
        var due = action.due() == null ? Words.of("sessions.capture.undated") : Choices.day(action.due());
        line(action.code().toString(), action.title(),
                Words.with("sessions.readback.action", owner(action.owner()), due), null);
    }

    private String owner(@Nullable Id<Person> id) {
        return plan.find(id).map(Person::name).orElse(Words.of("sessions.capture.nobody"));
    }

    private void line(String code, String text, String below, @Nullable Node sign) {
        var label = new Label(code);
        label.getStyleClass().addAll("strong", "code");
        var said = new Label(text);
        said.setWrapText(true);
        var both = new VBox(said);
        if (!below.isEmpty()) {
            var more = new Label(below);
            more.getStyleClass().add("meta");
            more.setWrapText(true);
            both.getChildren().add(more);
        }
        HBox.setHgrow(both, Priority.ALWAYS);
        var line = new HBox(label, both);
        if (sign != null) line.getChildren().add(sign);
        line.getStyleClass().add("minute");
        lines.add(line);
    }
}
