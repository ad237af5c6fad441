package app.tandem.reports.preread;

import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.CarriedForward;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.prepare.AgendaTime;
import app.tandem.plan.session.prepare.Suggestion;
import app.tandem.plan.session.prepare.Suggestions;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Dates;
import app.tandem.reports.Document;
import app.tandem.reports.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// What everybody reads before a session: the agenda with its times, what is to be decided, what each point
/// is about, and what earlier sessions left open.
public record PreRead(Plan plan, PlanningSession session, LocalDate today) {

    /// What stands already under what earlier sessions left open.
    private static final Set<Suggestion.Reason> CARRIED = EnumSet.of(
            Suggestion.Reason.OVERDUE_ACTIONS, Suggestion.Reason.DECISIONS_TO_REVIEW);

    public static Document of(Plan plan, PlanningSession session, LocalDate today) {
        var name = plan.find(Workspace.ONLY).map(Workspace::name).orElse("");
        return new Document(Words.with("preread.title", session.title()),
                Dates.weekday(session.date()) + ", " + Dates.hours(session.starts(), session.ends())
                        + (session.place().isBlank() ? "" : " · " + session.place()),
                Words.with("preread.header", name, session.code()),
                Words.with("said.asOf", Dates.day(today)), Locale.UK, Document.Status.SIGNED, Sheet.A4, today,
                new PreRead(plan, session, today).blocks());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, Words.of("minutes.agenda.to")));
        var time = AgendaTime.of(plan, session);
        blocks.add(time.slots().isEmpty() ? Block.Paragraph.of(Words.of("minutes.agenda.none"))
                : agenda(time));
        blocks.add(Block.Paragraph.quiet(time.sentence()));
        decisions(blocks);
        var points = new ArrayList<Block>();
        time.slots().forEach(slot -> point(points, slot.item()));
        if (!points.isEmpty()) blocks.add(new Block.Heading(1, Words.of("preread.points")));
        blocks.addAll(points);
        carried(blocks);
        var missing = Suggestions.of(plan, session, today).stream()
                .filter(one -> !CARRIED.contains(one.reason()))
                .map(one -> one.title() + " – " + one.why()).toList();
        if (!missing.isEmpty()) {
            blocks.add(new Block.Heading(1, Words.of("preread.also")));
            blocks.add(new Block.Bullets(missing));
        }
        return blocks;
    }

    private Block agenda(AgendaTime time) {
        return new Block.Table(Words.of("minutes.agenda.to"),
                List.of(Column.of(Words.of("preread.begins"), 10), Column.of(Words.of("minutes.point"), 48),
                        Column.of(Words.field("purpose"), 12), Column.of(Words.field("presenter"), 18),
                        Column.numbers(Words.of("minutes.minutes"), 12)),
                time.slots().stream().map(this::row).toList());
    }

    private List<Cell> row(AgendaTime.Slot slot) {
        var item = slot.item();
        return List.of(Cell.of(Objects.toString(slot.begins(), "–")),
                Cell.of(item.number() + "  " + item.title()), Cell.of(Words.of(item.purpose())),
                Cell.of(plan.find(item.presenter()).map(Person::name).orElse("–")),
                Cell.of(Integer.toString(item.minutesPlanned())));
    }

    private void decisions(List<Block> blocks) {
        var drafts = plan.referring(Decision.class, session.id());
        if (drafts.isEmpty()) return;
        blocks.add(new Block.Heading(1, Words.of("preread.decisions")));
        blocks.add(new Block.Table(Words.of("preread.decisions"),
                List.of(Column.of(Words.of("minutes.code"), 8), Column.of(Words.of("minutes.decision"), 50),
                        Column.of(Words.field("options"), 42)),
                drafts.stream().map(one -> List.of(Cell.of(one.code().toString()),
                        Cell.noted(one.title(), one.rationale()), Cell.of(one.options()))).toList()));
    }

    /// Points that only have a title need no page.
    private void point(List<Block> blocks, AgendaItem item) {
        if (item.linked().isEmpty() && item.preReading().isBlank()) return;
        blocks.add(new Block.Heading(2, item.number() + "  " + item.title()));
        if (!item.preReading().isBlank()) blocks.add(Block.Paragraph.of(item.preReading()));
        var linked = item.linked().stream().map(this::named).toList();
        if (!linked.isEmpty()) blocks.add(new Block.Bullets(linked));
    }

    private String named(Code code) {
        return plan.find(code).map(Coded::title).map(title -> code + "  " + title).orElse(code.toString());
    }

    private void carried(List<Block> blocks) {
        var left = CarriedForward.of(plan, session);
        if (left.actions().isEmpty() && left.reviews().isEmpty()) return;
        blocks.add(new Block.Heading(1, Words.of("preread.carried")));
        if (!left.actions().isEmpty()) {
            blocks.add(new Block.Table(Words.of("minutes.arising"),
                    List.of(Column.of(Words.of("minutes.code"), 8), Column.of(Words.of("minutes.action"), 46),
                            Column.of(Words.field("owner"), 18), Column.of(Words.of("minutes.due.first"), 14),
                            Column.of(Words.of("minutes.due.now"), 14)),
                    left.actions().stream().map(this::owed).toList()));
        }
        if (!left.reviews().isEmpty()) {
            blocks.add(new Block.Bullets(left.reviews().stream()
                    .map(one -> Words.with("preread.review", one.code(), one.title(),
                            Dates.day(one.reviewDate())))
                    .toList()));
        }
    }

    private List<Cell> owed(ActionItem action) {
        var first = action.originalDue() == null ? action.due() : action.originalDue();
        return List.of(Cell.of(action.code().toString()), Cell.of(action.title()),
                Cell.of(plan.find(action.owner()).map(Person::name).orElse("–")),
                Cell.of(Dates.day(first)), Cell.of(Dates.day(action.due())));
    }
}
