package app.tandem.plan.craft;

import app.tandem.plan.Change;
import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.craft.field.Calculation;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one item has in one of the added fields.
///
/// @param text as [CustomField#read] leaves it, never blank
@RecordBuilder
public record CustomValue(Id<CustomValue> id, Id<CustomField> field, Code about, String text)
        implements Row, CustomValueBuilder.With {

    private static final int MOST_NAMED = 8;

    public CustomValue {
        Checks.title(text);
    }

    /// The value, worked out where the field is calculated; what the field says for nothing where there is
    /// none.
    public static String of(Plan plan, CustomField field, Code code) {
        if (field.calculated()) return Calculation.of(plan, field).text(code);
        return find(plan, field, code).map(CustomValue::text).orElse(field.standard());
    }

    /// Gives an item what was typed for the field; nothing typed takes it away.
    ///
    /// @throws IllegalArgumentException when the field cannot hold it; its message is for people
    public static Edit set(Plan plan, Ids ids, Cell cell, String typed) {
        var text = cell.field().read(typed);
        var label = Words.with("craft.edit.field", cell.field().title(), cell.code());
        var old = find(plan, cell.field(), cell.code());
        if (text.isEmpty()) return new Edit(label, old.<Change>map(Change.Remove::new).stream().toList());
        return Edit.put(label, old.map(value -> value.withText(text)).orElseGet(() -> new CustomValue(
                ids.next(CustomValue.class), cell.field().id(), cell.code(), text)));
    }

    /// The field as it is to be, its values as it then holds them, and the formulas that name it as it is
    /// then called.
    ///
    /// @throws IllegalArgumentException with the values that it could not hold or what is wrong with its
    /// formula, as a sentence
    public static List<Row> refit(Plan plan, CustomField field) {
        Calculation.check(plan, field);
        var rows = new ArrayList<Row>(List.of(field.withStandard(field.read(field.standard()))));
        rows.addAll(Calculation.renamed(plan, field));
        var unread = new ArrayList<String>();
        for (var value : plan.referring(CustomValue.class, field.id())) {
            try {
                rows.add(value.withText(field.read(value.text)));
            } catch (IllegalArgumentException e) {
                unread.add(value.about + " " + value.text);
            }
        }
        if (unread.isEmpty()) return rows;
        throw new IllegalArgumentException(Words.with("craft.field.unread", field.title(),
                Words.of(field.type()), unread.size(),
                String.join("; ", unread.stream().sorted().limit(MOST_NAMED).toList())));
    }

    /// One field of one item.
    public record Cell(CustomField field, Code code) {}

    private static Optional<CustomValue> find(Plan plan, CustomField field, Code code) {
        List<CustomValue> values = plan.referring(CustomValue.class, field.id());
        return values.stream().filter(value -> value.about.equals(code)).findFirst();
    }
}
