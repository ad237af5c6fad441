package app.tandem.exchange.demo;

import static app.tandem.exchange.demo.Source.number;
import static app.tandem.exchange.demo.Source.text;

import app.tandem.plan.Edit;
import app.tandem.plan.Horizon;
import app.tandem.plan.Period;
import app.tandem.plan.Period.Precision;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Constraint;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Initiative.Confidence;
import app.tandem.plan.roadmap.Initiative.Gate;
import app.tandem.plan.roadmap.Initiative.Rag;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What Northmere set out to do: placed before a session, moved after it.
record Roadmap(Source source) {

    /// Numbers of the initiatives that came onto the roadmap on a day; the rest came last.
    private static final Map<LocalDate, Set<Integer>> PLACED = Map.of(
            LocalDate.of(2025, 1, 8), Set.of(1),
            LocalDate.of(2025, 2, 26), Set.of(2, 4, 6, 7, 16, 17, 18, 19),
            LocalDate.of(2025, 11, 5), Set.of(3, 5, 13, 14),
            LocalDate.of(2026, 4, 29), Set.of(8, 9, 10, 11, 12),
            LocalDate.of(2026, 9, 2), Set.of(15, 20));

    private static final LocalDate SLIPPED_EARLY = LocalDate.of(2025, 8, 27);
    private static final LocalDate SLIPPED_LATE = LocalDate.of(2026, 10, 7);

    /// From here on a date is only a direction.
    private static final LocalDate FOLD = LocalDate.of(2028, 10, 1);

