package app.tandem.pages.priorities;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.CutLine;
import app.tandem.plan.backlog.priority.CutWords;
import app.tandem.plan.backlog.priority.Ordering;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.ui.TypedText;
import app.tandem.ui.Views;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// By what a list is cut and where, with what stands above the line and what falls below it.
final class CutBar extends HBox {

    private final Desk desk;
    private final ComboBox<Ordering.Cut> by = Choices.of(Ordering.Cut.NONE);
    private final TextField limit = new TextField();
    private final TypedText typed = TypedText.needed(limit);
    private final Label above = new Label();
    private final Label below = new Label();
    private final VBox words = new VBox(above, below);
    private @Nullable PriorityList list;

    CutBar(Desk desk) {
        this.desk = desk;
        getStyleClass().addAll("bar", "cut-bar");
        by.setAccessibleText(Words.of("cut.by"));
        limit.setId("cut-limit");
        limit.getStyleClass().add("weight");
        limit.setAccessibleText(Words.of("cut.limit"));
        above.setId("cut-above");
        above.getStyleClass().add("strong");
        below.getStyleClass().add("meta");
        HBox.setHgrow(words, Priority.ALWAYS);
        Views.fold(by, limit, words, this);
        getChildren().addAll(by, limit, words);
    }

    /// Where the line falls now; empty while there is none.
    Optional<CutLine> show(Plan plan, PriorityList shown, Presenting mode) {
        list = shown;
        var ordering = Ordering.of(plan);
        var line = CutLine.of(plan, shown);
        Choices.show(by, by.getItems(), ordering.cut(), this::cutBy);
        typed.show(ordering.cutLimit().toPlainString(), text -> limit(text));
        boolean typing = mode == Presenting.OFF;
        by.setVisible(typing);
        limit.setVisible(typing && line.isPresent());
        words.setVisible(line.isPresent());
        setVisible(typing || line.isPresent());
        line.map(each -> new CutWords(plan, each)).ifPresent(said -> {
            above.setText(said.above());
            below.setText(said.below());
            above.setTooltip(new Tooltip(said.counted()));
            below.setTooltip(new Tooltip(said.below()));
        });
        return line;
    }

    /// Lets so many items of the list stand above the line.
    void move(int items) {
        var cut = list;
        if (cut == null || items < 0 || items > cut.lines().size()) return;
        if (Ordering.of(desk.plan()).cut() == Ordering.Cut.NONE) return;
        set(Ordering.of(desk.plan()).cut(), CutLine.limitAfter(desk.plan(), cut, items));
    }

    /// Moves the line so many items down.
    void step(int items) {
        var cut = list;
        if (cut == null) return;
        CutLine.of(desk.plan(), cut).ifPresent(line -> move(line.above().size() + items));
    }

    /// Another way of cutting begins in the middle of the list.
    private void cutBy(Ordering.Cut cut) {
        var shown = list;
        if (shown == null) return;
        var plan = desk.plan().with(edits().cut(cut, BigDecimal.ZERO));
        set(cut, CutLine.limitAfter(plan, shown, (shown.lines().size() + 1) / 2));
    }

    private void limit(String text) {
        FigureTable.read(text).filter(amount -> amount.signum() >= 0)
                .ifPresentOrElse(amount -> set(Ordering.of(desk.plan()).cut(), amount),
                        () -> limit.setText(Ordering.of(desk.plan()).cutLimit().toPlainString()));
    }

    private void set(Ordering.Cut cut, BigDecimal amount) {
        desk.store().perform(edits().cut(cut, amount.stripTrailingZeros()));
    }

    private PrioritiesEdits edits() {
        return new PrioritiesEdits(desk.plan(), desk.ids());
    }
}
