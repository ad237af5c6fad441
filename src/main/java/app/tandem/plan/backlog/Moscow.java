package app.tandem.plan.backlog;

/// How much a requirement matters to the plan at hand.
public enum Moscow { MUST, SHOULD, COULD, WONT }
