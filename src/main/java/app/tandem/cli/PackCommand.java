package app.tandem.cli;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
/// Stub.
@Command(name = "pack")
final class PackCommand implements Callable<Integer> {
    PackCommand() {}
    @Override public Integer call() { return 0; }
}
