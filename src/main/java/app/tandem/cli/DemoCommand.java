package app.tandem.cli;

import app.tandem.pages.DemoFile;
import app.tandem.plan.Words;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `demo FILE`: a fresh copy of the demo plan.
@Command(name = "demo", description = "Makes a fresh copy of the demo plan.", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the file to make; must not exist")
    private @Nullable Path file;

    DemoCommand() {}

    @Override
    public Integer call() {
        Says.line(spec, Words.with("cli.demo.done", DemoFile.create(Says.given(file))));
        return CommandLineTandem.DONE;
    }
}
