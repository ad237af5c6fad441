package app.tandem.cli;

import app.tandem.exchange.Archive;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.store.Author;
import app.tandem.store.PlanStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `load JSON --out PLAN`: a plan file from an archive.
@Command(name = "load", description = "Makes a plan file from an archive.", mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "JSON", description = "what “dump” wrote")
    private @Nullable Path json;

    @Option(names = "--out", paramLabel = "PLAN", required = true, description =
            "the file to make; must not exist")
    private @Nullable Path out;

    LoadCommand() {}

    @Override
    public Integer call() throws IOException {
        var plan = read(Says.given(json));
        PlanStore.create(Says.given(out), plan, PlanStore.Options.plain(Author.system())).close();
        Says.line(spec, Words.with("cli.load.done", plan.size(), Says.given(out)));
        return CommandLineTandem.DONE;
    }

    private static Plan read(Path json) throws IOException {
        try (var in = Files.newInputStream(json)) {
            return Archive.read(in);
        }
    }
}
