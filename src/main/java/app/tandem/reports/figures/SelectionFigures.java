package app.tandem.reports.figures;

import app.tandem.compromise.Compromise;
import app.tandem.plan.Plan;
import app.tandem.plan.vendor.FormerWeights;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.remarks.Remarks;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.robustness.Sensitivity;
import app.tandem.plan.vendor.weights.WeightLock;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/// Every figure that is computed about a selection, as JSON. Vendors are named by their titles, shares
/// are 0 to 1, totals and points 0 to 100.
public final class SelectionFigures {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private SelectionFigures() {}

    /// Scores that are not revealed count for nothing in it.
    public static String of(Plan whole, Selection selection) {
        var plan = selection.told(whole);
        var ranking = Ranking.of(plan, selection);
        var sensitivity = Sensitivity.of(ranking);
        var root = Json.object();
        root.set("selection", frame(selection));
        root.set("former-weights", Json.list(WeightLock.former(plan, selection),
                former -> former(plan, former)));
        root.put("finding", sensitivity.sentence());
        root.set("remarks", Json.list(Remarks.of(plan, ranking), remark -> Json.object()
                .put("topic", remark.topic().name()).put("sentence", remark.sentence())));
        root.set("vendors", Json.list(ranking.matrix().vendors(),
                vendor -> vendor(ranking.matrix(), vendor)));
        WeightFigures.put(root, plan, ranking.matrix());
        RankingFigures.put(root, ranking);
        CostFigures.put(root, plan, ranking.matrix());
        SensitivityFigures.put(root, sensitivity);
        root.set("compromises", Json.list(Compromise.all(ranking), SelectionFigures::compromise));
        return text(root);
    }

    private static ObjectNode frame(Selection selection) {
        var frame = Json.object()
                .put("code", selection.code().toString())
                .put("title", selection.title())
                .put("state", selection.state().name())
                .put("scale-max", selection.scaleMax())
                .put("cost-rule", selection.costRule().name())
                .put("rollup", selection.rollup().name())
                .put("owner-counts-double", selection.ownerDouble())
                .put("weight-method", selection.weightMethod().name())
                .put("discount-rate", selection.discountRate())
                .put("cost-years", selection.costYears())
                .put("revealed", selection.revealed())
                .put("weights-hash", selection.weightsHash());
        var locked = selection.weightsLockedAt();
        return frame.put("weights-locked-at", locked == null ? "" : locked.toString());
    }

    private static ObjectNode former(Plan plan, FormerWeights former) {
        var found = Json.object()
                .put("locked-at", former.lockedAt().toString())
                .put("hash", former.hash())
                .put("opened-by", plan.get(former.decision()).code().toString());
        found.set("weights", Json.texts(former.weights()));
        return found;
    }

    private static ObjectNode vendor(Matrix matrix, Vendor vendor) {
        var exclusion = matrix.gates().exclusion(vendor);
        var found = Json.object()
                .put("letter", vendor.letter())
                .put("title", vendor.title())
                .put("status", vendor.status().name())
                .put("excluded", exclusion.isPresent())
                .put("excluded-because", exclusion.orElse(""))
                .put("gates-assessed", matrix.gates().assessed(vendor));
        found.set("conditions", Json.texts(matrix.gates().conditions(vendor).stream()
                .map(result -> result.note()).toList()));
        return found;
    }

    private static ObjectNode compromise(Compromise compromise) {
        var found = Json.object().put("winner", compromise.winner().title());
        Json.number(found, "points", compromise.points());
        Json.number(found, "it-points", compromise.it().points());
        Json.number(found, "cc-points", compromise.cc().points());
        found.set("it", Json.numbers(compromise.it().to().values()));
        found.set("cc", Json.numbers(compromise.cc().to().values()));
        return found.put("sentence", compromise.sentence());
    }

    private static String text(ObjectNode root) {
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
