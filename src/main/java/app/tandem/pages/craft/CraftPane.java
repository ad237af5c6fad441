package app.tandem.pages.craft;

import app.tandem.pages.Desk;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Views;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// What hangs on an item beside its own fields: added fields, parts, attachments and comments.
public final class CraftPane extends VBox {

    private final Section fields;
    private final Section parts;
    private final Section attachments;
    private final Section remarks;

    public CraftPane(Desk desk, FileChoosers files) {
        fields = new FieldsSection(desk);
        parts = new PartsSection(desk);
        attachments = new AttachmentsSection(desk, files);
        remarks = new RemarksSection(desk);
        Views.fold(this, fields, parts);
        getStyleClass().add("craft");
        getStylesheets().add(String.valueOf(CraftPane.class.getResource("craft.css")));
        getChildren().addAll(fields, parts, attachments, remarks);
    }

    /// Shows what hangs on the row; nothing for rows that have no code.
    public void show(Plan plan, Optional<Id<?>> id) {
        var item = id.flatMap(wanted -> plan.find(wanted)).filter(Coded.class::isInstance)
                .map(Coded.class::cast).orElse(null);
        setVisible(item != null);
        if (item == null) return;
        fields.setVisible(FieldsSection.suits(item));
        parts.setVisible(item instanceof Requirement);
        if (fields.isVisible()) fields.show(plan, item);
        parts.show(plan, item);
        attachments.show(plan, item);
        remarks.show(plan, item);
    }
}
