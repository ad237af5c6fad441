package app.tandem.plan.roadmap.compare;

import app.tandem.plan.Code;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One decision behind an initiative: the session, the point of its agenda, and what was decided.
public record Cause(PlanningSession session, Optional<AgendaItem> topic, Decision decision) {

    /// Every decision that names the initiative, or a need that it meets, the newest first. A point of an
    /// agenda names it for the decisions taken there.
    public static List<Cause> of(Plan plan, Initiative initiative) {
        Set<Code> codes = new HashSet<>();
        codes.add(initiative.code());
        for (var delivery : plan.referring(Delivery.class, initiative.id())) {
            plan.find(delivery.requirement()).ifPresent(requirement -> codes.add(requirement.code()));
        }
        var causes = new ArrayList<Cause>();
        for (var decision : plan.coded(Decision.class)) {
            var topic = plan.find(decision.agendaItem());
            boolean named = decision.linked().stream().anyMatch(codes::contains)
                    || topic.filter(it -> it.linked().contains(initiative.code())).isPresent()
                    || decision.title().contains(initiative.code().toString());
            if (named) plan.find(decision.session()).ifPresent(session ->
                    causes.add(new Cause(session, topic, decision)));
        }
        causes.sort(Comparator.comparing((Cause it) -> it.session().date()).reversed());
        return List.copyOf(causes);
    }
}
