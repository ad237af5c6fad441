package app.tandem.reports;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What a report says, before any file format.
///
/// @param subtitle one line under the title; empty for none
/// @param header runs at the top of every page
/// @param footer runs at the bottom of every page, before the page number
/// @param date the day the plan stood at; the only date that the file knows
@RecordBuilder
public record Document(
        String title,
        String subtitle,
        String header,
        String footer,
        Locale language,
        Status status,
        Sheet sheet,
        LocalDate date,
        List<Block> blocks)
        implements DocumentBuilder.With {

    /// Whether it still may change. Drafts say so on every page.
    public enum Status { DRAFT, SIGNED }

    public Document {
        blocks = List.copyOf(blocks);
    }

    /// A signed A4 document in English with nothing at the edges of its pages.
    public static Document titled(String title, LocalDate date, List<Block> blocks) {
        return new Document(title, "", "", "", Locale.UK, Status.SIGNED, Sheet.A4, date, blocks);
    }

    /// What the plan says on that day, on broad pages under the name of its workspace.
    public static Document asOf(Plan plan, String title, LocalDate today, List<Block> blocks) {
        var name = plan.find(Workspace.ONLY).map(Workspace::name).orElse("");
        return new Document(title, Words.with("said.asOf", Dates.day(today)),
                name.isEmpty() ? title : name + " · " + title, "", Locale.UK, Status.SIGNED,
                Sheet.A4_LANDSCAPE, today, blocks);
    }

    public boolean draft() {
        return status == Status.DRAFT;
    }
}
