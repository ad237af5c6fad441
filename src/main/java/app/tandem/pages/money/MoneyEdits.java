package app.tandem.pages.money;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Allowance;
import app.tandem.plan.roadmap.Capacity;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.money.Budget;
import java.math.BigDecimal;
import java.util.List;

/// Budgets of years, needs of roles and their ceilings. Each answers with the edit; none performs it.
record MoneyEdits(Plan plan, Ids ids) {

    /// Several rows of one year become one.
    Edit budget(int year, BigDecimal amount) {
        var known = plan.all(Budget.class).stream().filter(it -> it.year() == year).toList();
        var first = known.isEmpty() ? new Budget(ids.next(Budget.class), year, amount, "")
                : known.getFirst().withAmount(amount);
        var label = Words.with("money.edit.budget", Integer.toString(year), amount);
        var put = Edit.put(label, first);
        return known.size() < 2 ? put : put.and(Edit.remove(label, known.subList(1, known.size())));
    }

    Edit noBudget(int year) {
        var known = plan.all(Budget.class).stream().filter(it -> it.year() == year).toList();
        return Edit.remove(Words.with("money.edit.nobudget", Integer.toString(year)), known);
    }

    /// Days that an initiative needs of a role in a quarter, in place of what it needed before.
    Edit need(Initiative initiative, String role, Period quarter, int days) {
        var same = plan.referring(Capacity.class, initiative.id()).stream()
                .filter(it -> it.role().equalsIgnoreCase(role.strip()) && it.quarter().equals(quarter))
                .findFirst();
        var row = same.map(it -> it.withDays(days)).orElseGet(() -> new Capacity(
                ids.next(Capacity.class), initiative.id(), role.strip(), quarter, days));
        return days == 0 && same.isPresent()
                ? Edit.remove(Words.with("money.edit.need", initiative.code(), role, days), List.of(row))
                : Edit.put(Words.with("money.edit.need", initiative.code(), role, days), row);
    }

    /// What a role can give from a quarter on.
    Edit ceiling(String role, Period from, int days) {
        var same = plan.all(Allowance.class).stream()
                .filter(it -> it.kind() == Allowance.Kind.ROLE_DAYS && it.who().equalsIgnoreCase(role.strip())
                        && it.from().equals(from))
                .findFirst();
        return Edit.put(Words.with("money.edit.ceiling", role, days),
                same.map(it -> it.withAmount(days)).orElseGet(() -> new Allowance(ids.next(Allowance.class),
                        Allowance.Kind.ROLE_DAYS, role.strip(), from, days)));
    }
}
