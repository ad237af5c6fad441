package app.tandem.pages.priorities;

import app.tandem.pages.Desk;
import app.tandem.plan.Edit;
import app.tandem.plan.Person;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.MayRate;
import app.tandem.plan.backlog.priority.OwnCriterion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Who rates an own criterion: both sides, one of them, or people by name.
final class RaterMenu extends MenuButton {

    private final Desk desk;
    private final OwnCriterion criterion;

    RaterMenu(Desk desk, OwnCriterion criterion) {
        this.desk = desk;
        this.criterion = criterion;
        var named = MayRate.named(desk.plan(), criterion);
        setText(named.isEmpty() ? side(criterion.rater())
                : named.stream().map(Person::name).collect(Collectors.joining(", ")));
        setAccessibleText(Words.with("priorities.raters.of", criterion.title(), getText()));
        setOnShowing(_ -> getItems().setAll(items()));
        getItems().add(new SeparatorMenuItem()); // a menu without items does not open
    }

    private List<MenuItem> items() {
        var named = MayRate.named(desk.plan(), criterion);
        var items = new ArrayList<MenuItem>();
        for (var side : List.of(Side.JOINT, Side.IT, Side.CC)) {
            items.add(item(side(side), named.isEmpty() && criterion.rater() == side,
                    () -> perform(edits().side(criterion, side))));
        }
        items.add(new SeparatorMenuItem());
        for (var person : desk.plan().coded(Person.class)) {
            if (!person.active() || !person.side().decides()) continue;
            items.add(item(person.name(), named.contains(person),
                    () -> perform(edits().person(criterion, person))));
        }
        return items;
    }

    private static CheckMenuItem item(String text, boolean on, Runnable run) {
        var item = new CheckMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(on);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private static String side(Side side) {
        return side == Side.JOINT ? Words.of("priorities.rated.both")
                : Words.with("priorities.rated.by", Words.of(side));
    }

    private RaterEdits edits() {
        return new RaterEdits(desk.plan(), desk.ids());
    }

    private void perform(Edit edit) {
        desk.store().perform(edit);
    }
}
