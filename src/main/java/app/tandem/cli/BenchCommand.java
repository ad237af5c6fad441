package app.tandem.cli;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
/// Stub.
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {
    BenchCommand() {}
    @Override public Integer call() { return 0; }
}
