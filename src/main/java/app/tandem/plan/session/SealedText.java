package app.tandem.plan.session;

import app.tandem.plan.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The text under a seal: what the minutes state, line by line, and after it the hash that the plan's log
/// ended with. SHA-256 over exactly this, in UTF-8, is the fingerprint.
public record SealedText(String statement, String head) {

    private static final int KEY_CELLS = 2;

    public static SealedText read(String text) {
        int last = text.lastIndexOf('\n');
        return last < 0
                ? new SealedText(text, "")
                : new SealedText(text.substring(0, last), text.substring(last + 1));
    }

    public String text() {
        return statement + "\n" + head;
    }

    public String fingerprint() {
        return Fingerprint.of(text());
    }

    /// Code and revision of the session that it tells of, as its first line states them.
    public List<String> session() {
        var cells = statement.lines().findFirst().orElse("").split("\t", -1);
        return cells.length > KEY_CELLS ? List.of(cells[1], cells[KEY_CELLS]) : List.of("", "");
    }

    /// What reads otherwise in the other statement, one sentence for each line, by its code or number.
    public List<String> differences(String other) {
        var mine = lines(statement);
        var theirs = lines(other);
        var found = new ArrayList<String>();
        mine.forEach((key, line) -> {
            var now = theirs.get(key);
            if (now == null) found.add(Words.with("verify.gone", key));
            else if (!now.equals(line)) found.add(changed(key, line, now));
        });
        theirs.keySet().stream().filter(key -> !mine.containsKey(key))
                .forEach(key -> found.add(Words.with("verify.new", key)));
        return found;
    }

    private static String changed(String key, String was, String is) {
        var before = was.split("\t", -1);
        var now = is.split("\t", -1);
        int at = 0;
        while (at < before.length && at < now.length && before[at].equals(now[at])) at++;
        return Words.with("verify.changed", key,
                at < before.length ? before[at] : "", at < now.length ? now[at] : "");
    }

    private static Map<String, String> lines(String text) {
        var lines = new LinkedHashMap<String, String>();
        text.lines().forEach(line -> {
            var cells = line.split("\t", -1);
            lines.putIfAbsent(cells.length > 1 ? cells[0] + " " + cells[1] : line, line);
        });
        return lines;
    }
}
