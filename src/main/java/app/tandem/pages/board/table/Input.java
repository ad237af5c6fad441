package app.tandem.pages.board.table;

import app.tandem.plan.Cell;
import app.tandem.plan.craft.CustomField;
import java.util.List;
import java.util.function.Function;

/// What is typed into a column: a component of the row, or a field that the two sides added.
///
/// @param name the component, or the id of the added field
/// @param choices what can be chosen; empty where anything can be typed
record Input(String name, Function<Heading.Plans, List<String>> choices) {

    static Input of(Cell cell) {
        return new Input(cell.component().getName(),
                plans -> new Field(cell, plans.plan(), plans.today()).choices());
    }

    static Input of(CustomField field) {
        return new Input(field.id().value(), _ -> field.type() == CustomField.Type.MULTI_CHOICE ? List.of()
                : field.known());
    }
}
