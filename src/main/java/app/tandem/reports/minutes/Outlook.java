package app.tandem.reports.minutes;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Words;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.BodyMember;
import app.tandem.plan.session.MinuteLine;
import app.tandem.reports.Block;
import app.tandem.reports.Dates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was parked, when both sides meet again and who calls them, and who gets these minutes.
record Outlook(MinutesSource source) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, Words.of("minutes.parked")));
        var parked = parked();
        blocks.add(parked.isEmpty() ? Block.Paragraph.of(Words.of("minutes.parked.none"))
                : new Block.Bullets(parked));
        blocks.add(new Block.Heading(1, Words.of("minutes.next")));
        blocks.add(Block.Paragraph.of(next()));
        retro().ifPresent(blocks::add);
        blocks.add(new Block.Heading(1, Words.of("minutes.distribution")));
        blocks.add(Block.Paragraph.of(distribution()));
        return blocks;
    }

    private List<String> parked() {
        return source.now().referring(MinuteLine.class, source.session().id()).stream()
                .filter(line -> line.kind() == MinuteLine.Kind.PARKED)
                .sorted(Comparator.comparingInt(MinuteLine::number))
                .map(line -> line.about() == null ? line.text()
                        : Words.with("minutes.parked.about", line.text(), line.about()))
                .toList();
    }

    /// How the day was judged, and what to do otherwise next time.
    private Optional<Block> retro() {
        var session = source.session();
        var score = session.retroScore() == 0 ? ""
                : Words.with("minutes.retro.score", session.retroScore());
        var change = session.retroChange().isBlank() ? ""
                : Words.with("minutes.retro.change", session.retroChange());
        var said = MinutesSource.sentence(score, change);
        return said.isEmpty() ? Optional.empty() : Optional.of(Block.Paragraph.of(said));
    }

    private String next() {
        var session = source.session();
        if (session.nextDate() == null) return Words.of("minutes.next.open");
        return session.triggerOwner() == null
                ? Words.with("minutes.next.date", Dates.weekday(session.nextDate()))
                : Words.with("minutes.next.trigger", Dates.weekday(session.nextDate()),
                        source.name(session.triggerOwner()));
    }

    /// Everybody who was asked to come, and every member of the body.
    private String distribution() {
        var plan = source.now();
        var asked = plan.referring(Attendance.class, source.session().id()).stream().map(Attendance::person);
        var members = source.session().body() == null ? Stream.<Id<Person>>empty()
                : plan.referring(BodyMember.class, source.session().body()).stream()
                        .filter(one -> one.until() == null || one.until().isAfter(source.session().date()))
                        .map(BodyMember::person);
        var names = Stream.concat(asked, members).distinct().map(source::name).sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }
}
