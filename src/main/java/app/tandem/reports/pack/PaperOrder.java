package app.tandem.reports.pack;

import app.tandem.plan.Code;
import app.tandem.plan.Plan;
import app.tandem.plan.session.PlanningSession;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One paper to be written: which, about what, as which kind of file.
///
/// @param of the session or selection it is about; empty for the whole plan
/// @param part whose own sheet it is: a person's code for scoring, a vendor's letter for a debrief;
///     empty for every other paper
/// @param format how the file's name ends, without the dot
/// @param scale of a picture in pixels, in per cent of those on a usual screen
public record PaperOrder(Paper paper, @Nullable Code of, String part, String format, int scale) {

    /// Twice as many pixels as on a usual screen, which is sharp on most.
    private static final int SHARP = 200;


    public PaperOrder {
        if (!paper.formats().contains(format)) {
            throw new IllegalArgumentException(
                    "%s comes as %s".formatted(paper, String.join(", ", paper.formats())));
        }
    }

    /// One whose pictures are as sharp as most need them.
    public PaperOrder(Paper paper, @Nullable Code of, String part, String format) {
        this(paper, of, part, format, SHARP);
    }

    /// One that is about a whole session, selection or plan.
    public PaperOrder(Paper paper, @Nullable Code of, String format) {
        this(paper, of, "", format);
    }

    /// A name that sorts by day and says what it is, such as `2026-06-10_S4_minutes_v1.pdf`.
    public String fileName(PaperSource source) {
        var name = paper.name().toLowerCase(Locale.ROOT);
        var session = of == null ? null : session(source.plan(), of);
        if (session != null) {
            return "%s_%s_%s_%s.%s".formatted(session.date(), of, name, version(session), format);
        }
        return of == null
                ? "%s_%s.%s".formatted(source.today(), name, format)
                : "%s_%s_%s%s.%s".formatted(source.today(), of, name, part.isEmpty() ? "" : "_" + part,
                        format);
    }

    private static String version(PlanningSession session) {
        return session.sealed() ? "v" + session.minutesRevision() : "draft";
    }

    private static @Nullable PlanningSession session(Plan plan, Code code) {
        return plan.find(code).orElse(null) instanceof PlanningSession session ? session : null;
    }
}
