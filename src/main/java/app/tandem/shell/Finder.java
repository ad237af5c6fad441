package app.tandem.shell;

import app.tandem.pages.Names;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Kinds;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.search.FullText;
import app.tandem.ui.Command;
import app.tandem.ui.Fuzzy;
import app.tandem.ui.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the palette finds: commands, rows by code, title or name, and what is said in them.
///
/// @param recent what was looked at last, the latest first
record Finder(Plan plan, List<Command> commands, List<Id<?>> recent) {

    static final int MOST = 12;

    /// Of what was looked at last, before anything is typed.
    private static final int MOST_RECENT = 5;

    Finder(Plan plan, List<Command> commands) {
        this(plan, commands, List.of());
    }

    /// One line of the palette.
    sealed interface Hit {

        String label();

        /// A command, with why it cannot be done now; empty when it can.
        record Action(Command command, String refusal) implements Hit {
            @Override
            public String label() {
                return command.label();
            }
        }

        /// A row of the plan.
        record Item(Id<?> id, String label, String kind) implements Hit {}

        /// A text that says it, and the row that people open to read it.
        record Said(Id<?> id, String label, String snippet, String kind) implements Hit {}
    }

    private record Ranked(Hit hit, int score) {}

    /// At most twelve, the best first. A leading `>` asks for commands, `#` for codes, `@` for people,
    /// `?` for everything that can be done.
    List<Hit> find(String typed) {
        if (typed.isBlank()) {
            return Stream.concat(looked(), firstOf(actions("")).stream()).limit(MOST).toList();
        }
        var rest = typed.substring(1).strip();
        return switch (typed.charAt(0)) {
            case '>', '?' -> best(actions(rest));
            case '#' -> best(items(rest, Coded.class::isInstance));
            case '@' -> best(items(rest, Person.class::isInstance));
            default -> everything(typed.strip());
        };
    }

    /// The hits by name together with the texts that say so: names that have the words as they were typed,
    /// then texts, then what only resembles them. Half of the lines are kept for texts.
    static List<Hit> merged(String typed, List<Hit> named, List<FullText.Passage> said) {
        var wanted = Fuzzy.plain(typed.strip());
        var lines = new ArrayList<Hit>();
        for (var hit : named) if (Fuzzy.plain(hit.label()).contains(wanted)) lines.add(hit);
        var rest = new ArrayList<>(named);
        rest.removeAll(lines);
        int room = Math.max(MOST - lines.size(), MOST / 2);
        var texts = said.stream().map(Finder::said).distinct().limit(room).toList();
        var shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST - texts.size())));
        shown.addAll(texts);
        shown.addAll(rest);
        return shown.stream().limit(MOST).toList();
    }

    private static Hit said(FullText.Passage passage) {
        var kind = passage.row().equals(passage.home()) ? Words.field(passage.field())
                : Words.kind(passage.row().id().kind());
        return new Hit.Said(passage.home().id(), passage.home().code() + "  " + passage.home().title(),
                Visible.line(passage.snippet()), kind);
    }

    private Stream<Hit> looked() {
        return recent.stream().flatMap(id -> plan.find(id).stream())
                .filter(row -> !row.unseen(plan))
                .limit(MOST_RECENT)
                .map(row -> new Hit.Item(row.id(), Names.of(plan, row),
                        Words.with("palette.recent", Words.kind(row.id().kind()))));
    }

    private List<Hit> everything(String typed) {
        var hits = new ArrayList<>(actions(typed));
        hits.addAll(items(typed, _ -> true));
        return best(hits);
    }

    private List<Ranked> actions(String typed) {
        var hits = new ArrayList<Ranked>();
        for (Command command : commands) {
            Fuzzy.score(typed, command.label()).ifPresent(score -> {
                var refusal = command.refusal().getValue();
                hits.add(new Ranked(new Hit.Action(command, refusal), refusal.isEmpty() ? score
                        : score - 5000));
            });
        }
        return hits;
    }

    private List<Ranked> items(String typed, Predicate<Row> wanted) {
        var exact = Code.parse(typed).flatMap(plan::find);
        var hits = new ArrayList<Ranked>();
        exact.ifPresent(row -> hits.add(new Ranked(item(row), Integer.MAX_VALUE)));
        for (var kind : Kinds.ALL) {
            if (!Coded.class.isAssignableFrom(kind)) continue;
            for (Row row : plan.all(kind)) {
                if (!wanted.test(row) || exact.filter(row::equals).isPresent()) continue;
                OptionalInt score = Fuzzy.score(typed, Names.of(plan, row));
                score.ifPresent(found -> hits.add(new Ranked(item(row), found)));
            }
        }
        return hits;
    }

    private Hit item(Row row) {
        return new Hit.Item(row.id(), Names.of(plan, row), Words.kind(row.id().kind()));
    }

    /// In their own order, with what cannot be done now at the end.
    private static List<Hit> firstOf(List<Ranked> hits) {
        return hits.stream()
                .map(Ranked::hit)
                .sorted(Comparator.comparing(hit -> hit instanceof Hit.Action action && !action.refusal()
                .isEmpty()))
                .limit(MOST)
                .toList();
    }

    private static List<Hit> best(List<Ranked> hits) {
        return hits.stream()
                .sorted(Comparator.comparingInt(Ranked::score).reversed())
                .limit(MOST)
                .map(Ranked::hit)
                .toList();
    }
}
