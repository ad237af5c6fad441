package app.tandem.plan.session.prepare;

import app.tandem.plan.Plan;
import app.tandem.plan.rhythm.Survey;
import app.tandem.plan.rhythm.SurveyResult;
import app.tandem.plan.rhythm.SurveyStatement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How far apart two groups are on one statement of the latest survey.
public record SurveyGap(
        SurveyStatement statement, SurveyResult.Group highest, double high, SurveyResult.Group lowest,
                double low) {

    /// From here on a gap is talked about.
    private static final double WIDE = 1.5;
    private static final int MOST = 3;

    public double points() {
        return high - low;
    }

    /// The widest gaps first. A group too small to be shown takes no part.
    static List<SurveyGap> widest(Plan plan) {
        return plan.all(Survey.class).stream()
                .max(Comparator.comparing(Survey::date))
                .map(survey -> plan.referring(SurveyStatement.class, survey.id()))
                .orElse(List.of())
                .stream()
                .flatMap(statement -> of(plan, statement).stream())
                .filter(gap -> gap.points() >= WIDE - 1e-9)
                .sorted(Comparator.comparingDouble(SurveyGap::points).reversed()
                        .thenComparing(gap -> gap.statement().code()))
                .limit(MOST)
                .toList();
    }

    private static Optional<SurveyGap> of(Plan plan, SurveyStatement statement) {
        record Mean(SurveyResult.Group group, double value) {}
        var means = plan.referring(SurveyResult.class, statement.id()).stream()
                .filter(one -> one.answers() >= SurveyResult.ANSWERS_MIN && one.meanToday() != null)
                .map(one -> new Mean(one.group(), one.meanToday()))
                .sorted(Comparator.comparingDouble(Mean::value))
                .toList();
        if (means.size() < 2) return Optional.empty();
        var low = means.getFirst();
        var high = means.getLast();
        return Optional.of(new SurveyGap(statement, high.group(), high.value(), low.group(), low.value()));
    }
}
