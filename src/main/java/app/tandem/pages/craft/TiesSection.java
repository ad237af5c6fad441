package app.tandem.pages.craft;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Archiving;
import app.tandem.plan.craft.relation.Relation;
import app.tandem.plan.craft.relation.Relation.Kind;
import app.tandem.plan.craft.relation.Ties;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.ui.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What the item blocks, replaces or has to do with, told from its own end.
final class TiesSection extends Section<Coded> {

    /// What a new relation would say, read from this item to the other one.
    private record Saying(Kind kind, String role) {
        String words() {
            return Words.of(kind, role);
        }
    }

    private static final List<Saying> SAYINGS = List.of(new Saying(Kind.BLOCKS, "does"),
            new Saying(Kind.BLOCKS, "done"), new Saying(Kind.REPLACES, "does"),
            new Saying(Kind.REPLACES, "done"), new Saying(Kind.RELATES, "does"));

    private final ComboBox<Saying> what = Choices.of(Words.of("relation.what"), Saying::words);
    private final ItemPicker other = new ItemPicker(Words.of("relation.other"), this::add);
    private @Nullable Code shown;

    TiesSection(Desk desk) {
        super(desk, Words.kinds(Relation.class));
        what.getItems().setAll(SAYINGS);
        what.setValue(SAYINGS.getFirst());
        what.setMaxWidth(Double.MAX_VALUE);
    }

    static boolean suits(Coded item) {
        return item instanceof Requirement || item instanceof Capability || item instanceof Initiative;
    }

    @Override
    void show(Plan plan, Coded item) {
        if (!item.code().equals(shown)) {
            other.clear();
            refuse("");
        }
        shown = item.code();
        other.offer(Stream.of(plan.coded(Requirement.class), plan.coded(Capability.class),
                        plan.coded(Initiative.class))
                .<Coded>flatMap(List::stream)
                .filter(each -> !each.equals(item) && !Archiving.away(each))
                .toList());
        var nodes = new ArrayList<Node>();
        for (var tie : Ties.of(plan).on(item.code())) nodes.add(line(tie));
        nodes.add(what);
        nodes.add(other);
        boolean typing = other.getChildren().getFirst().isFocused();
        fill(nodes.toArray(Node[]::new));
        if (typing) other.getChildren().getFirst().requestFocus();
    }

    private HBox line(Ties.Tie tie) {
        var says = new Label(tie.words());
        says.setMinWidth(USE_PREF_SIZE);
        says.getStyleClass().add(tie.blocked() ? "strong" : "meta");
        var link = new Hyperlink(tie.other().code() + "  " + tie.other().title());
        link.setOnAction(_ -> desk().open().accept(tie.other().id()));
        link.setMaxWidth(Double.MAX_VALUE);
        link.setAccessibleText(tie.words() + " " + link.getText());
        HBox.setHgrow(link, Priority.ALWAYS);
        var line = new HBox(says, link, Icons.button(Feather.X,
                Words.with("relation.remove", tie.relation().words()),
                () -> attempt(() -> Edit.remove(
                        Words.with("relation.edit.remove", tie.relation().words()),
                        List.of(tie.relation())))));
        line.getStyleClass().add("choice-line");
        return line;
    }

    private void add(Coded target) {
        var plan = desk().plan();
        var here = shown == null ? null : plan.find(shown).orElse(null);
        var saying = what.getValue();
        if (here == null || saying == null) return;
        boolean turned = saying.role().equals("done");
        if (attempt(() -> Relation.add(occasion(), turned ? target : here, turned ? here : target,
                saying.kind()))) {
            other.clear();
        }
    }
}
