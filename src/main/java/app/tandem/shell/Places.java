package app.tandem.shell;

import app.tandem.pages.Place;
import app.tandem.plan.Words;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// What the pages are called, the icon each has, and under which heading it stands.
final class Places {

    /// Pages that are about the same part of the work.
    record Group(String title, List<Place> places) {}

    private Places() {}

    static List<Group> groups() {
        return List.of(
                new Group(Words.of("nav.plan"),
                        List.of(Place.HOME, Place.BOARD, Place.PRIORITIES, Place.CAPABILITIES,
                                Place.COVERAGE, Place.ROADMAP)),
                new Group(Words.of("nav.decide"),
                        List.of(Place.SESSIONS, Place.VENDORS, Place.ALIGNMENT, Place.GOVERNANCE,
                                Place.REGISTER)),
                new Group(Words.of("nav.habits"), List.of(Place.HOT_BUTTONS, Place.ROUTINES, Place.CADENCE,
                        Place.EVENTS, Place.IDEAS)),
                new Group(Words.of("nav.roadmap"),
                        List.of(Place.CHECKS, Place.COMPARE, Place.SCENARIOS, Place.MONEY)),
                new Group(Words.of("nav.share"), List.of(Place.DOCUMENTS, Place.HISTORY, Place.RECORDS)));
    }

    static String title(Place place) {
        return Words.of(place);
    }

    static Feather icon(Place place) {
        return switch (place) {
            case HOME -> Feather.HOME;
            case BOARD -> Feather.COLUMNS;
            case COVERAGE -> Feather.GRID;
            case ROADMAP -> Feather.CALENDAR;
            case SESSIONS -> Feather.CLOCK;
            case VENDORS -> Feather.BAR_CHART_2;
            case ALIGNMENT -> Feather.USERS;
            case HOT_BUTTONS -> Feather.ZAP;
            case ROUTINES -> Feather.REPEAT;
            case EVENTS -> Feather.UMBRELLA;
            case CADENCE -> Feather.WATCH;
            case REGISTER -> Feather.CHECK_SQUARE;
            case GOVERNANCE -> Feather.SHIELD;
            case PRIORITIES -> Feather.BAR_CHART;
            case CAPABILITIES -> Feather.LAYERS;
            case IDEAS -> Feather.SUN;
            case DOCUMENTS -> Feather.FILE_TEXT;
            case HISTORY -> Feather.ROTATE_CCW;
            case RECORDS -> Feather.LIST;
            case CHECKS -> Feather.ALERT_TRIANGLE;
            case COMPARE -> Feather.SHUFFLE;
            case MONEY -> Feather.DOLLAR_SIGN;
            case SCENARIOS -> Feather.GIT_BRANCH;
        };
    }
}
