package app.tandem.pages.craft;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Lineage;
import app.tandem.plan.craft.Merging;
import app.tandem.plan.craft.Splitting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a requirement is a part of, what its parts are, and the ways to merge and to split it.
final class PartsSection extends Section<Coded> {

    private final ComboBox<@Nullable Requirement> parent = box(Words.of("craft.parts.parent"));
    private final ComboBox<@Nullable Requirement> into = box(Words.of("craft.merge.into"));
    private final Button merge = new Button(Words.of("craft.merge"));
    private final TextArea titles = new TextArea();
    private final Button split = new Button(Words.of("craft.split"));
    private @Nullable Code shown;

    PartsSection(Desk desk) {
        super(desk, Words.kind(Lineage.class));
        titles.setPrefRowCount(2);
        titles.setPromptText(Words.of("craft.split.prompt"));
        titles.setAccessibleText(Words.of("craft.split.prompt"));
        merge.disableProperty().bind(into.valueProperty().isNull());
        merge.setOnAction(_ -> merge());
        split.disableProperty().bind(titles.textProperty().map(String::isBlank));
        split.setOnAction(_ -> split());
    }

    @Override
    void show(Plan plan, Coded item) {
        if (!(item instanceof Requirement requirement)) return;
        if (!requirement.code().equals(shown)) {
            titles.clear();
            refuse("");
        }
        shown = requirement.code();
        var others = plan.coded(Requirement.class).stream()
                .filter(each -> !each.id().equals(requirement.id()) && !each.archived())
                .toList();
        offer(parent, others, Lineage.parent(plan, requirement).orElse(null), this::move);
        offer(into, others, null, _ -> {});
        var nodes = new ArrayList<Node>();
        var path = Lineage.path(plan, requirement).reversed();
        if (path.size() > 1) nodes.add(crumb(path));
        nodes.add(Choices.field(Words.of("craft.parts.parent"), parent));
        list(nodes, Words.of("craft.parts"), Lineage.parts(plan, requirement));
        list(nodes, Words.of("craft.merged"), Lineage.merged(plan, requirement));
        nodes.add(Choices.field(Words.of("craft.merge.into"), into));
        nodes.add(merge);
        nodes.add(titles);
        nodes.add(split);
        boolean typing = titles.isFocused();
        fill(nodes.toArray(Node[]::new));
        if (typing) titles.requestFocus();
    }

    /// The way down to the requirement, from the outermost one that it is a part of.
    private static Label crumb(List<Requirement> path) {
        var crumb = new Label(path.stream().map(each -> each.code().toString())
                .collect(Collectors.joining(" › ")));
        crumb.getStyleClass().add("meta");
        crumb.setWrapText(true);
        return crumb;
    }

    private void list(List<Node> nodes, String heading, List<Requirement> rows) {
        if (rows.isEmpty()) return;
        var title = new Label(heading);
        title.getStyleClass().add("meta");
        var links = new VBox();
        for (var row : rows) {
            var link = new Hyperlink(row.code() + "  " + row.title());
            link.setOnAction(_ -> desk().open().accept(row.id()));
            links.getChildren().add(link);
        }
        nodes.add(title);
        nodes.add(links);
    }

    private void move(@Nullable Requirement to) {
        var plan = desk().plan();
        shownIn(plan).ifPresent(child -> attempt(() ->
                CraftEdits.move(plan, new Lineage.Move(child, to, desk().today()), desk().ids())));
        shownIn(plan).ifPresent(child -> show(desk().plan(), child));
    }

    private void merge() {
        var plan = desk().plan();
        var kept = into.getValue();
        if (kept == null) return;
        shownIn(plan).ifPresent(gone -> {
            if (attempt(() -> Merging.of(occasion(), gone, kept))) {
                desk().open().accept(kept.id());
            }
        });
    }

    private void split() {
        var plan = desk().plan();
        shownIn(plan).ifPresent(whole -> {
            if (attempt(() -> Splitting.of(occasion(), whole, titles.getText().lines().toList()))) {
                titles.clear();
            }
        });
    }

    private Optional<Requirement> shownIn(Plan plan) {
        var code = shown;
        return code == null ? Optional.empty()
                : plan.find(code).filter(Requirement.class::isInstance).map(Requirement.class::cast);
    }

    private static ComboBox<@Nullable Requirement> box(String name) {
        var box = new ComboBox<@Nullable Requirement>();
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private static void offer(ComboBox<@Nullable Requirement> box, List<Requirement> others,
            @Nullable Requirement chosen, Consumer<@Nullable Requirement> commit) {
        box.setOnAction(null);
        Choices.<Requirement>fill(box, others,
                each -> each == null ? "–" : each.code() + "  " + each.title());
        box.setValue(chosen);
        box.setOnAction(_ -> commit.accept(box.getValue()));
    }
}
