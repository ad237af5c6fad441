package app.tandem.plan.vendor;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.MandatoryResult.Result;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The two selections of the demo plan, read from the numbers alone.
public final class DemoSelections {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    private final Ids ids = Ids.seeded(1, CLOCK);
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Person> people = new LinkedHashMap<>();

    public static Plan plan() {
        var demo = new DemoSelections();
        read("demo-selections.json").forEach(demo::add);
        return Plan.of(demo.rows);
    }

    public static Selection selection(Plan plan, String code) {
        return (Selection) plan.find(Code.of(code)).orElseThrow();
    }

    public static Vendor vendor(Plan plan, String title) {
        return plan.all(Vendor.class).stream().filter(v -> v.title().equals(title)).findFirst().orElseThrow();
    }

    static JsonNode read(String name) {
        try (var in = DemoSelections.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(JsonNode node) {
        var selection = Selection.draft(ids.next(Selection.class), Code.of(node.get("id").asText()),
                        node.get("title").asText())
                .with()
                .costRule(CostRule.valueOf(node.get("cost_rule").asText()))
                .discountRate(node.get("discount").asDouble())
                .revealed(true)
                .state(Selection.State.CONSENSUS)
                .build();
        rows.add(selection);
        var criteria = criteria(selection, node);
        var gates = new ArrayList<Criterion>();
        node.path("mandatory").forEach(gate -> gates.add(criterion(selection, gate.asText(),
                Criterion.Kind.MANDATORY, gates.size() + 1)));
        var evaluators = evaluators(selection, node.get("evaluators"));
        for (var names = node.get("scores").fieldNames(); names.hasNext(); ) {
            vendor(selection, node, names.next(), new Panel(criteria, gates, evaluators));
        }
    }

    private record Panel(List<Criterion> criteria, List<Criterion> gates, List<Evaluator> evaluators) {}

    private List<Criterion> criteria(Selection selection, JsonNode node) {
        var titles = node.get("criteria");
        var criteria = new ArrayList<Criterion>();
        for (int k = 0; k < titles.size(); k++) {
            var kind = k == titles.size() - 1 ? Criterion.Kind.COST : Criterion.Kind.WEIGHTED;
            criteria.add(criterion(selection, titles.get(k).asText(), kind, k + 1));
        }
        node.get("weights").properties().forEach(set -> {
            for (int k = 0; k < criteria.size(); k++) {
                rows.add(new Weight(ids.next(Weight.class), criteria.get(k).id(),
                        Weight.Set.valueOf(set.getKey().toUpperCase(Locale.ROOT)),
                        set.getValue().get(k).asDouble()));
            }
        });
        return criteria;
    }

    private Criterion criterion(Selection selection, String text, Criterion.Kind kind, int number) {
        var criterion = new Criterion(ids.next(Criterion.class), selection.id(),
                kind == Criterion.Kind.MANDATORY ? "M" + number : "W" + number,
                text.replaceFirst("^[MW]\\d ", ""), kind, Side.JOINT, null, List.of(), List.of(), "", number);
        rows.add(criterion);
        return criterion;
    }

    private List<Evaluator> evaluators(Selection selection, JsonNode node) {
        var evaluators = new ArrayList<Evaluator>();
        for (var side : List.of(Side.IT, Side.CC)) {
            node.get(side.name()).forEach(code -> evaluators.add(new Evaluator(ids.next(Evaluator.class),
                    selection.id(), person(code.asText(), side), side, "", Evaluator.Declaration.NONE, "",
                    LocalDate.of(2026, 8, 20))));
        }
        rows.addAll(evaluators);
        return evaluators;
    }

    private Id<Person> person(String code, Side side) {
        return people.computeIfAbsent(code, _ -> {
            var person = new Person(ids.next(Person.class), Code.of(code), "Person " + code, side, "", "",
                    Person.Seat.VOTING, "", false, "", true);
            rows.add(person);
            return person;
        }).id();
    }

    private void vendor(Selection selection, JsonNode node, String title, Panel panel) {
        int count = (int) rows.stream().filter(row -> row instanceof Vendor v
                && v.selection().equals(selection.id())).count();
        var vendor = new Vendor(ids.next(Vendor.class), selection.id(), "" + (char) ('A' + count), title, "",
                Vendor.Status.RESPONDED, "", "", "", "");
        rows.add(vendor);
        var scores = node.get("scores").get(title);
        for (int k = 0; k < scores.size(); k++) {
            for (int e = 0; e < panel.evaluators().size(); e++) {
                rows.add(new Score(ids.next(Score.class), panel.evaluators().get(e).id(), vendor.id(),
                        panel.criteria().get(k).id(), scores.get(k).get(e).asDouble(), "",
                        Score.Stage.PAPER, null));
            }
        }
        var costs = node.get("costs").get(title);
        for (int year = 0; year < costs.size(); year++) {
            rows.add(new CostLine(ids.next(CostLine.class), vendor.id(), year, CostLine.Category.TOTAL,
                    new BigDecimal(costs.get(year).asText()), null, null, ""));
        }
        for (int g = 0; g < panel.gates().size(); g++) {
            var result = switch (node.get("mandatory_results").get(title).get(g).asText()) {
                case "P" -> Result.PASS;
                case "C" -> Result.CONDITION;
                default -> Result.FAIL;
            };
            rows.add(new MandatoryResult(ids.next(MandatoryResult.class), vendor.id(),
                    panel.gates().get(g).id(), result, "", null, null));
        }
    }
}
