package app.tandem.pages.governance;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.charter.Charter;
import app.tandem.plan.session.charter.CharterVersion;
import app.tandem.ui.Lists;
import app.tandem.ui.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Every version of the charter that was adopted, and the charter as it reads now, to be adopted next.
final class VersionsPane {

    @FXML private HBox adoptBar;
    @FXML private TextField summary;
    @FXML private ComboBox<Decision> decision;
    @FXML private Button adopt;
    @FXML private ListView<CharterVersion> versions;
    @FXML private TextArea text;

    private final Desk desk;
    private final Parent node;
    private @Nullable Charter shown;

    VersionsPane(Desk desk) {
        this.desk = desk;
        node = Views.load(this, Words.bundle());
        decision.setConverter(Choices.shown(one -> one.code() + "  " + one.title()));
        versions.setCellFactory(_ -> new VersionCell(desk::plan));
        var none = new Label(Words.of("governance.versions.none"));
        none.setWrapText(true);
        versions.setPlaceholder(none);
        versions.getSelectionModel().selectedItemProperty().subscribe(_ -> showText());
    }

    Parent node() {
        return node;
    }

    void show(Charter charter) {
        shown = charter;
        Lists.update(versions.getItems(), charter.versions());
        Lists.update(decision.getItems(), charter.plan().coded(Decision.class).reversed());
        adopt.setText(Words.with("governance.adopt", charter.nextNumber()));
        adopt.setDisable(!charter.amended());
        showText();
    }

    void present(Page.Presenting mode) {
        mode.hides(adoptBar);
    }

    @FXML
    void adopt() {
        if (shown == null || !shown.amended()) return;
        desk.store().perform(GovernanceEdits.adopt(
                shown, summary.getText().strip(), decision.getValue(), desk.ids()));
        summary.clear();
        decision.setValue(null);
    }

    /// The chosen version, or the charter as it reads now.
    private void showText() {
        var version = versions.getSelectionModel().getSelectedItem();
        text.setText(version != null ? version.text() : shown == null ? "" : shown.text());
    }
}
