package app.tandem.pages.sessions.run;

import app.tandem.pages.Homes;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.Way;
import app.tandem.pages.sessions.Room;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The page that a point is about, in the middle of the session and fully usable.
final class LinkedPage extends StackPane implements Way {

    private final Room room;
    private final Map<Place, Page> pages = new EnumMap<>(Place.class);
    private @Nullable Page front;
    private Page.Presenting presenting = Page.Presenting.OFF;

    LinkedPage(Room room) {
        this.room = room;
        setMinSize(0, 0);
        getStyleClass().add("linked-page");
    }

    /// Shows the row where it lives. Answers whether there is such a page.
    boolean show(Row row) {
        var page = Homes.of(row).flatMap(this::page);
        page.ifPresent(one -> {
            front(one);
            one.reveal(row.id());
        });
        return page.isPresent();
    }

    /// Shows the page of that place as it is. Answers whether there is one.
    boolean show(Place place) {
        var page = page(place);
        page.ifPresent(this::front);
        return page.isPresent();
    }

    void clear() {
        front = null;
        getChildren().clear();
    }

    void present(Page.Presenting mode) {
        presenting = mode;
        if (front != null) front.present(mode);
    }

    Optional<Page> front() {
        return Optional.ofNullable(front);
    }

    private void front(Page page) {
        if (page.equals(front)) return;
        front = page;
        page.present(presenting);
        getChildren().setAll(page.view());
    }

    private Optional<Page> page(Place place) {
        if (!pages.containsKey(place)) {
            room.desk().page(place, this).ifPresent(made -> pages.put(place, made));
        }
        return Optional.ofNullable(pages.get(place));
    }

    /// A jump stays in the session while the page in front or another one in here has the row.
    @Override
    public void open(Id<?> id) {
        var row = room.plan().find(id);
        if (row.isEmpty() || !show(row.get())) room.desk().open().open(id);
    }

    @Override
    public void go(Place place) {
        show(place);
    }
}
