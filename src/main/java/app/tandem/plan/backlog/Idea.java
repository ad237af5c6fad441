package app.tandem.plan.backlog;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A suggestion from the floor, with the answer it got and the day it got it.
///
/// @param source who had it, as the person wants to be named
/// @param answeredOn empty while it is unanswered; ten working days is the rule
/// @param adoptedAs codes of what became of it
@RecordBuilder
public record Idea(
        Id<Idea> id,
        Code code,
        String title,
        String source,
        LocalDate received,
        Status status,
        String answer,
        @Nullable LocalDate answeredOn,
        List<Code> adoptedAs,
        String recognition,
        boolean nameMayBeShown)
        implements Coded, IdeaBuilder.With {

    public static final String PREFIX = "ID";

    /// What was answered.
    public enum Status { UNDER_REVIEW, ADOPTED, DECLINED }

    public Idea {
        Checks.title(title);
        adoptedAs = List.copyOf(adoptedAs);
    }
}
