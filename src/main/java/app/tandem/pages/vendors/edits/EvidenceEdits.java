package app.tandem.pages.vendors.edits;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Clarification;
import app.tandem.plan.vendor.CustomerReference;
import app.tandem.plan.vendor.DemoScenario;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import java.util.Comparator;
import java.util.List;

/// What is asked of every vendor beside the scores, and what came back: the script of the demonstrations,
/// what customers say, and questions whose answers went to all.
public record EvidenceEdits(Plan plan, Ids ids, Selection selection) {

    private static final int MINUTES = 30;

    public List<DemoScenario> scripts() {
        return plan.referring(DemoScenario.class, selection.id()).stream()
                .sorted(Comparator.comparingInt(DemoScenario::number)).toList();
    }

    public List<CustomerReference> references() {
        return vendors().stream()
                .flatMap(vendor -> plan.referring(CustomerReference.class, vendor.id()).stream()).toList();
    }

    public List<Clarification> questions() {
        return plan.referring(Clarification.class, selection.id()).stream()
                .sorted(Comparator.comparingInt(Clarification::number)).toList();
    }

    public List<Vendor> vendors() {
        return plan.referring(Vendor.class, selection.id()).stream()
                .sorted(Comparator.comparing(Vendor::letter)).toList();
    }

    public Edit script(String title) {
        int number = 1 + scripts().stream().mapToInt(DemoScenario::number).max().orElse(0);
        return Edit.put(Words.with("vendors.edit.evidence", title), new DemoScenario(
                ids.next(DemoScenario.class), selection.id(), number, title, "", MINUTES, List.of()));
    }

    public Edit reference(Vendor vendor, String customer) {
        return Edit.put(Words.with("vendors.edit.evidence", customer), new CustomerReference(
                ids.next(CustomerReference.class), vendor.id(), customer, "", "", null));
    }

    public Edit question(String question) {
        int number = 1 + questions().stream().mapToInt(Clarification::number).max().orElse(0);
        return Edit.put(Words.with("vendors.edit.evidence", question), new Clarification(
                ids.next(Clarification.class), selection.id(), number, question, "", null));
    }

    public Edit change(Row row) {
        return Edit.put(Words.with("vendors.edit.evidence", Words.kind(row.id().kind())), row);
    }

    public Edit remove(Row row) {
        var kind = Words.kind(row.id().kind());
        return Edit.remove(Words.with("vendors.edit.evidence.remove", kind), List.of(row));
    }
}
