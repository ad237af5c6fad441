package app.tandem.pages.craft;

import app.tandem.pages.Desk;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.field.Calculation;
import app.tandem.plan.craft.field.Choosing;
import app.tandem.plan.craft.field.Missing;
import app.tandem.plan.craft.field.Tint;
import app.tandem.pages.Choices;
import app.tandem.ui.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What can be chosen in an added field: named, tinted, put in order by dragging or with Alt and the arrows.
final class ChoicesSection extends Section<CustomField> {

    private static final int MOST_NAMED = 12;

    private final TextField more = new TextField();
    private @Nullable CustomField shown;

    ChoicesSection(Desk desk) {
        super(desk, Words.field("choices"));
        more.setPromptText(Words.of("craft.choice.new"));
        more.setAccessibleText(Words.of("craft.choice.new"));
        more.setOnAction(_ -> {
            if (act(choosing -> choosing.added(more.getText()))) more.clear();
        });
    }

    @Override
    void show(Plan plan, CustomField field) {
        boolean same = field.equals(shown);
        shown = field;
        var nodes = new ArrayList<Node>();
        boolean chosen = field.type() == CustomField.Type.CHOICE
                || field.type() == CustomField.Type.MULTI_CHOICE;
        if (chosen) {
            for (int i = 0; i < field.choices().size(); i++) nodes.add(line(field, i));
            nodes.add(more);
            nodes.add(meta(Words.of("craft.choice.keys")));
        } else {
            nodes.add(meta(Words.with("craft.choice.none", Words.of(field.type()))));
            if (field.calculated()) nodes.add(reckoned(plan, field));
        }
        missing(plan, field).ifPresent(nodes::add);
        boolean typing = more.isFocused();
        fill(nodes.toArray(Node[]::new));
        if (typing && !same) more.requestFocus();
    }

    /// Why the field has nothing, or what its formula may name.
    private static Label reckoned(Plan plan, CustomField field) {
        var problem = Calculation.of(plan, field).problem();
        return meta(problem.isEmpty() ? Words.with("craft.field.names",
                String.join(", ", Calculation.names(plan, field.kind())))
                : Words.with("craft.field.empty", field.title(), problem));
    }

    private static Optional<Node> missing(Plan plan, CustomField field) {
        var without = Missing.in(plan, field);
        if (without.isEmpty()) return Optional.empty();
        return Optional.of(meta(Words.with("craft.field.missing", without.size(), without.stream()
                .limit(MOST_NAMED).map(each -> each.code().toString())
                .collect(Collectors.joining(", ")))));
    }

    private static Label meta(String words) {
        var label = new Label(words);
        label.getStyleClass().add("meta");
        label.setWrapText(true);
        return label;
    }

    private HBox line(CustomField field, int at) {
        var choice = field.choices().get(at);
        var name = new TextField(choice);
        name.setAccessibleText(Words.with("craft.choice.spoken", at + 1, field.choices().size()));
        name.setOnAction(_ -> rename(at, choice, name));
        name.focusedProperty().subscribe((was, is) -> {
            if (was && !is) rename(at, choice, name);
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        var tint = tints(field.tint(choice), at);
        tint.setAccessibleText(Words.with("craft.choice.tint", choice));
        var line = new HBox(Icons.on(new Label(), Feather.MENU), new Swatch(field.tint(choice)), name, tint,
                Icons.button(Feather.X, Words.with("craft.choice.remove", choice),
                        () -> act(choosing -> choosing.removed(at))));
        line.getStyleClass().add("choice-line");
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, at));
        line.setOnDragDetected(_ -> line.startFullDrag());
        line.setUserData(at);
        line.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> {
            if (event.getGestureSource() instanceof HBox from && from.getUserData() instanceof Integer was) {
                move(was, at);
            }
        });
        return line;
    }

    private ComboBox<Tint> tints(Tint chosen, int at) {
        var box = Choices.of(chosen);
        box.setCellFactory(_ -> new TintCell());
        box.setOnAction(_ -> act(choosing -> choosing.tinted(at, box.getValue())));
        return box;
    }

    private void rename(int at, String old, TextField name) {
        var wanted = name.getText().strip();
        if (wanted.equals(old)) return;
        if (!act(choosing -> choosing.renamed(at, wanted))) name.setText(old);
    }

    private void key(KeyEvent event, int at) {
        if (!event.isAltDown() || event.isShiftDown()) return;
        switch (event.getCode()) {
            case UP -> move(at, at - 1);
            case DOWN -> move(at, at + 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int from, int to) {
        var field = shown;
        if (field == null || to < 0 || to >= field.choices().size() || from == to) return;
        act(choosing -> choosing.moved(from, to));
        lines().get(to).getChildren().get(2).requestFocus();
    }

    private List<HBox> lines() {
        return body().getChildren().stream().filter(HBox.class::isInstance).map(HBox.class::cast).toList();
    }

    private boolean act(Function<Choosing, Edit> act) {
        var field = shown;
        return field != null && attempt(() -> act.apply(new Choosing(desk().plan(), field)));
    }
}
