package app.tandem.plan.vendor.remarks;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.remarks.Remark.Topic;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.result.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Everything to say about a selection before its result is trusted: a sentence each, so that nothing is
/// counted, left out or assumed in silence.
public final class Remarks {

    private Remarks() {}

    public static List<Remark> of(Plan plan, Selection selection) {
        return of(plan, Ranking.of(plan, selection));
    }

    public static List<Remark> of(Plan plan, Ranking ranking) {
        var matrix = ranking.matrix();
        return Stream.of(
                        remarks(Topic.VENDORS, vendors(matrix)),
                        remarks(Topic.CRITERIA, CriteriaRemarks.of(plan, matrix)),
                        remarks(Topic.WEIGHTS, WeightRemarks.of(plan, matrix.selection())),
                        remarks(Topic.SCORES, ScoreRemarks.of(plan, matrix)),
                        remarks(Topic.COST, CostRemarks.of(plan, matrix)),
                        remarks(Topic.RESULT, result(ranking)))
                .flatMap(stream -> stream)
                .toList();
    }

    private static List<String> vendors(Matrix matrix) {
        int in = matrix.eligible().size();
        var sentences = new ArrayList<String>();
        if (matrix.vendors().isEmpty()) sentences.add(Words.of("vendors.remark.noVendors"));
        else if (in == 0) sentences.add(Words.with("vendors.remark.allOut", matrix.vendors().size()));
        else if (in == 1) {
            sentences.add(Words.with("vendors.remark.oneVendor", matrix.eligible().getFirst().title()));
        }
        for (var vendor : matrix.vendors()) {
            boolean unassessed = matrix.gates().exclusion(vendor).isEmpty()
                    && !matrix.gates().assessed(vendor);
            if (unassessed) sentences.add(Words.with("vendors.remark.unassessed", vendor.title()));
            matrix.gates().exclusion(vendor).filter(String::isBlank).ifPresent(_ ->
                    sentences.add(Words.with("vendors.remark.outWhy", vendor.title())));
        }
        return sentences;
    }

    private static List<String> result(Ranking ranking) {
        var sentences = new ArrayList<String>();
        var places = ranking.joint().places();
        boolean open = ranking.matrix().selection().revealed();
        if (!open && ranking.joint().leader().isPresent()) sentences.add(Words.of("vendors.remark.hidden"));
        for (int rank = 1; rank <= places.size(); rank++) {
            int wanted = rank;
            var level = places.stream().filter(place -> place.rank() == wanted)
                    .map(place -> place.vendor().title()).toList();
            if (level.size() < 2) continue;
            sentences.add(Words.with("vendors.remark.level", String.join(", ", level), rank));
        }
        places.stream()
                .filter(place -> place.known() < ranking.matrix().criteria().size() && place.ranked())
                .forEach(place -> sentences.add(Words.with("vendors.remark.bounds", place.vendor().title(),
                        place.known(), ranking.matrix().criteria().size(), place.low(), place.high())));
        places.stream().filter(place -> !place.ranked()).map(place -> place.vendor()).map(Vendor::title)
                .forEach(name -> sentences.add(Words.with("vendors.remark.noTotal", name)));
        return sentences;
    }

    private static Stream<Remark> remarks(Topic topic, List<String> sentences) {
        return sentences.stream().map(sentence -> new Remark(topic, sentence));
    }
}
