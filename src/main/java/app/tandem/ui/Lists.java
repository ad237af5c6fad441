package app.tandem.ui;

import java.util.List;
import javafx.collections.ObservableList;

/// Brings a shown list up to date without disturbing the items that stayed the same.
public final class Lists {

    private Lists() {}

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
