package app.tandem.plan.session.live;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A decision that holds and is about the same thing as a draft: said already, or said otherwise.
///
/// @param likeness share of the shorter text's words that both have, 0 to 1
public record Precedent(Decision decision, double likeness, Stance stance) {

    /// Whether draft and decision say the same.
    public enum Stance { SAME, CONTRADICTS }

    private static final double ALIKE = 0.6;
    private static final double ALIKE_WHEN_LINKED = 0.3;
    private static final int COMMON_WORDS = 3;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("(?:ing|ed|es|s)$");
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "without", "stop", "end", "cancel", "reject", "drop", "withdraw", "refuse",
            "against", "abandon", "none");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "the", "and", "for", "with", "from", "that", "this", "will", "are", "has", "have", "was", "its",
            "per", "all", "any", "shall", "into", "until", "after", "before");
    private static final Set<Decision.Type> AGAINST =
            Set.of(Decision.Type.REJECT, Decision.Type.STOP, Decision.Type.DEFER);

    /// What holds already about the draft's subject: contradictions first, then the most alike.
    public static List<Precedent> of(Plan plan, Decision draft) {
        return plan.all(Decision.class).stream()
                .filter(one -> one.status() == Decision.Status.ACTIVE && !one.id().equals(draft.id()))
                .map(one -> new Precedent(one, alike(one, draft), compared(one, draft)))
                .filter(one -> one.about(draft))
                .sorted(Comparator.comparing(Precedent::stance).reversed()
                        .thenComparing(Comparator.comparingDouble(Precedent::likeness).reversed())
                        .thenComparing(one -> one.decision().code()))
                .toList();
    }

    public boolean contradicts() {
        return stance == Stance.CONTRADICTS;
    }

    /// What is to be said about it while the draft is written.
    public String sentence() {
        return contradicts()
                ? Words.with("sessions.precedent.contradicts", decision.code(), decision.title())
                : Words.with("sessions.precedent.same", decision.code(), decision.title());
    }

    private boolean about(Decision draft) {
        boolean linked = !Collections.disjoint(decision.linked(), draft.linked());
        return likeness >= ALIKE || (linked && likeness >= ALIKE_WHEN_LINKED);
    }

    private static double alike(Decision one, Decision other) {
        var mine = words(one.title(), Precedent::tells);
        var theirs = words(other.title(), Precedent::tells);
        long common = mine.stream().filter(theirs::contains).count();
        return common < COMMON_WORDS ? 0 : (double) common / Math.min(mine.size(), theirs.size());
    }

    private static Stance compared(Decision one, Decision other) {
        boolean opposed = AGAINST.contains(one.type()) != AGAINST.contains(other.type())
                || negated(one) != negated(other)
                || differ(words(one.title(), Precedent::counts), words(other.title(), Precedent::counts));
        return opposed ? Stance.CONTRADICTS : Stance.SAME;
    }

    private static boolean differ(Set<String> mine, Set<String> theirs) {
        return !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
    }

    private static boolean negated(Decision one) {
        return !words(one.title(), NEGATIONS::contains).isEmpty();
    }

    private static boolean tells(String word) {
        return word.length() >= SHORTEST_WORD && !counts(word) && !EMPTY_WORDS.contains(word)
                && !NEGATIONS.contains(word);
    }

    /// Numbers, dates and codes: what two decisions about one thing must not state differently.
    private static boolean counts(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    private static Set<String> words(String text, Predicate<String> which) {
        return Stream.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(which)
                .map(word -> counts(word) ? word : ENDING.matcher(word).replaceFirst(""))
                .collect(Collectors.toSet());
    }
}
