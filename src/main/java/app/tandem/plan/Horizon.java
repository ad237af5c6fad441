package app.tandem.plan;

/// How far ahead something is planned: promised by quarter, or a direction by half-year.
public enum Horizon { NEAR, FAR, UNDECIDED }
