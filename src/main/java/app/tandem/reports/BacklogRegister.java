package app.tandem.reports;

import app.tandem.plan.Cell;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.craft.Archiving;
import app.tandem.plan.craft.Attachment;
import app.tandem.plan.craft.CheckStep;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValues;
import app.tandem.plan.craft.Lineage;
import app.tandem.plan.backlog.Credit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Remark;
import app.tandem.plan.craft.relation.Ties;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every item of one kind with all its fields, the added ones last, for other programs.
public final class BacklogRegister {

    private final Plan plan;
    private final List<Cell> cells;
    private final List<CustomField> fields;
    private final CustomValues values;

    private BacklogRegister(Plan plan, Class<? extends Coded> kind) {
        this.plan = plan;
        cells = Shape.of(kind).cells().stream().skip(1).toList();
        fields = CustomField.of(plan, kind);
        values = CustomValues.of(plan);
    }

    public static byte[] of(Plan plan, Class<? extends Coded> kind) {
        var register = new BacklogRegister(plan, kind);
        return Csv.of(register.head(), plan.coded(kind).stream()
                .filter(item -> !Archiving.away(item)).map(register::line).toList());
    }

    private List<String> head() {
        return Stream.of(
                        cells.stream().map(Cell::name),
                        Stream.of("part_of", "idea_of", "attachments", "comments", "checklist", "relations"),
                        fields.stream().map(CustomField::title))
                .flatMap(names -> names)
                .toList();
    }

    private List<String> line(Coded item) {
        var line = new ArrayList<String>();
        for (Cell cell : cells) line.add(text(cell.value(item)));
        line.add(item instanceof Requirement requirement
                ? Lineage.parent(plan, requirement).map(parent -> parent.code().toString()).orElse("") : "");
        line.add(Credit.of(plan, item).stream().map(Credit::name).distinct()
                .collect(Collectors.joining("; ")));
        line.add(String.valueOf(Attachment.on(plan, item.code()).size()));
        line.add(String.valueOf(Remark.on(plan, item.code()).size()));
        line.add(CheckStep.progress(plan, item.code()).orElse(""));
        line.add(Ties.of(plan).on(item.code()).stream()
                .map(tie -> tie.words() + " " + tie.other().code()).collect(Collectors.joining("; ")));
        for (CustomField field : fields) line.add(values.get(field, item.code()));
        return line;
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Id<?> id -> plan.find(id).map(BacklogRegister::name).orElse("");
            case List<?> list -> list.stream().map(Object::toString).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    private static String name(Row row) {
        return row instanceof Person person ? person.name()
                : row instanceof Coded coded ? coded.code().toString() : row.id().value();
    }
}
