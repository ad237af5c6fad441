package app.tandem.pages.vendors.offers;

import app.tandem.pages.Choices;
import app.tandem.pages.vendors.edits.VendorEdits.Finding;
import app.tandem.pages.vendors.edits.VendorEdits.Terms;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Gates;
import app.tandem.plan.vendor.MandatoryResult.Result;
import app.tandem.plan.vendor.MandatoryResult;
import app.tandem.plan.vendor.Vendor;
import app.tandem.ui.Lists;
import app.tandem.ui.Views;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where one vendor's result at one gate is written, with the evidence that a fail needs.
public final class GateForm {

    private final ComboBox<Vendor> vendor = Choices.of(Words.of("vendors.vendor"), Vendor::title);
    private final ComboBox<Criterion> gate = Choices.of(Words.of("vendors.gate"), GateForm::words);
    private final ComboBox<Result> result = Choices.of(Words.of("vendors.gate.result"), Words::of);
    private final TextField note = new TextField();
    private final ComboBox<Person> owner = Choices.of(Words.of("vendors.condition.owner"), Person::name);
    private final DatePicker due = new DatePicker();
    private final HBox terms = new HBox(owner, due);
    private final Button set = new Button(Words.of("vendors.gate.set"));
    private final Label missing = new Label(Words.of("vendors.gate.evidence"));
    private final VBox node;
    private @Nullable Gates gates;

    public GateForm(Consumer<Finding> assess) {
        result.getItems().setAll(Result.values());
        note.setPromptText(Words.of("vendors.gate.note"));
        note.setAccessibleText(Words.of("vendors.gate.note"));
        HBox.setHgrow(note, Priority.ALWAYS);
        set.setMinWidth(Button.USE_PREF_SIZE);
        missing.getStyleClass().add("field-error");
        Views.fold(missing);
        set.setOnAction(_ -> {
            var finding = finding();
            if (finding != null && finding.told()) assess.accept(finding);
        });
        note.setOnAction(_ -> set.fire());
        vendor.valueProperty().subscribe(_ -> recall());
        gate.valueProperty().subscribe(_ -> recall());
        result.valueProperty().subscribe(_ -> check());
        note.textProperty().subscribe(_ -> check());
        var row = new HBox(vendor, gate, result, note, set);
        row.getStyleClass().add("bar");
        due.setPromptText(Words.of("vendors.condition.until"));
        due.setAccessibleText(Words.of("vendors.condition.until"));
        terms.getStyleClass().add("bar");
        Views.fold(terms);
        node = new VBox(row, terms, missing);
        node.getStyleClass().add("tight");
    }

    public Node node() {
        return node;
    }

    public void show(Plan plan, List<Vendor> vendors, Gates gates) {
        this.gates = gates;
        Lists.update(owner.getItems(), plan.coded(Person.class).stream().filter(Person::active).toList());
        Lists.update(vendor.getItems(), vendors);
        Lists.update(gate.getItems(), gates.criteria());
        check();
    }

    public void pick(Vendor chosen, @Nullable Criterion at) {
        vendor.setValue(chosen);
        if (at != null) gate.setValue(at);
    }

    private void recall() {
        if (gates == null || vendor.getValue() == null || gate.getValue() == null) return;
        var known = gates.find(vendor.getValue(), gate.getValue());
        note.setText(known.map(MandatoryResult::note).orElse(""));
        result.setValue(known.map(MandatoryResult::result).orElse(Result.NOT_ASSESSED));
        var whose = known.map(MandatoryResult::conditionOwner);
        owner.setValue(owner.getItems().stream().filter(one -> whose.filter(one.id()::equals).isPresent())
                .findFirst().orElse(null));
        due.setValue(known.map(MandatoryResult::conditionDue).orElse(null));
    }

    private void check() {
        var finding = finding();
        set.setDisable(finding == null || !finding.told());
        missing.setVisible(finding != null && !finding.told());
        terms.setVisible(result.getValue() == Result.CONDITION);
    }

    private @Nullable Finding finding() {
        if (vendor.getValue() == null || gate.getValue() == null || result.getValue() == null) return null;
        var person = owner.getValue();
        var said = result.getValue() == Result.CONDITION
                ? new Terms(person == null ? null : person.id(), due.getValue()) : Terms.NONE;
        return new Finding(vendor.getValue(), gate.getValue(), result.getValue(),
                note.getText().strip(), said);
    }

    private static String words(Criterion gate) {
        return gate.label() + " " + gate.title();
    }
}
