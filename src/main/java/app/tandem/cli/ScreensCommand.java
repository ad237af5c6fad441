package app.tandem.cli;

import app.tandem.pages.Page.Presenting;
import app.tandem.plan.Words;
import app.tandem.reports.AtomicFile;
import app.tandem.shell.Headless;
import app.tandem.shell.Screens;
import app.tandem.store.Author;
import app.tandem.store.PlanStore;
import app.tandem.ui.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `screens PLAN --out DIR`: a picture of every page.
@Command(name = "screens", description = "Takes a picture of every page.", mixinStandardHelpOptions = true)
final class ScreensCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable CommandLineTandem parent;

    @Mixin
    private PlanArgument plan = new PlanArgument();

    @Option(names = "--out", paramLabel = "DIR", required = true,
            description = "the folder; made when missing")
    private @Nullable Path out;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1366x768",
            description = "of the window, in pixels")
    private String size = "1366x768";

    @Option(names = "--dark", description = "dark colours")
    private boolean dark;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "100",
            description = "of the type, 90 to 200 per cent")
    private int scale;

    @Option(names = "--presenting", description = "as the room sees it")
    private boolean presenting;

    ScreensCommand() {}

    @Override
    public Integer call() {
        var look = look();
        try {
            var folder = Files.createTempDirectory("tandem");
            try (var store = copy(folder)) {
                Headless.run(look.width(), look.height(), done -> take(store, look, done));
            } finally {
                PlanStore.discard(folder.resolve(plan.path().getFileName()));
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CommandLineTandem.DONE;
    }

    /// Pictures show a plan that can be worked on, and the one that they are of stays untouched.
    private PlanStore copy(Path folder) {
        try (var original = plan.open()) {
            var copy = original.saveCopy(folder.resolve(plan.path().getFileName())).toCompletableFuture();
            return PlanStore.open(copy.join(), PlanStore.Options.plain(Author.system()));
        }
    }

    private void take(PlanStore store, Screens.Look look, CompletableFuture<Void> done) {
        var noon = plan.today(store.plan()).atTime(12, 0).toInstant(ZoneOffset.UTC);
        var subject =
                new Screens.Subject(store, Clock.fixed(noon, ZoneOffset.UTC), Says.given(parent).pages());
        new Screens(subject, look, this::keep, () -> done.complete(null)).take();
    }

    private Screens.Look look() {
        var match = SIZE.matcher(size);
        if (!match.matches()) throw new NoSuchRowException(Words.with("cli.screens.size", size));
        if (!Theme.SCALES.contains(scale)) {
            throw new NoSuchRowException(Words.with("cli.screens.scale", scale, Theme.SCALES.toString()));
        }
        return new Screens.Look(
                Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)),
                dark ? Theme.Mode.DARK : Theme.Mode.LIGHT,
                scale,
                presenting ? Presenting.ON : Presenting.OFF);
    }

    private void keep(String page, byte[] picture) {
        var file = Says.given(out).resolve(page + ".png");
        try {
            AtomicFile.write(file, stream -> stream.write(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Says.line(spec, Words.with("cli.written", file));
    }
}
