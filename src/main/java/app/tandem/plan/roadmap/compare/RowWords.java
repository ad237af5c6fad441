package app.tandem.plan.roadmap.compare;

import app.tandem.plan.Cell;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.roadmap.Allowance;
import app.tandem.plan.roadmap.Capacity;
import app.tandem.plan.roadmap.Constraint;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.roadmap.FreezeWindow;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.money.Budget;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows and the values of their fields as people say them.
public final class RowWords {

    private RowWords() {}

    /// Code and title where there is one, else what the row stands between.
    public static String name(Plan plan, Row row) {
        return switch (row) {
            case Coded coded -> coded.code() + " " + coded.title();
            case Dependency it -> brief(plan, it.from()) + " → " + brief(plan, it.to());
            case Milestone it -> brief(plan, it.initiative()) + " " + it.title();
            case Constraint it -> it.title();
            case FreezeWindow it -> it.reason();
            case Capacity it -> brief(plan, it.initiative()) + " " + it.role() + ", "
                    + PeriodWords.of(it.quarter());
            case Allowance it -> it.who();
            case Budget it -> Integer.toString(it.year());
            case Delivery it -> brief(plan, it.initiative()) + " → " + brief(plan, it.requirement());
            case Effect it -> brief(plan, it.initiative()) + " → " + brief(plan, it.capability());
            case Fit it -> brief(plan, it.requirement()) + " – " + brief(plan, it.capability());
            default -> Words.kind(row.id().kind());
        };
    }

    static String field(Cell cell) {
        return Words.field(cell.component().getName());
    }

    /// Empty for nothing.
    static String value(Plan plan, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> Words.of(constant);
            case Period period -> PeriodWords.of(period);
            case BigDecimal amount -> amount.stripTrailingZeros().toPlainString();
            case Boolean yes -> yes ? Words.of("compare.yes") : Words.of("compare.no");
            case Id<?> id -> plan.find(id).map(row -> name(plan, row)).orElse("");
            case Collection<?> several -> several.stream().map(Object::toString)
                    .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String brief(Plan plan, Id<? extends Row> id) {
        var row = plan.find(id).orElse(null);
        return row instanceof Coded coded ? coded.code().toString() : row == null ? "?" : name(plan, row);
    }
}
