package app.tandem.cli;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
/// Stub.
@Command(name = "screens")
final class ScreensCommand implements Callable<Integer> {
    ScreensCommand() {}
    @Override public Integer call() { return 0; }
}
