package app.tandem.plan.backlog.priority.pairs;

import app.tandem.plan.Id;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.pairs.PairJudgement.Choice;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/// What one of those who judged put before what: 1, a half for level, 0; not a number while unsaid.
final class PairWins {

    private final double[][] over;

    private PairWins(double[][] over) {
        this.over = over;
    }

    static PairWins of(List<Requirement> needs, Collection<PairJudgement> judgements) {
        var places = new HashMap<Id<Requirement>, Integer>();
        for (var need : needs) places.put(need.id(), places.size());
        var over = new double[needs.size()][needs.size()];
        for (var row : over) Arrays.fill(row, Double.NaN);
        for (var each : judgements) {
            Integer first = places.get(each.first());
            Integer second = places.get(each.second());
            if (first == null || second == null) continue;
            double won = each.choice() == Choice.FIRST ? 1 : each.choice() == Choice.LEVEL ? 0.5 : 0;
            over[first][second] = won;
            over[second][first] = 1 - won;
        }
        return new PairWins(over);
    }

    double won(int need) {
        double sum = 0;
        for (double each : over[need]) if (!Double.isNaN(each)) sum += each;
        return sum;
    }

    boolean complete() {
        for (int i = 0; i < over.length; i++) {
            for (int j = 0; j < i; j++) if (Double.isNaN(over[i][j])) return false;
        }
        return over.length > 2;
    }

    /// 1 without circles, 0 with as many as there can be.
    double consistency() {
        int n = over.length;
        int circles = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                for (int k = j + 1; k < n; k++) if (circle(i, j, k)) circles++;
            }
        }
        double most = n % 2 == 1 ? (n * n * n - n) / 24.0 : (n * n * n - 4 * n) / 24.0;
        return 1 - circles / most;
    }

    private boolean circle(int i, int j, int k) {
        return (over[i][j] == 1 && over[j][k] == 1 && over[k][i] == 1)
                || (over[j][i] == 1 && over[k][j] == 1 && over[i][k] == 1);
    }
}
