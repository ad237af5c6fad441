package app.tandem.pages.board.mark;

import app.tandem.plan.Words;
import app.tandem.plan.craft.look.MarkRule;
import app.tandem.plan.query.Names;
import app.tandem.plan.query.QueryText;
import app.tandem.plan.query.QueryWords;
import app.tandem.ui.WrappingCell;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A rule in the list of them: the mark, and the condition in words.
final class RuleCell extends WrappingCell<MarkRule> {

    private final Supplier<? extends Names> names;

    RuleCell(Supplier<? extends Names> names) {
        this.names = names;
    }

    @Override
    protected void updateItem(@Nullable MarkRule rule, boolean empty) {
        super.updateItem(rule, empty);
        if (rule == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var condition = new QueryWords(names.get()).of(QueryText.read(rule.condition()));
        var words = new Label(condition);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(MarkPill.of(rule), words);
        row.getStyleClass().add("mark-rule");
        setGraphic(row);
        setAccessibleText(Words.with("mark.rule.spoken", getIndex() + 1, rule.title(), condition));
    }
}
