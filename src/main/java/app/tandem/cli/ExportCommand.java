package app.tandem.cli;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
/// Stub.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    ExportCommand() {}
    @Override public Integer call() { return 0; }
}
