package app.tandem.pages.roadmap;

import app.tandem.pages.Desk;
import app.tandem.plan.DateWords;
import app.tandem.plan.Person;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.Period;
import app.tandem.reports.Dates;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the table shows in its cells, and what happens when one is typed over.
///
/// @param wrong hears why something typed cannot be
record TableEdits(RoadmapView page, Desk desk, Consumer<String> wrong) {

    String title(Line line) {
        return switch (line) {
            case Line.OfLane lane -> Words.with("roadmap.lane.folded", lane.title(), lane.count());
            case Line.OfInitiative it -> it.of().code() + " " + it.of().title();
            case Line.OfMilestone it -> it.of().title();
        };
    }

    /// A code typed along is not part of the title.
    void rename(Line line, String text) {
        line.initiative().ifPresent(it -> {
            var code = it.code() + " ";
            var title = text.startsWith(code) ? text.substring(code.length()) : text;
            if (title.isBlank()) wrong.accept(Words.of("roadmap.table.blank"));
            else page.perform(page.edits().rename(it, title));
        });
        line.milestone().ifPresent(it -> {
            if (text.isBlank()) wrong.accept(Words.of("roadmap.table.blank"));
            else page.perform(page.milestones().change(it.withTitle(text.strip())));
        });
    }

    /// What the initiative has in a field that the two sides added.
    String added(Line line, CustomField field) {
        return of(line, it -> CustomValue.of(desk.plan(), field, it.code()));
    }

    void added(Line line, CustomField field, String text) {
        line.initiative().ifPresent(it -> {
            try {
                page.perform(CustomValue.set(
                        desk.plan(), desk.ids(), new CustomValue.Cell(field, it.code()), text));
            } catch (IllegalArgumentException e) {
                wrong.accept(String.valueOf(e.getMessage()));
            }
        });
    }

    String lead(Line line) {
        return of(line, it -> Words.of(it.leadSide()));
    }

    String confidence(Line line) {
        return of(line, it -> Words.of(it.confidence()));
    }

    void confidence(Line line, String words) {
        line.initiative().ifPresent(it -> Arrays.stream(Initiative.Confidence.values())
                .filter(each -> Words.of(each).equals(words))
                .findFirst()
                .ifPresent(each -> page.perform(page.edits().confidence(it, each))));
    }

    String horizon(Line line) {
        return of(line, it -> Words.of(it.horizon()));
    }

    String lane(Line line) {
        return of(line, Initiative::lane);
    }

    void lane(Line line, String lane) {
        line.initiative().ifPresent(it -> page.perform(page.edits().lane(it, lane)));
    }

    String start(Line line) {
        return line.milestone().map(it -> Dates.day(it.date()))
                .orElseGet(() -> of(line, it -> words(it.start())));
    }

    /// The first period of an initiative, or the day of a milestone.
    void start(Line line, String text) {
        line.milestone().ifPresent(it -> day(it, text));
        line.initiative().ifPresent(it -> read(text).ifPresent(start -> {
            var end = it.end();
            dated(it, start, end == null ? start : end);
        }));
    }

    String end(Line line) {
        return of(line, it -> words(it.end()));
    }

    void end(Line line, String text) {
        line.initiative().ifPresent(it -> read(text).ifPresent(end -> {
            var start = it.start();
            dated(it, start == null ? end : start, end);
        }));
    }

    String owners(Line line) {
        return of(line, it -> Stream.of(desk.plan().find(it.ownerIt()), desk.plan().find(it.ownerCc()))
                .flatMap(Optional::stream)
                .map(Person::title)
                .distinct()
                .collect(Collectors.joining(", ")));
    }

    String needs(Line line) {
        return of(line, it -> page.links().before(it).stream()
                .map(Dependency::from)
                .map(id -> desk.plan().find(id).map(first -> first.code().toString())
                        .orElse(Words.of("roadmap.link.gone")))
                .collect(Collectors.joining(", ")));
    }

    private void day(Milestone milestone, String text) {
        DateWords.parse(text, desk.today()).ifPresentOrElse(
                it -> page.perform(page.milestones().move(milestone, it)),
                () -> wrong.accept(Words.of("roadmap.table.day")));
    }

    private Optional<Period> read(String text) {
        var period = PeriodWords.parse(text);
        if (period.isEmpty()) wrong.accept(Words.of("roadmap.form.periods"));
        return period;
    }

    private void dated(Initiative initiative, Period start, Period end) {
        var scale = page.edits().scale();
        var from = scale.allowed(start);
        var to = scale.allowed(end);
        if (to.end().isBefore(from.start())) wrong.accept(Words.of("roadmap.drag.refused"));
        else page.perform(page.edits().move(initiative, new Placement(from, to)));
    }

    private static String of(Line line, Function<Initiative, String> value) {
        return line.initiative().map(value).orElse("");
    }

    private static String words(@Nullable Period period) {
        return period == null ? "" : PeriodWords.of(period);
    }
}
