package app.tandem.plan.session.register;

import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRules;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that all sessions decided, owe and noted, to be searched and followed up.
public record Register(Plan plan, LocalDate today) {

    /// What one person still owes; nobody's when the person is empty.
    public record Debt(@Nullable Person owner, int open, int overdue) {}

    /// The actions in which every word of the query occurs: overdue ones first, then by date, done ones last.
    public List<ActionItem> actions(String query) {
        return plan.all(ActionItem.class).stream()
                .filter(one -> matches(query, one.code(), one.title(), one.evidence(), name(one.owner()),
                        session(one.session())))
                .sorted(Comparator.comparing((ActionItem one) -> !one.open())
                        .thenComparing(one -> one.due() == null ? LocalDate.MAX : one.due())
                        .thenComparing(ActionItem::code))
                .toList();
    }

    /// The newest first.
    public List<Decision> decisions(String query) {
        return plan.coded(Decision.class).reversed().stream()
                .filter(one -> matches(query, one.code(), one.title(), one.rationale(), one.options(),
                        one.dissent(), one.consulted(), name(one.owner()), session(one.session()),
                        one.linked()))
                .toList();
    }

    /// The decisions whose review date has come.
    public List<Decision> reviews() {
        return plan.coded(Decision.class).stream()
                .filter(one -> DecisionRules.dueForReview(one, today))
                .toList();
    }

    /// The lines of all minutes that people wrote, the latest session first.
    public List<MinuteLine> notes(String query) {
        return plan.all(MinuteLine.class).stream()
                .filter(one -> one.kind() != MinuteLine.Kind.AUTOMATIC)
                .filter(one -> matches(query, one.text(), one.about(), session(one.session())))
                .sorted(Comparator.comparing((MinuteLine one) -> plan.get(one.session()).date()).reversed()
                        .thenComparingInt(MinuteLine::number))
                .toList();
    }

    /// Who owes most that is late first; what nobody owns stands at the top.
    public List<Debt> debts() {
        var byOwner = plan.all(ActionItem.class).stream()
                .filter(ActionItem::open)
                .collect(Collectors.groupingBy(one -> plan.find(one.owner())));
        var debts = new ArrayList<Debt>();
        byOwner.forEach((owner, actions) -> debts.add(new Debt(owner.orElse(null), actions.size(),
                (int) actions.stream().filter(one -> one.overdue(today)).count())));
        debts.sort(Comparator.comparing((Debt one) -> one.owner() != null)
                .thenComparing(Comparator.comparingInt(Debt::overdue).reversed())
                .thenComparing(one -> one.owner() == null ? "" : one.owner().name()));
        return List.copyOf(debts);
    }

    private String name(@Nullable Id<Person> person) {
        return plan.find(person).map(Person::name).orElse("");
    }

    private String session(@Nullable Id<PlanningSession> session) {
        return plan.find(session).map(Coded::code).map(Objects::toString).orElse("");
    }

    private static boolean matches(String query, @Nullable Object... texts) {
        var words = query.strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty()) return true;
        var all = Stream.of(texts).map(text -> Objects.toString(text, "").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        return Arrays.stream(words.split("\\s+")).allMatch(all::contains);
    }
}
