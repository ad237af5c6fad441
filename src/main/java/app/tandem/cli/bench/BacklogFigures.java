package app.tandem.cli.bench;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Workspace;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Capability.Availability;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Requirement.Origin;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.plan.backlog.priority.Formula;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.OwnCriterion;
import app.tandem.plan.backlog.priority.OwnCriterion.Better;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.search.Lookalikes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// How fast a large backlog is compared with itself, laid out as a matrix, and put in order.
public final class BacklogFigures {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int WORDS = 900;
    private static final int MATRIX_ROWS = 60;
    private static final int MATRIX_COLUMNS = 24;

    /// What the floors found, so that nothing of them is left out as useless.
    private static long seen;

    private BacklogFigures() {}

    /// One keystroke while a need is typed: is it there already? Beside a plain look through all titles.
    public static Figure similar(int needs, int rounds) {
        var plan = plan(needs, MATRIX_COLUMNS);
        var all = List.copyOf(plan.all(Requirement.class));
        var alike = new Lookalikes();
        alike.follow(plan);
        int[] next = {0};
        return Figure.of("similar", needs, new Figure.Turns(
                () -> alike.sameNeed(plan, beginning(all.get(next[0]++ * 31 % all.size()))),
                () -> {
                    var wanted = beginning(all.get(next[0] * 31 % all.size())).toLowerCase(Locale.ROOT);
                    seen += all.stream().map(need -> need.title().toLowerCase(Locale.ROOT))
                            .filter(title -> title.contains(wanted)).count();
                },
                rounds * 20));
    }

    /// What lies on the shelf for each of many needs, a third of what is owned being unused: the whole list,
    /// beside a plain look for one word of each need in all titles.
    public static Figure shelf(int needs, int rounds) {
        var whole = plan(needs, needs);
        var plan = whole.with(Edit.put("Own", whole.all(Capability.class).stream()
                .map(each -> each.withAvailability(each.code().number() % 3 == 0
                        ? Availability.LICENSED_UNUSED : Availability.IN_USE))
                .toList()));
        var alike = new Lookalikes();
        alike.follow(plan);
        var titles = plan.all(Capability.class).stream().map(Capability::title).toList();
        return Figure.of("shelf", needs, new Figure.Turns(
                () -> seen += alike.chances(plan).size(),
                () -> {
                    for (var need : plan.all(Requirement.class)) {
                        var word = need.title().split(" ")[0];
                        seen += titles.stream().filter(title -> title.contains(word)).count();
                    }
                },
                rounds));
    }

    /// One need changed, and the texts brought up to the plan, beside the change itself.
    public static Figure follow(int needs, int rounds) {
        var plan = new Plan[] {plan(needs, MATRIX_COLUMNS)};
        var all = List.copyOf(plan[0].all(Requirement.class));
        var alike = new Lookalikes();
        alike.follow(plan[0]);
        int[] next = {0};
        return Figure.of("follow", needs, new Figure.Turns(
                () -> {
                    var need = all.get(next[0]++ * 31 % all.size());
                    plan[0] = plan[0].with(Edit.put("Rename", need.withTitle(need.title() + " again")));
                    alike.sameNeed(plan[0], beginning(need));
                },
                () -> plan[0].with(Edit.put("Rename", all.getFirst().withTitle("Again"))),
                rounds));
    }

    /// A matrix of 60 needs by 24 capabilities, beside a walk over its links.
    public static Figure matrix(int rounds) {
        var plan = plan(MATRIX_ROWS, MATRIX_COLUMNS);
        return Figure.of("matrix", MATRIX_ROWS * MATRIX_COLUMNS, new Figure.Turns(
                () -> Grid.of(plan, Grid.Rows.REQUIREMENT, Grid.Across.CAPABILITY, _ -> true),
                () -> seen += plan.all(Fit.class).stream()
                        .mapToInt(fit -> plan.get(fit.capability()).rank()).sum(),
                rounds * 20));
    }

    /// All needs in the order of value for effort, beside sorting them by a figure they hold.
    public static Figure rank(int needs, int rounds) {
        var plan = plan(needs, MATRIX_COLUMNS);
        return Figure.of("rank", needs, new Figure.Turns(
                () -> PriorityList.requirements(plan, Formula.VALUE_EFFORT),
                () -> seen += plan.all(Requirement.class).stream()
                        .sorted(Comparator.comparingInt(Requirement::value)).toList().size(),
                rounds));
    }

    /// The same order after one weight of two has changed, beside sorting the needs by a figure they hold.
    public static Figure reweigh(int needs, int rounds) {
        var ids = Ids.seeded(1, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        var value = new OwnCriterion(ids.next(OwnCriterion.class), "Value", 60, Measure.VALUE, Better.MORE,
                Side.JOINT, 0);
        var effort = new OwnCriterion(ids.next(OwnCriterion.class), "Effort", 40, Measure.EFFORT, Better.LESS,
                Side.JOINT, 1);
        var plan = new Plan[] {plan(needs, MATRIX_COLUMNS).with(Edit.put("Weigh", value, effort))};
        int[] next = {0};
        return Figure.of("reweigh", needs, new Figure.Turns(
                () -> {
                    plan[0] = plan[0].with(Edit.put("Weigh", value.withWeight(1 + next[0]++ % 99)));
                    PriorityList.requirements(plan[0], Formula.OWN);
                },
                () -> seen += plan[0].all(Requirement.class).stream()
                        .sorted(Comparator.comparingInt(Requirement::value)).toList().size(),
                rounds));
    }

    /// Needs of ten words each from a vocabulary, with 1.3 links a need.
    public static Plan plan(int needs, int capabilities) {
        var random = new Random(42);
        var ids = Ids.seeded(42, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        var rows = new ArrayList<Row>(List.of(Workspace.named("Generated")));
        var offers = new ArrayList<Capability>();
        for (int i = 1; i <= capabilities; i++) {
            offers.add(Capability.offered(ids.next(Capability.class), new Code("C", i), words(random, 5),
                    "Domain " + i % 6, DAY));
        }
        rows.addAll(offers);
        for (int i = 1; i <= needs; i++) {
            var need = Requirement.captured(ids.next(Requirement.class), new Code("R", i), words(random, 10),
                            Origin.FRONTLINE, DAY)
                    .with().statement(words(random, 25)).value(1 + random.nextInt(5)).build();
            rows.add(need);
            int links = random.nextInt(10) < 3 ? 2 : 1;
            for (int j = 0; j < links; j++) {
                rows.add(Fit.linked(ids.next(Fit.class), need, offers.get((i + 7 * j) % offers.size()), DAY)
                        .withCoverage(Coverage.values()[random.nextInt(6)])
                        .withEffort(Fit.Effort.values()[1 + random.nextInt(3)]));
            }
        }
        return Plan.of(rows);
    }

    private static String beginning(Requirement need) {
        return need.title().substring(0, need.title().length() * 2 / 3);
    }

    private static String words(Random random, int number) {
        var text = new StringBuilder();
        for (int i = 0; i < number; i++) text.append(word(random.nextInt(WORDS))).append(' ');
        return text.toString().strip();
    }

    /// Words that sound like words, so that endings are cut as in real ones.
    private static String word(int number) {
        var syllables = List.of("call", "route", "mend", "tal", "ver", "quick", "son", "pay", "read", "form");
        return syllables.get(number % 10) + syllables.get(number / 10 % 10)
                + syllables.get(number / 100 % 10);
    }
}
