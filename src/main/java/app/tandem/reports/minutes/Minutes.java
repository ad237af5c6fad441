package app.tandem.reports.minutes;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.session.PlanningSession;
import app.tandem.reports.Block;
import app.tandem.reports.Document;
import app.tandem.reports.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The minutes of one session, as governance and audit read them: the first page says who, what was
/// decided, what is owed and what is open; the rest is the record.
public final class Minutes {

    private Minutes() {}

    /// Without a baseline at hand, of which the minutes then say so.
    public static Document of(Plan plan, Id<PlanningSession> session, LocalDate today) {
        return of(new MinutesSource(plan, null, plan.get(session), today));
    }

    public static Document of(MinutesSource source) {
        var session = source.session();
        var approval = new Approval(source);
        var plan = source.now().find(Workspace.ONLY).map(Workspace::name).orElse("");
        return new Document(
                session.title(),
                FirstPage.line(source),
                Words.with("minutes.header", plan, session.code()),
                approval.footer(),
                Locale.UK,
                session.sealed() ? Document.Status.SIGNED : Document.Status.DRAFT,
                Sheet.A4,
                session.sealed() ? approval.day() : source.today(),
                blocks(source, approval));
    }

    private static List<Block> blocks(MinutesSource source, Approval approval) {
        var blocks = new ArrayList<Block>();
        blocks.addAll(new FirstPage(source).blocks());
        blocks.addAll(new ActionsList(source).blocks());
        blocks.addAll(new Meeting(source).blocks());
        blocks.addAll(new Discussion(source).blocks());
        blocks.addAll(new DecisionsRegister(source).blocks());
        blocks.addAll(new PlanChanges(source).blocks());
        blocks.addAll(new Selections(source).blocks());
        blocks.addAll(new Routines(source).blocks());
        blocks.addAll(new Backlog(source).blocks());
        blocks.addAll(new Outlook(source).blocks());
        blocks.addAll(approval.blocks());
        return blocks;
    }
}
