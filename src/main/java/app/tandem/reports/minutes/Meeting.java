package app.tandem.reports.minutes;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.live.Stretch;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Selection;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Block.Facts.Fact;
import app.tandem.reports.Dates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The formal part at the beginning: header, attendance, declarations, the minutes before.
record Meeting(MinutesSource source) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, Words.of("minutes.session")));
        blocks.add(header());
        blocks.add(new Block.Heading(1, Words.of("minutes.attendance")));
        blocks.add(attendance());
        blocks.add(new Block.Heading(1, Words.of("minutes.interests")));
        blocks.addAll(interests());
        blocks.add(new Block.Heading(1, Words.of("minutes.previous")));
        blocks.add(Block.Paragraph.of(source.before().map(Meeting::previous)
                .orElseGet(() -> Words.of("minutes.previous.none"))));
        var amended = source.before().map(this::amendments).orElse(List.of());
        if (!amended.isEmpty()) blocks.add(new Block.Bullets(amended));
        return blocks;
    }

    private Block header() {
        var session = source.session();
        var body = source.now().find(session.body());
        var facts = new ArrayList<Fact>();
        facts.add(fact(Words.of("minutes.organisation"),
                source.now().find(Workspace.ONLY).map(Workspace::name).orElse("–")));
        facts.add(fact(Words.of("minutes.body"), body
                .map(one -> Words.with("minutes.body.charter", one.title(), one.charterVersion()))
                        .orElse("–")));
        facts.add(fact(Words.of("minutes.meeting"), session.code() + ", " + Words.of(session.type())));
        facts.add(fact(Words.field("date"), Dates.weekday(session.date())));
        facts.add(fact(Words.of("minutes.hours"), Dates.hours(session.starts(), session.ends())));
        if (!held().isEmpty()) facts.add(fact(Words.of("minutes.held.name"), held()));
        facts.add(fact(Words.field("place"), session.place()));
        facts.add(person(Words.field("chairIt"), session.chairIt()));
        facts.add(person(Words.field("chairCc"), session.chairCc()));
        facts.add(person(Words.field("facilitator"), session.facilitator()));
        facts.add(person(Words.field("secretary"), session.secretary()));
        facts.add(fact(Words.of("minutes.revision"), Integer.toString(session.minutesRevision())));
        facts.add(fact(Words.field("state"), Words.of(session.state())));
        facts.add(fact(Words.of("minutes.classification"), Words.of("minutes.classification.internal")));
        return new Block.Facts(Words.of("minutes.session"), facts);
    }

    private static Fact fact(String name, String value) {
        return new Fact(name, value.isBlank() ? "–" : value);
    }

    private Fact person(String name, @Nullable Id<Person> person) {
        return fact(name, source.name(person));
    }

    /// One line a side: who has a vote, who is a guest, who was not there.
    private Block attendance() {
        var all = source.now().referring(Attendance.class, source.session().id());
        if (all.isEmpty()) return Block.Paragraph.of(Words.of("minutes.attendance.none"));
        var sides = all.stream().collect(Collectors.groupingBy(
                one -> source.now().get(one.person()).side(), TreeMap::new, Collectors.toList()));
        return new Block.Table(Words.of("minutes.attendance"),
                List.of(Column.of(Words.of("minutes.side"), 8),
                        Column.of(Words.of("minutes.attendance.votes"), 50),
                        Column.of(Words.of("minutes.attendance.guests"), 27),
                        Column.of(Words.of("minutes.attendance.absent"), 15)),
                sides.entrySet().stream().map(side -> attended(side.getKey(), side.getValue())).toList());
    }

    private List<Cell> attended(Side side, List<Attendance> all) {
        return List.of(Cell.of(side),
                Cell.of(names(all, Attendance::votes)),
                Cell.of(names(all, one -> one.presence().present() && !one.votes())),
                Cell.of(names(all, one -> !one.presence().present())));
    }

    private String names(List<Attendance> all, Predicate<Attendance> which) {
        var names = all.stream().filter(which).map(this::named).collect(Collectors.joining("; "));
        return names.isEmpty() ? "–" : names;
    }

    /// Name and role, and what was not as usual: remote, excused, later, earlier, by proxy.
    private String named(Attendance one) {
        var person = source.now().get(one.person());
        var role = one.role().isBlank() ? person.role() : one.role();
        var presence = one.presence() == Attendance.Presence.YES ? "" : Words.of(one.presence());
        var hours = one.arrived() == null && one.left() == null ? ""
                : Words.with("minutes.attendance.hours", Dates.hours(one.arrived(), one.left()));
        var proxy = one.proxy() == null ? ""
                : Words.with("minutes.attendance.proxy", source.name(one.proxy()));
        var said = Stream.of(role.replace(";", ","), presence, hours, proxy)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? person.name() : Words.with("minutes.attendance.one", person.name(), said);
    }

    private List<Block> interests() {
        var declared = Selections.live(source).stream().flatMap(this::declared).toList();
        return declared.isEmpty() ? List.of(Block.Paragraph.of(Words.of("minutes.interests.none")))
                : List.of(new Block.Bullets(declared));
    }

    private Stream<String> declared(Selection selection) {
        var said = source.now().referring(Evaluator.class, selection.id()).stream()
                .collect(Collectors.groupingBy(
                Evaluator::declaration, TreeMap::new,
                Collectors.mapping(one -> source.name(one.person()), Collectors.joining(", "))));
        return said.entrySet().stream().map(one -> Words.with("minutes.interests.one", selection.code(),
                Words.of(one.getKey()), one.getValue()));
    }

    private List<String> amendments(PlanningSession before) {
        return MinuteLine.of(source.now(), before).stream()
                .filter(line -> line.kind() == MinuteLine.Kind.AMENDMENT)
                .map(MinuteLine::text).toList();
    }

    /// From the first word to the last, as the clock kept it; empty for a session without one.
    private String held() {
        var talk = source.now().referring(Stretch.class, source.session().id());
        var from = talk.stream().map(Stretch::since).min(Comparator.naturalOrder());
        var to = talk.stream().flatMap(one -> Stream.ofNullable(one.until())).max(Comparator.naturalOrder());
        return from.isEmpty() || to.isEmpty() ? ""
                : Words.with("minutes.held", Dates.moment(from.get()), Dates.moment(to.get()));
    }

    private static String previous(PlanningSession before) {
        return before.sealed()
                ? Words.with("minutes.previous.approved", before.code(), Dates.day(before.date()),
                        before.minutesRevision(), Fingerprint.shortForm(before.fingerprint()))
                : Words.with("minutes.previous.open", before.code(), Dates.day(before.date()));
    }
}
