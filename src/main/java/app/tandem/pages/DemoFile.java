package app.tandem.pages;

import app.tandem.exchange.DemoPlan;
import app.tandem.exchange.demo.Story;
import app.tandem.store.Author;
import app.tandem.store.PlanStore;
import java.nio.file.Path;

/// A fresh copy of the demo plan as a file, with the whole history that led to it.
public final class DemoFile {

    private DemoFile() {}

    /// @throws app.tandem.store.PlanFileException EXISTS when there is a file of that name
    public static Path create(Path path) {
        var story = Story.read();
        var author = new Author(story::person, story.clock(), story.ids());
        try (var store = PlanStore.create(path, DemoPlan.workspace(), PlanStore.Options.plain(author))) {
            for (var chapter : story.chapters()) {
                var edit = story.tell(chapter, store.plan(), store.head().hash());
                store.perform(edit).toCompletableFuture().join();
            }
        }
        return path;
    }
}
