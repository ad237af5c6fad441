package app.tandem.plan.craft.field;

import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.craft.Archiving;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import app.tandem.plan.craft.CustomValues;
import java.util.List;

/// What the two sides want to know of every item and do not know of some. It is told and blocks nothing.
public final class Missing {

    private Missing() {}

    /// The required fields in which the item has nothing.
    public static List<CustomField> of(Plan plan, Coded item) {
        return CustomField.of(plan, item.getClass()).stream()
                .filter(field -> field.required() && CustomValue.of(plan, field, item.code()).isEmpty())
                .toList();
    }

    /// The items that have nothing in the field, lowest code first; none when nobody must fill it.
    public static List<Coded> in(Plan plan, CustomField field) {
        if (!field.required()) return List.of();
        var values = CustomValues.of(plan);
        return plan.coded(field.kind().rows()).stream()
                .filter(item -> !Archiving.away(item) && values.get(field, item.code()).isEmpty())
                .map(Coded.class::cast)
                .toList();
    }
}
