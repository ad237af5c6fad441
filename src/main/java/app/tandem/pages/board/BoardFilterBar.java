package app.tandem.pages.board;

import app.tandem.pages.Choice;
import app.tandem.pages.board.BoardFilter.Whose;
import app.tandem.plan.Horizon;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// The controls above the board that narrow it down.
final class BoardFilterBar {

    private final Map<Whose, ToggleButton> whose = new EnumMap<>(Whose.class);
    private final ComboBox<@Nullable String> domain = new ComboBox<>();
    private final ComboBox<@Nullable Horizon> horizon = new ComboBox<>();
    private final TextField search = new TextField();
    private List<String> domains = List.of();

    /// Puts the controls first into the pane.
    BoardFilterBar(Pane pane, Runnable onChange) {
        var group = new ToggleGroup();
        var segments = new HBox();
        segments.getStyleClass().add("segmented");
        for (var each : Whose.values()) {
            var button = new ToggleButton();
            button.setId("whose-" + each);
            button.setToggleGroup(group);
            button.getStyleClass().add(switch (each) {
                case ALL -> "left-pill";
                case IT, CC -> "center-pill";
                case AGREED -> "right-pill";
            });
            whose.put(each, button);
            segments.getChildren().add(button);
        }
        group.selectToggle(whose.get(Whose.ALL));
        group.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null) group.selectToggle(was);
            else onChange.run();
        });
        Choice.fill(horizon, Arrays.asList(Horizon.values()),
                each -> each == null ? Words.of("board.horizon.all") : Words.of(each));
        horizon.setValue(null);
        domain.setAccessibleText(Words.of("board.domain"));
        horizon.setAccessibleText(Words.of("board.horizon"));
        search.setPromptText(Words.of("board.search"));
        search.setAccessibleText(Words.of("board.search"));
        search.setId("board-search");
        domain.valueProperty().subscribe(() -> onChange.run());
        horizon.valueProperty().subscribe(() -> onChange.run());
        search.textProperty().subscribe(() -> onChange.run());
        pane.getChildren().addAll(0, List.of(segments, domain, horizon, search));
    }

    BoardFilter filter() {
        return new BoardFilter(search.getText(), chosen(), domain.getValue(), horizon.getValue());
    }

    /// Counts and domains as they are now.
    void show(Plan plan, Cards all) {
        label(Whose.ALL, Words.with("board.whose.all", all.needs().size() + all.offers().size()));
        label(Whose.IT, Words.with("board.whose.it", all.waiting(Whose.IT)));
        label(Whose.CC, Words.with("board.whose.cc", all.waiting(Whose.CC)));
        label(Whose.AGREED, Words.with("board.whose.agreed", all.waiting(Whose.AGREED)));
        var now = plan.all(Capability.class).stream().map(Capability::domain).distinct().sorted().toList();
        if (now.equals(domains) && !domain.getItems().isEmpty()) return;
        domains = now;
        var kept = domain.getValue();
        Choice.fill(domain, now, each -> each == null ? Words.of("board.domain.all") : each);
        domain.setValue(now.contains(kept) ? kept : null);
    }

    /// Where a new capability belongs: the domain looked at, or the first there is.
    String domainForNew() {
        var shown = domain.getValue();
        if (shown != null) return shown;
        return domains.isEmpty() ? Words.of("board.domain.first") : domains.getFirst();
    }

    /// What the filter lets through, in words, for a board on which it leaves nothing.
    String nothingLeft() {
        return switch (chosen()) {
            case IT -> Words.of("board.filtered.it");
            case CC -> Words.of("board.filtered.cc");
            case AGREED -> Words.of("board.filtered.agreed");
            case ALL -> Words.of("board.filtered.any");
        };
    }

    void focus() {
        search.requestFocus();
    }

    /// Lets everything through again; answers whether something was held back.
    boolean clear() {
        if (filter().isEmpty()) return false;
        select(Whose.ALL);
        domain.setValue(null);
        horizon.setValue(null);
        search.clear();
        return true;
    }

    private Whose chosen() {
        return whose.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Whose.ALL);
    }

    private void select(Whose which) {
        var button = whose.get(which);
        if (button != null) button.setSelected(true);
    }

    private void label(Whose which, String text) {
        var button = whose.get(which);
        if (button != null) button.setText(text);
    }
}
