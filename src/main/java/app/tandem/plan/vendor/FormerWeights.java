package app.tandem.plan.vendor;

import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.session.Decision;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;

/// Weights that were locked, and the decision that opened them again.
///
/// @param hash the fingerprint of the weights
/// @param weights the lines that the fingerprint is taken of: label, title, set and points of each, with bars
@RecordBuilder
public record FormerWeights(
        Id<FormerWeights> id,
        Id<Selection> selection,
        Id<Decision> decision,
        Instant lockedAt,
        String hash,
        List<String> weights)
        implements Row, FormerWeightsBuilder.With {

    public FormerWeights {
        weights = List.copyOf(weights);
    }

    /// What a set gave to the criterion with this label, as it was entered; empty when it was not there.
    public String points(String label, Weight.Set set) {
        return weights.stream()
                .filter(line -> line.startsWith(label + "|"))
                .filter(line -> line.substring(0, line.lastIndexOf('|')).endsWith("|" + set))
                .map(line -> line.substring(line.lastIndexOf('|') + 1))
                .findFirst()
                .orElse("");
    }
}
