package app.tandem.pages.board.filter;

import app.tandem.pages.Choices;
import app.tandem.pages.board.forms.Sheet;
import app.tandem.pages.board.lines.BoardFilter;
import app.tandem.pages.board.lines.BoardFilter.Whose;
import app.tandem.pages.board.lines.Cards;
import app.tandem.pages.board.lines.Sieve;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.query.Names;
import app.tandem.plan.query.Query;
import app.tandem.plan.query.QueryText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// The controls above the board that narrow it down and group it.
public final class FilterBar {

    private final Map<Whose, ToggleButton> whose = new EnumMap<>(Whose.class);
    private final ComboBox<@Nullable String> domain = new ComboBox<>();
    private final GroupBar groups = new GroupBar();
    private final TextField search = new TextField();
    private final ConditionMenu menu = new ConditionMenu(this);
    private final Conditions conditions;
    private final Sheet sheet;
    private Names names = _ -> Optional.empty();
    private List<String> domains = List.of();
    private @Nullable Cards counted;
    private Plan looked = Plan.EMPTY;
    private Query query = Query.everything();
    private Runnable onMarks = () -> {};
    private Runnable onChange = () -> {};

    /// Puts the controls first into the pane.
    ///
    /// @param below gets what the filter asks for and what it hides
    /// @param sheet asks for a number or a day
    public FilterBar(Pane pane, Pane below, Sheet sheet) {
        this.sheet = sheet;
        conditions = new Conditions(below, this);
        var segments = segments();
        domain.setAccessibleText(Words.of("board.domain"));
        search.setPromptText(Words.of("board.search"));
        search.setAccessibleText(Words.of("board.search"));
        search.setTooltip(new Tooltip(Words.of("board.search.tip")));
        search.setId("board-search");
        domain.valueProperty().subscribe(() -> onChange.run());
        groups.listen(() -> onChange.run());
        search.textProperty().subscribe(typed -> {
            query = QueryText.read(typed);
            onChange.run();
        });
        pane.getChildren().addAll(0, List.of(segments, search, menu.button(), domain));
        pane.getChildren().addAll(4, groups.nodes());
    }

    /// What the fields that a condition can name are called.
    Names names() {
        return names;
    }

    /// Asks for a condition on a number or on a day.
    ///
    /// @param add puts it to the others
    void range(Plan plan, Consumer<Query> add) {
        var form = new RangeForm(plan);
        sheet.open(Words.of("board.range.heading"), form.first(), form.body(), form.save(query -> {
            sheet.close();
            add.accept(query);
        }));
    }

    /// Opens the rules of the marks that cards wear.
    void marks() {
        onMarks.run();
    }

    /// @param next opens the rules of marks
    public void marking(Runnable next) {
        onMarks = next;
    }

    /// @param next run whenever something else is to be shown
    public void listen(Runnable next) {
        onChange = next;
    }

    public BoardFilter filter() {
        return new BoardFilter(query, chosen(), domain.getValue());
    }

    public GroupBar groups() {
        return groups;
    }

    /// Counts and domains as they are now, and what the filter hides.
    @SuppressWarnings("ReferenceEquality") // the same cards, looked at again
    public void show(Plan plan, Sieve sieve, Cards shown) {
        names = sieve.names();
        conditions.show(sieve, shown);
        var all = sieve.all();
        if (all == counted) return;
        counted = all;
        label(Whose.ALL, Words.with("board.whose.all", all.size()));
        label(Whose.IT, Words.with("board.whose.it", sieve.waiting(Whose.IT)));
        label(Whose.CC, Words.with("board.whose.cc", sieve.waiting(Whose.CC)));
        label(Whose.AGREED, Words.with("board.whose.agreed", sieve.waiting(Whose.AGREED)));
        menu.show(plan);
        groups.show(plan);
        domains(plan);
    }

    private void domains(Plan plan) {
        if (!domain.getItems().isEmpty() && plan.sharesTable(Capability.class, looked)) return;
        looked = plan;
        var now = plan.all(Capability.class).stream().map(Capability::domain).distinct().sorted().toList();
        if (now.equals(domains) && !domain.getItems().isEmpty()) return;
        domains = now;
        var kept = domain.getValue();
        Choices.fill(domain, now, each -> each == null ? Words.of("board.domain.all") : each);
        domain.setValue(now.contains(kept) ? kept : null);
    }

    /// Where a new capability belongs: the domain looked at, or the first there is.
    public String domainForNew() {
        var shown = domain.getValue();
        if (shown != null) return shown;
        return domains.isEmpty() ? Words.of("board.domain.first") : domains.getFirst();
    }

    /// What the filter lets through, in words, for a board on which it leaves nothing.
    public String nothingLeft() {
        return switch (chosen()) {
            case IT -> Words.of("board.filtered.it");
            case CC -> Words.of("board.filtered.cc");
            case AGREED -> Words.of("board.filtered.agreed");
            case ALL -> Words.of("board.filtered.any");
        };
    }

    public void focus() {
        search.requestFocus();
    }

    /// Lets everything through again; answers whether something was held back.
    public boolean clear() {
        if (filter().isEmpty()) return false;
        set(BoardFilter.NONE);
        return true;
    }

    /// Whether there is such a domain.
    public boolean knows(String wanted) {
        return domains.contains(wanted);
    }

    public void set(BoardFilter filter) {
        var button = whose.get(filter.whose());
        if (button != null) button.setSelected(true);
        domain.setValue(filter.domain());
        if (!filter.query().equals(query)) search.setText(filter.query().text());
    }

    private HBox segments() {
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
        return segments;
    }

    private Whose chosen() {
        return whose.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Whose.ALL);
    }

    private void label(Whose which, String text) {
        var button = whose.get(which);
        if (button != null) button.setText(text);
    }
}
