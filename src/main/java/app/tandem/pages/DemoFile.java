package app.tandem.pages;

import app.tandem.exchange.DemoPlan;
import app.tandem.exchange.demo.Story;
import app.tandem.store.Author;
import app.tandem.store.PlanStore;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;

/// A fresh copy of the demo plan as a file, with the whole history that led to it.
public final class DemoFile {

    private DemoFile() {}

    /// When it cannot be told to its end, no file is left behind.
    ///
    /// @throws app.tandem.store.PlanFileException EXISTS when there is a file of that name
    public static Path create(Path path) {
        var story = Story.read();
        var author = new Author(story::person, story.clock(), story.ids());
        try (var store = PlanStore.create(path, DemoPlan.workspace(), PlanStore.Options.plain(author))) {
            tell(story, store);
        } catch (CompletionException e) {
            PlanStore.discard(path);
            throw e;
        }
        return path;
    }

    private static void tell(Story story, PlanStore store) {
        for (var chapter : story.chapters()) {
            var edit = story.tell(chapter, store.plan(), store.head().hash());
            store.perform(edit).toCompletableFuture().join();
        }
    }
}
