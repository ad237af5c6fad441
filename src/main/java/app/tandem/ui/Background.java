package app.tandem.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Work that must not hold up the window, such as writing a document. It is handed values that never change.
public final class Background {

    private Background() {}

    /// Runs the work on a thread of its own and answers on the JavaFX thread.
    ///
    /// @return a way to stop the work: it is interrupted and `onFailure` hears of it
    public static <T> Runnable call(Callable<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
        return Thread.ofVirtual().name("background").start(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> onSuccess.accept(result));
            } catch (Exception e) {
                Platform.runLater(() -> onFailure.accept(e));
            }
        })::interrupt;
    }

    /// Questions of one asker: one that a newer one has overtaken is not answered. For the JavaFX thread.
    public static final class Latest {

        private int asked;

        public <T> void call(Callable<T> work, Consumer<T> onAnswer) {
            int mine = ++asked;
            Background.call(work, answer -> {
                if (mine == asked) onAnswer.accept(answer);
            }, failure -> {
                throw new IllegalStateException("It could not be worked out", failure);
            });
        }

        /// What was asked before is not answered any more.
        public void drop() {
            asked++;
        }
    }

    /// Says something on the JavaFX thread, from work that goes on.
    public static void later(Runnable saying) {
        Platform.runLater(saying);
    }
}
