package app.tandem.pages.board;

import app.tandem.pages.GivingWay;
import app.tandem.pages.board.lines.Line;
import app.tandem.pages.board.mark.Worn;
import app.tandem.plan.Words;
import app.tandem.ui.Icons;
import app.tandem.ui.Visible;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One card: a title, a line of what is known, and a ring at the gutter to draw a link from. Or the heading
/// of a group of cards.
final class CardCell extends ListCell<Line> {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Linking linking;
    private final Doing doing;
    private final Label title = new Label();
    private final CardFacts facts = new CardFacts();
    private final VBox card = new VBox();
    private final Button port = new Button();
    private final HBox row = new HBox();
    private @Nullable Line drawn;

    /// What a card's new title does, and a click on a heading.
    ///
    /// @param marks what the cards wear
    record Doing(BiConsumer<Line.Card, String> rename, Consumer<Line.Head> turn, Worn marks) {}

    /// @param kind the style class of the column's cards
    CardCell(String kind, Linking linking, Doing doing) {
        this.linking = linking;
        this.doing = doing;
        getStyleClass().addAll("board-cell", kind);
        build(kind);
        linking.follow(this);
        doing.marks().follow(this::mark);
    }

    void target(Linking.Mark mark) {
        pseudoClassStateChanged(TARGET, mark == Linking.Mark.TARGET);
    }

    Optional<Line.Card> card() {
        return getItem() instanceof Line.Card card ? Optional.of(card) : Optional.empty();
    }

    /// A list empties its cells and fills them again whenever its length changes. So that nothing has to be
    /// styled anew, an empty cell hides its nodes and keeps them.
    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (getGraphic() != null) getGraphic().setVisible(!empty);
        if (empty) return;
        if (!card.equals(title.getParent()) || !Objects.equals(line, drawn)) draw(line);
        mark();
    }

    private void draw(@Nullable Line line) {
        drawn = line;
        switch (line) {
            case Line.Card card -> {
                title.setText(Visible.line(card.card().title()));
                draw(card, title);
            }
            case Line.Head head -> {
                setGraphic(heading(head));
                setAccessibleText(head.spoken());
            }
            case null -> setAccessibleText(null);
        }
    }

    private void mark() {
        card().ifPresent(card -> {
            var mark = doing.marks().now().of(card);
            facts.mark(mark);
            setAccessibleText(Spoken.line(card, mark));
        });
    }

    @Override
    public void startEdit() {
        super.startEdit();
        card().ifPresent(card -> {
            var field = new TextField(card.card().title());
            field.setAccessibleText(Words.with("board.rename", card.card().code()));
            field.setOnAction(_ -> commit(field.getText()));
            field.setOnKeyPressed(event -> {
                if (event.getCode() != KeyCode.ESCAPE) return;
                cancelEdit();
                event.consume();
            });
            field.focusedProperty().subscribe((was, is) -> {
                if (was && !is && isEditing()) commit(field.getText());
            });
            draw(card, field);
            field.requestFocus();
            field.selectAll();
        });
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        end();
    }

    private void commit(String title) {
        var edited = card();
        super.cancelEdit();
        end();
        edited.filter(card -> !title.isBlank() && !title.strip().equals(card.card().title()))
                .ifPresent(card -> doing.rename().accept(card, title));
    }

    private void end() {
        updateItem(getItem(), isEmpty());
        getListView().setEditable(false);
        getListView().requestFocus();
    }

    /// The nodes stay the same from card to card, which is what makes a column scroll.
    private void draw(Line.Card line, Node title) {
        facts.show(line);
        if (!card.getChildren().contains(title)) card.getChildren().setAll(title, facts.view());
        port.setAccessibleText(Words.with("board.port", line.card().code()));
        row.setVisible(true);
        setGraphic(row);
    }

    private void build(String kind) {
        card.getStyleClass().add("board-card");
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        title.getStyleClass().add("card-title");
        var ring = new Region();
        ring.getStyleClass().add("port-ring");
        port.setGraphic(ring);
        port.getStyleClass().add("port");
        port.setFocusTraversable(false);
        port.setOnAction(_ -> card().ifPresent(linking::begin));
        row.getChildren().setAll(kind.equals("need") ? List.of(card, port) : List.of(port, card));
        row.getStyleClass().add("card-row");
        row.setMinWidth(0);
        row.setPrefWidth(1);
    }

    private Node heading(Line.Head head) {
        var title = Icons.on(new Label(Visible.line(head.title())),
                head.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
        title.getStyleClass().add(head.inner() ? "group-inner" : "group-title");
        var totals = Badges.label(head.totals().words());
        var row = new GivingWay();
        row.getChildren().setAll(title, Badges.label(Integer.toString(head.count())), totals);
        row.mayGo(totals);
        row.setOnMouseClicked(event -> {
            doing.turn().accept(head);
            event.consume();
        });
        row.getStyleClass().add("group-head");
        row.setMinWidth(0);
        row.setPrefWidth(1);
        return row;
    }
}
