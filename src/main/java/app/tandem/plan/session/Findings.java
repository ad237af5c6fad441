package app.tandem.plan.session;

import app.tandem.plan.Code;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.session.Readiness.Check;
import app.tandem.plan.session.Readiness.Finding;
import app.tandem.plan.session.Readiness.Result;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The rows of one session, looked through for what does not pass.
record Findings(Plan plan, PlanningSession session) {

    Finding decisions(Check check, Predicate<Decision> fails) {
        return finding(check, plan.referring(Decision.class, session.id()).stream()
                .filter(fails).map(Decision::code).sorted().map(Code::toString).toList());
    }

    /// Of what was carried; a proposal may still lack something.
    Finding taken(Check check, Predicate<Decision> fails) {
        return decisions(check, one -> new Recording(plan, one).settled() && fails.test(one));
    }

    Finding chairs() {
        return finding(Check.CHAIRS_PRESENT, Stream.of(session.chairIt(), session.chairCc())
                .flatMap(chair -> plan.find(chair).stream())
                .filter(chair -> !SignOff.attended(plan, session, chair))
                .map(Person::name).toList());
    }

    Finding actions(Check check, Predicate<ActionItem> fails) {
        return finding(check, plan.referring(ActionItem.class, session.id()).stream()
                .filter(action -> action.status() != ActionItem.Status.CANCELLED)
                .filter(fails).map(ActionItem::code).sorted().map(Code::toString).toList());
    }

    Finding points() {
        return finding(Check.POINTS_SETTLED, plan.referring(AgendaItem.class, session.id()).stream()
                .filter(point -> point.outcome() == AgendaItem.Outcome.OPEN)
                .map(AgendaItem::number).sorted().map(number -> Integer.toString(number)).toList());
    }

    private Finding finding(Check check, List<String> about) {
        if (about.isEmpty()) return new Finding(check, Result.HOLDS, about);
        var open = new Finding(check, Result.OPEN, about);
        return saidInMinutes(open.exception()) ? new Finding(check, Result.LEFT_OPEN, about) : open;
    }

    private boolean saidInMinutes(String sentence) {
        return plan.referring(MinuteLine.class, session.id()).stream()
                .filter(line -> line.kind() == MinuteLine.Kind.EXCEPTION)
                .anyMatch(line -> line.text().equals(sentence));
    }
}
