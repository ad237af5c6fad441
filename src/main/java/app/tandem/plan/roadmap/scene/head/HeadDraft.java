package app.tandem.plan.roadmap.scene.head;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.RoadmapOptions;
import app.tandem.plan.roadmap.scene.head.ContactHills.Hill;
import app.tandem.plan.roadmap.scene.head.SceneHead.Note;
import app.tandem.plan.session.PlanningSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lays out what stands above the lanes.
public record HeadDraft(Plan plan, LocalDate today, TimeScale scale, RoadmapOptions options) {

    public SceneHead head() {
        var ticks = new AxisTicks(scale, options);
        int month = plan.find(Workspace.ONLY).map(Workspace::fiscalYearStartsInMonth).orElse(1);
        var bare = new SceneHead(options.em(), ticks.near(), ticks.far(), ticks.fiscal(month), todayX(),
                sessions(), List.of());
        return new SceneHead(bare.em(), bare.near(), bare.far(), bare.fiscal(), bare.today(), bare.sessions(),
                hills(bare.hillsTop()));
    }

    private Optional<Double> todayX() {
        return shown(today) ? Optional.of(scale.x(today)) : Optional.empty();
    }

    /// Today's name comes first; a session whose code would touch another's goes without.
    private List<Note> sessions() {
        double em = options.em();
        double free = todayX().map(x -> x + em + width(Words.of("roadmap.today"))).orElse(scale.left());
        double taken = todayX().orElse(scale.left());
        var found = new ArrayList<Note>();
        var sessions = plan.all(PlanningSession.class).stream()
                .filter(session -> shown(session.date()) && !scale.far(session.date()))
                .sorted(Comparator.comparing(PlanningSession::date))
                .toList();
        double until = scale.left();
        for (var session : sessions) {
            double x = scale.x(session.date());
            double right = x + 0.6 * em + width(session.code().toString());
            boolean beforeToday = right <= taken && x >= until;
            boolean room = (beforeToday || x >= Math.max(free, until)) && right <= scale.right();
            if (room) until = right;
            found.add(new Note(session.id(), new Box(x, 0, 0, 0), room ? session.code().toString() : "",
                    Words.with("roadmap.session.told", session.code(), session.title(),
                            session.date().toString())));
        }
        return found;
    }

    private List<Note> hills(double top) {
        double em = options.em();
        var hills = ContactHills.between(plan, scale.firstShown(), scale.firstHidden());
        var found = new ArrayList<Note>();
        double high = 1.6 * em;
        for (int i = 0; i < hills.size(); i++) {
            var hill = hills.get(i);
            var box = box(hill, top, high);
            double next = i + 1 < hills.size() ? scale.x(hills.get(i + 1).from()) : scale.right();
            var words = Words.with("roadmap.hill", hill.event().code().toString(), number(hill));
            boolean room = box.right() + 0.6 * em + width(words) <= next;
            found.add(new Note(hill.event().id(), box, room ? words : "",
                    Words.with("roadmap.hill.told", hill.event().code(), hill.event().title(), number(hill),
                            hill.from().toString(), hill.to().toString())));
        }
        return found;
    }

    private Box box(Hill hill, double top, double high) {
        double least = 0.9 * options.em();
        double from = Math.min(scale.x(hill.from()), scale.right() - least);
        double to = Math.max(from + least, scale.x(hill.to().plusDays(1)));
        double up = Math.max(0.2, hill.share()) * high;
        return new Box(from, top + high - up, to - from, up);
    }

    private static String number(Hill hill) {
        return String.format(Locale.ROOT, "%,d", hill.contacts()).replace(',', '\u202f');
    }

    private double width(String words) {
        return options.text().width(words, options.small(), Weight.BOLD);
    }

    private boolean shown(LocalDate day) {
        return !day.isBefore(scale.firstShown()) && day.isBefore(scale.firstHidden());
    }
}
