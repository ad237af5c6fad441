package app.tandem.exchange.demo;

import static app.tandem.exchange.demo.Source.text;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.CostLine;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.MandatoryResult;
import app.tandem.plan.vendor.MandatoryResult.Result;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Selection.State;
import app.tandem.plan.vendor.Vendor;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What the vendors of one selection offered, and what each evaluator made of it alone.
record Offers(Source source, JsonNode item) {

    private static final Set<Double> COMMENTED = Set.of(0.0, 1.0, 5.0);

    /// The criteria of these kinds in their order.
    static List<Criterion> criteria(Plan plan, Selection selection, Criterion.Kind... kinds) {
        return plan.referring(Criterion.class, selection.id()).stream()
                .filter(criterion -> List.of(kinds).contains(criterion.kind()))
                .sorted(Comparator.comparingInt(Criterion::number))
                .toList();
    }

    Edit responses(Plan plan) {
        var selection = selection(plan);
        var gates = criteria(plan, selection, Criterion.Kind.MANDATORY);
        var rows = new ArrayList<Row>(List.of(selection.withState(State.RESPONSES_IN)));
        char letter = 'A';
        for (var names = item.path("costs").fieldNames(); names.hasNext(); letter++) {
            var name = names.next();
            var results = item.path("mandatory_results").path(name);
            var vendor = vendor(selection, String.valueOf(letter), name, results);
            rows.add(vendor);
            for (int i = 0; i < results.size(); i++) rows.add(result(plan, vendor, gates.get(i),
                    results.get(i).asText()));
        }
        return Edit.put(Words.with("demo.edit.responses", selection.code()), rows);
    }

    private Vendor vendor(Selection selection, String letter, String name, JsonNode results) {
        var failed = results.toString().contains("F");
        return new Vendor(source.next(Vendor.class), selection.id(), letter, name, "",
                failed ? Vendor.Status.EXCLUDED : Vendor.Status.RESPONDED,
                failed ? Words.of("demo.vendor.excluded") : "", "", "", "");
    }

    private MandatoryResult result(Plan plan, Vendor vendor, Criterion gate, String mark) {
        return switch (mark) {
            case "F" -> new MandatoryResult(source.next(MandatoryResult.class), vendor.id(), gate.id(),
                    Result.FAIL,
                    Words.of("demo.vendor.excluded"), null, null);
            case "C" -> new MandatoryResult(source.next(MandatoryResult.class), vendor.id(), gate.id(),
                    Result.CONDITION, Words.of("demo.vendor.condition"), Source.person(plan, "P05"),
                    LocalDate.of(2027, 1, 29));
            default -> new MandatoryResult(source.next(MandatoryResult.class), vendor.id(), gate.id(),
                    Result.PASS,
                    "", null, null);
        };
    }

    /// Each evaluator scores alone, in one edit of an own.
    List<Chapter> scores(LocalDate day) {
        var chapters = new ArrayList<Chapter>();
        int place = 0;
        for (var side : List.of(Side.IT, Side.CC)) {
            for (var code : item.path("evaluators").path(side.name())) {
                int column = place++;
                var time = LocalTime.of(13, 0).plusMinutes(column);
                chapters.add(Chapter.on(day, time, source.names().getOrDefault(code.asText(), ""),
                        (plan, _) -> score(plan, code.asText(), column, day.atTime(time))));
            }
        }
        return chapters;
    }

    private Edit score(Plan plan, String code, int column, LocalDateTime at) {
        var selection = selection(plan);
        var evaluator = plan.referring(Evaluator.class, selection.id()).stream()
                .filter(one -> plan.get(one.person()).code().toString().equals(code))
                .findFirst()
                .orElseThrow();
        var criteria = criteria(plan, selection, Criterion.Kind.WEIGHTED);
        var rows = new ArrayList<Row>(List.of(selection.withState(State.INDIVIDUAL_SCORING)));
        for (var vendor : plan.referring(Vendor.class, selection.id())) {
            var given = item.path("scores").path(vendor.title());
            for (int i = 0; i < given.size(); i++) {
                double value = given.get(i).get(column).asDouble();
                rows.add(new Score(source.next(Score.class), evaluator.id(), vendor.id(), criteria.get(i)
                        .id(), value,
                        COMMENTED.contains(value) ? Words.of("demo.score.comment") : "", Score.Stage.DEMO,
                        at.toInstant(ZoneOffset.UTC)));
            }
        }
        return Edit.put(Words.with("demo.edit.score", selection.code(), code), rows);
    }

    Edit costs(Plan plan) {
        var selection = selection(plan);
        var rows = new ArrayList<Row>();
        for (var vendor : plan.referring(Vendor.class, selection.id())) {
            var amounts = item.path("costs").path(vendor.title());
            for (int year = 0; year < amounts.size(); year++) {
                rows.add(new CostLine(source.next(CostLine.class), vendor.id(), year, CostLine.Category.TOTAL,
                        amounts.get(year).decimalValue(), null, null, ""));
            }
        }
        return Edit.put(Words.with("demo.edit.costs", selection.code()), rows);
    }

    private Selection selection(Plan plan) {
        return Source.get(plan, Selection.class, text(item, "id"));
    }
}
