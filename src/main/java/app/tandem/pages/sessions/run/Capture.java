package app.tandem.pages.sessions.run;

import app.tandem.plan.DateWords;
import app.tandem.plan.Person;
import app.tandem.plan.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One line typed in the meeting, as it is understood: `a jon size the event feed by 15 jan`.
///
/// A first letter says what it is (without one it is a note). An action may begin with its owner's name; a
/// name after `@` counts anywhere. A date counts after "by", or where it can be nothing else.
public record Capture(Kind kind, String text, @Nullable Person owner, @Nullable LocalDate due) {

    /// What becomes of the line.
    public enum Kind {
        DECISION('d'), ACTION('a'), NOTE('n'), RISK('r'), PARKED('p'), HOT_BUTTON('h');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }

        String word() {
            return switch (this) {
                case DECISION -> Words.of("sessions.capture.decision");
                case ACTION -> Words.of("sessions.capture.action");
                case NOTE -> Words.of("sessions.capture.note");
                case RISK -> Words.of("sessions.capture.risk");
                case PARKED -> Words.of("sessions.capture.parked");
                case HOT_BUTTON -> Words.of("sessions.capture.hotbutton");
            };
        }
    }

    private static final Set<String> BEFORE_DATES = Set.of("by", "until", "before", "due");
    private static final Set<String> DATE_BEGINNINGS = Set.of("in", "next", "tomorrow");

    /// Understands a line; empty when there is nothing to keep in it.
    public static Optional<Capture> parse(String line, Collection<Person> people, LocalDate today) {
        var words = Stream.of(line.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) return Optional.empty();
        var kind = kind(words.getFirst());
        var rest = kind.isPresent() ? words.subList(1, words.size()) : words;
        var found = new Capture(kind.orElse(Kind.NOTE), "", null, null).read(rest, people, today);
        return Optional.of(found).filter(capture -> !capture.text.isBlank());
    }

    private static Optional<Kind> kind(String first) {
        var letter = first.toLowerCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> letter.length() == 1 && kind.letter == letter.charAt(0))
                .findFirst();
    }

    private Capture read(List<String> words, Collection<Person> people, LocalDate today) {
        if (kind == Kind.NOTE || kind == Kind.PARKED) return said(words, null, null);
        var name = words.stream().filter(word -> named(word, people).isPresent()).findFirst();
        var owner = name.flatMap(word -> named(word, people)).orElse(null);
        var rest = name.map(word -> words.stream().filter(one -> !one.equals(word)).toList()).orElse(words);
        if (owner == null && kind == Kind.ACTION && words.size() > 1) {
            owner = person(words.getFirst(), people).orElse(null);
            if (owner != null) rest = words.subList(1, words.size());
        }
        return kind == Kind.ACTION ? dated(rest, owner, today) : said(rest, owner, null);
    }

    private Capture dated(List<String> words, @Nullable Person owner, LocalDate today) {
        for (int at = 1; at < words.size(); at++) {
            boolean announced = BEFORE_DATES.contains(words.get(at - 1).toLowerCase(Locale.ROOT));
            boolean clear = DATE_BEGINNINGS.contains(words.get(at).toLowerCase(Locale.ROOT))
                    || words.get(at).matches("\\d{4}-.*");
            if (!announced && !clear) continue;
            var date = DateWords.parse(String.join(" ", words.subList(at, words.size())), today);
            if (date.isPresent()) return said(words.subList(0, announced ? at - 1 : at), owner, date.get());
        }
        return said(words, owner, null);
    }

    private Capture said(List<String> words, @Nullable Person owner, @Nullable LocalDate due) {
        var text = String.join(" ", words);
        return new Capture(kind, text.isEmpty() ? "" : capital(text), owner, due);
    }

    private static String capital(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    private static Optional<Person> named(String word, Collection<Person> people) {
        return word.startsWith("@") ? person(word.substring(1), people) : Optional.empty();
    }

    /// The one person with a name that begins so; a whole name wins over beginnings.
    private static Optional<Person> person(String word, Collection<Person> people) {
        var start = word.replaceAll("[:,]$", "").toLowerCase(Locale.ROOT);
        if (start.length() < 2) return Optional.empty();
        var whole = people.stream().filter(one -> one.active() && names(one).contains(start)).toList();
        if (whole.size() == 1) return Optional.of(whole.getFirst());
        var begun = people.stream()
                .filter(one -> one.active() && names(one).stream().anyMatch(name -> name.startsWith(start)))
                .toList();
        return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
    }

    private static List<String> names(Person person) {
        return List.of(person.name().toLowerCase(Locale.ROOT).split("\\s+"));
    }
}
