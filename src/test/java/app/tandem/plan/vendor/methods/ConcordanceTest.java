package app.tandem.plan.vendor.methods;

import static app.tandem.plan.vendor.Cases.assertAll;
import static app.tandem.plan.vendor.Cases.expected;
import static app.tandem.plan.vendor.Cases.given;
import static app.tandem.plan.vendor.Cases.rows;
import static app.tandem.plan.vendor.Cases.transposed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.vendor.methods.Concordance.Agreement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConcordanceTest {

    /// Hollander and Wolfe 1973, "Nonparametric Statistical Methods", page 140: 22 players round first
    /// base in three ways (the descriptions of the R packages npsm and nsm3data name the same table, 7.1 on
    /// page 274 of the edition of 1999), as in the example of friedman.test of R, which gives 11.143.
    private static final List<List<Double>> ROUNDING = List.of(
            List.of(5.40, 5.50, 5.55), List.of(5.85, 5.70, 5.75), List.of(5.20, 5.60, 5.50),
            List.of(5.55, 5.50, 5.40), List.of(5.90, 5.85, 5.70), List.of(5.45, 5.55, 5.60),
            List.of(5.40, 5.40, 5.35), List.of(5.45, 5.50, 5.35), List.of(5.25, 5.15, 5.00),
            List.of(5.85, 5.80, 5.70), List.of(5.25, 5.20, 5.10), List.of(5.65, 5.55, 5.45),
            List.of(5.60, 5.35, 5.45), List.of(5.05, 5.00, 4.95), List.of(5.50, 5.50, 5.40),
            List.of(5.45, 5.55, 5.50), List.of(5.55, 5.55, 5.35), List.of(5.45, 5.50, 5.55),
            List.of(5.50, 5.45, 5.25), List.of(5.65, 5.60, 5.40), List.of(5.70, 5.65, 5.55),
            List.of(6.30, 6.30, 6.25));

    @Test
    void four_raters_agree_as_published() {
        var found = Concordance.of(rows(given("TV-26").get("ranks"))).orElseThrow();
        assertAll("TV-26", "rank_sums", found.rankSums());
        assertEquals(expected("TV-26").get("SS").asDouble(), found.squares(), 1e-9);
        assertEquals(expected("TV-26").get("W").asDouble(), found.w(), 0.0005);
        assertEquals(expected("TV-26").get("chi2").asDouble(), found.chiSquare(), 0.005);
    }

    @Test
    void the_demo_s_evaluators_agree_strongly() {
        var found = Concordance.of(transposed(given("TV-36").get("ranks_by_vendor"))).orElseThrow();
        assertAll("TV-36", "rank_sums", found.rankSums());
        assertEquals(expected("TV-36").get("SS").asDouble(), found.squares(), 1e-9);
        assertEquals(expected("TV-36").get("W").asDouble(), found.w(), 0.0001);
        assertEquals(Agreement.STRONG, found.agreement());
    }

    @Test
    void ties_are_corrected_as_published() {
        var found = Concordance.of(ROUNDING.stream().map(Concordance::ranks).toList()).orElseThrow();
        assertEquals(11.143, found.chiSquare(), 0.0005);
        assertEquals(11.143 / 44, found.w(), 0.0001);
    }

    @Test
    void equals_share_the_mean_of_their_places() {
        assertEquals(List.of(2.5, 1.0, 2.5, 4.0), Concordance.ranks(List.of(7.0, 9.0, 7.0, 1.0)));
    }

    @Test
    void one_rater_or_one_thing_or_nothing_but_ties_has_no_agreement() {
        assertEquals(Optional.empty(), Concordance.of(List.of(List.of(1.0, 2.0))));
        assertEquals(Optional.empty(), Concordance.of(List.of(List.of(1.0), List.of(1.0))));
        assertEquals(Optional.empty(), Concordance.of(List.of(List.of(1.5, 1.5), List.of(1.5, 1.5))));
    }
}
