package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import java.util.List;
import java.util.Optional;

/// A lane as something that an initiative can be given to.
public record LaneTarget(LaneField field, String value) {

    /// The initiative as it lies in that lane; empty when the lane follows from something else, such as a
    /// goal from the requirements, a horizon from the dates, or a gate from its checks.
    public Optional<Initiative> of(Plan plan, Initiative initiative) {
        boolean none = value.equals(Words.of("roadmap.lane.none"));
        return switch (field) {
            case LANE -> Optional.of(initiative.withLane(none ? "" : value));
            case LEAD_SIDE -> constant(List.of(Side.IT, Side.CC, Side.JOINT)).map(initiative::withLeadSide);
            case OWNER_IT -> none ? Optional.of(initiative.withOwnerIt(null))
                    : person(plan).map(initiative::withOwnerIt);
            case OWNER_CC -> none ? Optional.of(initiative.withOwnerCc(null))
                    : person(plan).map(initiative::withOwnerCc);
            case SPONSOR -> none ? Optional.of(initiative.withSponsor(null))
                    : person(plan).map(initiative::withSponsor);
            case TYPE -> constant(List.of(Initiative.Type.values())).map(initiative::withType);
            case HOLD -> constant(List.of(Initiative.Hold.values())).map(initiative::withHold);
            case CONFIDENCE -> constant(List.of(Initiative.Confidence.values()))
                    .map(initiative::withConfidence);
            case RAG -> constant(List.of(Initiative.Rag.values())).map(initiative::withRag);
            case TRIGGER -> constant(List.of(Initiative.Trigger.values())).map(initiative::withTrigger);
            case GOAL, CAPABILITY, HORIZON, GATE -> Optional.empty();
        };
    }

    private <E extends Enum<E>> Optional<E> constant(List<E> constants) {
        return constants.stream().filter(it -> Words.of(it).equals(value)).findFirst();
    }

    private Optional<Id<Person>> person(Plan plan) {
        return plan.coded(Person.class).stream().filter(it -> it.title().equals(value)).findFirst()
                .map(Person::id);
    }
}
