package app.tandem.pages.coverage;

import app.tandem.plan.backlog.Moscow;

/// Which requirements the matrix shows, by how much they matter.
enum Weights {
    ALL(Moscow.WONT), MUST_AND_SHOULD(Moscow.SHOULD), MUST(Moscow.MUST);

    private final Moscow least;

    Weights(Moscow least) {
        this.least = least;
    }

    boolean include(Moscow moscow) {
        return moscow.compareTo(least) <= 0;
    }
}
