package app.tandem.plan.roadmap.scene;

import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.drawing.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/// Words broken into lines between words, and within one only when it is wider than the room.
record BrokenWords(TextMeasure text, double size, Weight weight) {

    List<String> lines(String words, double room) {
        if (fits(words, room)) return List.of(words);
        var lines = new ArrayList<String>();
        String line = "";
        for (var word : words.split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!fits(longer, room)) {
                if (!line.isEmpty()) lines.add(line);
                longer = rest(word, room, lines);
            }
            line = longer;
        }
        if (!line.isEmpty()) lines.add(line);
        return lines;
    }

    /// What remains of a word after every line that it fills on its own.
    private String rest(String word, double room, List<String> lines) {
        var rest = word;
        while (!fits(rest, room) && rest.length() > 1) {
            int end = rest.length() - 1;
            while (end > 1 && !fits(rest.substring(0, end), room)) end--;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private boolean fits(String words, double room) {
        return text.width(words, size, weight) <= room + 0.01;
    }
}
