package app.tandem.plan.vendor.remarks;

/// Something about a selection that does not count as it stands, or that a reader of the result should know.
public record Remark(Topic topic, String sentence) {

    /// What it is about, in the order in which one looks.
    public enum Topic { VENDORS, CRITERIA, WEIGHTS, SCORES, COST, RESULT }
}
