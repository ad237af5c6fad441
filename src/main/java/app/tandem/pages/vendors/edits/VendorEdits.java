package app.tandem.pages.vendors.edits;

import app.tandem.pages.vendors.workshop.Marks;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.MandatoryResult.Result;
import app.tandem.plan.vendor.MandatoryResult;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.course.Course;
import java.util.ArrayList;
import java.util.Optional;

/// What people do around a selection: open it, name vendors and criteria, look at the gates, recommend.
/// Each answers with the edit; none performs it.
public record VendorEdits(Plan plan, Ids ids, Selection selection) {

    public static Edit open(Plan plan, Ids ids, String title) {
        var code = plan.codes().next(Selection.PREFIX);
        var selection = Selection.draft(ids.next(Selection.class), code, title);
        return Edit.put(Words.with("vendors.edit.open", code.toString()), selection);
    }

    public Edit add(String vendorTitle) {
        int count = plan.referring(Vendor.class, selection.id()).size();
        var letter = String.valueOf((char) ('A' + count % 26));
        return Edit.put(Words.with("vendors.edit.vendor", vendorTitle), new Vendor(ids.next(Vendor.class),
                selection.id(), letter, vendorTitle, "", Vendor.Status.RESPONDED, "", "", "", ""));
    }

    /// How one vendor does at one gate.
    public record Finding(Vendor vendor, Criterion gate, Result result, String note) {

        /// A fail without evidence, or a condition without its words, is none.
        public boolean told() {
            boolean needed = result == Result.FAIL || result == Result.CONDITION;
            return !needed || !note.isBlank();
        }
    }

    /// @throws IllegalArgumentException when a fail has no evidence or a condition no words
    public Edit assess(Finding finding) {
        if (!new Course(plan, selection).opened()) {
            throw new IllegalStateException("The responses are not opened");
        }
        if (!finding.told()) throw new IllegalArgumentException("Evidence is missing");
        var old = plan.referring(MandatoryResult.class, finding.vendor().id()).stream()
                .filter(result -> result.criterion().equals(finding.gate().id()))
                .findFirst();
        var id = old.map(MandatoryResult::id).orElseGet(() -> ids.next(MandatoryResult.class));
        var fresh = new MandatoryResult(id, finding.vendor().id(), finding.gate().id(),
                finding.result(), finding.note(),
                old.map(MandatoryResult::conditionOwner).orElse(null),
                old.map(MandatoryResult::conditionDue).orElse(null));
        return Edit.put(Words.with("vendors.edit.assess", finding.vendor().title(), finding.gate().label(),
                Words.of(finding.result())), fresh);
    }

    /// Writes the recommendation; a selection that has not come so far is in recommendation from now on.
    public Edit recommend(String text) {
        var state = selection.state().compareTo(Selection.State.RECOMMENDATION) < 0
                ? Selection.State.RECOMMENDATION : selection.state();
        return Edit.put(Words.with("vendors.edit.recommend", selection.code().toString()),
                selection.withRecommendation(text).withState(state));
    }

    /// Marks the vendor as the one to choose, and everybody else who is in as not selected.
    public Edit choose(Vendor chosen) {
        var rows = new ArrayList<Vendor>();
        for (var vendor : plan.referring(Vendor.class, selection.id())) {
            var status = status(vendor, chosen.id());
            if (status != vendor.status()) rows.add(vendor.withStatus(status));
        }
        return Edit.put(Words.with("vendors.edit.choose", chosen.title()), rows);
    }

    public Optional<Vendor> chosen() {
        return plan.referring(Vendor.class, selection.id()).stream()
                .filter(vendor -> vendor.status() == Vendor.Status.SELECTED)
                .findFirst();
    }

    private static Vendor.Status status(Vendor vendor, Id<Vendor> chosen) {
        if (vendor.id().equals(chosen)) return Vendor.Status.SELECTED;
        return switch (vendor.status()) {
            case EXCLUDED, DECLINED -> vendor.status();
            default -> Vendor.Status.NOT_SELECTED;
        };
    }
}
