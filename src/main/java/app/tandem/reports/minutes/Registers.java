package app.tandem.reports.minutes;

import app.tandem.plan.Coded;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Decision;
import app.tandem.reports.Csv;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The decisions and actions of a session for the tools of others. The names of the columns stay.
public final class Registers {

    private static final List<String> DECISIONS = List.of("id", "session", "date", "decision", "type",
            "method", "votes_it", "votes_cc", "position_it", "position_cc", "reservation_it",
            "reservation_cc", "dissent", "rationale", "options", "effects", "consulted", "owner",
            "effective", "review_date", "status", "linked", "mover", "seconder", "affects_advisers",
            "superseded_by", "present_it", "present_cc");
    private static final List<String> ACTIONS = List.of("id", "session", "action", "owner", "side", "due",
            "first_due", "status", "done_on", "decision", "evidence", "linked");

    private Registers() {}

    public static byte[] decisions(MinutesSource source) {
        return Csv.of(DECISIONS, FirstPage.decisions(source).stream().map(one -> decision(source, one))
                .toList());
    }

    public static byte[] actions(MinutesSource source) {
        return Csv.of(ACTIONS, ActionsList.sorted(source).stream().map(one -> action(source, one)).toList());
    }

    /// The decisions of all sessions, the oldest first.
    public static byte[] decisionLog(Plan plan, LocalDate today) {
        return Csv.of(DECISIONS, plan.coded(Decision.class).stream()
                .map(one -> decision(new MinutesSource(plan, null, plan.get(one.session()), today), one))
                .toList());
    }

    /// The actions of all sessions and those of none, the oldest first.
    public static byte[] actionLog(Plan plan) {
        return Csv.of(ACTIONS, plan.coded(ActionItem.class).stream().map(one -> action(plan, one)).toList());
    }

    private static List<String> decision(MinutesSource source, Decision one) {
        return List.of(text(one.code()), text(source.session().code()), text(source.session().date()),
                one.title(),
                one.type().name(), one.method().name(), text(one.votes(Side.IT)), text(one.votes(Side.CC)),
                one.positionIt().name(), one.positionCc().name(), one.reservationIt(), one.reservationCc(),
                one.dissent(), one.rationale(), one.options(), one.effects(), one.consulted(),
                person(source.name(one.owner())), text(one.effective()), text(one.reviewDate()),
                        one.status().name(),
                MinutesSource.codes(one.linked()), person(source.name(one.mover())),
                person(source.name(one.seconder())), Boolean.toString(one.affectsAdvisers()),
                text(one.supersededBy()), text(one.presentIt()), text(one.presentCc()));
    }

    private static List<String> action(MinutesSource source, ActionItem one) {
        return action(source.now(), one);
    }

    private static List<String> action(Plan plan, ActionItem one) {
        var first = one.originalDue() == null ? one.due() : one.originalDue();
        return List.of(text(one.code()), text(plan.find(one.session()).map(Coded::code).orElse(null)),
                one.title(), plan.find(one.owner()).map(Person::name).orElse(""), one.side().name(),
                text(one.due()), text(first), one.status().name(), text(one.doneOn()),
                text(plan.find(one.decision()).map(Decision::code).orElse(null)),
                one.evidence(), MinutesSource.codes(one.linked()));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String person(String name) {
        return name.equals("–") ? "" : name;
    }
}
