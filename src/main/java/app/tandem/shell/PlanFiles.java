package app.tandem.shell;

import app.tandem.pages.DemoFile;
import app.tandem.plan.Workspace;
import app.tandem.store.PlanFileException;
import app.tandem.store.PlanStore;
import java.nio.file.Path;

/// How plans come from files. Each call takes its time and is made off the JavaFX thread.
public record PlanFiles(PlanStore.Options options) {

    /// A plan on a medium that cannot be written to is opened to be looked at.
    PlanStore open(Path file) {
        try {
            return PlanStore.open(file, options);
        } catch (PlanFileException e) {
            if (e.reason() != PlanFileException.Reason.READ_ONLY) throw e;
            return PlanStore.openReadOnly(file, options);
        }
    }

    PlanStore create(Path file) {
        return PlanStore.create(file, Workspace.named(name(file)), options);
    }

    /// A fresh demo plan under a name that is free.
    PlanStore demo(Path file) {
        return open(DemoFile.create(file));
    }

    static String name(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(".tandem") ? name.substring(0, name.length() - ".tandem".length()) : name;
    }
}
