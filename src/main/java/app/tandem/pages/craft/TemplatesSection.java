package app.tandem.pages.craft;

import app.tandem.pages.Desk;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Agreement;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Template;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// Texts to begin a requirement with, and a way to keep its own text as one for the next.
final class TemplatesSection extends Section<Coded> {

    private final MenuButton begin = new MenuButton(Words.of("template.begin"));
    private @Nullable Code shown;

    TemplatesSection(Desk desk) {
        super(desk, Words.of("template.heading"));
        begin.setId("templates");
        fill(begin);
    }

    @Override
    void show(Plan plan, Coded item) {
        shown = item.code();
        var items = begin.getItems();
        items.setAll(Template.all(plan).stream().map(this::item).toList());
        var keep = new MenuItem(Words.with("template.keep", item.code()));
        keep.setOnAction(_ -> need().ifPresent(this::keep));
        items.addAll(List.of(new SeparatorMenuItem(), keep));
    }

    private MenuItem item(Template template) {
        var item = new MenuItem(template.title());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> need().ifPresent(need -> begin(need, template)));
        return item;
    }

    private void begin(Requirement need, Template template) {
        var begun = template.begun(need);
        if (begun.equals(need)) {
            refuse(Words.with("template.full", need.code()));
            return;
        }
        attempt(() -> Edit.put(Words.with("template.edit.begin", need.code(), template.title()),
                Agreement.changed(desk().plan(), need, begun, desk().today())));
    }

    private void keep(Requirement need) {
        int rank = desk().plan().all(Template.class).size() + 1;
        attempt(() -> Edit.put(Words.with("template.edit.keep", need.code()),
                new Template(desk().ids().next(Template.class), need.title(), need.statement(),
                        need.measure(), rank)));
    }

    private Optional<Requirement> need() {
        var code = shown;
        return code == null ? Optional.empty() : desk().plan().find(code)
                .filter(Requirement.class::isInstance).map(Requirement.class::cast);
    }
}
