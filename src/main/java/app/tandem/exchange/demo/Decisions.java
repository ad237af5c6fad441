package app.tandem.exchange.demo;

import static app.tandem.exchange.demo.Source.text;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.Decision.Position;
import app.tandem.plan.session.Decision.Status;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Quorum;
import app.tandem.plan.session.Votes;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Northmere's sessions decided, and who was to do what by when.
record Decisions(Source source) {

    private static final LocalTime READ_ALOUD = LocalTime.of(15, 0);

    List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (var item : source.list("decisions")) {
            int number = Source.code(item).number();
            chapters.add(Chapter.on(day(item), READ_ALOUD.plusMinutes(number), "Carla Jensen",
                    (plan, _) -> decide(plan, item)));
        }
        for (var item : source.list("actions")) {
            int number = Source.code(item).number();
            chapters.add(Chapter.on(day(item), READ_ALOUD.plusMinutes(20 + number), "Carla Jensen",
                    (plan, _) -> assign(plan, item)));
            var progressed = progressed(item);
            if (progressed != null) {
                chapters.add(Chapter.on(progressed, LocalTime.of(17, 0), source.who(item, "owner"),
                        (plan, _) -> progress(plan, item)));
            }
        }
        return chapters;
    }

    private LocalDate day(JsonNode item) {
        return source.list("sessions").stream()
                .filter(session -> text(session, "id").equals(text(item, "session")))
                .map(session -> Source.day(session, "date"))
                .findFirst()
                .orElseThrow();
    }

    private Edit decide(Plan plan, JsonNode item) {
        var session = Source.get(plan, PlanningSession.class, text(item, "session"));
        var votesIt = votes(text(item, "votes_IT"));
        var votesCc = votes(text(item, "votes_CC"));
        var rationale = text(item, "rationale");
        var decision = Decision.proposed(
                        source.next(Decision.class), Source.code(item), session.id(), text(item, "text"))
                .with()
                .agendaItem(readAloud(plan, session))
                .type(type(text(item, "text")))
                .mover(Source.person(plan, "P02"))
                .seconder(Source.person(plan, "P08"))
                .itFor(votesIt.inFavour())
                .itAgainst(votesIt.against())
                .itAbstain(votesIt.abstained())
                .ccFor(votesCc.inFavour())
                .ccAgainst(votesCc.against())
                .ccAbstain(votesCc.abstained())
                .positionIt(position(votesIt))
                .positionCc(position(votesCc))
                .dissent(dissent(rationale, votesIt, votesCc))
                .rationale(rationale)
                .options(text(item, "options"))
                .owner(Source.person(plan, text(item, "owner")))
                .effective(session.date())
                .reviewDate(Source.day(item, "review_date"))
                .status(Status.ACTIVE)
                .linked(Source.codes(text(item, "text")))
                .build()
                .counted(Quorum.of(plan, session));
        var rows = new ArrayList<Row>(List.of(decision));
        for (var older : source.list("decisions")) rows.addAll(ended(plan, older, decision));
        return Edit.put(Words.with("demo.edit.decide", decision.code()), rows);
    }

    /// The older decision when this one takes its place, or brings to an end what it opened.
    private static List<Row> ended(Plan plan, JsonNode item, Decision by) {
        var status = text(item, "status");
        boolean replaced = status.endsWith(" by " + by.code());
        boolean finished = status.equals("Closed") && by.code().equals(Code.of("D-10"));
        return Source.find(plan, Decision.class, text(item, "id"))
                .filter(_ -> replaced || finished)
                .map(older -> older.with()
                        .status(finished ? Status.CLOSED : Source.constant(Status.class,
                                status.split(" ")[0]))
                        .supersededBy(replaced ? by.code() : null)
                        .build())
                .<List<Row>>map(List::of)
                .orElse(List.of());
    }

    private static @Nullable Id<AgendaItem> readAloud(Plan plan, PlanningSession session) {
        return plan.referring(AgendaItem.class, session.id()).stream()
                .filter(point -> point.purpose() == AgendaItem.Purpose.DECIDE)
                .reduce((_, last) -> last)
                .map(AgendaItem::id)
                .orElse(null);
    }

    private Edit assign(Plan plan, JsonNode item) {
        var session = Source.get(plan, PlanningSession.class, text(item, "session"));
        var due = Source.day(item, "due");
        var action = new ActionItem(source.next(ActionItem.class), Source.code(item), session.id(), null,
                text(item, "text"), Source.person(plan, text(item, "owner")), side(text(item, "side")), due,
                        due,
                ActionItem.Status.OPEN, null, "", Source.codes(text(item, "text")));
        return Edit.put(Words.with("demo.edit.assign", action.code()), action);
    }

    private static @Nullable LocalDate progressed(JsonNode item) {
        var done = Source.date(item, "done_on");
        if (done != null) return done;
        return text(item, "status").equals("In progress") ? LocalDate.of(2026, 11, 2) : null;
    }

    private static Edit progress(Plan plan, JsonNode item) {
        var action = Source.get(plan, ActionItem.class, text(item, "id"));
        var done = Source.date(item, "done_on");
        return Edit.put(Words.with("demo.edit.actionProgress", action.code()), action.with()
                .status(done == null ? ActionItem.Status.IN_PROGRESS : ActionItem.Status.DONE)
                .doneOn(done)
                .build());
    }

    private static Decision.Type type(String text) {
        if (text.startsWith("Baseline")) return Decision.Type.APPROVE;
        if (text.startsWith("Select")) return Decision.Type.SELECT;
        if (text.startsWith("Fund") || text.startsWith("Reserve")) return Decision.Type.FUND;
        if (text.contains("deferred")) return Decision.Type.DEFER;
        if (text.contains("rejected")) return Decision.Type.REJECT;
        return text.startsWith("Open") || text.startsWith("Activate") ? Decision.Type.APPROVE
                : Decision.Type.ADOPT_RULE;
    }

    private static Votes votes(String text) {
        var counts = text.split("-");
        return new Votes(Integer.parseInt(counts[0]), Integer.parseInt(counts[1]),
                Integer.parseInt(counts[2]));
    }

    private static Position position(Votes votes) {
        if (votes.against() == 0) return Position.FULLY;
        return votes.inFavour() > votes.against() ? Position.CAN_LIVE_WITH : Position.OBJECTS;
    }

    private static String dissent(String rationale, Votes it, Votes cc) {
        if (it.against() + cc.against() == 0) return "";
        return rationale.contains("issent") ? rationale : Words.with("demo.dissent", it.against(),
                cc.against());
    }

    private static Side side(String text) {
        return text.equals("IT+CC") ? Side.JOINT : Source.side(text);
    }
}
