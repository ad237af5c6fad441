package app.tandem.shell;

import app.tandem.ui.Theme;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// What the program remembers of this computer's user; nothing of it belongs to a plan.
///
/// @param letters whether bare letters are commands
/// @param recent the files opened last, the latest first
public record Settings(Theme.Mode theme, int scale, boolean letters, List<Recent> recent) {

    static final Settings FIRST = new Settings(Theme.Mode.SYSTEM, 100, true, List.of());

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
    }

    Settings withTheme(Theme.Mode mode) {
        return new Settings(mode, scale, letters, recent);
    }

    Settings withScale(int percent) {
        return new Settings(theme, percent, letters, recent);
    }

    Settings withLetters(LetterKeys keys) {
        return new Settings(theme, scale, keys == LetterKeys.ON, recent);
    }

    Settings opened(Path file, Instant at) {
        var latest = Stream.of(new Recent(file.toAbsolutePath().toString(), at.toString()));
        var others = recent.stream().filter(other -> !other.file().equals(file.toAbsolutePath()));
        return new Settings(theme, scale, letters, Stream.concat(latest, others).limit(MOST_RECENT).toList());
    }

    Settings forgotten(Recent gone) {
        return new Settings(theme, scale, letters, recent.stream().filter(other -> !other.equals(gone))
                .toList());
    }

    Settings forgottenAll() {
        return new Settings(theme, scale, letters, List.of());
    }

    /// Whether a bare letter does something while no text field has the focus.
    enum LetterKeys { ON, OFF }
}
