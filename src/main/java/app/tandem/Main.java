package app.tandem;

import app.tandem.cli.CommandLineTandem;
import app.tandem.ui.FileChoosers;
import java.util.Locale;
import javafx.application.Application;

/// Where the program begins: a verb goes to the command line, everything else to the window. A machine
/// without a display gets the same main job without a window.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var commandLine = new CommandLineTandem(Tandem.pages(FileChoosers.CANCELLED));
        if (CommandLineTandem.knows(arguments)) {
            System.exit(commandLine.run(arguments));
        } else if (display()) {
            Application.launch(Tandem.class, arguments);
        } else {
            System.exit(commandLine.tour());
        }
    }

    /// Windows and macOS always have one; elsewhere the session says so.
    private static boolean display() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("win")
                || system.contains("mac")
                || named("DISPLAY")
                || named("WAYLAND_DISPLAY");
    }

    private static boolean named(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