    List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (var item : source.list("initiatives")) {
            int number = Source.code(item).number();
            var day = PLACED.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(number))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            chapters.add(at(day, number, (plan, _) -> place(plan, item)));
            var moved = number == 2 ? SLIPPED_EARLY : SLIPPED_LATE;
            chapters.add(at(moved, number, (plan, _) -> progress(plan, item)));
        }
        chapters.add(at(LocalDate.of(2026, 9, 9), 1, (plan, _) -> dependencies(plan)));
        chapters.add(at(LocalDate.of(2026, 4, 30), 1, (plan, _) -> constraints(plan)));
        return chapters;
    }

    private static Chapter at(LocalDate day, int place, Chapter.Telling telling) {
        return Chapter.on(day, Source.MORNING.plusMinutes(2L * place), "Carla Jensen", telling);
    }

    private Edit place(Plan plan, JsonNode item) {
        var lead = side(text(item, "lead"));
        var baselineEnd = period(Source.month(item, "baseline_end"));
        var start = period(Source.month(item, "start"));
        var initiative = Initiative.idea(source.next(Initiative.class), Source.code(item), text(item,
                "name"), lead)
                .with()
                .type(Source.constant(Initiative.Type.class, text(item, "type")))
                .lane(lane(plan, item))
                .sponsor(Source.person(plan, lead == Side.CC ? "P07" : "P01"))
                .ownerIt(Source.person(plan, Owners.it(lane(plan, item))))
                .ownerCc(Source.person(plan, Owners.cc(lane(plan, item))))
                .start(start)
                .end(baselineEnd)
                .baselineStart(start)
                .baselineEnd(baselineEnd)
                .horizon(start.start().isBefore(FOLD) ? Horizon.NEAR : Horizon.FAR)
                .confidence(confidence(text(item, "confidence")))
                .oneOffLikely(Source.money(item, "oneoff_k"))
                .yearlyLikely(Source.money(item, "run_k"))
                .userValue(number(item, "ub_value"))
                .timeCriticality(number(item, "time_crit"))
                .riskReduction(number(item, "risk_opp"))
                .size(number(item, "size"))
                .rank(Source.code(item).number())
                .build();
        var rows = new ArrayList<Row>(List.of(initiative));
        rows.addAll(deliveries(plan, initiative, item));
        return Edit.put(Words.with("demo.edit.place", initiative.code()), rows);
    }

    /// How far it is by now, and where it slipped to.
    private Edit progress(Plan plan, JsonNode item) {
        var initiative = Source.get(plan, Initiative.class, text(item, "id"));
        var end = period(Source.month(item, "end"));
        var slipped = !end.equals(initiative.baselineEnd());
        var rows = new ArrayList<Row>(deliveries(plan, initiative, item));
        rows.add(initiative.with()
                .gate(gate(text(item, "gate")))
                .rag(Source.constant(Rag.class, text(item, "rag")))
                .end(end)
                .varianceReason(slipped ? Words.of("demo.slip") : "")
                .build());
        return Edit.put(Words.with("demo.edit.progress", initiative.code()), rows);
    }

    /// What it is to meet, as far as it was written down by then and is not linked yet.
    private List<Row> deliveries(Plan plan, Initiative initiative, JsonNode item) {
        var linked = plan.referring(Delivery.class, initiative.id()).stream().map(Delivery::requirement)
                .toList();
        return Source.codes(text(item, "reqs")).stream()
                .flatMap(code -> Source.find(plan, Requirement.class, code.toString()).stream())
                .filter(requirement -> !linked.contains(requirement.id()))
                .<Row>map(requirement -> new Delivery(
                        source.next(Delivery.class), initiative.id(), requirement.id()))
                .toList();
    }

    private Edit dependencies(Plan plan) {
        var rows = new ArrayList<Row>();
        for (var item : source.list("initiatives")) {
            var later = Source.get(plan, Initiative.class, text(item, "id"));
            for (var code : Source.codes(text(item, "depends"))) {
                var earlier = Source.get(plan, Initiative.class, code.toString());
                rows.add(new Dependency(source.next(Dependency.class), earlier.id(), later.id(),
                        Dependency.Type.FS, 0, Dependency.Strength.HARD));
            }
        }
        return Edit.put(Words.of("demo.edit.dependencies"), rows);
    }

    /// What the capabilities' own dates demand of the roadmap.
    private Edit constraints(Plan plan) {
        var acd = Source.get(plan, Capability.class, "C-01");
        var recording = Source.get(plan, Capability.class, "C-21");
        var wave2 = Source.get(plan, Initiative.class, "I-09");
        return Edit.put(Words.of("demo.edit.constraints"),
                new Constraint(source.next(Constraint.class), Words.of("demo.constraint.acd"),
                        Constraint.Type.END_OF_SUPPORT, LocalDate.of(2028, 3, 31), null,
                        Constraint.Strength.HARD, acd.id(), wave2.id()),
                new Constraint(source.next(Constraint.class), Words.of("demo.constraint.recording"),
                        Constraint.Type.CONTRACT_END, LocalDate.of(2028, 6, 30), null,
                        Constraint.Strength.HARD, recording.id(), null),
                new Constraint(source.next(Constraint.class), Words.of("demo.constraint.analyst"),
                        Constraint.Type.BUDGET, LocalDate.of(2026, 12, 31), null,
                        Constraint.Strength.SOFT, null, null));
    }

    /// The domain of the capability that answers the first requirement.
    private String lane(Plan plan, JsonNode item) {
        var first = Source.codes(text(item, "reqs")).getFirst().toString();
        return source.list("requirements").stream()
                .filter(requirement -> text(requirement, "id").equals(first))
                .map(requirement -> Source.codes(text(requirement, "caps")).getFirst())
                .map(code -> Source.get(plan, Capability.class, code.toString()).domain())
                .findFirst()
                .orElseThrow();
    }

    private static Period period(Period month) {
        return month.start().isBefore(FOLD) ? month : month.as(Precision.HALF_YEAR);
    }

    private static Side side(String text) {
        return text.equals("Joint") ? Side.JOINT : Side.valueOf(text);
    }

    private static Confidence confidence(String text) {
        return switch (text) {
            case "High" -> Confidence.COMMITTED;
            case "Medium" -> Confidence.PLANNED;
            default -> Confidence.EXPLORING;
        };
    }

    private static Gate gate(String text) {
        return Source.constant(Gate.class, text.substring(text.indexOf(' ') + 1));
    }
}
