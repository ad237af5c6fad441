package app.tandem.shell;

import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Words;
import app.tandem.ui.Icons;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The list of pages at the left edge; narrow, it shows their icons only.
final class Navigation extends ListView<Navigation.Line> {

    /// A page, or the heading of a group.
    sealed interface Line {

        /// The name of a group, which cannot be chosen.
        record Heading(String title) implements Line {}

        /// A page.
        ///
        /// @param number 1 to 9 when the page has a digit as key, else 0
        record Target(Page page, int number) implements Line {}
    }

    private final BooleanProperty narrow = new SimpleBooleanProperty();

    Navigation(Router router) {
        getStyleClass().add("navigation");
        setAccessibleText(Words.of("nav.name"));
        setCellFactory(_ -> new LineCell());
        for (var group : Places.groups()) {
            getItems().add(new Line.Heading(group.title()));
            for (Place place : group.places()) {
                int number = place.ordinal() + 1;
                for (Page page : router.pages()) {
                    if (page.place() == place) getItems().add(new Line.Target(page, number > 9 ? 0 : number));
                }
            }
        }
        router.pageProperty().subscribe(this::select);
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line instanceof Line.Target(Page page, _)) router.go(page);
            if (line instanceof Line.Heading) skip(router.pageProperty().get());
        });
        narrow.subscribe(slim -> {
            getStyleClass().remove("narrow");
            if (slim) getStyleClass().add("narrow");
            refresh();
        });
    }

    BooleanProperty narrowProperty() {
        return narrow;
    }

    /// Also brings the page's line into sight, when the list is longer than the window.
    private void select(@Nullable Page page) {
        for (int at = 0; at < getItems().size(); at++) {
            boolean found = getItems().get(at) instanceof Line.Target(Page target, _) && target.equals(page);
            if (!found) continue;
            getSelectionModel().select(at);
            if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) flow.scrollTo(at);
        }
    }

    /// Steps over a heading in the direction in which the arrow key went.
    private void skip(Page from) {
        int heading = getSelectionModel().getSelectedIndex();
        int came = 0;
        for (int at = 0; at < getItems().size(); at++) {
            if (getItems().get(at) instanceof Line.Target(Page page, _) && page.equals(from)) came = at;
        }
        int next = heading < came ? heading - 1 : heading + 1;
        getSelectionModel().clearAndSelect(next < 0 || next >= getItems().size() ? came : next);
    }

    /// Keeps its nodes and changes their words only, which is quicker than new ones for each page.
    private final class LineCell extends ListCell<Line> {

        private final Label name = new Label();
        private final Label key = new Label();
        private final HBox row;

        LineCell() {
            setPrefWidth(0);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            key.getStyleClass().add("meta");
            row = new HBox(name, gap, key);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("heading-line");
            setText(null);
            switch (line) {
                case null -> setGraphic(null);
                case Line.Heading(String title) -> heading(title);
                case Line.Target(Page page, int number) -> target(page, number);
            }
        }

        private void heading(String title) {
            getStyleClass().add("heading-line");
            setGraphic(null);
            setText(narrow.get() ? "" : title);
        }

        private void target(Page page, int number) {
            var title = Places.title(page.place());
            Icons.on(name, Places.icon(page.place())).setText(narrow.get() ? "" : title);
            key.setText(narrow.get() || number == 0 ? "" : Integer.toString(number));
            setGraphic(row);
            setAccessibleText(title);
            setTooltip(new Tooltip(number == 0 ? title : title + "  Ctrl+" + number));
        }
    }
}
