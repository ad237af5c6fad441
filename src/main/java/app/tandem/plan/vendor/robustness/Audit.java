package app.tandem.plan.vendor.robustness;

import app.tandem.plan.Words;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.robustness.Scenario.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the choice would survive being looked at by somebody who lost: one page of questions.
public record Audit(List<Answer> answers) {

    /// What is asked.
    public enum Question {
        EVALUATOR(Kind.WITHOUT_EVALUATOR),
        ONE_SIDE(Kind.IT_SCORES, Kind.CC_SCORES),
        NORMALISATION(Kind.NORMALISATION),
        EXCLUDED_BACK(Kind.EXCLUDED_BACK),
        COST(Kind.WITHOUT_COST),
        SIDES(Kind.IT_ONLY, Kind.CC_ONLY),
        WITHDRAWAL(Kind.WITHOUT_VENDOR),
        ROLLUP(Kind.INDIVIDUAL_SCORES, Kind.PLAIN_MEAN, Kind.MEDIAN);

        private final Set<Kind> kinds;

        Question(Kind... kinds) {
            this.kinds = Set.of(kinds);
        }
    }

    /// One question with what was tried; others are the cases in which somebody else wins.
    ///
    /// @param winner who wins as agreed
    public record Answer(Question question, String winner, List<Scenario> tried, List<Scenario> others) {

        public boolean changes() {
            return !others.isEmpty();
        }

        public String sentence() {
            if (tried.isEmpty()) return Words.with("vendors.audit.untried", Words.of(question));
            if (!changes()) {
                return question == Question.WITHDRAWAL
                        ? Words.with("vendors.audit.order", Words.of(question), tried.size())
                        : Words.with("vendors.audit.same", Words.of(question), tried.size(), winner);
            }
            return Words.with("vendors.audit.changes", Words.of(question), others.size(), tried.size(),
                    others.stream().map(Scenario::sentence).collect(Collectors.joining("; ")));
        }
    }

    public Audit {
        answers = List.copyOf(answers);
    }

    public static Audit of(Sensitivity sensitivity) {
        return new Audit(Stream.of(Question.values())
                .map(question -> answer(question, sensitivity)).toList());
    }

    public Optional<Answer> answer(Question question) {
        return answers.stream().filter(answer -> answer.question() == question).findFirst();
    }

    private static Answer answer(Question question, Sensitivity sensitivity) {
        var tried = sensitivity.scenarios().stream()
                .filter(scenario -> question.kinds.contains(scenario.kind())).toList();
        var winner = sensitivity.ranking().joint().winners().stream()
                .map(Vendor::title).collect(Collectors.joining(", "));
        return new Answer(question, winner, tried,
                tried.stream().filter(scenario -> !scenario.agrees()).toList());
    }
}
