package app.tandem.plan.backlog.coverage;

import app.tandem.plan.Code;
import app.tandem.plan.Period;
import app.tandem.plan.Period.Precision;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Which Musts are covered by nothing, and which are paid for twice, at the end of each quarter of the next
/// five years.
public record ThroughTime(List<Period> quarters, List<Line> lines) {

    private static final int QUARTERS = 20;

    /// How a Must stands at the end of a quarter.
    public enum State { COVERED, NOTHING, TWICE }

    /// One Must at the end of one quarter.
    ///
    /// @param by what answers it, or what is paid for twice
    public record Moment(Period quarter, State state, List<Code> by) {}

    /// One Must through the quarters.
    public record Line(Requirement need, List<Stretch> stretches, List<Moment> moments) {

        /// Whether it has an answer in some quarter and loses it in a later one.
        public boolean loses() {
            boolean had = false;
            for (var moment : moments) {
                if (moment.state() != State.NOTHING) had = true;
                else if (had) return true;
            }
            return false;
        }

        public long quarters(State state) {
            return moments.stream().filter(moment -> moment.state() == state).count();
        }

        /// The quarters in that state that follow one another, as first and last.
        public List<List<Period>> runs(State state) {
            var runs = new ArrayList<List<Period>>();
            Period first = null;
            Period last = null;
            for (var moment : moments) {
                if (moment.state() == state) {
                    if (first == null) first = moment.quarter();
                    last = moment.quarter();
                } else if (first != null && last != null) {
                    runs.add(List.of(first, last));
                    first = null;
                }
            }
            if (first != null && last != null) runs.add(List.of(first, last));
            return runs;
        }
    }

    /// Those that lose their answer first, then those that have none for longest.
    public static ThroughTime of(Plan plan, LocalDate today) {
        var quarters = Stream.iterate(Period.of(today, Precision.QUARTER), quarter -> quarter.plus(1))
                .limit(QUARTERS)
                .toList();
        var lines = Columns.requirements(plan).stream()
                .filter(need -> need.moscow() == Moscow.MUST)
                .map(need -> line(plan, need, quarters))
                .sorted(Comparator.comparing((Line line) -> !line.loses())
                        .thenComparingLong(line -> -line.quarters(State.NOTHING))
                        .thenComparingLong(line -> -line.quarters(State.TWICE))
                        .thenComparing(line -> line.need().code()))
                .toList();
        return new ThroughTime(quarters, lines);
    }

    /// Musts in that state at the end of a quarter.
    public List<Requirement> in(State state, Period quarter) {
        int at = quarters.indexOf(quarter);
        return lines.stream()
                .filter(line -> line.moments().get(at).state() == state)
                .map(Line::need)
                .sorted(Comparator.comparing(Requirement::code))
                .toList();
    }

    /// Musts that are in that state at the end of any quarter.
    public List<Requirement> ever(State state) {
        return lines.stream()
                .filter(line -> line.quarters(state) > 0)
                .map(Line::need)
                .sorted(Comparator.comparing(Requirement::code))
                .toList();
    }

    public List<Requirement> losing() {
        return lines.stream().filter(Line::loses).map(Line::need).sorted(Comparator.comparing(
                Requirement::code)).toList();
    }

    private static Line line(Plan plan, Requirement need, List<Period> quarters) {
        var stretches = Stretch.of(plan, need);
        return new Line(need, stretches, quarters.stream()
                .map(quarter -> moment(stretches, quarter))
                .toList());
    }

    /// What ends and what follows it are both paid for while they overlap.
    private static Moment moment(List<Stretch> stretches, Period quarter) {
        var day = quarter.end();
        var live = stretches.stream().filter(stretch -> stretch.on(day)).map(Stretch::by).distinct().toList();
        if (live.isEmpty()) return new Moment(quarter, State.NOTHING, List.of());
        var old = stretches.stream()
                .filter(each -> each.kind() == Stretch.Kind.IN_USE && each.ends() && each.paid(day))
                .map(Stretch::by)
                .toList();
        var next = stretches.stream()
                .filter(each -> each.kind() != Stretch.Kind.IN_USE && each.paid(day))
                .map(Stretch::by)
                .toList();
        if (old.isEmpty() || next.isEmpty()) return new Moment(quarter, State.COVERED, live);
        var both = Stream.concat(old.stream(), next.stream()).distinct().toList();
        return new Moment(quarter, State.TWICE, both);
    }
}
