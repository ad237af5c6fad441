package app.tandem.shell;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;

/// JavaFX without a display: it draws in memory. To be started once, before anything else of JavaFX.
public final class Headless {

    private Headless() {}

    /// Runs the work on the JavaFX thread of a screen of that size and waits until it says that it is done.
    ///
    /// @param work gets what it is to complete at its end
    public static void run(int width, int height, Consumer<CompletableFuture<Void>> work) {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", width + "x" + height + "-32");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.text", "t2k");
        System.setProperty("java.awt.headless", "true");
        var done = new CompletableFuture<Void>();
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            Thread.currentThread()
                    .setUncaughtExceptionHandler((_, failure) -> done.completeExceptionally(failure));
            work.accept(done);
        });
        try {
            done.join();
        } finally {
            Platform.exit();
        }
    }
}
