package app.tandem.reports.minutes;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.LookBack;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Dates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The agenda as it was followed, what earlier sessions had left, and each point in issues, not speeches.
record Discussion(MinutesSource source, Talk said) {

    Discussion(MinutesSource source) {
        this(source, new Talk(source));
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var points = points();
        blocks.add(new Block.Heading(1, Words.of("minutes.agenda")));
        blocks.add(points.isEmpty() ? Block.Paragraph.of(Words.of("minutes.agenda.none")) : agenda(points));
        blocks.add(new Block.Heading(1, Words.of("minutes.arising")));
        blocks.addAll(arising());
        var talk = points.stream().filter(this::saysMore).toList();
        if (!talk.isEmpty()) blocks.add(new Block.Heading(1, Words.of("minutes.discussion")));
        talk.forEach(point -> blocks.addAll(point(point)));
        blocks.addAll(said.loose());
        return blocks;
    }

    private List<AgendaItem> points() {
        return source.now().referring(AgendaItem.class, source.session().id()).stream()
                .sorted(Comparator.comparingInt(AgendaItem::number)).toList();
    }

    private Block agenda(List<AgendaItem> points) {
        return new Block.Table(Words.of("minutes.agenda"),
                List.of(Column.numbers(Words.of("minutes.number"), 5),
                        Column.of(Words.of("minutes.point"), 49),
                        Column.of(Words.field("purpose"), 11), Column.of(Words.field("presenter"), 15),
                        Column.numbers(Words.of("minutes.minutes"), 10),
                        Column.of(Words.field("outcome"), 10)),
                points.stream().map(this::row).toList());
    }

    private List<Cell> row(AgendaItem point) {
        return List.of(Cell.of(Integer.toString(point.number())), Cell.of(point.title()),
                Cell.of(Words.of(point.purpose())), Cell.of(source.name(point.presenter())),
                Cell.of(Words.with("minutes.minutes.of", point.minutesUsed(), point.minutesPlanned())),
                Cell.of(Words.of(point.outcome())));
    }

    private List<Block> arising() {
        var back = LookBack.of(source.now(), source.session());
        if (back.items().isEmpty()) return List.of(Block.Paragraph.of(Words.of("minutes.arising.none")));
        return List.of(Block.Paragraph.of(counts(back)), new Block.Table(Words.of("minutes.arising"),
                List.of(Column.of(Words.of("minutes.code"), 8), Column.of(Words.of("minutes.action"), 38),
                        Column.of(Words.field("owner"), 16), Column.of(Words.of("minutes.due.first"), 13),
                        Column.of(Words.of("minutes.due.now"), 13), Column.of(Words.field("outcome"), 12)),
                back.items().stream().map(this::left).toList()));
    }

    private static String counts(LookBack back) {
        return Words.with("minutes.arising.counts", back.items().size(), back.count(LookBack.Outcome.KEPT),
                back.count(LookBack.Outcome.MOVED), back.count(LookBack.Outcome.DROPPED),
                back.count(LookBack.Outcome.OPEN));
    }

    private List<Cell> left(LookBack.Item item) {
        var action = item.action();
        return List.of(Cell.of(action.code().toString()), Cell.of(action.title()),
                Cell.of(source.name(action.owner())),
                Cell.of(Dates.day(action.originalDue() == null ? action.due() : action.originalDue())),
                Cell.of(Dates.day(action.due())), Cell.of(Words.of(item.outcome())));
    }

    private boolean saysMore(AgendaItem point) {
        return !point.summary().isBlank() || !point.preReading().isBlank() || !said.at(point).isEmpty()
                || !source.credit(point.linked()).isEmpty();
    }

    private List<Block> point(AgendaItem point) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, point.number() + "  " + point.title()));
        if (!point.summary().isBlank()) blocks.add(Block.Paragraph.of(point.summary()));
        if (point.outcome() == AgendaItem.Outcome.DEFERRED
                || point.outcome() == AgendaItem.Outcome.REFERRED) {
            views(point).ifPresent(blocks::add);
        }
        blocks.addAll(said.at(point));
        if (!point.preReading().isBlank()) {
            blocks.add(Block.Paragraph.quiet(Words.with("minutes.papers", point.preReading())));
        }
        if (!point.linked().isEmpty()) {
            blocks.add(Block.Paragraph.quiet(Words.with("minutes.about",
                    MinutesSource.codes(point.linked()))));
        }
        var credit = source.credit(point.linked());
        if (!credit.isEmpty()) blocks.add(Block.Paragraph.quiet(credit));
        return blocks;
    }

    /// Where no agreement was found, what each side sees.
    private Optional<Block> views(AgendaItem point) {
        var rows = point.linked().stream()
                .flatMap(code -> source.now().find(code).stream())
                .filter(Requirement.class::isInstance).map(Requirement.class::cast)
                .filter(one -> !one.viewIt().isBlank() || !one.viewCc().isBlank())
                .map(one -> List.of(Cell.of(one.code().toString()), Cell.of(one.viewIt()),
                        Cell.of(one.viewCc())))
                .toList();
        if (rows.isEmpty()) return Optional.empty();
        return Optional.of(new Block.Table(Words.of("minutes.views"),
                List.of(Column.of(Words.of("minutes.code"), 10), Column.of(Words.field("viewIt"), 45),
                        Column.of(Words.field("viewCc"), 45)), rows));
    }
}
