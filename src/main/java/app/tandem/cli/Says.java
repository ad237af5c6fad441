package app.tandem.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// What a command prints, and what it was surely given.
final class Says {

    private Says() {}

    static void line(@Nullable CommandSpec spec, String sentence) {
        var out = given(spec).commandLine().getOut();
        out.println(sentence);
        out.flush();
    }

    /// A parameter that picocli has filled in before the command runs.
    static <T> T given(@Nullable T parameter) {
        return Objects.requireNonNull(parameter);
    }
}
