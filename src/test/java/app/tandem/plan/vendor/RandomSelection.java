package app.tandem.plan.vendor;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.Evaluator.Declaration;
import app.tandem.plan.vendor.MandatoryResult.Result;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// A selection with everything that can be odd about one: groups, gaps, ties, abstentions, scores off the
/// scale, recused people, excluded vendors, prices of nought, sets of weights that are not there.
public final class RandomSelection {

    public static final Id<Selection> ID = Id.of(Selection.class, "s");

    private final SplittableRandom random;
    private final List<Row> rows = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Criterion> gates = new ArrayList<>();
    private final List<Evaluator> panel = new ArrayList<>();
    private final boolean consensus;
    private final int scale;
    private final long seed;

    private RandomSelection(long seed) {
        this.seed = seed;
        random = new SplittableRandom(seed);
        consensus = chance(0.3);
        scale = chance(0.8) ? 5 : 10;
    }

    public static Plan plan(long seed) {
        return new RandomSelection(seed).make();
    }

    private Plan make() {
        var rule = CostRule.values()[random.nextInt(4)];
        var bounds = chance(0.8);
        rows.add(Selection.draft(ID, Code.of("VS-01"), "Random").with()
                .costRule(rule).scaleMax(scale).revealed(true).discountRate(random.nextInt(12) / 100.0)
                .ownerDouble(seed % 3 == 0).rollup(consensus ? Selection.Rollup.CONSENSUS : Selection.Rollup.SIDE_BALANCED)
                .costBest(bounds ? BigDecimal.valueOf(100 + random.nextInt(200)) : null)
                .costWorst(bounds ? BigDecimal.valueOf(400 + random.nextInt(600)) : null)
                .build());
        criteria();
        panel();
        int vendors = 1 + random.nextInt(5);
        for (int v = 0; v < vendors; v++) vendor(v);
        return Plan.of(rows);
    }

    private void criteria() {
        int count = 2 + random.nextInt(5);
        var group = chance(0.3) ? criterion(0, Criterion.Kind.WEIGHTED, null) : null;
        if (group != null) rows.add(group);
        for (int k = 1; k <= count; k++) {
            criteria.add(criterion(k, Criterion.Kind.WEIGHTED, group != null && k <= 2 ? group.id() : null));
        }
        if (chance(0.8)) criteria.add(criterion(count + 1, Criterion.Kind.COST, null));
        if (chance(0.6)) gates.add(criterion(count + 2, Criterion.Kind.MANDATORY, null));
        rows.addAll(criteria);
        rows.addAll(gates);
        for (var set : Weight.Set.values()) {
            if (chance(0.25)) continue;
            var weighed = new ArrayList<>(criteria);
            if (group != null) weighed.add(group);
            for (var criterion : weighed) {
                rows.add(new Weight(Id.of(Weight.class, set + criterion.label()), criterion.id(), set,
                        chance(0.15) ? 0 : 1 + random.nextInt(40)));
            }
        }
    }

    private Criterion criterion(int k, Criterion.Kind kind, @Nullable Id<Criterion> parent) {
        return new Criterion(Id.of(Criterion.class, "k" + k), ID, "W" + k, "Criterion " + k, kind,
                List.of(Side.JOINT, Side.IT, Side.CC).get(k % 3), parent, List.of(), List.of(), "", k + 1);
    }

    private void panel() {
        int count = 2 + random.nextInt(4);
        for (int e = 0; e < count; e++) {
            var side = e % 2 == 0 ? Side.IT : Side.CC;
            var person = new Person(Id.of(Person.class, "p" + e), new Code("P", e + 1), "Person " + e, side,
                    "", "", Person.Seat.VOTING, "", false, "", true);
            rows.add(person);
            panel.add(new Evaluator(Id.of(Evaluator.class, "e" + e), ID, person.id(), side, "",
                    chance(0.1) ? Declaration.RECUSED : Declaration.NONE, "", LocalDate.of(2026, 8, 20)));
        }
        rows.addAll(panel);
    }

    private void vendor(int v) {
        var vendor = new Vendor(Id.of(Vendor.class, "v" + v), ID, String.valueOf((char) ('A' + v)),
                "Vendor " + v, "", chance(0.08) ? Vendor.Status.DECLINED : Vendor.Status.RESPONDED, "", "", "",
                "");
        rows.add(vendor);
        for (var gate : gates) {
            var result = chance(0.15) ? Result.FAIL : chance(0.2) ? Result.NOT_ASSESSED : Result.PASS;
            rows.add(new MandatoryResult(Id.of(MandatoryResult.class, "m" + v + gate.label()), vendor.id(),
                    gate.id(), result, "", null, null));
        }
        for (var criterion : criteria) {
            if (criterion.kind() == Criterion.Kind.WEIGHTED) scores(vendor, criterion);
        }
        if (chance(0.1)) return;
        boolean free = chance(0.1);
        for (int year = 0; year <= 7; year++) {
            if (chance(0.2)) continue;
            rows.add(new CostLine(Id.of(CostLine.class, "c" + v + year), vendor.id(), year,
                    CostLine.Category.TOTAL, BigDecimal.valueOf(free ? 0 : random.nextInt(200)), null, null,
                    ""));
        }
    }

    private void scores(Vendor vendor, Criterion criterion) {
        var key = vendor.id().value() + criterion.label();
        for (var evaluator : panel) {
            if (chance(0.05)) continue;
            Double value = chance(0.08) ? null : (double) random.nextInt(scale + 1);
            if (value != null && chance(0.03)) value = scale + 2.0;
            rows.add(new Score(Id.of(Score.class, key + evaluator.id().value()), evaluator.id(), vendor.id(),
                    criterion.id(), value, "", Score.Stage.PAPER, null));
        }
        if (consensus && chance(0.6)) {
            rows.add(new ConsensusScore(Id.of(ConsensusScore.class, key), vendor.id(), criterion.id(),
                    chance(0.05) ? scale + 1 : random.nextInt(scale + 1), "talked"));
        }
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
