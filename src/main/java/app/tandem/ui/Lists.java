package app.tandem.ui;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionModel;

/// Brings a shown list up to date without disturbing the items that stayed the same.
public final class Lists {

    private Lists() {}

    /// The same, and what was selected stays selected where it went.
    ///
    /// @param same tells one item from another, whatever else of it changed
    public static <T> void update(ObservableList<T> shown, List<? extends T> wanted,
            SelectionModel<T> selection, Function<T, ?> same) {
        var before = selection.getSelectedItem();
        update(shown, wanted);
        if (before == null) return;
        shown.stream().filter(one -> same.apply(one).equals(same.apply(before))).findFirst()
                .filter(one -> !one.equals(selection.getSelectedItem()))
                .ifPresent(one -> selection.select(shown.indexOf(one)));
    }

    /// Changes only the stretch that differs, so that selection and scroll position survive.
    public static <T> void update(ObservableList<T> shown, List<? extends T> wanted) {
        int head = 0;
        int shorter = Math.min(shown.size(), wanted.size());
        while (head < shorter && shown.get(head).equals(wanted.get(head))) head++;
        int tail = 0;
        while (tail < shorter - head
                && shown.get(shown.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) tail++;
        if (shown.size() == wanted.size()) {
            for (int i = head; i < shown.size() - tail; i++) shown.set(i, wanted.get(i));
        } else {
            shown.remove(head, shown.size() - tail);
            shown.addAll(head, wanted.subList(head, wanted.size() - tail));
        }
    }
}
