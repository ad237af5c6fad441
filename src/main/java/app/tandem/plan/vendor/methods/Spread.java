package app.tandem.plan.vendor.methods;

import app.tandem.plan.vendor.weights.Shares;
import java.util.SplittableRandom;

/// Which weights might have been given instead of the agreed ones.
public sealed interface Spread {

    /// Any weights at all, each set of them as likely as any other.
    record Any(int criteria) implements Spread {

        @Override
        public void draw(SplittableRandom random, double[] weights) {
            for (int k = 0; k < criteria; k++) weights[k] = -Math.log(1 - random.nextDouble());
        }
    }

    /// Each weight up to a part of itself more or less, all as likely.
    ///
    /// @param part 0.2 for twenty per cent
    record Around(Shares shares, double part) implements Spread {

        @Override
        public void draw(SplittableRandom random, double[] weights) {
            for (int k = 0; k < weights.length; k++) {
                weights[k] = shares.get(k) * (1 + part * (2 * random.nextDouble() - 1));
            }
        }
    }

    /// Fills in the next weights. Their sum is not 1: for who is first it does not matter.
    void draw(SplittableRandom random, double[] weights);
}
