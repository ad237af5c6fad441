package app.tandem.pages.vendors.edits;

import app.tandem.pages.vendors.workshop.Marks;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.MandatoryResult.Result;
import app.tandem.plan.vendor.MandatoryResult;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.course.Course;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// What people do around a selection: open it, name vendors and criteria, look at the gates, recommend.
/// Each answers with the edit; none performs it.
public record VendorEdits(Plan plan, Ids ids, Selection selection) {

    public static Edit open(Plan plan, Ids ids, String title) {
        var code = plan.codes().next(Selection.PREFIX);
        var selection = Selection.draft(ids.next(Selection.class), code, title);
        return Edit.put(Words.with("vendors.edit.open", code.toString()), selection);
    }

    /// @param typed a name, or several with semicolons between them
    public Edit add(String typed) {
        int count = plan.referring(Vendor.class, selection.id()).size();
        var vendors = new ArrayList<Vendor>();
        for (var name : typed.split("[;\\n\\t]+")) {
            if (!name.isBlank()) vendors.add(vendor(name.strip(), count + vendors.size()));
        }
        return Edit.put(Words.with("vendors.edit.vendor", typed), vendors);
    }

    private Vendor vendor(String title, int place) {
        var letter = String.valueOf((char) ('A' + place % 26));
        return new Vendor(ids.next(Vendor.class), selection.id(), letter, title, "",
                Vendor.Status.RESPONDED, "", "", "", "");
    }

    /// Who sees to a condition, and until when.
    public record Terms(@Nullable Id<Person> owner, @Nullable LocalDate due) {

        public static final Terms NONE = new Terms(null, null);
    }

    /// How one vendor does at one gate.
    public record Finding(Vendor vendor, Criterion gate, Result result, String note, Terms terms) {

        public Finding(Vendor vendor, Criterion gate, Result result, String note) {
            this(vendor, gate, result, note, Terms.NONE);
        }

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
                finding.terms().owner(), finding.terms().due());
        return Edit.put(Words.with("vendors.edit.assess", finding.vendor().title(), finding.gate().label(),
                Words.of(finding.result())), fresh);
    }
}
