package app.tandem.plan.backlog;

import app.tandem.plan.Plan;
import app.tandem.plan.craft.field.Missing;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What would make a requirement easier to agree on. A hint never blocks.
public enum Hint {
    NO_MEASURE, SEVERAL_NEEDS, SOLUTION_NAMED, NO_OWNER_IT, NO_OWNER_CC, FIELD_MISSING;

    private static final Pattern AND = Pattern.compile("(?i)\\b(?:and|as well as)\\b");

    /// Shorter names, such as "CC", stand in too many sentences by chance.
    private static final int SHORTEST_NAME = 4;

    public static Set<Hint> of(Plan plan, Requirement requirement) {
        var hints = EnumSet.noneOf(Hint.class);
        if (requirement.measure().isBlank()) hints.add(NO_MEASURE);
        if (AND.matcher(words(requirement)).results().limit(2).count() == 2) hints.add(SEVERAL_NEEDS);
        if (namesSolution(plan, requirement)) hints.add(SOLUTION_NAMED);
        if (requirement.ownerIt() == null) hints.add(NO_OWNER_IT);
        if (requirement.ownerCc() == null) hints.add(NO_OWNER_CC);
        if (!Missing.of(plan, requirement).isEmpty()) hints.add(FIELD_MISSING);
        return hints;
    }

    /// Whether it names a product or a vendor of the other column.
    private static boolean namesSolution(Plan plan, Requirement requirement) {
        var text = (requirement.title() + " " + requirement.statement()).toLowerCase(Locale.ROOT);
        return plan.all(Capability.class).stream()
                .flatMap(each -> Stream.of(each.system(), each.vendor()))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .distinct()
                .anyMatch(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find());
    }

    private static String words(Requirement requirement) {
        return requirement.statement().isBlank() ? requirement.title() : requirement.statement();
    }
}
