package app.tandem.reports.minutes;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Credit;
import app.tandem.plan.roadmap.Baseline;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.MinutesText;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.SealedText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the minutes of a session are written from.
///
/// @param baseline the plan that the session before froze; empty when there is none at hand
/// @param amended what reads otherwise than in the revision before, one sentence each
public record MinutesSource(
        Plan now, @Nullable Plan baseline, PlanningSession session, LocalDate today, List<String> amended) {

    public MinutesSource(Plan now, @Nullable Plan baseline, PlanningSession session, LocalDate today) {
        this(now, baseline, session, today, List.of());
    }

    /// Number of the edit before the one that sealed the revision before this one; empty for the first.
    public static OptionalLong earlier(Plan plan, PlanningSession session) {
        return plan.referring(Baseline.class, session.id()).stream()
                .mapToLong(Baseline::revision).sorted()
                .limit(Math.max(0, session.minutesRevision() - 1))
                .max();
    }

    /// What the minutes say otherwise now than in that plan, where they were an earlier revision.
    public static List<String> differences(Plan then, Plan now, PlanningSession session) {
        var reasons = now.referring(MinuteLine.class, session.id()).stream()
                .filter(line -> line.kind() == MinuteLine.Kind.AMENDMENT).toList();
        var mine = MinutesText.of(now.with(Edit.remove("Compare", reasons)), session);
        var known = then.referring(MinuteLine.class, session.id()).stream()
                .filter(reasons::contains).toList();
        var theirs = MinutesText.of(then.with(Edit.remove("Compare", known)),
                then.get(session.id()).withMinutesRevision(session.minutesRevision()));
        return new SealedText(theirs, "").differences(mine);
    }

    /// Number of the edit that sealed the session's minutes: they are written from the plan as it stood
    /// then, so that they read the same ever after. Empty while they are not sealed.
    public static OptionalLong sealing(Plan plan, PlanningSession session) {
        return session.sealed()
                ? plan.referring(Baseline.class, session.id()).stream()
                        .mapToLong(one -> one.revision() + 1).max()
                : OptionalLong.empty();
    }

    /// Number of the edit that led to the baseline before this session, to compare with; empty for none.
    public static OptionalLong comparison(Plan plan, PlanningSession session) {
        return plan.all(Baseline.class).stream()
                .filter(one -> one.date().isBefore(session.date()) && !session.id().equals(one.session()))
                .mapToLong(Baseline::revision)
                .max();
    }

    /// A person's name, or a dash for nobody.
    String name(@Nullable Id<Person> person) {
        return now.find(person).map(Person::name).orElse("–");
    }

    /// The session of the same body before this one.
    Optional<PlanningSession> before() {
        return now.all(PlanningSession.class).stream()
                .filter(one -> one.date().isBefore(session.date()) && one.type() == session.type())
                .max(Comparator.comparing(PlanningSession::date));
    }

    /// Who had the ideas that these items came from, as far as that may be told; empty for nobody.
    String credit(Collection<Code> codes) {
        return codes.stream().sorted().flatMap(code -> now.find(code).stream())
                .flatMap(item -> Credit.of(now, item).stream()
                        .map(idea -> Words.with("minutes.credit", item.code(), Credit.name(idea))))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    static String codes(Collection<Code> codes) {
        return codes.stream().sorted().map(Code::toString).collect(Collectors.joining(", "));
    }

    /// The texts that say something, as one enumeration.
    static String listed(String... texts) {
        return List.of(texts).stream().filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }

    /// The texts that say something, one after the other.
    static String sentence(String... texts) {
        return List.of(texts).stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    }

    /// The texts that say something, one a line.
    static String lines(String... texts) {
        return List.of(texts).stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }
}
