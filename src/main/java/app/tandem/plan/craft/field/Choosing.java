package app.tandem.plan.craft.field;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What can be chosen in a field: put in order, named anew, tinted, added and taken away.
public record Choosing(Plan plan, CustomField field) {

    public Edit moved(int from, int to) {
        var choices = new ArrayList<>(field.choices());
        var tints = new ArrayList<>(field.tints());
        choices.add(to, choices.remove(from));
        tints.add(to, tints.remove(from));
        return fitted(field.with().choices(choices).tints(tints).build());
    }

    public Edit tinted(int at, Tint tint) {
        var tints = new ArrayList<>(field.tints());
        tints.set(at, tint.name());
        return Edit.put(label(), field.withTints(tints));
    }

    /// @throws IllegalArgumentException with a sentence, when there is such a choice
    public Edit added(String name) {
        var choices = new ArrayList<>(field.choices());
        choices.add(free(name));
        return Edit.put(label(), field.withChoices(choices));
    }

    /// What has the choice has it under its new name.
    ///
    /// @throws IllegalArgumentException with a sentence, when another choice is called so
    public Edit renamed(int at, String name) {
        var old = field.choices().get(at);
        var choices = new ArrayList<>(field.choices());
        choices.set(at, free(name));
        var next = field.withChoices(choices);
        var now = next.choices().get(at);
        var rows = new ArrayList<Row>(List.of(next.withStandard(renamed(field.standard(), old, now))));
        values().forEach(value -> rows.add(value.withText(renamed(value.text(), old, now))));
        return Edit.put(label(), rows);
    }

    /// @throws IllegalArgumentException with a sentence, when items have it
    public Edit removed(int at) {
        var old = field.choices().get(at);
        long have = values().stream()
                .filter(value -> CustomField.several(value.text()).contains(old)).count();
        if (have > 0 || CustomField.several(field.standard()).contains(old)) {
            throw new IllegalArgumentException(Words.with("craft.choice.used", old, have));
        }
        var choices = new ArrayList<>(field.choices());
        var tints = new ArrayList<>(field.tints());
        choices.remove(at);
        tints.remove(at);
        return Edit.put(label(), field.with().choices(choices).tints(tints).build());
    }

    private Edit fitted(CustomField next) {
        return Edit.put(label(), CustomValue.refit(plan, next));
    }

    private List<CustomValue> values() {
        return plan.referring(CustomValue.class, field.id());
    }

    private String free(String name) {
        var wanted = name.strip();
        if (wanted.isEmpty() || field.choices().contains(wanted)) {
            throw new IllegalArgumentException(Words.with("craft.choice.taken", wanted));
        }
        return wanted;
    }

    private String label() {
        return Words.with("craft.edit.choices", field.title());
    }

    private static String renamed(String text, String old, String now) {
        return CustomField.several(text).stream().map(each -> each.equals(old) ? now : each)
                .collect(Collectors.joining("; "));
    }
}
