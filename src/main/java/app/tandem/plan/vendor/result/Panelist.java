package app.tandem.plan.vendor.result;

import app.tandem.plan.Id;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.Evaluator;

/// An evaluator whose scores count, by name.
public record Panelist(Id<Evaluator> evaluator, String name, Side side) {}
