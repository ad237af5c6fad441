package app.tandem.plan.session.register;

import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Credit;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Idea;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.rhythm.HotButton;
import app.tandem.plan.roadmap.Delivery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the floor said and what came of it: each idea, hot button and requirement that advisers raised, with
/// its answer.
public record SaidAndDid(List<Entry> entries) {

    /// One thing that somebody on the floor said.
    ///
    /// @param from who said it, where the name may be shown
    /// @param answer empty while nobody answered
    /// @param answered the day of the answer; empty when unknown or unanswered
    public record Entry(
            Coded row, String from, @Nullable LocalDate said, String answer, @Nullable LocalDate answered) {

        public boolean open() {
            return answer.isBlank();
        }
    }

    /// What is unanswered first, then the latest.
    public static SaidAndDid of(Plan plan) {
        var ideas = plan.coded(Idea.class).stream().map(one -> idea(plan, one));
        var pains = plan.coded(HotButton.class).stream()
                .filter(one -> floor(one.raisedBy()))
                .map(one -> pain(plan, one));
        var needs = plan.coded(Requirement.class).stream()
                .filter(one -> one.origin() == Requirement.Origin.FRONTLINE
                        || one.origin() == Requirement.Origin.IDEA)
                .map(one -> need(plan, one));
        return new SaidAndDid(Stream.of(ideas, pains, needs).flatMap(all -> all)
                .sorted(Comparator.comparing((Entry one) -> !one.open())
                        .thenComparing(one -> Optional.ofNullable(one.said()).orElse(LocalDate.MIN),
                                Comparator.reverseOrder())
                        .thenComparing(one -> one.row().code()))
                .toList());
    }

    public long answered() {
        return entries.stream().filter(one -> !one.open()).count();
    }

    private static Entry idea(Plan plan, Idea idea) {
        boolean waits = idea.status() == Idea.Status.UNDER_REVIEW
                && (idea.answer().isBlank() || state(idea).isEmpty());
        var answer = waits ? "" : join(state(idea), idea.answer(), named(plan, idea.adoptedAs()));
        return new Entry(idea, Credit.name(idea), idea.received(), answer, idea.answeredOn());
    }

    /// The word for where it stands, unless the answer begins with it.
    private static String state(Idea idea) {
        var word = Words.of(idea.status());
        return idea.answer().startsWith(word) ? "" : word;
    }

    private static Entry pain(Plan plan, HotButton button) {
        var answer = button.state() == HotButton.State.NEW ? ""
                : join(Words.of(button.state()), button.workaround(), named(plan, button.linked()));
        return new Entry(button, button.raisedBy(), button.firstSeen(), answer, null);
    }

    private static Entry need(Plan plan, Requirement need) {
        boolean waits = need.status() == Requirement.Status.CAPTURED;
        var answer = waits ? "" : join(Words.of(need.status()), delivered(plan, need));
        return new Entry(need, Words.of(need.origin()), need.captured(), answer,
                waits ? null : lastWord(plan, need));
    }

    /// What brings it; what answers it as long as nothing is planned.
    private static String delivered(Plan plan, Requirement need) {
        var planned = plan.referring(Delivery.class, need.id()).stream()
                .map(one -> plan.get(one.initiative()).code()).sorted().toList();
        if (!planned.isEmpty()) return named(plan, planned);
        return Answer.of(plan, need).best()
                .filter(fit -> fit.coverage().answers())
                .map(fit -> named(plan, List.of(plan.get(fit.capability()).code())))
                .orElse("");
    }

    /// The day on which a side last assessed, ticked or signed it; none when neither ever did.
    private static @Nullable LocalDate lastWord(Plan plan, Requirement need) {
        var fits = plan.referring(Fit.class, need.id()).stream().flatMap(
                fit -> Stream.of(Optional.of(fit.assessed()), Optional.ofNullable(fit.tickItOn()),
                        Optional.ofNullable(fit.tickCcOn())));
        var signed = Stream.of(Optional.ofNullable(need.signedIt()), Optional.ofNullable(need.signedCc()));
        return Stream.concat(fits, signed).flatMap(Optional::stream)
                .max(Comparator.naturalOrder()).orElse(null);
    }

    private static String named(Plan plan, List<Code> codes) {
        return codes.stream()
                .map(code -> plan.find(code).map(row -> code + " " + row.title()).orElse(code.toString()))
                .collect(Collectors.joining(", "));
    }

    private static String join(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(". "));
    }

    private static boolean floor(String raisedBy) {
        return raisedBy.contains("rontline") || raisedBy.contains("dviser");
    }
}
