package app.tandem.pages.vendors.decide;

import app.tandem.pages.Choices;
import app.tandem.pages.vendors.workshop.Typing;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Edit;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Vendor;
import app.tandem.ui.Lists;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is good and bad about one offer, and what its vendor is told about it afterwards.
final class VendorNotes {

    private final Workshop workshop;
    private final ComboBox<Vendor> vendor = Choices.of(Words.of("vendors.vendor"), Vendor::title);
    private final TextArea strengths = new TextArea();
    private final TextArea weaknesses = new TextArea();
    private final TextArea debrief = new TextArea();
    private final VBox node;
    private @Nullable Vendor shown;

    VendorNotes(Workshop workshop) {
        this.workshop = workshop;
        commit(strengths, (offer, text) -> workshop.decisions().strengths(offer, text));
        commit(weaknesses, (offer, text) -> workshop.decisions().weaknesses(offer, text));
        commit(debrief, (offer, text) -> workshop.decisions().debrief(offer, text));
        debrief.setPromptText(Words.of("vendors.debrief.prompt"));
        vendor.setMaxWidth(Double.MAX_VALUE);
        vendor.valueProperty().subscribe(this::put);
        node = new VBox(Choices.field(Words.of("vendors.notes"), vendor),
                Choices.field(Words.of("vendors.strengths"), strengths),
                Choices.field(Words.of("vendors.weaknesses"), weaknesses),
                Choices.field(Words.of("vendors.debrief"), debrief));
        node.getStyleClass().add("tight");
    }

    Node node() {
        return node;
    }

    void show(List<Vendor> vendors) {
        var chosen = vendor.getValue();
        Lists.update(vendor.getItems(), vendors);
        var now = chosen == null ? vendors.stream().findFirst()
                : vendors.stream().filter(each -> each.id().equals(chosen.id())).findFirst();
        vendor.setValue(now.orElse(null));
        put(now.orElse(null));
    }

    private void put(@Nullable Vendor offer) {
        boolean another = shown == null || offer == null || !shown.id().equals(offer.id());
        shown = offer;
        put(strengths, offer == null ? "" : offer.strengths(), another);
        put(weaknesses, offer == null ? "" : offer.weaknesses(), another);
        put(debrief, offer == null ? "" : offer.debrief(), another);
    }

    private static void put(TextArea area, String text, boolean another) {
        if (another) area.setText(text);
        else Typing.show(area, text);
    }

    private void commit(TextArea area, BiFunction<Vendor, String, Edit> verb) {
        area.setPrefRowCount(2);
        area.setWrapText(true);
        Typing.commit(area, text -> {
            var now = shown == null ? null : workshop.plan().find(shown.id()).orElse(null);
            if (now != null) workshop.performIfNew(verb.apply(now, text));
        });
    }
}
