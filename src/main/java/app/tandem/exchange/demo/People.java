package app.tandem.exchange.demo;

import static app.tandem.exchange.demo.Source.text;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Goal;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.session.BodyMember;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRight;
import app.tandem.plan.session.DecisionRight.Part;
import app.tandem.plan.session.GovernanceBody;
import app.tandem.plan.session.charter.Charter;
import app.tandem.plan.session.charter.CharterVersion;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Who plans at Northmere, under which charter and for which goals.
record People(Source source) {

    private static final LocalDate FOUNDED = LocalDate.of(2024, 11, 4);
    private static final LocalDate ADOPTED = LocalDate.of(2024, 12, 11);

    List<Chapter> chapters() {
        return List.of(
                at(9, (plan, _) -> Edit.put(Words.of("demo.edit.people"),
                        source.list("people").stream().map(this::person).toList())),
                at(10, (plan, _) -> Edit.put(Words.of("demo.edit.charter"), charter(plan))),
                at(11, (plan, _) -> Edit.put(Words.of("demo.edit.goals"),
                        source.list("goals").stream().map(item -> goal(plan, item)).toList())),
                Chapter.on(ADOPTED, LocalTime.of(17, 0), "Carla Jensen", (plan, _) -> adopt(plan)));
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
        for (var type : Decision.Type.values()) rows.addAll(rights(body, type));
        return rows;
    }

    /// Money and risk go to the sponsors, everything else to the co-chairs; the floor is always asked.
    private List<DecisionRight> rights(GovernanceBody body, Decision.Type type) {
        boolean sponsors = type == Decision.Type.FUND || type == Decision.Type.ACCEPT_RISK;
        return List.of(
                right(body, type, Words.of("demo.right.cochairs"), sponsors ? Part.R : Part.A),
                right(body, type, Words.of("demo.right.sponsors"), sponsors ? Part.A : Part.I),
                right(body, type, Words.of("demo.right.floor"), Part.C));
    }

    private DecisionRight right(GovernanceBody body, Decision.Type type, String role, Part part) {
        return new DecisionRight(source.next(DecisionRight.class), body.id(), type, role, part);
    }

    /// The charter as the first session adopted it.
    private Edit adopt(Plan plan) {
        var body = plan.all(GovernanceBody.class).iterator().next();
        var decision = plan.find(Code.of("D-01")).map(Decision.class::cast).orElseThrow();
        return Edit.put(Words.of("demo.edit.adopt"), new CharterVersion(
                source.next(CharterVersion.class), body.id(), 1, ADOPTED, decision.id(),
                Words.of("demo.charter.first"), new Charter(plan, body, ADOPTED).text()));
    }

    private Goal goal(Plan plan, JsonNode item) {
        return new Goal(source.next(Goal.class), Source.code(item), text(item, "goal"),
                Goal.Type.valueOf(text(item, "type").toUpperCase(Locale.ROOT)),
                Source.person(plan, "P02"), Source.person(plan, "P08"), text(item, "kpi"),
                text(item, "baseline"), text(item, "target"), Source.month(item, "by"), false);
    }
}
