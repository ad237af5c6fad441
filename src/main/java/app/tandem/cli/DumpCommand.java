package app.tandem.cli;

import app.tandem.exchange.Archive;
import app.tandem.plan.Words;
import app.tandem.reports.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dump PLAN`: the whole plan as JSON.
@Command(name = "dump", description = "Writes the whole plan as JSON.", mixinStandardHelpOptions = true)
final class DumpCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PlanArgument plan = new PlanArgument();

    @Option(names = "--out", paramLabel = "FILE", description = "where to; standard output when left out")
    private @Nullable Path out;

    DumpCommand() {}

    @Override
    public Integer call() throws IOException {
        try (var store = plan.open()) {
            if (out == null) {
                var text = new ByteArrayOutputStream();
                Archive.write(store.plan(), text);
                Says.line(spec, text.toString(StandardCharsets.UTF_8).stripTrailing());
            } else {
                AtomicFile.write(out, file -> Archive.write(store.plan(), file));
                Says.line(spec, Words.with("cli.written", out));
            }
        }
        return CommandLineTandem.DONE;
    }
}
