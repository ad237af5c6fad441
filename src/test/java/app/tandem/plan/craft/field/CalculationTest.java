package app.tandem.plan.craft.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.Unseen;
import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomField.Kind;
import app.tandem.plan.craft.CustomValue;
import app.tandem.plan.craft.CustomValues;
import app.tandem.reports.BacklogRegister;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalculationTest {

    private static final Code FIRST = new Code("R", 1);

    private final CustomField hours = CustomField.plain(Id.of(CustomField.class, "hours"), "Hours saved (a week)",
            Kind.REQUIREMENT, CustomField.Type.NUMBER);
    private final CustomField score = calculated("(value + urgency) / [Hours saved (a week)]");
    private final Plan plan = rated(4, 3);

    @Test
    void a_value_is_worked_out_wherever_it_is_read_and_follows_its_figures() {
        assertEquals("3.5", CustomValue.of(plan, score, FIRST));
        assertEquals("3.5", CustomValues.of(plan).get(score, FIRST));
        assertEquals("2.33", CustomValue.of(typed("3"), score, FIRST));
        assertEquals("0.00875", CustomValue.of(typed("800"), score, FIRST));
        var register = new String(BacklogRegister.of(plan, Requirement.class), StandardCharsets.UTF_8).lines().toList();
        assertEquals("2,3.5", register.get(1).substring(register.get(1).length() - 5));
    }

    @Test
    void a_missing_figure_and_a_division_by_zero_give_nothing() {
        assertEquals("", CustomValue.of(typed("0"), score, FIRST));
        assertEquals("", CustomValue.of(typed(""), score, FIRST));
        assertEquals("", CustomValue.of(rated(0, 3), score, FIRST));
        assertEquals("", CustomValue.of(plan, score, new Code("R", 999)));
    }

    @Test
    void a_capability_has_figures_of_its_own() {
        var each = CustomField.plain(Id.of(CustomField.class, "each"), "Cost a licence", Kind.CAPABILITY, CustomField.Type.CALCULATED)
                .withFormula("cost / licences");
        var offer = plan.coded(Capability.class).getFirst().withAnnualCost(new BigDecimal("1000")).withLicences(40);
        assertEquals("25", CustomValue.of(plan.with(Edit.put("Set", each, offer)), each, offer.code()));
    }

    @Test
    void it_is_never_typed() {
        var cell = new CustomValue.Cell(score, FIRST);
        var refused = assertThrows(IllegalArgumentException.class,
                () -> CustomValue.set(plan, Ids.system(), cell, "5"));
        assertEquals("Score is worked out by its formula and cannot be typed", refused.getMessage());
    }

    @Test
    void a_formula_that_is_none_is_refused_with_a_sentence() {
        var refused = assertThrows(IllegalArgumentException.class,
                () -> CustomValue.refit(plan, score.withFormula("value +")));
        assertEquals("After ‘+’ at place 7 a number or a name is missing", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> CustomValue.refit(plan, score.withFormula("score + 1")));
    }

    @Test
    void a_number_that_is_called_otherwise_is_called_so_in_the_formula_too() {
        var renamed = plan.with(Edit.put("Name", CustomValue.refit(plan, hours.withTitle("Hours"))));
        assertEquals("(value + urgency) / Hours", renamed.get(score.id()).formula());
        assertEquals("3.5", CustomValue.of(renamed, renamed.get(score.id()), FIRST));
        var again = renamed.with(Edit.put("Name", CustomValue.refit(renamed, hours.withTitle("Hours, a year"))));
        assertEquals("(value + urgency) / [Hours, a year]", again.get(score.id()).formula());
    }

    @Test
    void a_number_that_went_leaves_nothing_and_a_sentence() {
        var text = plan.with(Edit.put("Text", hours.withType(CustomField.Type.TEXT)));
        assertEquals("", CustomValue.of(text, score, FIRST));
        assertEquals("Score is empty: ‘Hours saved (a week)’ at place 22 is no name that is known here: coverage, "
                        + "effort, learning, links, risk, rounds, urgency, value",
                Calculation.problems(text, Kind.REQUIREMENT));
        assertEquals("", Calculation.problems(plan, Kind.REQUIREMENT));
    }

    @Test
    void what_was_typed_is_not_lost_to_a_formula() {
        assertThrows(IllegalArgumentException.class, () -> Refit.of(plan, hours, CustomField.Type.CALCULATED).edit());
        var plain = CustomField.plain(Id.of(CustomField.class, "plain"), "Plain", Kind.REQUIREMENT, CustomField.Type.TEXT);
        var next = plan.with(Edit.put("Add", plain)).with(Refit.of(plan, plain, CustomField.Type.CALCULATED).edit());
        assertEquals(List.of(plain.withType(CustomField.Type.CALCULATED)), Calculation.calculated(next, Kind.REQUIREMENT).stream()
                .filter(each -> each.id().equals(plain.id())).toList());
    }

    @Test
    void a_blind_round_shows_in_no_figure() {
        var all = calculated("max(value, urgency) + max(risk, effort) + links + rounds + coverage + learning");
        assertEquals(values(Unseen.LOW, all), values(Unseen.HIGH, all));
    }

    private static List<String> values(Plan plan, CustomField field) {
        var next = plan.with(Edit.put("Add", field));
        return next.coded(Requirement.class).stream().map(need -> CustomValue.of(next, field, need.code())).toList();
    }

    private static CustomField calculated(String formula) {
        return CustomField.plain(Id.of(CustomField.class, "score"), "Score", Kind.REQUIREMENT, CustomField.Type.CALCULATED)
                .with().formula(formula).rank(2).build();
    }

    private Plan rated(int value, int urgency) {
        var demo = DemoPlan.plan();
        var need = (Requirement) demo.find(FIRST).orElseThrow();
        return typed(demo.with(Edit.put("Rate", need.withValue(value).withUrgency(urgency), hours, score)), "2");
    }

    private Plan typed(String text) {
        return typed(plan, text);
    }

    private Plan typed(Plan before, String text) {
        return before.with(CustomValue.set(before, Ids.system(), new CustomValue.Cell(hours, FIRST), text));
    }
}
