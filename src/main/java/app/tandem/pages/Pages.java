package app.tandem.pages;

import java.util.List;
import java.util.stream.Stream;

/// Makes pages for a desk. A place may have several at once: in front, in a session, on a second screen.
@FunctionalInterface
public interface Pages {

    Page page(Place place, Desk desk);

    /// Every page, in the order in which a row is looked for.
    default List<Page> all(Desk desk) {
        return Stream.of(Place.values()).map(place -> page(place, desk)).toList();
    }
}
