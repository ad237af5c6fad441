package app.tandem.pages.capabilities;

import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.RoomPages;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.TimeClass;
import app.tandem.plan.backlog.catalogue.Heat;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import app.tandem.ui.Visible;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// What is to become of each capability: the two ratings, the class that follows, and whether people
/// decided otherwise.
final class TimeTab extends TableView<Capability> {

    private final Desk desk;
    private final RoomPages<Capability> pages =
            new RoomPages<>(this, rows -> Lists.update(getItems(), rows));

    TimeTab(Desk desk, Consumer<Capability> onSelect) {
        this.desk = desk;
        Tables.dense(this);
        setEditable(true);
        setAccessibleText(Words.of("capabilities.time"));
        getColumns().setAll(columns());
        getSelectionModel().selectedItemProperty().subscribe(capability -> {
            if (capability != null) onSelect.accept(capability);
        });
    }

    /// A room sees those that the sides rate most differently.
    void show(Plan plan, Presenting mode) {
        var order = Comparator.comparing(Capability::code);
        if (mode == Presenting.ON) {
            order = Comparator.comparingInt((Capability each) -> -Math.abs(Heat.maturityGap(each)))
                    .thenComparing(order);
        }
        pages.show(Columns.capabilities(plan).stream().sorted(order).toList(), mode);
    }

    /// Which page of it a room sees.
    Node page() {
        return pages;
    }

    private List<TableColumn<Capability, ?>> columns() {
        TableColumn<Capability, String> title = Tables.column(Words.of("capabilities.capability"),
                each -> each.code() + "  " + Visible.line(each.title()));
        Tables.width(title, 24);
        TableColumn<Capability, String> functional = Tables.typed(Words.of("capabilities.functional"),
                each -> rating(each.functionalFit()),
                (each, typed) -> rate(typed, rated -> edits().rate(each, rated, each.technicalFit())));
        whole(functional, 7);
        TableColumn<Capability, String> technical = Tables.typed(Words.of("capabilities.technical"),
                each -> rating(each.technicalFit()),
                (each, typed) -> rate(typed, rated -> edits().rate(each, each.functionalFit(), rated)));
        whole(technical, 6);
        TableColumn<Capability, String> computed = Tables.column(Words.of("capabilities.computed"),
                each -> word(TimeClass.of(each.functionalFit(), each.technicalFit())));
        whole(computed, 7);
        TableColumn<Capability, String> holds = Tables.column(Words.of("capabilities.holds"),
                each -> word(each.timeClass()));
        whole(holds, 7);
        TableColumn<Capability, String> reason = Tables.column(Words.field("timeReason"),
                each -> Visible.line(each.timeReason()));
        Tables.width(reason, 14);
        return List.of(title, functional, technical, computed, holds, reason);
    }

    /// A column of single words, which are not cut.
    private static void whole(TableColumn<?, ?> column, double em) {
        Tables.width(column, em);
        column.minWidthProperty().bind(column.prefWidthProperty());
    }

    /// From a digit to an edit.
    private interface Rated {
        Edit by(int rating);
    }

    private void rate(String typed, Rated edit) {
        if (typed.matches("[0-4]?")) {
            desk.store().perform(edit.by(typed.isEmpty() ? 0 : Integer.parseInt(typed)));
        }
    }

    private CapabilitiesEdits edits() {
        return new CapabilitiesEdits(desk.plan(), desk.ids(), desk.today());
    }

    private static String rating(int rating) {
        return rating == 0 ? "" : Integer.toString(rating);
    }

    private static String word(@Nullable TimeClass time) {
        return time == null ? Words.of("capabilities.unrated") : Words.of(time);
    }
}
