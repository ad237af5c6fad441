package app.tandem.pages.board.filter;

import app.tandem.pages.board.lines.AddedFields;
import app.tandem.pages.board.lines.BoardFilter;
import app.tandem.plan.Goal;
import app.tandem.plan.Horizon;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import app.tandem.plan.query.Query;
import app.tandem.plan.query.QueryText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Every condition that a filter can have, to be picked instead of typed.
final class ConditionMenu {

    private final MenuButton button = new MenuButton(Words.of("board.filter.add"));
    private final CheckMenuItem any = new CheckMenuItem(Words.of("board.filter.any"));
    private final FilterBar bar;
    private Plan plan = Plan.EMPTY;

    ConditionMenu(FilterBar bar) {
        this.bar = bar;
        button.setId("add-condition");
        any.setOnAction(_ -> join());
        button.setOnShowing(_ -> fill());
        button.getItems().add(any); // a menu without items does not open
    }

    MenuButton button() {
        return button;
    }

    void show(Plan next) {
        plan = next;
    }

    private void fill() {
        var items = new ArrayList<MenuItem>();
        for (var field : Query.Field.values()) {
            var menu = new Menu(Words.of(field, "menu"));
            menu.getItems().setAll(values(field).distinct()
                    .map(value -> item(new Query.Has(field, value.toLowerCase(Locale.ROOT)), value))
                    .toList());
            menu.setDisable(menu.getItems().isEmpty());
            items.add(menu);
        }
        addedFields().forEach(items::add);
        var range = new MenuItem(Words.of("board.range.menu"));
        range.setId("add-range");
        range.setOnAction(_ -> bar.range(plan, this::add));
        items.add(range);
        var query = bar.filter().query();
        any.setSelected(query instanceof Query.Any);
        any.setDisable(!(query instanceof Query.Any) && query.parts().size() < 2);
        var marks = new MenuItem(Words.of("mark.command"));
        marks.setId("marks");
        marks.setOnAction(_ -> bar.marks());
        items.addAll(List.of(new SeparatorMenuItem(), any, new SeparatorMenuItem(), marks));
        button.getItems().setAll(items);
    }

    /// Each field that the two sides added, with its choices or with what stands in it.
    private Stream<Menu> addedFields() {
        return AddedFields.of(plan).all().map(field -> {
            var name = AddedFields.name(field);
            var menu = new Menu(field.title());
            menu.setMnemonicParsing(false);
            menu.getItems().setAll(values(field).distinct()
                    .map(value -> item(new Query.Added(name, value.toLowerCase(Locale.ROOT)), value))
                    .toList());
            menu.setDisable(menu.getItems().isEmpty());
            return menu;
        });
    }

    private Stream<String> values(CustomField field) {
        return !field.known().isEmpty() ? field.known().stream()
                : plan.referring(CustomValue.class, field.id()).stream().map(CustomValue::text).sorted();
    }

    private MenuItem item(Query has, String value) {
        var item = new MenuItem(value);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> add(has));
        return item;
    }

    private void add(Query has) {
        var query = bar.filter().query();
        if (query instanceof Query.Any(var parts)) put(new Query.Any(with(parts, has)));
        else put(QueryText.read(new Query.All(with(query.parts(), has)).text()));
    }

    private static List<Query> with(List<Query> parts, Query more) {
        return Stream.concat(parts.stream(), Stream.of(more)).distinct().toList();
    }

    /// All of the conditions, or any of them.
    private void join() {
        var query = bar.filter().query();
        put(query instanceof Query.Any(var parts) ? new Query.All(parts) : new Query.Any(query.parts()));
    }

    private void put(Query query) {
        var filter = bar.filter();
        bar.set(new BoardFilter(query, filter.whose(), filter.domain()));
    }

    private Stream<String> values(Query.Field field) {
        return switch (field) {
            case TURN -> words(Turn.Holder.values());
            case IS -> words(Query.Flag.values());
            case MOSCOW -> words(Moscow.values());
            case HORIZON -> words(Horizon.values());
            case COVERAGE -> words(Coverage.values());
            case STATUS -> words(Requirement.Status.values());
            case ORIGIN -> words(Requirement.Origin.values());
            case TYPE -> words(Requirement.Type.values());
            case DOMAIN -> plan.all(Capability.class).stream().map(Capability::domain).sorted();
            case GOAL -> plan.coded(Goal.class).stream().map(Goal::title);
            case OWNER, REQUESTER -> plan.coded(Person.class).stream().map(Person::name);
            case SITE -> plan.all(Requirement.class).stream().map(Requirement::site)
                    .filter(site -> !site.isEmpty()).sorted();
            case TAG -> plan.all(Requirement.class).stream().flatMap(each -> each.tags().stream()).sorted();
        };
    }

    private static Stream<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Words::of);
    }
}
