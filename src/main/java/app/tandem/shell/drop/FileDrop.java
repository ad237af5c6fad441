package app.tandem.shell.drop;

import app.tandem.pages.Page;
import app.tandem.plan.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are let go anywhere over the window, where no part of the page in front wants them itself:
/// the first page that can use them takes them, and comes to the front.
public final class FileDrop {

    private final Supplier<List<Page>> pages;
    private final Consumer<Page> go;
    private final Consumer<String> tell;

    /// @param go brings a page to the front; tell says what nobody could use
    public FileDrop(Supplier<List<Page>> pages, Consumer<Page> go, Consumer<String> tell) {
        this.pages = pages;
        this.go = go;
        this.tell = tell;
    }

    public void listenTo(Node window) {
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (!event.getDragboard().hasFiles()) return;
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (!event.getDragboard().hasFiles()) return;
            take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    public void take(List<Path> files) {
        pages.get().stream().filter(page -> page.take(files)).findFirst().ifPresentOrElse(go,
                () -> tell.accept(Words.with("drop.nobody", files.stream().map(Path::getFileName)
                        .map(String::valueOf).collect(Collectors.joining(", ")))));
    }
}
