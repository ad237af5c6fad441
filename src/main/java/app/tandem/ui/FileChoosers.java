package app.tandem.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for a file. An interface, so that tests and pictures need no dialog of the computer.
public interface FileChoosers {

    /// A person who always cancels, where there is nobody.
    FileChoosers CANCELLED = new FileChoosers() {
        @Override
        public Optional<Path> open(String title, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    };

    /// An existing file; empty when the person cancels.
    Optional<Path> open(String title, List<FileKind> kinds);

    /// Existing files, several at once; none when the person cancels.
    default List<Path> openAll(String title, List<FileKind> kinds) {
        return open(title, kinds).stream().toList();
    }

    /// A name to write to; the computer has asked whether an existing file may be replaced.
    Optional<Path> save(String title, String suggestedName, List<FileKind> kinds);

    /// A folder; empty when the person cancels.
    Optional<Path> folder(String title);

    /// One choice in the list of file types.
    ///
    /// @param ending without the dot, such as "tandem"
    record FileKind(String name, String ending) {}
}
