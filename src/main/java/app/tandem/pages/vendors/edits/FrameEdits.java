package app.tandem.pages.vendors.edits;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.coverage.Gaps;
import app.tandem.plan.session.Decision;
import app.tandem.plan.vendor.CostRule;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Evaluator.Declaration;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Selection.Rollup;
import app.tandem.plan.vendor.course.Course;
import app.tandem.plan.vendor.robustness.Sensitivity.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What people agree on before anybody scores: what is asked, by which rules, and who judges.
public record FrameEdits(Plan plan, Ids ids, Selection selection) {

    /// Goes one step on.
    ///
    /// @throws IllegalStateException when the step cannot be taken yet
    public Edit advance() {
        var course = new Course(plan, selection);
        if (!course.refusal().isEmpty()) throw new IllegalStateException(course.refusal());
        var next = course.next().orElseThrow(() -> new IllegalStateException("This was the last step"));
        return Edit.put(Words.with("vendors.edit.advance", selection.code().toString(), Words.of(next)),
                selection.withState(next));
    }

    public Edit scope(String text) {
        return change(now -> now.withScope(text));
    }

    public Edit budget(String text) {
        return change(now -> now.withBudget(text));
    }

    /// @param typed codes with commas or spaces between them; what is no code of a requirement is left out
    public Edit requirements(String typed) {
        var codes = List.of(typed.split("[,;\\s]+")).stream()
                .flatMap(text -> Code.parse(text).stream())
                .filter(code -> plan.find(code).isPresent())
                .distinct()
                .toList();
        return change(now -> now.withRequirements(codes));
    }

    /// Adds every need that nothing answers yet: what a product could close.
    public Edit gaps() {
        var codes = new ArrayList<>(selection.requirements());
        Gaps.of(plan).unanswered().stream().map(Requirement::code)
                .filter(code -> !codes.contains(code)).forEach(codes::add);
        return change(now -> now.withRequirements(codes));
    }

    /// Rules of scoring hold for everybody from the first score on.
    ///
    /// @throws IllegalStateException when the scores are revealed
    public Edit rollup(Rollup rollup) {
        checkHidden();
        return change(now -> now.withRollup(rollup));
    }

    public Edit costRule(CostRule rule) {
        checkHidden();
        return change(now -> now.withCostRule(rule));
    }

    public Edit sealCosts(Seal seal) {
        checkHidden();
        return change(now -> now.withCostSealed(seal == Seal.SEALED));
    }

    /// Whether costs wait for the reveal.
    public enum Seal { OPEN, SEALED }

    /// Whether the mean of the side that owns a criterion counts once or twice on it.
    public enum Owner { ONCE, TWICE }

    /// @throws IllegalStateException when offers were opened already
    public Edit owner(Owner owner) {
        if (new Course(plan, selection).opened()) throw new IllegalStateException("The offers are open");
        return change(now -> now.withOwnerDouble(owner == Owner.TWICE));
    }

    /// From where on a result is called robust or fragile. The proposed limits are kept as they are proposed.
    public Edit limits(Thresholds limits) {
        checkHidden();
        boolean proposed = limits.equals(Thresholds.PROPOSED);
        return change(now -> now.with()
                .robustLead(proposed ? null : Double.valueOf(limits.safeLead()))
                .robustFlip(proposed ? null : Double.valueOf(limits.farFlip()))
                .fragileLead(proposed ? null : Double.valueOf(limits.thinLead()))
                .fragileFlip(proposed ? null : Double.valueOf(limits.nearFlip()))
                .build());
    }

    /// The decision that opened the selection; none when nobody decided yet.
    public Edit openedBy(@Nullable Decision decision) {
        return change(now -> now.withOpenedBy(decision == null ? null : decision.id()));
    }

    /// Ends the selection without a choice. Everything said stays readable; an undo takes it back.
    public Edit cancel() {
        return Edit.put(Words.with("vendors.edit.advance", selection.code().toString(),
                Words.of(Selection.State.CANCELLED)), selection.withState(Selection.State.CANCELLED));
    }

    public Edit discount(double rate) {
        return change(now -> now.withDiscountRate(rate));
    }

    public Edit years(int last) {
        return change(now -> now.withCostYears(last));
    }

    /// The cost that earns every point and the one that earns none, fixed before costs are seen.
    public Edit bounds(@Nullable BigDecimal best, @Nullable BigDecimal worst) {
        checkHidden();
        return change(now -> now.withCostBest(best).withCostWorst(worst));
    }

    public Edit invite(Person person) {
        var evaluator = new Evaluator(ids.next(Evaluator.class), selection.id(), person.id(), person.side(),
                person.jobTitle(), Declaration.NOT_GIVEN, "", null);
        return Edit.put(Words.with("vendors.edit.invite", person.name()), evaluator);
    }

    /// @throws IllegalStateException when the evaluator has scored
    public Edit dismiss(Evaluator evaluator) {
        if (!plan.referring(evaluator.id()).isEmpty()) {
            throw new IllegalStateException("Who has scored stays on the panel");
        }
        return Edit.remove(Words.with("vendors.edit.dismiss", name(evaluator)), List.of(evaluator));
    }

    public Edit declare(Evaluator evaluator, Declaration declaration, LocalDate today) {
        var given = declaration == Declaration.NOT_GIVEN ? null : today;
        return Edit.put(Words.with("vendors.edit.declare", name(evaluator)),
                evaluator.withDeclaration(declaration).withDeclaredOn(given));
    }

    public Edit explain(Evaluator evaluator, String text) {
        return Edit.put(Words.with("vendors.edit.declare", name(evaluator)),
                evaluator.withDeclarationText(text));
    }

    private String name(Evaluator evaluator) {
        return plan.get(evaluator.person()).name();
    }

    private void checkHidden() {
        if (selection.revealed()) throw new IllegalStateException("The scores are revealed");
    }

    private Edit change(UnaryOperator<Selection> change) {
        return Edit.put(Words.with("vendors.edit.scope", selection.code().toString()),
                change.apply(selection));
    }
}
