package app.tandem.pages.board.mark;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.craft.field.Tint;
import app.tandem.plan.craft.look.MarkRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Everything that people do with the rules of marks.
record MarkEdits(Plan plan, Ids ids) {

    /// What a person typed about a rule.
    record Typed(String title, String condition, Tint tint) {}

    /// The new rule is asked last.
    Edit add(Typed typed) {
        int last = rules().stream().mapToInt(MarkRule::rank).max().orElse(0);
        return Edit.put(Words.with("mark.edit.add", typed.title), new MarkRule(ids.next(MarkRule.class),
                typed.title, typed.condition, typed.tint, last + 1));
    }

    Edit change(MarkRule rule, Typed typed) {
        return Edit.put(Words.with("mark.edit.change", typed.title), rule.with().title(typed.title)
                .condition(typed.condition).tint(typed.tint).build());
    }

    Edit remove(MarkRule rule) {
        return Edit.remove(Words.with("mark.edit.remove", rule.title()), List.of(rule));
    }

    /// Puts the rule so many places further down, up when negative; nothing at either end.
    Edit move(MarkRule rule, int step) {
        var order = new ArrayList<>(rules());
        int from = order.indexOf(rule);
        int to = Math.clamp(from + step, 0, order.size() - 1);
        order.add(to, order.remove(from));
        List<Row> moved = IntStream.range(0, order.size())
                .filter(at -> order.get(at).rank() != at + 1)
                .<Row>mapToObj(at -> order.get(at).withRank(at + 1)).toList();
        return Edit.put(Words.with("mark.edit.move", rule.title()), from == to ? List.of() : moved);
    }

    private List<MarkRule> rules() {
        return MarkRule.of(plan);
    }
}
