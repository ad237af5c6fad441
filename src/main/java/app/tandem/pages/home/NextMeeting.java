package app.tandem.pages.home;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.prepare.Checklist;
import app.tandem.ui.Icons;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// How ready the next session is, what is missing, and what both sides signed last.
record NextMeeting(Desk desk, Parts parts) {

    private static final int MOST = 4;

    /// Where it is told on the page.
    record Parts(HBox line, ProgressBar bar, Label words, FlowPane steps, Hyperlink lastSigned) {}

    void show(Plan plan, Optional<PlanningSession> next) {
        parts.line().setVisible(next.isPresent());
        parts.steps().getChildren().clear();
        next.ifPresent(session -> readiness(plan, session));
        var signed = lastSigned(plan);
        parts.lastSigned().setVisible(signed.isPresent());
        signed.ifPresent(session -> parts.lastSigned().setText(Words.with("home.signed", session.title(),
                Choices.day(session.date()), Fingerprint.shortForm(session.fingerprint()))));
    }

    void openLastSigned() {
        lastSigned(desk.plan()).map(PlanningSession::id).ifPresent(desk.open());
    }

    /// What is late first; each step leads to the session's preparation.
    private void readiness(Plan plan, PlanningSession session) {
        var list = Checklist.of(plan, session, desk.today());
        int all = list.items().size();
        parts.bar().setProgress((double) list.ready() / all);
        parts.words().setText(Words.with("home.ready", list.ready(), all));
        parts.bar().setAccessibleText(parts.words().getText());
        list.items().stream()
                .filter(item -> !item.done())
                .sorted(Comparator.comparing(Checklist.Item::progress).reversed())
                .limit(MOST)
                .forEach(item -> parts.steps().getChildren().add(link(session, item)));
    }

    private Hyperlink link(PlanningSession session, Checklist.Item item) {
        var link = new Hyperlink(Words.of(item.step()));
        boolean late = item.progress() == Checklist.Progress.LATE;
        Icons.on(link, late ? Feather.ALERT_TRIANGLE : Feather.CIRCLE);
        link.setAccessibleText(Words.of(item.step()) + ", " + Words.of(item.progress()));
        link.setOnAction(_ -> desk.open().accept(session.id()));
        return link;
    }

    private static Optional<PlanningSession> lastSigned(Plan plan) {
        return plan.all(PlanningSession.class).stream()
                .filter(PlanningSession::sealed)
                .max(Comparator.comparing(PlanningSession::date));
    }
}
