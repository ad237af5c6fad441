package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.roadmap.Initiative;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// By what the roadmap sorts initiatives into lanes, or colours them.
public enum LaneField {
    LANE, LEAD_SIDE, OWNER_IT, OWNER_CC, SPONSOR, GOAL, CAPABILITY, TYPE, GATE, HOLD, HORIZON, CONFIDENCE,
    RAG, TRIGGER;

    /// What the initiative has there, as people call it.
    public String of(Plan plan, Initiative initiative) {
        String value = switch (this) {
            case LANE -> initiative.lane();
            case LEAD_SIDE -> Words.of(initiative.leadSide());
            case OWNER_IT -> person(plan, initiative.ownerIt());
            case OWNER_CC -> person(plan, initiative.ownerCc());
            case SPONSOR -> person(plan, initiative.sponsor());
            case GOAL -> goal(plan, initiative);
            case CAPABILITY -> capability(plan, initiative);
            case TYPE -> Words.of(initiative.type());
            case GATE -> Words.of(initiative.gate());
            case HOLD -> Words.of(initiative.hold());
            case HORIZON -> Words.of(initiative.horizon());
            case CONFIDENCE -> Words.of(initiative.confidence());
            case RAG -> Words.of(initiative.rag());
            case TRIGGER -> Words.of(initiative.trigger());
        };
        return value.isBlank() ? Words.of("roadmap.lane.none") : value;
    }

    private static String person(Plan plan, @Nullable Id<Person> id) {
        return plan.find(id).map(Person::title).orElse("");
    }

    private static String goal(Plan plan, Initiative initiative) {
        return plan.referring(Delivery.class, initiative.id()).stream()
                .flatMap(delivery -> plan.find(delivery.requirement()).stream())
                .map(Requirement::goal)
                .flatMap(goal -> plan.find(goal).stream())
                .min(Comparator.comparing(Coded::code))
                .map(LaneField::named)
                .orElse("");
    }

    private static String capability(Plan plan, Initiative initiative) {
        return plan.referring(Effect.class, initiative.id()).stream()
                .flatMap(effect -> plan.find(effect.capability()).stream())
                .min(Comparator.comparing(Capability::code))
                .map(LaneField::named)
                .orElse("");
    }

    private static String named(Coded row) {
        return row.code() + " " + row.title();
    }
}
