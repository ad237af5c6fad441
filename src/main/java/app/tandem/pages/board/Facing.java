package app.tandem.pages.board;

import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.ui.Lists;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// The two columns and the gutter as one thing, with one selection: a card of either column or a link.
final class Facing {

    private final ListView<Line.Need> needs;
    private final ListView<Line.Offer> offers;
    private final LinkLayer links;
    private final ReadOnlyObjectWrapper<Optional<Id<?>>> selection =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean marking;

    Facing(ListView<Line.Need> needs, ListView<Line.Offer> offers, LinkLayer links) {
        this.needs = needs;
        this.offers = offers;
        this.links = links;
        for (var list : List.of(needs, offers)) {
            list.getSelectionModel().selectedItemProperty().subscribe(line -> picked(line));
            list.focusedProperty().subscribe(focused -> entered(list, focused));
        }
    }

    ReadOnlyObjectProperty<Optional<Id<?>>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// Brings the columns up to date; a selected row that is gone is selected no longer.
    void show(Plan plan, Cards cards) {
        marking = true;
        Lists.update(needs.getItems(), cards.needs());
        Lists.update(offers.getItems(), cards.offers());
        marking = false;
        links.show(plan, cards);
        selection.set(selection.get().filter(id -> plan.find(id).isPresent()));
        mark();
    }

    void select(Id<?> id) {
        selection.set(Optional.of(id));
        mark();
    }

    /// Selects the row, scrolls to it and hands it the focus. Answers whether it is shown.
    boolean focus(Id<?> id) {
        select(id);
        var chip = links.chip(id);
        chip.ifPresent(FitChip::requestFocus);
        var list = id.kind() == Requirement.class ? needs : offers;
        int index = indexOf(list, id);
        if (index < 0) return chip.isPresent();
        show(list, index);
        list.requestFocus();
        return true;
    }

    void scrollTo(Fit fit) {
        show(needs, indexOf(needs, fit.requirement()));
        show(offers, indexOf(offers, fit.capability()));
        select(fit.id());
    }

    /// Begins to rename the selected card where it stands.
    void rename() {
        for (var list : List.of(needs, offers)) {
            int index = list.getSelectionModel().getSelectedIndex();
            if (index < 0) continue;
            list.scrollTo(index);
            list.layout();
            list.setEditable(true);
            list.edit(index);
        }
    }

    /// The cards of the column in which this one stands, as shown.
    List<? extends Coded> column(Coded card) {
        return (card instanceof Requirement ? needs : offers).getItems().stream().map(Line::card).toList();
    }

    private void picked(@Nullable Line line) {
        if (line != null && !marking) select(line.card().id());
    }

    private void entered(ListView<? extends Line> list, boolean focused) {
        var marked = list.getSelectionModel();
        if (focused && marked.getSelectedItem() == null) marked.selectFirst();
    }

    private void mark() {
        marking = true;
        for (var list : List.of(needs, offers)) {
            int index = selection.get().map(id -> indexOf(list, id)).orElse(-1);
            if (index < 0) {
                list.getSelectionModel().clearSelection();
            } else if (list.getSelectionModel().getSelectedIndex() != index) {
                list.getSelectionModel().clearAndSelect(index);
            }
        }
        marking = false;
        links.emphasise(selection.get().orElse(null));
    }

    /// Scrolls only when the card is out of sight, so that a column does not jump without need.
    private static void show(ListView<?> list, int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() <= index
                && index < flow.getLastVisibleCell().getIndex()) {
            return;
        }
        list.scrollTo(Math.max(0, index - 1));
    }

    private static int indexOf(ListView<? extends Line> list, Id<?> id) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).card().id().equals(id)) return i;
        }
        return -1;
    }
}
