package app.tandem.exchange.demo;

import static app.tandem.exchange.demo.Source.text;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.Decision;
import app.tandem.plan.vendor.CostRule;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Selection.State;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.weights.WeightLock;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Northmere's two vendor selections, in the order that makes them fair: weights before offers,
/// declarations before scores.
record Selections(Source source) {

    /// When each step of a selection was taken.
    private record Days(LocalDate opened, LocalDate locked, LocalDate issued, LocalDate scored,
            LocalDate revealed) {}

    private static final Days CCAAS = new Days(LocalDate.of(2026, 6, 11), LocalDate.of(2026, 7, 16),
            LocalDate.of(2026, 8, 17), LocalDate.of(2026, 10, 16), LocalDate.of(2026, 11, 13));
    private static final Days SUITE = new Days(LocalDate.of(2025, 12, 11), LocalDate.of(2026, 1, 20),
            LocalDate.of(2026, 1, 30), LocalDate.of(2026, 4, 15), LocalDate.of(2026, 5, 20));
    private static final LocalTime NOON = LocalTime.of(12, 0);

    List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (var item : source.list("vendor_selections")) {
            var days = text(item, "id").equals("VS-01") ? CCAAS : SUITE;
            var offers = new Offers(source, item);
            chapters.add(at(days.opened(), 0, (plan, _) -> open(plan, item)));
            chapters.add(at(days.opened(), 1, (plan, _) -> criteria(plan, item)));
            chapters.add(at(days.locked(), 0, (plan, _) -> weights(plan, item)));
            chapters.add(at(days.locked(), 1, (plan, _) -> lock(plan, item, days.locked())));
            chapters.add(at(days.issued(), 0, (plan, _) -> issue(plan, item, days.issued())));
            chapters.add(at(days.scored().minusDays(21), 0, (plan, _) -> offers.responses(plan)));
            chapters.addAll(offers.scores(days.scored()));
            chapters.add(at(days.revealed().minusDays(1), 0, (plan, _) -> offers.costs(plan)));
            chapters.add(at(days.revealed(), 0, (plan, _) -> Edit.put(Words.with("demo.edit.reveal",
                    text(item, "id")),
                    selection(plan, item).with().revealed(true).state(State.CONSENSUS).build())));
        }
        chapters.add(Chapter.on(LocalDate.of(2026, 6, 10), LocalTime.of(15, 58), "Carla Jensen",
                this::decided));
        return chapters;
    }

    private static Chapter at(LocalDate day, int place, Chapter.Telling telling) {
        return Chapter.on(day, NOON.plusMinutes(place), "Yuki Tanaka", telling);
    }

    private static Selection selection(Plan plan, JsonNode item) {
        return Source.get(plan, Selection.class, text(item, "id"));
    }

    private Edit open(Plan plan, JsonNode item) {
        boolean ccaas = text(item, "id").equals("VS-01");
        var initiative = Source.get(plan, Initiative.class, ccaas ? "I-07" : "I-06");
        var selection = Selection.draft(source.next(Selection.class), Source.code(item), text(item, "title"))
                .with()
                .requirements(requirements(initiative))
                .costRule(CostRule.valueOf(text(item, "cost_rule")))
                .discountRate(item.path("discount").asDouble())
                .initiative(initiative.id())
                .openedBy(Source.get(plan, Decision.class, ccaas ? "D-13" : "D-07").id())
                .build();
        return Edit.put(Words.with("demo.edit.openSelection", selection.code()), selection);
    }

    private List<Code> requirements(Initiative initiative) {
        return source.list("initiatives").stream()
                .filter(item -> text(item, "id").equals(initiative.code().toString()))
                .flatMap(item -> Source.codes(text(item, "reqs")).stream())
                .sorted()
                .toList();
    }

    private Edit criteria(Plan plan, JsonNode item) {
        var selection = selection(plan, item);
        var rows = new ArrayList<Row>();
        for (var gate : item.path("mandatory")) rows.add(criterion(selection, gate.asText(), rows.size()
                + 1));
        int gates = rows.size();
        for (var named : item.path("criteria")) {
            int number = rows.size() + 1;
            var text = named.asText();
            var labelled = text.matches("W\\d .*") ? text : "W%d %s".formatted(number - gates, text);
            rows.add(criterion(selection, labelled, number));
        }
        return Edit.put(Words.with("demo.edit.criteria", selection.code()), rows);
    }

    private Criterion criterion(Selection selection, String labelled, int number) {
        var label = labelled.substring(0, labelled.indexOf(' '));
        var title = labelled.substring(label.length() + 1);
        var kind = label.startsWith("M")
                ? Criterion.Kind.MANDATORY
                : title.endsWith("(formula)") ? Criterion.Kind.COST : Criterion.Kind.WEIGHTED;
        return new Criterion(source.next(Criterion.class), selection.id(), label,
                title.replace(" (formula)", ""), kind, Side.JOINT, null, List.of(), List.of(), "", number);
    }

    private Edit weights(Plan plan, JsonNode item) {
        var selection = selection(plan, item);
        var criteria = Offers.criteria(plan, selection, Criterion.Kind.WEIGHTED, Criterion.Kind.COST);
        var rows = new ArrayList<Row>();
        for (var set : Weight.Set.values()) {
            var points = item.path("weights").path(set == Weight.Set.JOINT ? "joint" : set.name());
            for (int i = 0; i < points.size(); i++) {
                rows.add(new Weight(source.next(Weight.class), criteria.get(i).id(), set, points.get(i)
                        .asDouble()));
            }
        }
        return Edit.put(Words.with("demo.edit.weights", selection.code()), rows);
    }

    private static Edit lock(Plan plan, JsonNode item, LocalDate day) {
        var selection = selection(plan, item);
        var at = day.atTime(NOON.plusMinutes(1)).toInstant(ZoneOffset.UTC);
        return Edit.put(Words.with("demo.edit.lock", selection.code()), WeightLock.lock(plan, selection, at));
    }

    private Edit issue(Plan plan, JsonNode item, LocalDate day) {
        var selection = selection(plan, item);
        var rows = new ArrayList<Row>(List.of(selection.withState(State.ISSUED)));
        for (var side : List.of(Side.IT, Side.CC)) {
            for (var code : item.path("evaluators").path(side.name())) {
                rows.add(new Evaluator(source.next(Evaluator.class), selection.id(), personOf(plan,
                        code.asText()), side,
                        "", Evaluator.Declaration.NONE, "", day));
            }
        }
        return Edit.put(Words.with("demo.edit.issue", selection.code()), rows);
    }

    private static Id<Person> personOf(Plan plan, String code) {
        return Source.get(plan, Person.class, code).id();
    }

    /// The suite's winner, as the session in summer 2026 decided it.
    private Edit decided(Plan plan, String head) {
        var selection = Source.get(plan, Selection.class, "VS-02");
        var rows = new ArrayList<Row>();
        rows.add(selection.with()
                .state(State.DECIDED)
                .decidedBy(Source.get(plan, Decision.class, "D-10").id())
                .recommendation(Words.of("demo.recommendation"))
                .build());
        for (var vendor : plan.referring(Vendor.class, selection.id())) {
            var won = vendor.title().equals("ShiftPoint");
            rows.add(vendor.withStatus(won ? Vendor.Status.SELECTED : Vendor.Status.NOT_SELECTED));
        }
        return Edit.put(Words.with("demo.edit.decideSelection", selection.code()), rows);
    }
}
