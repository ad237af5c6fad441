package app.tandem.plan.backlog.priority;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/// A cut line as people say it.
public record CutWords(Plan plan, CutLine line) {

    /// What stands above it and how much of the limit that takes.
    public String above() {
        int items = line.above().size();
        return switch (line.by()) {
            case NONE, ITEMS -> Words.with("cut.items", items, line.limit());
            case EFFORT -> Words.with("cut.effort", items, text(line.used()), text(line.limit()))
                    + uncounted();
            case COST -> Words.with("cut.cost", items, text(line.used()), text(line.limit()),
                    plan.find(Workspace.ONLY).map(Workspace::currency).orElse("")) + uncounted();
        };
    }

    /// What falls below it, by its codes.
    public String below() {
        if (line.below().isEmpty()) return Words.of("cut.below.none");
        return Words.with("cut.below", line.below().stream().map(each -> each.item().code().toString())
                .collect(Collectors.joining(", ")));
    }

    /// What counts, and for how much.
    public String counted() {
        return Words.of(line.by(), "counted");
    }

    private String uncounted() {
        return line.uncounted().isEmpty() ? "" : " · " + Words.with("cut.uncounted", line.uncounted().size());
    }

    private static String text(BigDecimal amount) {
        var rounded = amount.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
