package app.tandem.plan.vendor.robustness;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.result.Standing;
import app.tandem.plan.vendor.weights.Shares;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How much would have to change for another vendor to win.
///
/// @param flips for each criterion that has one the nearest weight at which the winner changes, nearest first
/// @param scenarios the ranking with one thing otherwise, time and again
public record Sensitivity(
        Ranking ranking, Thresholds thresholds, List<FlipWeight> flips, List<Scenario> scenarios) {

    /// Whether to trust the lead.
    public enum Label { ROBUST, MODERATE, FRAGILE }

    /// Where one word ends and the next begins, in points of 100. Proposed, and printed with every result.
    ///
    /// @param safeLead a robust lead is larger; thinLead a fragile one is smaller
    /// @param farFlip a robust result has no flip nearer; nearFlip a fragile one has
    public record Thresholds(double safeLead, double farFlip, double thinLead, double nearFlip) {

        public static final Thresholds PROPOSED = new Thresholds(5, 10, 2, 5);

        /// Those that the selection fixed for itself; where it fixed none, the proposed ones.
        public static Thresholds of(Selection selection) {
            return new Thresholds(Objects.requireNonNullElse(selection.robustLead(), PROPOSED.safeLead),
                    Objects.requireNonNullElse(selection.robustFlip(), PROPOSED.farFlip),
                    Objects.requireNonNullElse(selection.fragileLead(), PROPOSED.thinLead),
                    Objects.requireNonNullElse(selection.fragileFlip(), PROPOSED.nearFlip));
        }
    }

    public static Sensitivity of(Ranking ranking) {
        return of(ranking, Thresholds.of(ranking.matrix().selection()));
    }

    public static Sensitivity of(Ranking ranking, Thresholds thresholds) {
        return new Sensitivity(ranking, thresholds, flips(ranking), Scenarios.of(ranking));
    }

    /// In one word; empty while fewer than two vendors have a total.
    public Optional<Label> label() {
        return ranking.joint().lead().map(_ -> Verdict.of(this).label());
    }

    /// Why that word: a sentence for each thing that makes it so. Empty without a label.
    public List<String> reasons() {
        return ranking.joint().lead().isEmpty() ? List.of() : Verdict.of(this).reasons();
    }

    /// Scenarios that a robust result must survive and this one does not.
    public List<Scenario> dissent() {
        return scenarios.stream()
                .filter(scenario -> scenario.kind().decides() && !scenario.agrees()).toList();
    }

    public Optional<FlipWeight> nearest() {
        return flips.stream().findFirst();
    }

    public Optional<FlipWeight> flip(Criterion criterion) {
        return flips.stream().filter(flip -> flip.criterion().equals(criterion)).findFirst();
    }

    /// Whether joint, IT's own and the contact center's own view have the same winner.
    public boolean sidesAgree() {
        return winners().distinct().count() <= 1;
    }

    /// The finding in one line: who leads by how much, how firmly, and what would change it.
    public String sentence() {
        var leader = ranking.joint().leader();
        int all = ranking.matrix().vendors().size();
        if (all > 0 && ranking.matrix().eligible().isEmpty()) return Words.with("vendors.remark.allOut", all);
        if (leader.isEmpty()) return Words.of("vendors.finding.none");
        var name = leader.get().vendor().title();
        var lead = ranking.joint().lead();
        if (lead.isEmpty()) return Words.with("vendors.finding.alone", name);
        var level = ranking.joint().winners();
        if (level.size() > 1) return Words.with("vendors.finding.tie", level.size(),
                level.stream().map(Vendor::title).collect(Collectors.joining(", ")));
        var word = label().map(Words::of).orElse("");
        return nearest()
                .map(flip -> Words.with("vendors.finding.flip", name, lead.get(), word, flip.rival().title(),
                        flip.criterion().title(), 100 * flip.from(), 100 * flip.to()))
                .orElse(Words.with("vendors.finding.firm", name, lead.get(), word));
    }

    private static List<FlipWeight> flips(Ranking ranking) {
        var matrix = ranking.matrix();
        var shares = matrix.shares(Side.JOINT);
        var leader = ranking.joint().leader();
        if (shares.isEmpty() || leader.isEmpty()) return List.of();
        var flips = new ArrayList<FlipWeight>();
        for (int k = 0; k < matrix.criteria().size(); k++) {
            nearest(matrix, shares.get(), leader.get().vendor(), k).ifPresent(flips::add);
        }
        flips.sort(Comparator.comparingDouble(flip -> Math.abs(flip.points())));
        return List.copyOf(flips);
    }

    private static Optional<FlipWeight> nearest(Matrix matrix, Shares shares, Vendor leader, int k) {
        var criterion = matrix.criteria().get(k);
        return matrix.eligible().stream()
                .filter(rival -> !rival.equals(leader))
                .flatMap(rival -> advantage(matrix, leader, rival).stream()
                        .flatMap(advantage -> FlipWeight.tie(shares, advantage, k).stream().boxed())
                        .map(tie -> new FlipWeight(criterion, rival, shares.get(k), tie)))
                .min(Comparator.comparingDouble(flip -> Math.abs(flip.points())));
    }

    /// Empty while a value of either is missing: a tie computed without it would mean nothing.
    private static Optional<List<Double>> advantage(Matrix matrix, Vendor leader, Vendor rival) {
        var advantage = new ArrayList<Double>();
        for (var criterion : matrix.criteria()) {
            var ours = matrix.value(leader, criterion, Side.JOINT);
            var theirs = matrix.value(rival, criterion, Side.JOINT);
            if (ours.isEmpty() || theirs.isEmpty()) return Optional.empty();
            advantage.add(ours.getAsDouble() - theirs.getAsDouble());
        }
        return Optional.of(advantage);
    }

    private Stream<Vendor> winners() {
        return Stream.of(ranking.joint(), ranking.it(), ranking.cc())
                .flatMap(standing -> standing.leader().stream())
                .map(Standing.Place::vendor);
    }
}
