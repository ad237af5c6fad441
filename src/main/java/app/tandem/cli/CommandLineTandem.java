package app.tandem.cli;

import app.tandem.exchange.UnreadableException;
import app.tandem.pages.Pages;
import app.tandem.plan.Words;
import app.tandem.store.PlanFileException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The same program without a window: one verb a call, sentences on standard error, no display.
@Command(
        name = "tandem",
        mixinStandardHelpOptions = true,
        version = "Tandem 0.1.0",
        description = "IT and the contact center plan technology together.",
        subcommands = {
            DemoCommand.class, PackCommand.class, ExportCommand.class, DumpCommand.class, LoadCommand.class,
            ResultCommand.class, CheckCommand.class, VerifyCommand.class, ConflictsCommand.class,
            RankCommand.class, CoverageCommand.class, StalledCommand.class, ScreensCommand.class,
            BenchCommand.class
        })
public final class CommandLineTandem {

    /// Done; something was found; the call was wrong or could not be carried out.
    static final int DONE = 0;
    static final int FOUND = 1;
    static final int WRONG_USE = 2;

    private static final List<String> VERBS =
            List.of("demo", "pack", "export", "dump", "load", "result", "check", "verify", "conflicts",
                    "rank", "coverage", "stalled", "screens", "bench", "--help", "-h", "--version", "-V");

    private final Pages pages;

    /// @param pages makes every page of the window for a plan, for pictures of them
    public CommandLineTandem(Pages pages) {
        this.pages = pages;
    }

    /// Whether the call is for this program and not for the window.
    public static boolean knows(String[] arguments) {
        return arguments.length > 0 && VERBS.contains(arguments[0]);
    }

    /// @return the exit code: 0 done, 1 found something, 2 wrong use
    public int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    /// The same with its output caught, for tests.
    int run(PrintWriter out, PrintWriter error, String... arguments) {
        return commandLine().setOut(out).setErr(error).execute(arguments);
    }

    /// What a machine without a display shows of the program: the demo plan, its session pack, and a
    /// picture of every page, light and dark, in a folder that it names.
    public int tour() {
        try {
            var folder = Files.createTempDirectory("tandem-demo-");
            var plan = folder.resolve("Northmere demo.tandem").toString();
            var out = commandLine().getOut();
            out.println(Words.of("cli.tour.begin"));
            out.flush();
            int worst = Stream.of(
                            List.of("demo", plan),
                            List.of("pack", plan, "--out", folder.resolve("pack").toString()),
                            List.of("screens", plan, "--out", folder.resolve("screens").toString()))
                    .mapToInt(call -> run(call.toArray(String[]::new)))
                    .max()
                    .orElse(DONE);
            out.println(Words.with("cli.tour.end", folder));
            out.flush();
            return worst;
        } catch (IOException e) {
            return failed(commandLine(), e);
        }
    }

    Pages pages() {
        return pages;
    }

    private CommandLine commandLine() {
        return new CommandLine(this)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(CommandLineTandem::wrongUse)
                .setExecutionExceptionHandler((failure, line, _) -> failed(line, failure));
    }

    private static int wrongUse(CommandLine.ParameterException failure, String[] arguments) {
        var line = failure.getCommandLine();
        line.getErr().println(Words.with("cli.wrongUse", String.valueOf(failure.getMessage()).lines()
                .findFirst()
                .orElse(""), line.getCommandSpec().qualifiedName()));
        return WRONG_USE;
    }

    private static int failed(CommandLine line, Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause() : failure;
        line.getErr().println(sentence(cause));
        return cause instanceof PlanFileException file && file.reason() == PlanFileException.Reason.DAMAGED
                ? FOUND
                : WRONG_USE;
    }

    private static String sentence(Throwable failure) {
        return switch (failure) {
            case PlanFileException file -> file.sentence();
            case UnreadableException unreadable -> String.valueOf(unreadable.getMessage());
            case NoSuchRowException missing -> String.valueOf(missing.getMessage());
            case UncheckedIOException io -> Words.with("cli.io", String.valueOf(io.getMessage()));
            case IOException io -> Words.with("cli.io", String.valueOf(io.getMessage()));
            default -> Words.with("cli.fault", failure.toString());
        };
    }
}
