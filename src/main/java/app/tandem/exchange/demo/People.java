package app.tandem.exchange.demo;

import static app.tandem.exchange.demo.Source.text;

import app.tandem.plan.Edit;
import app.tandem.plan.Goal;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.session.BodyMember;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRight;
import app.tandem.plan.session.GovernanceBody;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Who plans at Northmere, under which charter and for which goals.
record People(Source source) {

    private static final LocalDate FOUNDED = LocalDate.of(2024, 11, 4);

    List<Chapter> chapters() {
        return List.of(
                at(9, (plan, _) -> Edit.put(Words.of("demo.edit.people"),
                        source.list("people").stream().map(this::person).toList())),
                at(10, (plan, _) -> Edit.put(Words.of("demo.edit.charter"), charter(plan))),
                at(11, (plan, _) -> Edit.put(Words.of("demo.edit.goals"),
                        source.list("goals").stream().map(item -> goal(plan, item)).toList())));
    }

    private static Chapter at(int hour, Chapter.Telling telling) {
        return Chapter.on(FOUNDED, LocalTime.of(hour, 0), "Carla Jensen", telling);
    }

    private Person person(JsonNode item) {
        var seat = text(item, "vote").equals("voting") ? Person.Seat.VOTING : Person.Seat.NON_VOTING;
        return new Person(source.next(Person.class), Source.code(item), text(item, "name"),
                Source.side(text(item, "side")), text(item, "title"), text(item, "role"), seat,
                "", false, "", true);
    }

    private List<Row> charter(Plan plan) {
        var rows = new ArrayList<Row>();
        var body = new GovernanceBody(source.next(GovernanceBody.class), Words.of("demo.body.title"),
                Words.of("demo.body.purpose"), 1, 3, 3, GovernanceBody.MajorityRule.SIMPLE, false,
                Words.of("demo.body.escalation"), LocalDate.of(2026, 12, 9));
        rows.add(body);
        for (var person : plan.coded(Person.class)) {
            rows.add(new BodyMember(source.next(BodyMember.class), body.id(), person.id(), person.seat(),
                    person.role(), FOUNDED, null));
        }
        for (var type : List.of(Decision.Type.APPROVE, Decision.Type.SELECT, Decision.Type.FUND)) {
            rows.add(right(body, type));
        }
        return rows;
    }

    private DecisionRight right(GovernanceBody body, Decision.Type type) {
        return new DecisionRight(source.next(DecisionRight.class), body.id(), type,
                Words.of("demo.right.cochairs"),
                DecisionRight.Part.A);
    }

    private Goal goal(Plan plan, JsonNode item) {
        return new Goal(source.next(Goal.class), Source.code(item), text(item, "goal"),
                Goal.Type.valueOf(text(item, "type").toUpperCase(Locale.ROOT)),
                Source.person(plan, "P02"), Source.person(plan, "P08"), text(item, "kpi"),
                text(item, "baseline"), text(item, "target"), Source.month(item, "by"), false);
    }
}
