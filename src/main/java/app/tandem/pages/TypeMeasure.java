package app.tandem.pages;

import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.TextMeasure;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Text;

/// How wide words come out in the type of the window: the sum of their letters, each measured once.
public final class TypeMeasure implements TextMeasure {

    private static final double SIZE = 100;

    private final Map<Label.Weight, Map<Integer, Double>> widths = new EnumMap<>(Label.Weight.class);

    @Override
    public double width(String text, double size, Label.Weight weight) {
        var known = widths.computeIfAbsent(weight, _ -> new HashMap<>());
        return text.codePoints().mapToDouble(letter ->
                known.computeIfAbsent(letter, it -> letter(it, weight)))
                .sum() * size / SIZE;
    }

    private static double letter(int letter, Label.Weight weight) {
        var text = new Text(Character.toString(letter));
        text.setFont(DrawingPainter.font(weight, SIZE));
        return text.getLayoutBounds().getWidth();
    }
}
