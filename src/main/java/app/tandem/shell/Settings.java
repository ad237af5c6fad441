package app.tandem.shell;

import app.tandem.ui.Theme;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the program remembers of this computer's user; nothing of it belongs to a plan.
///
/// @param letters whether bare letters are commands
/// @param recent the files opened last, the latest first
/// @param notes what the person keeps for themselves, such as views of their own, each under its name
public record Settings(Theme.Mode theme, int scale, boolean letters, List<Recent> recent,
        Map<String, String> notes) {

    static final Settings FIRST = new Settings(Theme.Mode.SYSTEM, 100, true, List.of(), Map.of());

    private static final int MOST_RECENT = 10;

    /// A plan file and when it was last opened.
    ///
    /// @param opened as ISO instant
    public record Recent(String path, String opened) {

        Path file() {
            return Path.of(path);
        }

        Instant when() {
            return Instant.parse(opened);
        }
    }

    public Settings {
        scale = Math.clamp(scale, Theme.SCALES.getFirst(), Theme.SCALES.getLast());
        recent = List.copyOf(recent);
        notes = Map.copyOf(Objects.requireNonNullElse(notes, Map.of())); // settings of an older program
    }

    /// Keeps a text under a name; an empty one is forgotten.
    Settings noted(String name, String text) {
        var kept = new TreeMap<>(notes);
        if (text.isEmpty()) kept.remove(name);
        else kept.put(name, text);
        return new Settings(theme, scale, letters, recent, kept);
    }

    Settings withTheme(Theme.Mode mode) {
        return new Settings(mode, scale, letters, recent, notes);
    }

    Settings withScale(int percent) {
        return new Settings(theme, percent, letters, recent, notes);
    }

    Settings withLetters(LetterKeys keys) {
        return new Settings(theme, scale, keys == LetterKeys.ON, recent, notes);
    }

    Settings opened(Path file, Instant at) {
        var latest = Stream.of(new Recent(file.toAbsolutePath().toString(), at.toString()));
        var others = recent.stream().filter(other -> !other.file().equals(file.toAbsolutePath()));
        return new Settings(theme, scale, letters, Stream.concat(latest, others).limit(MOST_RECENT).toList(),
                notes);
    }

    Settings forgotten(Recent gone) {
        return new Settings(theme, scale, letters, recent.stream().filter(other -> !other.equals(gone))
                .toList(), notes);
    }

    Settings forgottenAll() {
        return new Settings(theme, scale, letters, List.of(), notes);
    }

    /// Whether a bare letter does something while no text field has the focus.
    enum LetterKeys { ON, OFF }
}
