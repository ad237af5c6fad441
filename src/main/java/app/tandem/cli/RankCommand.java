package app.tandem.cli;

import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.priority.CutLine;
import app.tandem.plan.backlog.priority.Formula;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.MustShare;
import app.tandem.plan.backlog.priority.Ordering;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.plan.backlog.priority.Rated;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `rank PLAN --by wsjf`: the order that a formula gives, with every figure behind it, as JSON.
@Command(name = "rank", description = "Prints the order that a formula gives, as JSON.",
        mixinStandardHelpOptions = true)
final class RankCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PlanArgument plan = new PlanArgument();

    @Option(names = "--by", paramLabel = "FORMULA", required = true,
            description = "wsjf, rice, value-effort, moscow, own or kano")
    private @Nullable String by;

    RankCommand() {}

    @Override
    public Integer call() {
        var formula = formula(Says.given(by));
        try (var store = plan.open()) {
            Says.line(spec, Json.of(answer(store.plan(), formula)));
        }
        return CommandLineTandem.DONE;
    }

    private static Formula formula(String name) {
        for (var formula : Formula.values()) {
            if (name(formula).equals(name.toLowerCase(Locale.ROOT))) return formula;
        }
        throw new NoSuchRowException(Words.with("cli.rank.unknown", name));
    }

    private static Map<String, Object> answer(Plan plan, Formula formula) {
        var answer = Json.object("by", name(formula),
                "requirements", list(PriorityList.requirements(plan, formula)));
        CutLine.of(plan, PriorityList.requirements(plan, formula)).ifPresent(cut ->
                answer.put("cut", Json.object("by", name(cut.by()), "limit", cut.limit(), "used", cut.used(),
                        "below", codes(cut.below().stream().map(PriorityList.Line::item)),
                        "uncounted", codes(cut.uncounted().stream()))));
        if (formula == Formula.WSJF || formula == Formula.VALUE_EFFORT) {
            answer.put("initiatives", list(PriorityList.initiatives(plan, formula)));
        }
        if (formula == Formula.OWN && !Ordering.of(plan).formula().isBlank()) {
            answer.put("formula", Ordering.of(plan).formula());
        }
        if (formula == Formula.MOSCOW) answer.put("effort", effort(MustShare.of(plan)));
        return answer;
    }

    private static Map<String, Object> list(PriorityList list) {
        return Json.object(
                "ranked", list.lines().stream().map(RankCommand::line).toList(),
                "unrated", list.unrated().stream()
                        .map(each -> Json.object("code", each.item().code().toString(), "title",
                                each.item().title(), "missing", each.missing().stream().map(RankCommand::name)
                                .toList()))
                        .toList());
    }

    private static Map<String, Object> line(PriorityList.Line line) {
        var parts = new LinkedHashMap<String, Object>();
        line.figures().forEach((measure, points) -> parts.put(name(measure), points));
        if (parts.containsKey(name(Measure.USER_VALUE))) {
            parts.put("cost-of-delay", Formula.costOfDelay(line.figures()));
        }
        var object = Json.object("rank", line.rank(), "code", line.item().code().toString(),
                "title", line.item().title(), "score", line.score());
        var moscow = line.moscow();
        if (moscow != null) object.put("moscow", name(moscow));
        if (line.hand() != null) {
            object.put("by-hand", Json.object("computed", line.computed(), "reason", line.reason()));
        }
        object.put("parts", parts);
        return object;
    }

    private static Map<String, Object> effort(MustShare share) {
        var effort = new LinkedHashMap<String, Object>();
        for (var moscow : Moscow.values()) {
            if (moscow == Moscow.WONT) continue;
            effort.put(name(moscow), Json.object("effort", share.effort().getOrDefault(moscow,
                    BigDecimal.ZERO), "share", share.share(moscow)));
        }
        effort.put("limit", MustShare.LIMIT);
        effort.put("too-much", share.tooMuch());
        effort.put("excess", share.excess());
        effort.put("unestimated", Json.codes(share.unestimated()));
        return effort;
    }

    private static List<String> codes(Stream<Coded> items) {
        return items.map(each -> each.code().toString()).toList();
    }

    private static String name(Rated rated) {
        return rated.criterion() == null ? name(rated.measure()) : rated.title();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
