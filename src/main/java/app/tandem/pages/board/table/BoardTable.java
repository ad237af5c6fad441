package app.tandem.pages.board.table;

import app.tandem.pages.Desk;
import app.tandem.pages.board.forms.Sheet;
import app.tandem.pages.board.lines.Cards;
import app.tandem.pages.board.lines.Grouping;
import app.tandem.pages.board.lines.Line;
import app.tandem.pages.board.mark.Marks;
import app.tandem.pages.board.tree.NeedTree;
import app.tandem.pages.board.tree.TreeMoves;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.field.Calculation;
import app.tandem.ui.TableLook;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The board as two tables, one for each side, for whoever thinks in rows: the same cards, the same filter.
public final class BoardTable implements Grid.Typing {

    private final Desk desk;
    private final Sheet sheet;
    private final Around around;
    private final VBox view = new VBox();
    private final Label message = new Label();
    private final ToggleButton left = new ToggleButton(Words.of("board.needs.head"));
    private final ToggleButton right = new ToggleButton(Words.of("board.offers.head"));
    private final ToggleButton third = new ToggleButton(Words.of("tree"));
    private final ToggleGroup sides = new ToggleGroup();
    private final Grid needs;
    private final Grid offers;
    private final NeedTree tree;
    private Heading.@Nullable Given given;

    /// What the table does to the page around it.
    ///
    /// @param onBack shows the cards again
    /// @param onHead folds the group, or unfolds it
    /// @param onLook told of columns that were moved, made wider, hidden or clicked
    /// @param marks what the cards wear
    public record Around(
            Consumer<Id<?>> onSelect, Runnable onBack, Consumer<Line.Head> onHead, Runnable onLook,
            Supplier<Marks> marks) {}

    public BoardTable(Desk desk, Sheet sheet, Around around) {
        this.desk = desk;
        this.sheet = sheet;
        this.around = around;
        Consumer<Line.Card> selected = card -> around.onSelect().accept(card.card().id());
        needs = new Grid("needs.", this, selected);
        offers = new Grid("offers.", this, selected);
        tree = new NeedTree(new TreeMoves(desk, sheet, this::tell), around.onSelect());
        needs.view().setId("needs-table");
        offers.view().setId("offers-table");
        needs.view().setAccessibleText(Words.of("board.needs"));
        offers.view().setAccessibleText(Words.of("board.offers"));
        view.getStyleClass().add("board-table");
        view.getChildren().addAll(tools(), needs.view());
        head();
        for (Node each : List.of(needs.view(), offers.view(), tree)) VBox.setVgrow(each, Priority.ALWAYS);
        message.fontProperty().subscribe((_, _) -> fit());
        for (var grid : List.of(needs, offers)) TableLook.watch(grid.view(), around.onLook());
    }

    private void head() {
        given = Heading.Given.of(this);
        needs.head(Heading.needs(this));
        offers.head(Heading.offers(this));
        fit();
        tell("");
    }

    private void fit() {
        needs.fit(message.getFont());
        offers.fit(message.getFont());
        tree.fit(message.getFont());
    }

    public Node view() {
        return view;
    }

    /// Hidden columns and order of both tables.
    public TableLook look() {
        return TableLook.of(needs.view()).and(TableLook.of(offers.view()));
    }

    public void look(TableLook look) {
        look.giveTo(needs.view());
        look.giveTo(offers.view());
    }

    public void show(Cards shown, Grouping grouping) {
        if (!Heading.Given.of(this).equals(given)) head();
        needs.show(shown.needs(), grouping);
        offers.show(shown.offers(), grouping);
        tree.show(plan(), shown.needs().stream().map(Line.Need::requirement).toList());
    }

    /// Shows the table of that side and hands it the focus.
    public void focus(Side side) {
        if (third.isSelected()) {
            tree.requestFocus();
            return;
        }
        (side == Side.IT ? right : left).setSelected(true);
        shown().focus();
    }

