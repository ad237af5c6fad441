package app.tandem.cli.bench;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.CostRule;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A selection of any size with random scores, the same for the same size.
public record GeneratedSelection(int vendors, int criteria, int evaluators) {

    public static final Id<Selection> ID = Id.of(Selection.class, "s");

    public Plan plan() {
        var random = new SplittableRandom(vendors + 31L * criteria + 961L * evaluators);
        var rows = new ArrayList<Row>();
        var selection = Selection.draft(ID, Code.of("VS-01"), "Generated").with()
                .costRule(CostRule.F4).revealed(true).build();
        rows.add(selection);
        var asked = IntStream.range(0, criteria).mapToObj(this::criterion).toList();
        rows.addAll(asked);
        for (var criterion : asked) {
            for (var set : Weight.Set.values()) {
                rows.add(new Weight(Id.of(Weight.class, set + criterion.label()), criterion.id(), set,
                        1 + random.nextInt(20)));
            }
        }
        var panel = panel(rows);
        for (int v = 0; v < vendors; v++) {
            var vendor = new Vendor(Id.of(Vendor.class, "v" + v), ID, String.valueOf((char) ('A' + v % 26)),
                    "Vendor " + v, "", Vendor.Status.RESPONDED, "", "", "", "");
            rows.add(vendor);
            for (var criterion : asked) {
                for (var evaluator : panel) rows.add(score(vendor, criterion, evaluator, random));
            }
        }
        return Plan.of(rows);
    }

    private Criterion criterion(int k) {
        return new Criterion(Id.of(Criterion.class, "k" + k), ID, "W" + k, "Criterion " + k,
                Criterion.Kind.WEIGHTED, Side.JOINT, null, List.of(), List.of(), "", k + 1);
    }

    private List<Evaluator> panel(List<Row> rows) {
        var panel = new ArrayList<Evaluator>();
        for (int e = 0; e < evaluators; e++) {
            var side = e % 2 == 0 ? Side.IT : Side.CC;
            var person = new Person(Id.of(Person.class, "p" + e), new Code("P", e + 1), "Person " + e, side,
                    "", "", Person.Seat.VOTING, "", false, "", true);
            rows.add(person);
            panel.add(new Evaluator(Id.of(Evaluator.class, "e" + e), ID, person.id(), side, "",
                    Evaluator.Declaration.NONE, "", LocalDate.of(2026, 8, 20)));
        }
        rows.addAll(panel);
        return panel;
    }

    private static Score score(
            Vendor vendor, Criterion criterion, Evaluator evaluator, SplittableRandom random) {
        var id = vendor.id().value() + criterion.id().value() + evaluator.id().value();
        return new Score(Id.of(Score.class, id), evaluator.id(), vendor.id(), criterion.id(),
                (double) random.nextInt(6), "", Score.Stage.PAPER, null);
    }
}
