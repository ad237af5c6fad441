package app.tandem.pages.craft;

import app.tandem.pages.Desk;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.CustomField;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What hangs on an item beside its own fields, such as parts, files and comments, and what can be chosen
/// in a field that the two sides added.
public final class CraftPane extends VBox {

    /// A section and the items that have it.
    private record Place(Section<Coded> section, BiPredicate<Plan, Coded> suits) {}

    private final List<Place> ofItem;
    private final List<Section<CustomField>> ofField;

    public CraftPane(Desk desk, FileChoosers files) {
        ofItem = List.of(
                new Place(new FieldsSection(desk), (_, item) -> FieldsSection.suits(item)),
                new Place(new TemplatesSection(desk), (_, item) -> item instanceof Requirement),
                new Place(new StepsSection(desk), (_, item) -> TiesSection.suits(item)),
                new Place(new PartsSection(desk), (_, item) -> item instanceof Requirement),
                new Place(new TiesSection(desk), (_, item) -> TiesSection.suits(item)),
                new Place(new AttachmentsSection(desk, files), (_, _) -> true),
                new Place(new RemarksSection(desk), (_, _) -> true));
        ofField = List.of(new ChoicesSection(desk), new TypeSection(desk));
        var all = new ArrayList<Section<?>>(ofField);
        ofItem.forEach(place -> all.add(place.section()));
        Views.fold(all.toArray(Node[]::new));
        Views.fold(this);
        getStyleClass().add("craft");
        getStylesheets().add(String.valueOf(CraftPane.class.getResource("craft.css")));
        getChildren().addAll(all);
    }

    /// Shows what hangs on the row; nothing for rows that have no code and are no field.
    public void show(Plan plan, Optional<Id<?>> id) {
        var row = id.flatMap(wanted -> plan.find(wanted)).orElse(null);
        setVisible(row instanceof Coded || row instanceof CustomField);
        ofField.forEach(section -> {
            section.setVisible(row instanceof CustomField);
            if (row instanceof CustomField field) section.show(plan, field);
        });
        ofItem.forEach(place -> {
            place.section().setVisible(row instanceof Coded item && place.suits().test(plan, item));
            if (place.section().isVisible() && row instanceof Coded item) place.section().show(plan, item);
        });
    }
}
