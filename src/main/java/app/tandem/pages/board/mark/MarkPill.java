package app.tandem.pages.board.mark;

import app.tandem.plan.Words;
import app.tandem.plan.craft.field.Tint;
import app.tandem.plan.craft.look.MarkRule;
import app.tandem.ui.Icons;
import app.tandem.ui.Visible;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A mark as a card wears it: a sign, a word, and a tint that says the same.
public final class MarkPill extends Label {

    private static final int SPARE = 2;

    private final Map<Tint, Node> signs = new EnumMap<>(Tint.class);
    private final Tooltip tip = new Tooltip();
    private @Nullable MarkRule shown;

    public MarkPill() {
        setTooltip(tip);
        tip.setWrapText(true);
    }

    static MarkPill of(MarkRule rule) {
        var pill = new MarkPill();
        pill.show(rule);
        return pill;
    }

    public void show(MarkRule rule) {
        if (rule.equals(shown)) return;
        shown = rule;
        setText(Visible.line(rule.title()));
        tip.setText(Words.with("mark.tip", Visible.line(rule.title()), Visible.line(rule.condition())));
        tint(rule.tint());
    }

    /// The tint under its own name, as something to choose.
    void show(Tint tint) {
        setText(Words.of(tint));
        tint(tint);
    }

    /// A line that is full to the pixel takes one from it, and that must not cost the word its end.
    @Override
    protected double computePrefWidth(double height) {
        return super.computePrefWidth(height) + SPARE;
    }

    private void tint(Tint tint) {
        getStyleClass().setAll("label", "pill", "mark", "mark-" + tint.name().toLowerCase(Locale.ROOT));
        setGraphic(signs.computeIfAbsent(tint, each -> Icons.on(this, sign(each)).getGraphic()));
    }

    private static Feather sign(Tint tint) {
        return switch (tint) {
            case NONE -> Feather.TAG;
            case INK -> Feather.FLAG;
            case PLUM -> Feather.ALERT_TRIANGLE;
            case TEAL -> Feather.STAR;
            case GOLD -> Feather.BELL;
            case VIOLET -> Feather.BOOKMARK;
        };
    }
}
