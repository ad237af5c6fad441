package app.tandem.shell.audience;

import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.ui.Theme;
import app.tandem.ui.Views;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The window that a room sees on a second screen: the page in front, made once more without anything that is
/// nobody's business, in letters for a room. Pages about the file and its history never come here.
public final class Audience {

    private final Desk desk;
    private final Map<Place, Page> pages = new EnumMap<>(Place.class);
    private final BooleanProperty frozen = new SimpleBooleanProperty();
    private final BooleanProperty blanked = new SimpleBooleanProperty();
    private final Label title = new Label();
    private final StackPane content = new StackPane();
    private final ImageView still = new ImageView();
    private final Region cover = new Region();
    private final VBox seen = new VBox(title, content);
    private final StackPane root = new StackPane(seen, still, cover);
    private final Scene scene;
    private final Stage stage = new Stage();
    private Subscription following = Subscription.EMPTY;
    private @Nullable Page front;

    public Audience(Desk desk, Rectangle2D place) {
        this.desk = desk;
        root.getStyleClass().addAll("shell", "canvas");
        root.getStylesheets().add(String.valueOf(Audience.class.getResource("/app/tandem/shell/shell.css")));
        seen.getStyleClass().add("audience");
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinSize(0, 0);
        title.getStyleClass().add("title");
        Views.fold(title);
        title.setVisible(false);
        content.getChildren().setAll(waiting(desk.plan()));
        content.setMouseTransparent(true);
        cover.getStyleClass().add("blank");
        cover.visibleProperty().bind(blanked);
        still.visibleProperty().bind(frozen);
        frozen.subscribe(this::hold);
        scene = new Scene(root, place.getWidth(), place.getHeight());
        var theme = new Theme();
        theme.presentingProperty().set(true);
        theme.modeProperty().set(Theme.Mode.LIGHT);
        theme.apply(scene);
        stage.setTitle(Words.of("audience.title"));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setScene(scene);
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
    }

    /// While it is frozen the room sees a picture of what was there, whatever happens meanwhile.
    public BooleanProperty frozenProperty() {
        return frozen;
    }

    /// Nothing is shown while the room shall not look.
    public BooleanProperty blankedProperty() {
        return blanked;
    }

    public void open() {
        stage.show();
    }

    public void close() {
        following.unsubscribe();
        stage.close();
    }

    Stage stage() {
        return stage;
    }

    /// Shows what that page shows, unless the page is not for a room.
    public void follow(Page page) {
        if (!page.place().forRoom()) return;
        var shown = pages.computeIfAbsent(page.place(), place -> made(place, page));
        front = shown;
        title.setText(Words.of(page.place()));
        title.setVisible(page.place() != Place.SESSIONS);
        if (!content.getChildren().equals(List.of(shown.view()))) {
            content.getChildren().setAll(shown.view());
        }
    }

    /// Shows that page with the row that is selected on it, also while frozen.
    public void showThis(Page page) {
        follow(page);
        if (front != null) page.pointedAt().ifPresent(front::pointAt);
        hold(frozen.get());
    }

    /// Turns the pages of a list that is longer than a room can read: Page Down or Page Up.
    public void turn(KeyCode key) {
        if (front == null) return;
        Event.fireEvent(front.view(), new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        hold(frozen.get());
    }

    /// Takes the picture that stands while nothing may change.
    private void hold(boolean on) {
        seen.setVisible(true);
        if (!on) return;
        var sharp = new SnapshotParameters();
        sharp.setTransform(Transform.scale(stage.getOutputScaleX(), stage.getOutputScaleY()));
        still.setFitWidth(seen.getWidth());
        still.setFitHeight(seen.getHeight());
        still.setImage(seen.snapshot(sharp, null));
        seen.setVisible(false);
    }

    /// What the room sees, so many pixels high.
    WritableImage picture(double height) {
        var small = new SnapshotParameters();
        double scale = height / Math.max(1, scene.getHeight());
        small.setTransform(Transform.scale(scale, scale));
        return root.snapshot(small, null);
    }

    public Parent root() {
        return root;
    }

    /// What stands there before anything is shown.
    private static Label waiting(Plan plan) {
        var waiting = new Label(plan.find(Workspace.ONLY).map(Workspace::name).orElse(""));
        waiting.getStyleClass().add("display");
        return waiting;
    }

    private Page made(Place place, Page like) {
        var page = desk.page(place, _ -> {}).orElseThrow();
        page.present(Page.Presenting.ON);
        following = following.and(page.follow(like));
        return page;
    }
}
