package app.tandem.pages.board.mark;

import app.tandem.pages.Desk;
import app.tandem.pages.board.forms.Sheet;
import app.tandem.plan.Edit;
import app.tandem.plan.Words;
import app.tandem.plan.craft.field.Tint;
import app.tandem.plan.craft.look.MarkRule;
import app.tandem.plan.query.Names;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The rules by which cards wear marks, in the order in which they are asked, and how they are changed.
public final class MarkRules {

    private final Desk desk;
    private final Sheet sheet;
    private final ListView<MarkRule> list = new ListView<>();

    public MarkRules(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
        list.setId("mark-rules");
        list.setAccessibleText(Words.of("mark.rules"));
        list.getStyleClass().add("mark-rules");
        list.setCellFactory(_ -> new RuleCell(this::names));
        list.setOnKeyPressed(this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) edit();
        });
    }

    public void open() {
        open(0);
    }

    private void open(int select) {
        list.getItems().setAll(MarkRule.of(desk.plan()));
        list.getSelectionModel().clearAndSelect(Math.clamp(select, 0, Math.max(0, last())));
        if (list.getItems().isEmpty()) empty();
        else full();
    }

    private void empty() {
        var example = button(Words.of("mark.example"), this::example);
        example.setId("mark-example");
        sheet.open(Words.of("mark.heading"), example, List.of(words(Words.of("mark.none")),
                row(example, button(Words.of("mark.add"), this::add))));
    }

    private void full() {
        sheet.open(Words.of("mark.heading"), list, List.of(words(Words.of("mark.intro")), list,
                row(button(Words.of("mark.add"), this::add), button(Words.of("mark.change"), this::edit),
                        button(Words.of("mark.up"), () -> move(-1)),
                        button(Words.of("mark.down"), () -> move(1)),
                        button(Words.of("mark.remove"), this::remove)),
                words(Words.of("mark.keys"))));
    }

    private static Node row(Button... buttons) {
        var row = new HBox(buttons);
        row.getStyleClass().add("mark-verbs");
        return row;
    }

    private int last() {
        return list.getItems().size() - 1;
    }

    private void pressed(KeyEvent event) {
        boolean order = event.isAltDown();
        switch (event.getCode()) {
            case ENTER, F2 -> edit();
            case N, INSERT -> add();
            case DELETE -> remove();
            case UP, DOWN -> {
                if (!order) return;
                move(event.getCode() == KeyCode.UP ? -1 : 1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void add() {
        var form = new MarkForm(names(), titles(null));
        form.prefer(Arrays.stream(Tint.values())
                .filter(tint -> tint != Tint.NONE
                        && MarkRule.of(desk.plan()).stream().noneMatch(rule -> rule.tint() == tint))
                .findFirst().orElse(Tint.INK));
        ask(Words.of("mark.heading.new"), form, typed -> edits().add(typed), list.getItems().size());
    }

    private void edit() {
        var rule = list.getSelectionModel().getSelectedItem();
        if (rule == null) return;
        var form = new MarkForm(names(), titles(rule));
        form.fill(rule);
        ask(Words.with("mark.heading.change", rule.title()), form, typed -> edits().change(rule, typed),
                list.getItems().indexOf(rule));
    }

    private void ask(String heading, MarkForm form, Function<MarkEdits.Typed, Edit> edit, int select) {
        sheet.open(heading, form.first(), form.body(),
                form.save(typed -> {
                    sheet.close();
                    perform(edit.apply(typed), select);
                }));
    }

    private void example() {
        perform(edits().add(new MarkEdits.Typed(Words.of("mark.example.title"),
                Words.of("mark.example.condition"), Tint.PLUM)), 0);
    }

    private void remove() {
        var rule = list.getSelectionModel().getSelectedItem();
        if (rule != null) perform(edits().remove(rule), list.getItems().indexOf(rule));
    }

    private void move(int step) {
        var rule = list.getSelectionModel().getSelectedItem();
        if (rule == null) return;
        var edit = edits().move(rule, step);
        if (!edit.isEmpty()) perform(edit, list.getItems().indexOf(rule) + step);
    }

    private void perform(Edit edit, int select) {
        desk.store().perform(edit).thenRun(() -> open(select));
    }

    private MarkEdits edits() {
        return new MarkEdits(desk.plan(), desk.ids());
    }

    private Names names() {
        return Marks.of(desk.plan(), desk.today()).around();
    }

    private List<String> titles(@Nullable MarkRule but) {
        return MarkRule.of(desk.plan()).stream().filter(rule -> !rule.equals(but)).map(MarkRule::title)
                .toList();
    }

    private static Node words(String text) {
        var words = new Label(text);
        words.getStyleClass().add("meta");
        words.setWrapText(true);
        return words;
    }

    private static Button button(String words, Runnable action) {
        var button = new Button(words);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
