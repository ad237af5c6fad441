package app.tandem.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The computer's own file dialogs, over the window that is in front.
public record NativeFileChoosers(Supplier<Window> owner) implements FileChoosers {

    @Override
    public Optional<Path> open(String title, List<FileKind> kinds) {
        return path(chooser(title, kinds).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> openAll(String title, List<FileKind> kinds) {
        return Optional.ofNullable(chooser(title, kinds).showOpenMultipleDialog(owner.get())).stream()
                .flatMap(List::stream)
                .map(File::toPath)
                .toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
        var chooser = chooser(title, kinds);
        chooser.setInitialFileName(suggestedName);
        return path(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(chooser.showDialog(owner.get()));
    }

    private static FileChooser chooser(String title, List<FileKind> kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        for (FileKind kind : kinds) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(kind.name(), "*." + kind.ending()));
        }
        return chooser;
    }

    @SuppressWarnings("NullAway") // the dialogs answer null when a person cancels
    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