    /// Shows the needs as a tree and hands it the focus.
    public void focusTree() {
        third.setSelected(true);
        tree.requestFocus();
        if (tree.getSelectionModel().getSelectedIndex() < 0) tree.getSelectionModel().selectFirst();
    }

    /// Selects the row; answers whether it is in one of the tables.
    public boolean select(Id<?> id) {
        if (third.isSelected() && tree.select(id)) return true;
        if (id.kind() != Requirement.class && id.kind() != Capability.class) return false;
        (id.kind() == Requirement.class ? left : right).setSelected(true);
        focus(id.kind() == Requirement.class ? Side.CC : Side.IT);
        return shown().select(id);
    }

    @Override
    public Plan plan() {
        return desk.plan();
    }

    @Override
    public Marks marks() {
        return around.marks().get();
    }

    @Override
    public LocalDate today() {
        return desk.today();
    }

    @Override
    public boolean set(List<TableEdits.Typed> cells) {
        try {
            var edit = new TableEdits(plan(), desk.ids(), today()).set(cells);
            tell("");
            if (!edit.isEmpty()) desk.store().perform(edit);
            return true;
        } catch (IllegalArgumentException e) {
            tell(String.valueOf(e.getMessage()));
            return false;
        }
    }

    @Override
    public void back() {
        around.onBack().run();
    }

    @Override
    public void fold(Line.Head head) {
        around.onHead().accept(head);
    }

    @Override
    public void tell(String sentence) {
        var said = !sentence.isEmpty() || third.isSelected() ? sentence
                : Calculation.problems(plan(), kind());
        message.setText(!said.isEmpty() ? said : third.isSelected() ? Words.of("tree.keys")
                : Words.of("board.table.keys"));
        message.getStyleClass().setAll("label", said.isEmpty() ? "meta" : "bad");
    }

    private Node tools() {
        for (var each : List.of(left, right, third)) each.setToggleGroup(sides);
        third.setId("tree");
        left.getStyleClass().add("left-pill");
        right.getStyleClass().add("center-pill");
        third.getStyleClass().add("right-pill");
        left.setSelected(true);
        sides.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null) sides.selectToggle(was);
            else if (view.getChildren().size() > 1) {
                view.getChildren().set(1, third.isSelected() ? tree : shown().view());
            }
            tell("");
        });
        var back = new Button(Words.of("board.table.back"));
        back.setOnAction(_ -> around.onBack().run());
        var bulk = new Button(Words.of("board.bulk"));
        bulk.setId("bulk");
        bulk.setOnAction(_ -> bulk());
        message.setWrapText(true);
        var own = new CalculatedColumns(desk, sheet, this);
        var columns = own.menu(needs.view(), this::kind);
        sides.selectedToggleProperty().subscribe(() -> columns.show(shown().view()));
        var export = new TableExport(desk, () ->
                shown().paper((right.isSelected() ? right : left).getText()), message::setText).menu();
        List.of(columns, bulk, export).forEach(each -> each.disableProperty().bind(third.selectedProperty()));
        var tools = new FlowPane(new HBox(left, right, third), back, columns, bulk, export, message);
        tools.getStyleClass().add("conditions");
        return tools;
    }

    private CustomField.Kind kind() {
        return right.isSelected() ? CustomField.Kind.CAPABILITY : CustomField.Kind.REQUIREMENT;
    }

    private Grid shown() {
        return right.isSelected() ? offers : needs;
    }

    private void bulk() {
        var grid = shown();
        var rows = grid.rows();
        if (rows.isEmpty()) {
            tell(Words.of("board.bulk.none"));
            return;
        }
        var form = new BulkForm(right.isSelected() ? Heading.offers(this) : Heading.needs(this), rows, this);
        sheet.open(Words.with("board.bulk.heading", rows.size()), form.first(), form.body(),
                form.save(cells -> {
                    boolean done = set(cells);
                    if (done) sheet.close();
                    return done;
                }));
    }
}
