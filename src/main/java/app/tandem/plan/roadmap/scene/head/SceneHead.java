package app.tandem.plan.roadmap.scene.head;

import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.drawing.Box;
import java.util.List;
import java.util.Optional;

/// What stands above the lanes: the names of the periods, today, the sessions, and the expected contacts.
///
/// @param fiscal beginnings of fiscal years; empty when they are those of the calendar
/// @param today where today stands; empty when it is not among the years shown
/// @param sessions planning sessions as upright lines; those without words have no room for them
/// @param hills expected contacts, highest in the middle of their days
public record SceneHead(double em, List<Tick> near, List<Tick> far, List<Tick> fiscal, Optional<Double> today,
        List<Note> sessions, List<Note> hills) {

    /// The beginning of a period on the axis.
    ///
    /// @param strong whether a longer period begins there too
    /// @param text empty when there is no room for it
    public record Tick(double x, boolean strong, String text) {}

    /// Something above the axis that concerns a row of the plan.
    ///
    /// @param told what it is, in words
    public record Note(Id<? extends Row> about, Box box, String text, String told) {}

    private static final double TITLES = 1.8;
    private static final double LINE = 1.3;
    private static final double HILLS = 1.8;

    /// Where the grid begins: below the headings.
    public double gridTop() {
        return TITLES * em;
    }

    /// The line on which the names of the periods stand.
    public double ticksLine() {
        return (TITLES + 0.95 + (fiscal.isEmpty() ? 0 : LINE)) * em;
    }

    public double fiscalLine() {
        return (TITLES + 0.95) * em;
    }

    /// The line on which today and the sessions stand.
    public double daysLine() {
        return ticksLine() + LINE * em;
    }

    public double hillsTop() {
        return daysLine() + 0.35 * em;
    }

    public double height() {
        return hillsTop() + (hills.isEmpty() ? 0 : HILLS * em);
    }
}
