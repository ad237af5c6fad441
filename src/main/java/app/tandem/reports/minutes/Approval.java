package app.tandem.reports.minutes;

import app.tandem.plan.Person;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.MinutesText;
import app.tandem.plan.session.Signature;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Signatures;
import app.tandem.reports.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who prepared and who approved the minutes, and the number that changes with every letter of them.
record Approval(MinutesSource source) {

    String footer() {
        var session = source.session();
        var digits = Fingerprint.shortForm(fingerprint());
        return session.sealed()
                ? Words.with("minutes.footer.signed", sealedAt().map(Dates::moment).orElse(""), digits,
                        session.minutesRevision())
                : Words.with("minutes.footer.draft", Dates.day(source.today()), digits,
                        session.minutesRevision());
    }

    /// The day of the last signature, or the session's own.
    LocalDate day() {
        return sealedAt().map(at -> at.atZone(ZoneOffset.UTC).toLocalDate()).orElse(source.session().date());
    }

    List<Block> blocks() {
        var session = source.session();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, Words.of("minutes.approval")));
        blocks.add(Block.Paragraph.of(Words.with("minutes.approval.prepared",
                source.name(session.secretary()),
                source.name(session.facilitator()))));
        blocks.add(new Signatures(List.of(line(Side.IT), line(Side.CC))));
        blocks.add(Block.Paragraph.quiet(Words.with("minutes.approval.fingerprint",
                Fingerprint.shortForm(fingerprint()), fingerprint())));
        if (session.minutesRevision() > 1) {
            blocks.addAll(amendments());
            blocks.addAll(revisions());
        }
        return blocks;
    }

    /// What was mended and why, and what reads otherwise since the revision before.
    private List<Block> amendments() {
        var said = MinuteLine.of(source.now(), source.session()).stream()
                .filter(line -> line.kind() == MinuteLine.Kind.AMENDMENT).map(MinuteLine::text);
        var lines = Stream.concat(said, source.amended().stream()).toList();
        return lines.isEmpty() ? List.of()
                : List.of(new Block.Heading(2, Words.of("minutes.amendments")), new Block.Bullets(lines));
    }

    private String fingerprint() {
        var session = source.session();
        return session.fingerprint().isEmpty() ? Fingerprint.of(MinutesText.of(source.now(), session))
                : session.fingerprint();
    }

    private Signatures.Line line(Side side) {
        var chair = side == Side.IT ? source.session().chairIt() : source.session().chairCc();
        var signed = signatures().stream()
                .filter(one -> one.side() == side && one.minutesRevision() == source.session()
                        .minutesRevision())
                .findFirst();
        var person = signed.flatMap(one -> source.now().find(one.person()))
                .or(() -> source.now().find(chair));
        return new Signatures.Line(side, person.map(Person::name).orElse(""),
                person.map(Person::role).orElse(""),
                        signed.map(one -> Dates.moment(one.signedAt())).orElse(""));
    }

    private List<Signature> signatures() {
        return source.now().referring(Signature.class, source.session().id());
    }

    private Optional<Instant> sealedAt() {
        return signatures().stream().map(Signature::signedAt).max(Comparator.naturalOrder());
    }

    /// Earlier revisions are never edited: each stays under the signatures that it had.
    private List<Block> revisions() {
        var lines = signatures().stream()
                .sorted(Comparator.comparing(Signature::signedAt))
                .map(one -> Words.with("minutes.approval.revision", one.minutesRevision(),
                        source.name(one.person()),
                        Words.of(one.side()), Dates.moment(one.signedAt()),
                                Fingerprint.shortForm(one.fingerprint())))
                .toList();
        return List.of(new Block.Heading(2, Words.of("minutes.approval.history")), new Block.Bullets(lines));
    }
}
