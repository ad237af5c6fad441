package app.tandem.pages.board;

import app.tandem.pages.board.lines.Cards;
import app.tandem.pages.board.lines.Grouping;
import app.tandem.pages.board.lines.Line;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.ui.Lists;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// The two columns and the gutter as one thing, with one selection: a card of either column or a link.
final class Facing {

    /// More lines than these change quicker all at once than one by one.
    private static final int FEW = 24;

    private final ListView<Line> needs;
    private final ListView<Line> offers;
    private final LinkLayer links;
    private final ReadOnlyObjectWrapper<Optional<Id<?>>> selection =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean marking;

    Facing(ListView<Line> needs, ListView<Line> offers, LinkLayer links) {
        this.needs = needs;
        this.offers = offers;
        this.links = links;
        for (var list : List.of(needs, offers)) {
            list.getSelectionModel().selectedIndexProperty().subscribe((was, is) ->
                    picked(list, was.intValue(), is.intValue()));
            list.focusedProperty().subscribe(focused -> entered(list, focused));
        }
    }

    ReadOnlyObjectProperty<Optional<Id<?>>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// Brings the columns up to date; a selected row that is gone is selected no longer.
    void show(Grouping grouping, Cards cards) {
        var plan = grouping.plan();
        marking = true;
        fill(needs.getItems(), grouping.group(cards.needs()));
        fill(offers.getItems(), grouping.group(cards.offers()));
        marking = false;
        links.show(plan);
        selection.set(selection.get().filter(id -> plan.find(id).isPresent()));
        mark();
    }

    /// The heading of the folded group that is selected, else of the innermost group of the selected card.
    Optional<Line.Head> head() {
        return lists().flatMap(list -> {
            int index = list.getSelectionModel().getSelectedIndex();
            return list.getItems().subList(0, index + 1).reversed().stream()
                    .filter(Line.Head.class::isInstance).map(Line.Head.class::cast).limit(1);
        }).findFirst();
    }

    /// Selects the heading of a folded group, or the first card of an open one.
    void stand(List<String> path) {
        lists().forEach(list -> {
            var heads = list.getItems();
            for (int at = 0; at < heads.size(); at++) {
                if (!(heads.get(at) instanceof Line.Head head) || !head.path().equals(path)) continue;
                list.getSelectionModel().clearAndSelect(at);
                show(list, list.getSelectionModel().getSelectedIndex());
            }
        });
    }

    /// The column that has the focus comes first; the other one only where nothing has it.
    private Stream<ListView<Line>> lists() {
        var focused = Stream.of(needs, offers).filter(ListView::isFocused).toList();
        return focused.isEmpty() ? Stream.of(needs, offers)
                .filter(list -> list.getSelectionModel().getSelectedIndex() >= 0) : focused.stream();
    }

    /// The selection is marked afterwards, so that a column may be told of many changes as one.
    @SuppressWarnings("ReferenceEquality") // most lines are the very same
    private static void fill(ObservableList<Line> shown, List<? extends Line> wanted) {
        int unlike = Math.abs(shown.size() - wanted.size());
        for (int at = 0; at < Math.min(shown.size(), wanted.size()); at++) {
            if (shown.get(at) != wanted.get(at)) unlike++;
        }
        if (unlike > FEW) shown.setAll(wanted);
        else if (unlike > 0) Lists.update(shown, wanted);
    }

    void select(Id<?> id) {
        selection.set(Optional.of(id));
        mark();
    }

    /// Selects the row, scrolls to it and hands it the focus. Answers whether it is shown.
    boolean focus(Id<?> id) {
        select(id);
        links.fit(id).ifPresent(this::scrollTo);
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
        links.look();
    }

    /// Brings the link to the eye: it is there already.
    void flash(Fit fit) {
        focus(fit.id());
        links.chip(fit.id()).ifPresent(FitChip::flash);
    }

    /// Where a row stands on the screen: its card or its chip. Empty for what is out of sight.
    Optional<Node> node(Id<?> id) {
        var chip = links.chip(id);
        if (chip.isPresent()) return Optional.of(chip.get());
        return Stream.of(needs, offers).flatMap(list -> list.lookupAll(".board-cell").stream())
                .filter(each -> each instanceof CardCell cell && cell.isVisible()
                        && cell.card().filter(card -> card.card().id().equals(id)).isPresent())
                .findFirst();
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
        return (card instanceof Requirement ? needs : offers).getItems().stream()
                .flatMap(line -> line instanceof Line.Card each ? Stream.of(each.card()) : Stream.empty())
                .toList();
    }

    /// The heading of an open group is passed over, on the way up as on the way down.
    private void picked(ListView<Line> list, int was, int index) {
        if (marking || index < 0 || index >= list.getItems().size()) return;
        if (list.getItems().get(index) instanceof Line.Card card) {
            select(card.card().id());
        } else if (list.getItems().get(index) instanceof Line.Head head && head.folded()) {
            selection.set(Optional.empty());
            links.emphasise(null);
        } else {
            int next = was > index && index > 0 ? index - 1 : index + 1;
            list.getSelectionModel().clearAndSelect(next);
        }
    }

    private void entered(ListView<Line> list, boolean focused) {
        var marked = list.getSelectionModel();
        if (focused && marked.getSelectedItem() == null) marked.selectFirst();
    }

    private void mark() {
        marking = true;
        for (var list : List.of(needs, offers)) {
            int index = selection.get().map(id -> indexOf(list, id)).orElse(-1);
            if (index < 0) {
                boolean stands = list.getSelectionModel().getSelectedItem() instanceof Line.Head head
                        && head.folded() && selection.get().isEmpty();
                if (!stands) list.getSelectionModel().clearSelection();
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
        list.layout();
    }

    private int indexOf(ListView<Line> list, Id<?> id) {
        return (list.equals(needs) ? links.left() : links.right()).of(id);
    }
}
