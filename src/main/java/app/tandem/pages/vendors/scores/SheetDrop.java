package app.tandem.pages.vendors.scores;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Files that are let go over the page, when they could be scoring sheets.
public final class SheetDrop {

    private final Consumer<List<Path>> take;

    private SheetDrop(Consumer<List<Path>> take) {
        this.take = take;
    }

    public static void on(Node page, Consumer<List<Path>> take) {
        var drop = new SheetDrop(take);
        page.addEventHandler(DragEvent.DRAG_OVER, drop::over);
        page.addEventHandler(DragEvent.DRAG_DROPPED, drop::dropped);
    }

    private void over(DragEvent event) {
        if (sheets(event.getDragboard()).isEmpty()) return;
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void dropped(DragEvent event) {
        var sheets = sheets(event.getDragboard());
        if (sheets.isEmpty()) return;
        take.accept(sheets);
        event.setDropCompleted(true);
        event.consume();
    }

    private static List<Path> sheets(Dragboard board) {
        return SheetFiles.among(board.getFiles().stream().map(File::toPath).toList());
    }
}
