package app.tandem.pages.craft;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import app.tandem.ui.TypedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// The fields that the two sides added to this kind of item.
final class FieldsSection extends Section<Coded> {

    private final Hyperlink add = new Hyperlink(Words.of("craft.field.add"));
    private List<CustomField> shownFields = List.of();
    private List<Input> inputs = List.of();
    private @Nullable Coded shown;

    FieldsSection(Desk desk) {
        super(desk, Words.kinds(CustomField.class));
        add.setOnAction(_ -> add());
    }

    /// One input and how it shows a value.
    private interface Input {
        Node view();

        void show(CustomValue.Cell cell, String text);
    }

    @Override
    void show(Plan plan, Coded item) {
        var fields = CustomField.of(plan, item.getClass());
        if (!fields.equals(shownFields) || shown == null || !shown.code().equals(item.code())) {
            shownFields = fields;
            inputs = fields.stream().map(this::input).toList();
            var nodes = new ArrayList<Node>();
            for (int i = 0; i < inputs.size(); i++) {
                nodes.add(Choices.field(fields.get(i).required()
                        ? Words.with("craft.field.required", fields.get(i).title()) : fields.get(i).title(),
                        inputs.get(i).view()));
            }
            nodes.add(add);
            fill(nodes.toArray(Node[]::new));
        }
        shown = item;
        for (int i = 0; i < inputs.size(); i++) {
            var cell = new CustomValue.Cell(fields.get(i), item.code());
            inputs.get(i).show(cell, CustomValue.of(plan, fields.get(i), item.code()));
        }
    }

    private Input input(CustomField field) {
        return switch (field.type()) {
            case CHOICE, YES_NO -> chosen(field, field.known());
            case MULTI_CHOICE -> ticked(field);
            case TEXT, NUMBER, MONEY, DATE, PEOPLE, CALCULATED -> typed(field);
        };
    }

    private Input typed(CustomField field) {
        var line = new TextField();
        line.setAccessibleText(field.title());
        line.setPromptText(Words.of(field.type()));
        if (field.calculated()) reckoned(line, field);
        var text = TypedText.of(line);
        return new Input() {
            @Override
            public Node view() {
                return line;
            }

            @Override
            public void show(CustomValue.Cell cell, String value) {
                text.show(value, typed -> set(cell, typed));
            }
        };
    }

    /// What is worked out is read and not typed; its tip is the formula.
    private static void reckoned(TextField line, CustomField field) {
        line.setEditable(false);
        line.setTooltip(new Tooltip(field.formula()));
        line.setAccessibleHelp(field.formula());
    }

    private Input chosen(CustomField field, List<String> choices) {
        var box = new ComboBox<@Nullable String>();
        box.setAccessibleText(field.title());
        box.setMaxWidth(Double.MAX_VALUE);
        Choices.<String>fill(box, choices, value -> value == null ? "–" : value);
        box.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable String choice, boolean empty) {
                super.updateItem(choice, empty);
                setText(empty ? null : Objects.requireNonNullElse(choice, "–"));
                setGraphic(empty || choice == null ? null : new Swatch(field.tint(choice)));
            }
        });
        return new Input() {
            @Override
            public Node view() {
                return box;
            }

            @Override
            public void show(CustomValue.Cell cell, String value) {
                box.setOnAction(null);
                box.setValue(value.isEmpty() ? null : value);
                box.setOnAction(_ -> set(cell, Objects.requireNonNullElse(box.getValue(), "")));
            }
        };
    }

    /// A tick for each choice.
    private Input ticked(CustomField field) {
        var boxes = field.choices().stream().map(choice -> {
            var box = new CheckBox(choice);
            box.setMnemonicParsing(false);
            box.setGraphic(new Swatch(field.tint(choice)));
            return box;
        }).toList();
        var row = new FlowPane(boxes.toArray(Node[]::new));
        row.getStyleClass().add("ticked");
        return new Input() {
            @Override
            public Node view() {
                return row;
            }

            @Override
            public void show(CustomValue.Cell cell, String value) {
                var chosen = CustomField.several(value);
                for (var box : boxes) {
                    box.setOnAction(null);
                    box.setSelected(chosen.contains(box.getText()));
                    box.setOnAction(_ -> set(cell, boxes.stream().filter(CheckBox::isSelected)
                            .map(CheckBox::getText).collect(Collectors.joining(";"))));
                }
            }
        };
    }

    private void set(CustomValue.Cell cell, String typed) {
        attempt(() -> CustomValue.set(desk().plan(), desk().ids(), cell, typed));
    }

    /// Makes a field and opens it where its name, type and choices are set.
    private void add() {
        var item = shown;
        if (item == null) return;
        Arrays.stream(CustomField.Kind.values()).filter(kind -> kind.rows() == item.getClass()).findFirst()
                .map(kind -> CraftEdits.addField(desk().plan(), kind, desk().ids()))
                .ifPresent(edit -> desk().store().perform(edit).thenAccept(_ ->
                        desk().open().accept(edit.changes().getFirst().row().id())));
    }

    /// Whether items of this kind can have such fields.
    static boolean suits(Coded item) {
        return Arrays.stream(CustomField.Kind.values()).anyMatch(kind -> kind.rows() == item.getClass());
    }
}
