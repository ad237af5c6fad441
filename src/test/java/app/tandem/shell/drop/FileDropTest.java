package app.tandem.shell.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.ui.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileDropTest {

    private final Page deaf = new Taking("no such ending");
    private final Page reader = new Taking(".xlsx");
    private final List<Page> front = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final FileDrop drop = new FileDrop(() -> List.of(deaf, reader), front::add, told::add);

    @Test
    void the_first_page_that_can_use_the_files_comes_to_the_front() {
        drop.take(List.of(Path.of("folder", "scores.xlsx")));
        assertEquals(List.of(reader), front);
        assertEquals(List.of(), told);
    }

    @Test
    void files_that_no_page_can_use_are_named() {
        drop.take(List.of(Path.of("folder", "photo.png"), Path.of("song.mp3")));
        assertEquals(List.of(), front);
        assertEquals(List.of("No page can use photo.png, song.mp3. Scoring sheets (XLSX) are taken once a"
                + " selection is open."), told);
    }

    /// A page that takes files of one ending.
    private record Taking(String ending) implements Page {
        @Override
        public Folio folio() {
            throw new UnsupportedOperationException("Nobody looks at it");
        }

        @Override
        public List<Command> commands() {
            return List.of();
        }

        @Override
        public boolean take(List<Path> files) {
            return files.stream().allMatch(file -> file.toString().endsWith(ending));
        }
    }
}
