package app.tandem.plan.craft;

import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import java.time.LocalDate;

/// What new rows need: the plan that they join, where their ids come from, and the day.
public record Occasion(Plan plan, Ids ids, LocalDate today) {}
