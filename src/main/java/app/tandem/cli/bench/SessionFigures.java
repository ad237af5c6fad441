package app.tandem.cli.bench;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.MinutesText;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Seal;
import app.tandem.reports.Csv;
import app.tandem.reports.Progress;
import app.tandem.reports.pack.Paper;
import app.tandem.reports.pack.PaperOrder;
import app.tandem.reports.pack.PaperSource;
import app.tandem.reports.pack.Papers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// How long a full session takes to seal and to write: 60 lines of minutes, 20 decisions, 40 actions.
public final class SessionFigures {

    private static final int LINES = 60;
    private static final int DECISIONS = 20;
    private static final int ACTIONS = 40;
    private static final Code CODE = Code.of("S5");

    private SessionFigures() {}

    /// Text, fingerprint and the check of what the seal forbids, beside one fingerprint of that text.
    public static Figure seal(int rounds) {
        var plan = full();
        var session = session(plan);
        var text = MinutesText.of(plan, session);
        var edit = Edit.put("Seal", session.withState(PlanningSession.State.MINUTES_APPROVED)
                .withFingerprint(Fingerprint.of(text)));
        return Figure.of("seal", rows(), new Figure.Turns(
                () -> {
                    Fingerprint.of(MinutesText.of(plan, session));
                    Seal.refusal(plan.with(edit), Edit.put("Touch", session.withNotes("?")));
                },
                () -> Fingerprint.of(text),
                rounds));
    }

    /// Minutes as PDF and DOCX, decisions and actions as CSV, beside a CSV of as many empty rows.
    public static Figure pack(int rounds) {
        var plan = full();
        var source = new PaperSource(plan, DemoPlan.TODAY, _ -> plan);
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < rows(); i++) rows.add(List.of("", ""));
        return Figure.of("pack", rows(), new Figure.Turns(
                () -> {
                    write(source, Paper.MINUTES, "pdf");
                    write(source, Paper.MINUTES, "docx");
                    write(source, Paper.DECISIONS, "csv");
                    write(source, Paper.ACTIONS, "csv");
                },
                () -> Csv.of(List.of("a", "b"), rows),
                rounds));
    }

    private static int rows() {
        return LINES + DECISIONS + ACTIONS;
    }

    private static PlanningSession session(Plan plan) {
        return plan.find(CODE).map(PlanningSession.class::cast).orElseThrow();
    }

    private static void write(PaperSource source, Paper paper, String format) {
        try {
            Papers.write(source, new PaperOrder(paper, CODE, format), new ByteArrayOutputStream(),
                    Progress.UNHEARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan full() {
        var plan = DemoPlan.plan();
        var session = session(plan).id();
        var owner = plan.coded(Person.class).getFirst().id();
        var points = plan.referring(AgendaItem.class, session);
        var ids = Ids.system();
        var rows = new ArrayList<Row>();
        for (int i = 1; i <= LINES; i++) rows.add(new MinuteLine(ids.next(MinuteLine.class), session,
                points.get(i % points.size()).id(), i, MinuteLine.Kind.NOTE,
                "What both sides said about point " + i, null));
        for (int i = 1; i <= DECISIONS; i++) rows.add(Decision.proposed(ids.next(Decision.class),
                new Code(Decision.PREFIX, 100 + i), session, "A choice that closes options, number " + i));
        for (int i = 1; i <= ACTIONS; i++) rows.add(action(ids, session, owner, i));
        return plan.with(Edit.put("Hold", rows));
    }

    private static ActionItem action(Ids ids, Id<PlanningSession> session, Id<Person> owner, int number) {
        var due = DemoPlan.TODAY.plusDays(number);
        return new ActionItem(ids.next(ActionItem.class), new Code(ActionItem.PREFIX, 100 + number), session,
                null, "A task with one owner and one date, number " + number, owner, Side.IT, due, due,
                ActionItem.Status.OPEN, null, "", List.of());
    }
}
