package app.tandem.pages.vendors.scores;

import app.tandem.exchange.scoring.ScoringSheets;
import app.tandem.exchange.scoring.ScoringSheets.Dropped;
import app.tandem.plan.Plan;
import app.tandem.plan.vendor.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Files that could be scoring sheets, read whole.
public final class SheetFiles {

    private SheetFiles() {}

    /// Those that are workbooks by their name.
    public static List<Path> among(List<Path> files) {
        return files.stream().filter(file -> String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT)
                .endsWith(".xlsx")).toList();
    }

    /// The selection that the first scoring sheet among them was written for.
    public static Optional<Selection> meant(Plan plan, List<Path> files) throws IOException {
        return ScoringSheets.meant(plan, read(files));
    }

    static List<Dropped> read(List<Path> files) throws IOException {
        var dropped = new ArrayList<Dropped>();
        for (var file : files) {
            dropped.add(new Dropped(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
        }
        return dropped;
    }
}
