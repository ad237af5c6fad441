package app.tandem.plan.session;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.roadmap.Initiative;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A session with two voting members of each side, one adviser, and one agenda point.
public final class SmallTable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    public static final Id<PlanningSession> S5 = Id.of(PlanningSession.class, "s5");
    public static final Id<GovernanceBody> BODY = Id.of(GovernanceBody.class, "body");
    public static final Id<AgendaItem> POINT = Id.of(AgendaItem.class, "point");
    public static final Initiative FEED = Initiative.idea(
            Id.of(Initiative.class, "feed"), new Code("I", 1), "Event feed", Side.IT);
    public static final Person MAYA = person(1, "Maya Ortiz", Side.IT, Person.Seat.VOTING);
    public static final Person JON = person(2, "Jon Bright", Side.IT, Person.Seat.VOTING);
    public static final Person ANA = person(3, "Ana Reyes", Side.CC, Person.Seat.VOTING);
    public static final Person LEE = person(4, "Lee Park", Side.CC, Person.Seat.VOTING);
    public static final Person SAM = person(5, "Sam Cole", Side.PMO, Person.Seat.NON_VOTING);

    private SmallTable() {}

    public static Plan plan(Row... more) {
        return Plan.of(List.of(
                        new GovernanceBody(BODY, "Joint planning group", "", 1, 2, 2,
                                GovernanceBody.MajorityRule.SIMPLE, false, "", null),
                        session(), point(), FEED, MAYA, JON, ANA, LEE, SAM,
                        here(MAYA), here(JON), here(ANA), here(LEE), here(SAM)))
                .with(Edit.put("More", more));
    }

    public static PlanningSession session() {
        return new PlanningSession(S5, new Code("S", 5), "Winter 2026", TODAY, LocalTime.of(13, 0), null,
                "Aldbury", PlanningSession.Type.BIANNUAL, BODY, MAYA.id(), ANA.id(), SAM.id(), null,
                PlanningSession.State.IN_SESSION, 0, "", "", "", null, null, 1, "");
    }

    public static AgendaItem point() {
        return new AgendaItem(POINT, S5, 1, "Gaps", AgendaItem.Purpose.DECIDE, null, 30, 0, "", List.of(),
                AgendaItem.Outcome.NOTED, "");
    }

    public static Attendance here(Person person) {
        return new Attendance(
                Id.of(Attendance.class, "at-" + person.code()), S5, person.id(), "", person.seat(),
                Attendance.Presence.YES, null, null, null);
    }

    public static Decision decision(int number) {
        return Decision.proposed(
                Id.of(Decision.class, "d" + number), new Code("D", number), S5,
                        "Marketing announces promotions");
    }

    public static Decision agreed(int number) {
        return decision(number).with()
                .positionIt(Decision.Position.FULLY)
                .positionCc(Decision.Position.FULLY)
                .rationale("Advisers hear it first")
                .options("By mail")
                .owner(JON.id())
                .reviewDate(TODAY.plusYears(1))
                .build();
    }

    public static ActionItem action(int number) {
        return action(number, TODAY.plusDays(30));
    }

    public static ActionItem action(int number, @Nullable LocalDate due) {
        return new ActionItem(Id.of(ActionItem.class, "a" + number), new Code("A", number), S5, null,
                "Size the event feed", JON.id(), Side.IT, due, due,
                ActionItem.Status.OPEN, null, "", List.of());
    }

    public static Ids ids() {
        return Ids.seeded(7, CLOCK);
    }

    private static Person person(int number, String name, Side side, Person.Seat seat) {
        return new Person(
                Id.of(Person.class, "p" + number), new Code("P", number), name, side, "", "", seat, "",
                false, "", true);
    }
}
