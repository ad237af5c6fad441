package app.tandem.plan.craft;

import app.tandem.plan.Ids;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Views as a small text that people can mail and read: each by its name, with one line for each thing it
/// says.
public final class ViewText {

    private static final String HEAD = "Tandem views 1";
    private static final String LINE = "  ";
    private static final String BETWEEN = ": ";

    /// The id and the name stand first.
    private static final int UNNAMED = 2;

    /// More is not read: nobody has so many.
    private static final long LARGEST = 1_000_000;

    private ViewText() {}

    public static String of(List<SavedView> views) {
        var text = new StringBuilder(HEAD).append("\n");
        for (var view : views) {
            text.append("\n").append(view.title().replace("\n", " ")).append("\n");
            var plain = Shape.of(SavedView.class).plain(view);
            for (int at = UNNAMED; at < plain.length; at++) {
                var value = String.valueOf(plain[at]).replace("\\", "\\\\").replace("\n", "\\n");
                text.append(LINE).append(name(at)).append(BETWEEN).append(value).append("\n");
            }
        }
        return text.toString();
    }

    /// The views in a file.
    ///
    /// @throws IllegalArgumentException when it holds none; its message is for people
    public static List<SavedView> read(Path file, Ids ids) throws IOException {
        if (Files.size(file) > LARGEST) throw new IllegalArgumentException(Words.of("views.file.other"));
        try {
            return read(Files.readString(file), ids);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(Words.of("views.file.other"), e);
        }
    }

    /// What no line says is as in a view that shows everything; what a line says that no view has is passed
    /// over.
    ///
    /// @throws IllegalArgumentException when it holds no views; its message is for people
    public static List<SavedView> read(String text, Ids ids) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEAD)) {
            throw new IllegalArgumentException(Words.of("views.file.other"));
        }
        var views = new ArrayList<SavedView>();
        @Nullable Object[] plain = null;
        for (int at = 1; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.isBlank()) continue;
            if (line.startsWith(LINE) && plain != null) {
                put(plain, line.strip());
            } else {
                if (plain != null) views.add(view(plain));
                plain = Shape.of(SavedView.class).plain(
                        SavedView.of(ids.next(SavedView.class), line.strip(), SavedView.BOARD));
            }
        }
        if (plain != null) views.add(view(plain));
        return views;
    }

    private static void put(@Nullable Object[] plain, String line) {
        int colon = line.indexOf(':');
        if (colon < 0) throw new IllegalArgumentException(Words.with("views.file.line", line));
        var value = line.substring(colon + 1).strip().replace("\\n", "\n").replace("\\\\", "\\");
        place(line.substring(0, colon)).ifPresent(at -> plain[at] = value);
    }

    private static SavedView view(@Nullable Object[] plain) {
        try {
            return (SavedView) Shape.of(SavedView.class).row(plain);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(Words.with("views.file.line", String.valueOf(plain[1])), e);
        }
    }

    private static Optional<Integer> place(String name) {
        return IntStream.range(UNNAMED, Shape.of(SavedView.class).cells().size()).boxed()
                .filter(at -> name(at).equals(name)).findFirst();
    }

    private static String name(int at) {
        return Shape.of(SavedView.class).cells().get(at).component().getName();
    }
}
