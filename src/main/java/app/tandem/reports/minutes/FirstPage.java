package app.tandem.reports.minutes;

import app.tandem.plan.Horizon;
import app.tandem.plan.Person;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.Quorum;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Dates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody knows after one page: who was there, what was decided, what is owed, what is open.
record FirstPage(MinutesSource source) {

    /// Most of what is still open that the first page names.
    private static final int STILL_OPEN = 4;

    static String line(MinutesSource source) {
        var session = source.session();
        var hours = Dates.hours(session.starts(), session.ends());
        var line = new ArrayList<>(List.of(Dates.weekday(session.date())
                + (hours.isEmpty() ? "" : ", " + hours)));
        if (!session.place().isBlank()) line.add(session.place());
        source.now().find(session.facilitator())
                .ifPresent(person -> line.add(Words.with("minutes.facilitator", person.name())));
        return String.join(" · ", line);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(people());
        blocks.add(Block.Paragraph.quiet(quorum(source)));
        blocks.add(new Block.Heading(1, Words.of("minutes.brief")));
        blocks.add(new Block.Bullets(brief()));
        blocks.add(new Block.Heading(1, Words.of("minutes.decisions")));
        var decisions = decisions(source);
        if (decisions.isEmpty()) blocks.add(Block.Paragraph.of(Words.of("minutes.decisions.none")));
        else blocks.add(table(decisions));
        return blocks;
    }

    static String quorum(MinutesSource source) {
        var quorum = Quorum.during(source.now(), source.session());
        var it = quorum.it();
        var cc = quorum.cc();
        return quorum.reached()
                ? Words.with("minutes.quorum.reached", it.present(), it.needed(), cc.present(), cc.needed())
                : Words.with("minutes.quorum.missed", it.present(), it.needed(), cc.present(), cc.needed());
    }

    static List<Decision> decisions(MinutesSource source) {
        return source.now().referring(Decision.class, source.session().id()).stream()
                .sorted(Comparator.comparing(Decision::code)).toList();
    }

    private Block people() {
        return new Block.Table(Words.of("minutes.people"),
                List.of(Column.of(Words.of(Side.IT), 1), Column.of(Words.of(Side.CC), 1),
                        Column.of(Words.of("minutes.people.others"), 1)),
                List.of(List.of(Cell.of(present(Side.IT)), Cell.of(present(Side.CC)),
                        Cell.of(present(Side.JOINT)))));
    }

    /// Names of a side; JOINT stands for everybody who is on neither.
    private String present(Side side) {
        var names = source.now().referring(Attendance.class, source.session().id()).stream()
                .filter(one -> one.presence().present())
                .flatMap(one -> source.now().find(one.person()).stream())
                .filter(person -> side.decides() ? person.side() == side : !person.side().decides())
                .map(Person::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    private List<String> brief() {
        var lines = new ArrayList<String>();
        var decisions = decisions(source);
        long reserved = decisions.stream().filter(FirstPage::contested).count();
        lines.add(Words.with("minutes.brief.decisions", decisions.size(), reserved));
        var actions = ActionsList.sorted(source);
        var next = actions.stream().filter(ActionItem::open).filter(action -> action.due() != null)
                .findFirst();
        lines.add(next.map(action -> Words.with("minutes.brief.actions.next", actions.size(),
                        Dates.day(action.due()), action.code(), source.name(action.owner())))
                .orElse(Words.with("minutes.brief.actions", actions.size())));
        if (!source.session().mainOutcome().isBlank()) lines.add(source.session().mainOutcome());
        var open = open();
        open.stream().limit(STILL_OPEN).forEach(lines::add);
        if (open.size() > STILL_OPEN) {
            lines.add(Words.with("minutes.brief.more", open.size() - STILL_OPEN));
        }
        if (source.session().nextDate() != null) {
            lines.add(Words.with("minutes.brief.next", Dates.weekday(source.session().nextDate())));
        }
        return lines;
    }

    /// Proposals that were put off, and points that come again.
    private List<String> open() {
        var proposals = decisions(source).stream()
                .filter(one -> one.status() == Decision.Status.PROPOSED)
                .map(one -> Words.with("minutes.brief.open", one.code() + " " + one.title(),
                        Words.of(one.status())));
        return Stream.concat(proposals, points()).toList();
    }

    private Stream<String> points() {
        return source.now().referring(AgendaItem.class, source.session().id()).stream()
                .filter(item -> item.outcome() == AgendaItem.Outcome.DEFERRED
                        || item.outcome() == AgendaItem.Outcome.REFERRED)
                .sorted(Comparator.comparingInt(AgendaItem::number))
                .map(item -> Words.with("minutes.brief.open", item.title(), Words.of(item.outcome())));
    }

    private static boolean contested(Decision decision) {
        return !decision.reservationIt().isBlank() || !decision.reservationCc().isBlank()
                || !decision.dissent().isBlank();
    }

    private Block table(List<Decision> decisions) {
        return new Block.Table(Words.of("minutes.decisions"),
                List.of(Column.of(Words.of("minutes.code"), 7), Column.of(Words.of("minutes.decision"), 56),
                        Column.of(Words.of(Side.IT), 10), Column.of(Words.of("minutes.cc"), 10),
                        Column.of(Words.field("owner"), 17)),
                decisions.stream().map(this::row).toList());
    }

    private List<Cell> row(Decision decision) {
        return List.of(Cell.of(decision.code().toString()),
                Cell.noted(decision.title(), MinutesSource.lines(
                        DecisionsRegister.reservations(decision), horizons(decision))),
                Cell.of(DecisionsRegister.vote(decision, Side.IT)),
                Cell.of(DecisionsRegister.vote(decision, Side.CC)),
                Cell.of(source.name(decision.owner())));
    }

    /// How far ahead it reaches, as what it is about says.
    private String horizons(Decision decision) {
        return decision.linked().stream().flatMap(code -> source.now().find(code).stream())
                .flatMap(row -> switch (row) {
                    case Initiative one -> Stream.of(one.horizon());
                    case Requirement one -> Stream.of(one.horizon());
                    default -> Stream.empty();
                })
                .filter(horizon -> horizon != Horizon.UNDECIDED)
                .distinct().sorted()
                .map(horizon -> Words.with("minutes.horizon", Words.of(horizon),
                        MinutesSource.codes(decision.linked())))
                .collect(Collectors.joining(", "));
    }
}
