package app.tandem.pages.board.paste;

import app.tandem.pages.Choices;
import app.tandem.pages.board.paste.Pasted.Line;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import app.tandem.ui.Visible;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// What would become of pasted lines, before it does: each line can still be typed over, and each one that
/// stays out says why.
public final class PasteForm {

    private final TableView<Line> table = Tables.dense(new TableView<>());
    private final Label found = new Label();
    private final CheckBox onlyBad = new CheckBox(Words.of("board.paste.bad"));
    private final Button add = new Button();
    private Pasted pasted;

    public PasteForm(Pasted pasted) {
        this.pasted = pasted;
        table.setId("pasted");
        table.setEditable(true);
        add.setId("add-pasted");
        add.setDefaultButton(true);
        found.setWrapText(true);
        onlyBad.selectedProperty().subscribe(() -> show());
        columns();
        found.fontProperty().subscribe(font -> Tables.widthsFor(table, font.getSize()));
        show();
    }

    public Node first() {
        return add;
    }

    public List<Node> body() {
        var choices = new FlowPane();
        choices.getStyleClass().add("choices");
        for (int at = 0; at < pasted.columns().size(); at++) choices.getChildren().add(mapping(at));
        return List.of(found, choices, onlyBad, table);
    }

    public Button save(Ids ids, Consumer<Edit> perform) {
        add.setOnAction(_ -> perform.accept(edit(pasted, ids)));
        return add;
    }

    /// All the good lines as one edit.
    static Edit edit(Pasted pasted, Ids ids) {
        var rows = pasted.rows(ids);
        return Edit.put(Words.with("board.edit.pasted", rows.size()), rows);
    }

    private void columns() {
        var number = Tables.numbers(Words.of("board.paste.number"), Line::number);
        Tables.width(number, 4);
        table.getColumns().add(number);
        for (int at = 0; at < pasted.columns().size(); at++) {
            int column = at;
            var typed = Tables.<Line>typed(title(at), line -> Visible.line(line.cell(column)),
                    (line, text) -> type(line, column, text));
            Tables.width(typed, at == 0 ? 20 : 10);
            table.getColumns().add(typed);
        }
        var problem = Tables.<Line, String>column(Words.of("board.paste.problem"), Line::problem);
        Tables.width(problem, 16);
        table.getColumns().add(problem);
    }

    private Node mapping(int column) {
        var box = new ComboBox<@Nullable String>();
        Choices.fill(box, Pasted.components(pasted.into().kind()),
                each -> each == null ? Words.of("board.paste.nothing") : Words.field(each));
        box.setValue(pasted.columns().get(column).isEmpty() ? null : pasted.columns().get(column));
        box.setOnAction(_ -> {
            var chosen = box.getValue();
            pasted = pasted.sending(column, chosen == null ? "" : chosen);
            table.getColumns().get(column + 1).setText(title(column));
            show();
        });
        return Choices.field(Words.with("board.paste.column", column + 1), box);
    }

    private void type(Line line, int column, String text) {
        int at = IntStream.range(0, pasted.lines().size())
                .filter(each -> pasted.lines().get(each).number() == line.number())
                .findFirst()
                .orElseThrow();
        pasted = pasted.with(at, column, text);
        show();
    }

    private void show() {
        int good = pasted.good().size();
        int bad = pasted.bad().size();
        boolean needs = pasted.into().kind() == Requirement.class;
        add.setText(needs ? Words.with("board.paste.add.needs", good)
                : Words.with("board.paste.add.offers", good));
        add.setDisable(good == 0);
        found.setText(Words.with("board.paste.found", good, good + bad, bad));
        onlyBad.setDisable(bad == 0);
        Lists.update(table.getItems(), onlyBad.isSelected() && bad > 0 ? pasted.bad() : pasted.lines());
    }

    private String title(int column) {
        var component = pasted.columns().get(column);
        return component.isEmpty() ? Words.of("board.paste.nothing") : Words.field(component);
    }
}
