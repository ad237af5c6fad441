package app.tandem.plan.vendor.course;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion.Kind;
import java.util.ArrayList;
import java.util.List;

/// What nearly every selection of contact center technology asks, with anchors to begin from.
public enum StandardCriterion {
    RESIDENCY(Kind.MANDATORY, Side.IT),
    SINGLE_SIGN_ON(Kind.MANDATORY, Side.IT),
    REFERENCES(Kind.MANDATORY, Side.CC),
    USABILITY(Kind.WEIGHTED, Side.CC),
    ROUTING(Kind.WEIGHTED, Side.CC),
    REPORTING(Kind.WEIGHTED, Side.CC),
    INTEGRATION(Kind.WEIGHTED, Side.IT),
    SECURITY(Kind.WEIGHTED, Side.IT),
    AVAILABILITY(Kind.WEIGHTED, Side.IT),
    SUPPORT(Kind.WEIGHTED, Side.JOINT),
    EXIT(Kind.WEIGHTED, Side.JOINT),
    TOTAL_COST(Kind.COST, Side.JOINT);

    private final Kind kind;
    private final Side owner;

    StandardCriterion(Kind kind, Side owner) {
        this.kind = kind;
        this.owner = owner;
    }

    public Kind kind() {
        return kind;
    }

    public Side owner() {
        return owner;
    }

    /// What 0 and what the highest score mean; nothing where nobody scores.
    public List<String> anchors(int max) {
        if (kind != Kind.WEIGHTED) return List.of();
        var anchors = new ArrayList<String>();
        for (int score = 0; score <= max; score++) anchors.add("");
        anchors.set(0, Words.of(this, "zero"));
        anchors.set(max, Words.of(this, "full"));
        return List.copyOf(anchors);
    }
}
