package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.pages.Desk.Own;
import app.tandem.pages.Desk.Reading;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.sessions.SessionsView;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Side;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.poll.OpenPoll;
import app.tandem.plan.session.poll.Poll;
import app.tandem.plan.session.poll.PollText;
import app.tandem.plan.session.poll.Question;
import app.tandem.plan.vendor.Selection;
import app.tandem.shell.audience.Audience;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Theme;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Everything private in a plan is marked, and then no page's scene for the room has the mark.
@SuppressWarnings("NullAway.Init") // made when the window is
class AudienceTest extends ApplicationTest {

    private static final int MOST_ROWS = 8;

    private PlanStore store;
    private Desk desk;
    private Audience audience;

    @Override
    public void start(Stage stage) {
        var noon = Clock.fixed(DemoPlan.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        store = PlanStore.inMemory(Marked.plan(DemoPlan.plan()), Platform::runLater, failure -> {
            throw new IllegalStateException(failure);
        });
        desk = new Desk(store, Ids.system(), noon, _ -> {}, Tandem.pages(FileChoosers.CANCELLED), new Reading(), Own.nobody());
        audience = new Audience(desk, new Rectangle2D(0, 0, 1920, 1080));
        audience.open();
    }

    @AfterEach
    void close() {
        interact(() -> {
            audience.close();
            store.close();
        });
    }

    @Test
    void nothingPrivateIsOnTheAudiencesScreen() {
        assertTrue(store.plan().rows().stream().anyMatch(row -> row.toString().contains(Marked.WORD)));
        for (Place place : Place.values()) {
            interact(() -> audience.follow(desk.page(place, _ -> {}).orElseThrow()));
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(List.of(), Marked.in(audience.root()),
                    place.toString());
        }
    }

    @Test
    void aListOnTheAudiencesScreenHasAtMostEightRows() {
        var long8 = new ArrayList<String>();
        for (Place place : Place.values()) {
            interact(() -> audience.follow(desk.page(place, _ -> {}).orElseThrow()));
            WaitForAsyncUtils.waitForFxEvents();
            interact(() -> {
                audience.root().applyCss();
                audience.root().layout();
            });
            for (var list : lists(audience.root())) {
                long rows = rows(list);
                if (rows > MOST_ROWS) long8.add(place + " " + list.getAccessibleText() + " " + rows);
            }
        }
        assertEquals(List.of(), long8);
    }

    @Test
    void everyFaceOfASessionAndEveryStepOfASelectionKeepsWhatIsPrivate() {
        var page = (SessionsView) page(Place.SESSIONS);
        var s5 = (PlanningSession) store.plan().find(Code.of("S5")).orElseThrow();
        interact(() -> {
            page.reveal(point(s5.id(), 3));
            audience.follow(page);
        });
        for (var face : List.of("prepareToggle", "runToggle", "decideToggle", "signToggle")) {
            interact(() -> ((ButtonBase) page.view().lookup("#" + face)).fire());
            unmarked(face);
        }
    }

    @Test
    void noStepOfASelectionShowsARoomCostsNamesOfScorersOrWhatIsNotRevealed() {
        eachStep();
        var selection = store.plan().coded(Selection.class).getFirst();
        var blind = Edit.put("Hide", selection.withRevealed(false).withState(Selection.State.INDIVIDUAL_SCORING));
        store.perform(blind);
        store.perform(Marked.edit(store.plan().with(blind)));
        WaitForAsyncUtils.waitForFxEvents();
        eachStep();
    }

    private void eachStep() {
        var vendors = page(Place.VENDORS);
        interact(() -> vendors.present(Page.Presenting.ON));
        for (int step = 0; step < 11; step++) {
            interact(() -> vendors.commands().getLast().run().run());
            lay(vendors);
            assertEquals(List.of(), Marked.in(vendors.view()), "step " + step);
        }
    }

    @Test
    void onOneScreenEveryPageKeepsWhatIsPrivate() {
        for (Place place : Place.values()) {
            var page = page(place);
            interact(() -> page.present(Page.Presenting.ON));
            lay(page);
            assertEquals(List.of(), Marked.in(page.view()), place.toString());
        }
    }

    @Test
    void whatIsShownOnPurposeWhileFrozenOrBlankKeepsWhatIsPrivate() {
        for (Place place : Place.values()) {
            var page = page(place);
            interact(() -> {
                audience.frozenProperty().set(true);
                audience.blankedProperty().set(true);
            });
            for (var row : Marked.confidential(store.plan())) {
                interact(() -> {
                    page.reveal(row.id());
                    audience.showThis(page);
                });
                unmarked(place + " " + row.id());
            }
            interact(() -> {
                audience.blankedProperty().set(false);
                audience.frozenProperty().set(false);
                audience.follow(page);
            });
            unmarked(place.toString());
        }
    }

    @Test
    void anOpenPollShowsARoomNoAnswer() {
        var session = (PlanningSession) store.plan().find(Code.of("S5")).orElseThrow();
        var people = store.plan().coded(Person.class).subList(0, 2).stream().map(Person::id).toList();
        var answer = new OpenPoll.Answer(Side.IT, List.of(Marked.FIGURE), Marked.WORD);
        var poll = new OpenPoll(null, new Question("Go on?", Poll.Form.AGREE, List.of(), 0), people,
                List.of(answer));
        store.drafts().keep("poll " + session.id().value(), PollText.of(poll));
        var page = (SessionsView) page(Place.SESSIONS);
        interact(() -> {
            page.reveal(point(session.id(), 3));
            audience.follow(page);
        });
        unmarked("waiting");
        assertTrue(Marked.texts(audience.root()).contains("Go on?"));
        interact(() -> ((ButtonBase) page.view().lookup(".voter")).fire());
        interact(() -> ((TextInputControl) page.view().lookup("#pollReason")).setText(Marked.WORD));
        unmarked("answering");
        interact(() -> page.present(Page.Presenting.ON));
        assertEquals(List.of(), Marked.in(page.view()));
    }

    /// As the one window shows it.
    private void lay(Page page) {
        interact(() -> {
            if (page.view().getScene() == null) new Theme().apply(new Scene(page.view(), 1920, 1080));
            page.view().applyCss();
            page.view().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void unmarked(String where) {
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), Marked.in(audience.root()), where);
    }

    private static List<Control> lists(Node node) {
        if (!node.isVisible()) return List.of();
        if (node instanceof ListView || node instanceof TableView) return List.of((Control) node);
        if (!(node instanceof Parent parent)) return List.of();
        return parent.getChildrenUnmodifiable().stream().flatMap(child -> lists(child).stream()).toList();
    }

    /// Rows of which more than the upper half is seen.
    private static long rows(Control list) {
        var seen = list.localToScene(list.getLayoutBounds());
        return list.lookupAll(".cell").stream()
                .filter(cell -> cell instanceof ListCell<?> || cell instanceof TableRow<?>)
                .filter(cell -> !((javafx.scene.control.Cell<?>) cell).isEmpty() && cell.isVisible())
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .filter(cell -> cell.getCenterY() < seen.getMaxY() && cell.getCenterY() > seen.getMinY())
                .count();
    }

    @Test
    void aRunningSessionShowsTheRoomItsPointAndNoCaptureLine() {
        var page = (SessionsView) page(Place.SESSIONS);
        var session = (PlanningSession) store.plan().find(Code.of("S5")).orElseThrow();
        interact(() -> {
            page.reveal(point(session.id(), 3));
            audience.follow(page);
        });
        WaitForAsyncUtils.waitForFxEvents();
        var title = store.plan().get(point(session.id(), 3)).title();
        assertTrue(Marked.texts(audience.root()).stream().anyMatch(text -> text.contains(title)), title);
        assertTrue(visible(audience.root(), "#capture").isEmpty());

        interact(() -> page.reveal(point(session.id(), 4)));
        WaitForAsyncUtils.waitForFxEvents();
        var next = store.plan().get(point(session.id(), 4)).title();
        assertTrue(Marked.texts(audience.root()).stream().anyMatch(text -> text.contains(next)), next);
    }

    private Page page(Place place) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> desk.page(place, _ -> {}).orElseThrow());
    }

    private Id<AgendaItem> point(Id<PlanningSession> session, int number) {
        return store.plan().referring(AgendaItem.class, session).stream()
                .filter(item -> item.number() == number).findFirst().orElseThrow().id();
    }

    private static Optional<Node> visible(Parent root, String name) {
        return Optional.ofNullable(root.lookup(name)).filter(AudienceTest::shown);
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }
}
