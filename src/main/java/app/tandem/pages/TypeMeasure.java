package app.tandem.pages;

import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.TextMeasure;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Text;

/// How wide words come out in the type of the window: the sum of their letters, each measured once.
public final class TypeMeasure implements TextMeasure {

    private static final double SIZE = 100;
    private static final int COMMON = 0x250;

    private final Map<Label.Weight, Letters> weights = new EnumMap<>(Label.Weight.class);

    @Override
    public double width(String text, double size, Label.Weight weight) {
        return weights.computeIfAbsent(weight, Letters::new).width(text) * size / SIZE;
    }

    /// The letters of one weight: the Latin ones in an array, which alone is quick with ten thousand titles.
    private static final class Letters {

        private final Label.Weight weight;
        private final double[] common = new double[COMMON];
        private final Map<Integer, Double> others = new HashMap<>();

        Letters(Label.Weight weight) {
            this.weight = weight;
            Arrays.fill(common, -1);
        }

        double width(String text) {
            double width = 0;
            for (int i = 0; i < text.length(); ) {
                int letter = text.codePointAt(i);
                width += width(letter);
                i += Character.charCount(letter);
            }
            return width;
        }

        private double width(int letter) {
            if (letter >= COMMON) return others.computeIfAbsent(letter, this::measured);
            if (common[letter] < 0) common[letter] = measured(letter);
            return common[letter];
        }

        private double measured(int letter) {
            var text = new Text(Character.toString(letter));
            text.setFont(DrawingPainter.font(weight, SIZE));
            return text.getLayoutBounds().getWidth();
        }
    }
}
