package app.tandem.shell.audience;

import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Words;
import app.tandem.ui.Theme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window that a room sees on a second screen: the page in front, made once more without anything that is
/// nobody's business, in letters for a room. Pages about the file and its history never come here.
public final class Audience {

    private final Desk desk;
    private final Map<Place, Page> pages = new EnumMap<>(Place.class);
    private final BooleanProperty frozen = new SimpleBooleanProperty();
    private final BooleanProperty blanked = new SimpleBooleanProperty();
    private final StackPane content = new StackPane();
    private final Region cover = new Region();
    private final StackPane root = new StackPane(content, cover);
    private final Scene scene;
    private final Stage stage = new Stage();
    private @Nullable Page front;

    public Audience(Desk desk, Rectangle2D place) {
        this.desk = desk;
        root.getStyleClass().addAll("shell", "canvas");
        root.getStylesheets().add(String.valueOf(Audience.class.getResource("/app/tandem/shell/shell.css")));
        content.getStyleClass().add("audience");
        content.setMouseTransparent(true);
        cover.getStyleClass().add("blank");
        cover.visibleProperty().bind(blanked);
        scene = new Scene(root, place.getWidth(), place.getHeight());
        var theme = new Theme();
        theme.presentingProperty().set(true);
        theme.modeProperty().set(Theme.Mode.LIGHT);
        theme.apply(scene);
        stage.setTitle(Words.of("audience.title"));
        stage.setScene(scene);
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
    }

    /// What the room sees is not changed while it is frozen.
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
        stage.close();
    }

    Stage stage() {
        return stage;
    }

    /// Shows what that page shows, unless it is frozen or the page is not for a room.
    public void follow(Page page) {
        if (frozen.get() || !page.place().forRoom()) return;
        var shown = pages.computeIfAbsent(page.place(), place -> made(place, page));
        front = shown;
        if (!content.getChildren().equals(List.of(shown.view()))) {
            content.getChildren().setAll(shown.view());
        }
    }

    /// Shows that page with the row that is selected on it, also while frozen.
    public void showThis(Page page) {
        boolean before = frozen.get();
        frozen.set(false);
        follow(page);
        frozen.set(before);
        if (front != null) page.selection().getValue().ifPresent(front::reveal);
    }

    /// What the room sees, small.
    WritableImage picture() {
        return scene.snapshot(null);
    }

    public Parent root() {
        return root;
    }

    private Page made(Place place, Page like) {
        var page = desk.page(place, _ -> {}).orElseThrow();
        page.present(Page.Presenting.ON);
        page.follow(like);
        return page;
    }
}
