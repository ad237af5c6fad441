package app.tandem.pages;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Coverage;
import app.tandem.ui.HarveyBall;
import app.tandem.ui.SideBadge;

/// The signs that stand for sides and coverage, the same on every page.
public final class Badges {

    private Badges() {}

    public static SideBadge of(Side side) {
        return switch (side) {
            case IT -> new SideBadge(SideBadge.Party.IT, Words.of("badge.it"), Words.of(side));
            case CC -> new SideBadge(SideBadge.Party.CC, Words.of("badge.cc"), Words.of(side));
            case JOINT -> new SideBadge(SideBadge.Party.JOINT, Words.of("badge.joint"), Words.of(side));
            default -> new SideBadge(SideBadge.Party.OTHER, Words.of(side), Words.of(side));
        };
    }

    public static HarveyBall of(Coverage coverage) {
        return new HarveyBall(coverage.points(), Words.of(coverage));
    }
}
