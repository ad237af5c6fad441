package app.tandem.plan.craft;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.craft.field.Calculation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Every value of every added field, by item: looked up once, read often.
public final class CustomValues {

    private final Map<Code, Map<Id<CustomField>, String>> byItem = new HashMap<>();

    private final Plan plan;

    private CustomValues(Plan plan) {
        this.plan = plan;
    }

    public static CustomValues of(Plan plan) {
        var values = new CustomValues(plan);
        for (var value : plan.all(CustomValue.class)) {
            values.byItem.computeIfAbsent(value.about(), _ -> new HashMap<>())
                    .put(value.field(), value.text());
        }
        return values;
    }

    /// Worked out where the field is calculated; what the field says for nothing where the item has nothing.
    public String get(CustomField field, Code code) {
        if (field.calculated()) return Calculation.of(plan, field).text(code);
        return byItem.getOrDefault(code, Map.of()).getOrDefault(field.id(), field.standard());
    }

    /// Whether one of the item's added fields contains the words, in any case.
    public boolean mention(Code code, String words) {
        var sought = words.toLowerCase(Locale.ROOT);
        return byItem.getOrDefault(code, Map.of()).values().stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
    }
}
