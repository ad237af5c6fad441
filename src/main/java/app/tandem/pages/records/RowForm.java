package app.tandem.pages.records;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Names;
import app.tandem.pages.VarianceForm;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Credit;
import app.tandem.plan.backlog.priority.Mark;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.ui.Focus;
import app.tandem.ui.FoldingPane;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every field of one row, whatever its kind, and below them the rows that refer to it.
public final class RowForm extends VBox {

    private static final int MOST_LINKS = 40;

    /// Read in the heading, or chosen in a section of its own.
    private static final Set<String> ELSEWHERE = Set.of("code", "tints");

    private final Desk desk;
    private final Label kind = new Label();
    private final Label name = new Label();
    private final VBox fields = new VBox();
    private final Map<FieldGroup, FoldingPane> groups = new EnumMap<>(FieldGroup.class);
    private final VBox links = new VBox();
    private final Map<Field, FieldEditor> editors = new LinkedHashMap<>();
    private @Nullable Id<?> shown;
    private boolean asking;

    public RowForm(Desk desk) {
        this.desk = desk;
        getStyleClass().add("row-form");
        getStylesheets().add(String.valueOf(RowForm.class.getResource("records.css")));
        kind.getStyleClass().add("caps");
        name.getStyleClass().add("heading");
        name.setWrapText(true);
        fields.getStyleClass().add("fields");
        links.getStyleClass().add("links");
        getChildren().addAll(kind, name, fields, links);
        for (var group : FieldGroup.folding()) {
            var pane = new FoldingPane(Words.of(group));
            pane.setExpanded(false);
            Choices.remember(desk.store().drafts(), "inspector." + group, pane);
            groups.put(group, pane);
        }
    }

    /// Shows the row; a field in which somebody types keeps what was typed.
    public void show(Plan plan, Optional<Id<?>> id) {
        var row = id.flatMap(wanted -> plan.find(wanted)).orElse(null);
        setVisible(row != null);
        if (row == null) {
            shown = null;
            return;
        }
        if (!row.id().equals(shown)) begin(row);
        kind.setText(Words.kind(row.id().kind()));
        name.setText(Names.of(plan, row));
        editors.forEach((field, editor) -> editor.show(plan, field.get(row)));
        showLinks(plan, row);
    }

    private void begin(Row row) {
        // What is being typed belongs to the row shown so far, and leaving the field commits it there.
        if (Focus.within(fields)) requestFocus();
        shown = row.id();
        editors.clear();
        fields.getChildren().clear();
        FieldGroup.of(row.id().kind()).forEach((group, members) -> {
            var views = members.stream().filter(field -> !ELSEWHERE.contains(field.name()))
                    .map(field -> editor(row.id(), field)).toArray(Node[]::new);
            var pane = groups.get(group);
            if (pane == null) fields.getChildren().addAll(views);
            else {
                pane.hold(views);
                fields.getChildren().add(pane);
            }
        });
    }

    private Node editor(Id<?> id, Field field) {
        var editor = FieldEditor.of(field, value -> commit(id, field, value));
        editors.put(field, editor);
        return editor.view();
    }

    private void commit(Id<?> id, Field field, @Nullable Object value) {
        if (asking) return;
        var plan = desk.plan();
        plan.find(id).ifPresent(row -> perform(plan, row, RecordsEdits.allowed(plan,
                RecordsEdits.change(plan, row, new Entry(field, value), desk.today()))));
    }

    /// While a reason is asked for, the field that lost the focus to the question keeps still.
    private void perform(Plan plan, Row row, Edit edit) {
        asking = true;
        VarianceForm.ask(plan, edit).ifPresentOrElse(desk.store()::perform, () -> {
            shown = null;
            show(plan, Optional.of(row.id()));
        });
        asking = false;
    }

    private void showLinks(Plan plan, Row row) {
        links.getChildren().clear();
        var outward = editors.keySet().stream()
                .filter(Field::isReference)
                .map(field -> field.get(row))
                .flatMap(target -> target instanceof Id<?> known ? plan.find(known).stream() : Stream.empty())
                .distinct()
                .toList();
        var inward = plan.referring(row.id()).stream().filter(other -> !figure(other)).toList();
        if (row instanceof Coded item) list(plan, Words.of("inspector.credit"), Credit.of(plan, item));
        list(plan, Words.of("inspector.refers"), outward);
        list(plan, Words.of("inspector.referred"), inward);
    }

    /// Figures are many and bear no name; the page of priorities tells them.
    private static boolean figure(Row row) {
        return row instanceof Mark || row instanceof Rating;
    }

    private void list(Plan plan, String heading, List<? extends Row> rows) {
        if (rows.isEmpty()) return;
        var title = new Label(heading);
        title.getStyleClass().add("caps");
        links.getChildren().add(title);
        rows.stream().limit(MOST_LINKS).forEach(row -> {
            var link = new Hyperlink(Names.of(plan, row));
            link.setOnAction(_ -> desk.open().accept(row.id()));
            links.getChildren().add(link);
        });
        if (rows.size() > MOST_LINKS) {
            var rest = new Label(Words.with("inspector.more", rows.size() - MOST_LINKS));
            rest.getStyleClass().add("meta");
            links.getChildren().add(rest);
        }
    }
}
