package app.tandem.ui;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// How every window looks: light or dark, and how large. Each scene it is applied to follows at once.
public final class Theme {

    /// Which colours: the computer's choice, or always the same.
    public enum Mode {
        SYSTEM(null), LIGHT(ColorScheme.LIGHT), DARK(ColorScheme.DARK);

        private final @Nullable ColorScheme scheme;

        Mode(@Nullable ColorScheme scheme) {
            this.scheme = scheme;
        }
    }

    /// The sizes that a person can choose, in percent.
    public static final List<Integer> SCALES = List.of(90, 100, 115, 130, 150, 175, 200);

    private static final double BASE = 14;
    /// The smallest style, 0.86 em, is then one fiftieth of the height of the picture.
    private static final double ROWS_ON_A_PROJECTOR = 43;
    private static final List<String> STYLES =
            List.of("tokens.css", "modena-bridge.css", "controls.css", "tandem.css");
    private static final List<String> FONTS =
            List.of("NotoSans-Regular", "NotoSans-SemiBold", "NotoSans-Bold",
            "NotoSans-Italic", "NotoSansMono-Regular");
    private static final boolean FONTS_READ = FONTS.stream().allMatch(Theme::readFont);

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SYSTEM);
    private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(100);
    private final BooleanProperty presenting = new SimpleBooleanProperty();

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /// In percent; any whole number from 90 to 200.
    public ObjectProperty<Integer> scaleProperty() {
        return scale;
    }

    /// While presenting, text is as large as a room needs and colours are light.
    public BooleanProperty presentingProperty() {
        return presenting;
    }

    /// The next larger size, or the next smaller one for a negative step; stays at the ends.
    public void step(int by) {
        int at = 0;
        while (at < SCALES.size() - 1 && SCALES.get(at) < scale.get()) at++;
        scale.set(SCALES.get(Math.clamp(at + (long) by, 0, SCALES.size() - 1)));
    }

    public void apply(Scene scene) {
        apply(scene, scene::getHeight);
    }

    /// From now on every window that opens without a look of its own, such as a dialog, gets this one.
    public void applyToDialogs() {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) change.getAddedSubList().forEach(this::dress);
        });
    }

    private void dress(Window window) {
        var scene = window.getScene();
        boolean bare = window instanceof Stage && scene != null && scene.getUserAgentStylesheet() == null;
        if (!bare) return;
        var look = apply(scene, () -> Window.getWindows().stream()
                .filter(each -> each instanceof Stage && each.getScene() != null)
                .mapToDouble(each -> each.getScene().getHeight()).max().orElse(0));
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> look.unsubscribe());
    }

    /// @param height of the picture that the type is to fit while presenting
    private Subscription apply(Scene scene, DoubleSupplier height) {
        if (!FONTS_READ) throw new IllegalStateException("A font that belongs to the program cannot be read");
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        for (String style : STYLES) scene.getStylesheets().add(address(style));
        var root = scene.getRoot();
        root.styleProperty().bind(Bindings.createStringBinding(
                () -> "-fx-font-size: " + fontSize(height.getAsDouble()) + "px", scale, presenting,
                        scene.heightProperty()));
        return Subscription.combine(mode.subscribe(_ -> colour(scene)),
                presenting.subscribe(() -> colour(scene)));
    }

    /// Pixels of the root font in a scene of that height.
    public double fontSize(double height) {
        if (presenting.get()) return Math.max(BASE, Math.rint(height / ROWS_ON_A_PROJECTOR));
        return Math.round(BASE * scale.get() / 10) / 10.0;
    }

    private void colour(Scene scene) {
        var chosen = presenting.get() && mode.get() == Mode.SYSTEM ? Mode.LIGHT : mode.get();
        scene.getPreferences().setColorScheme(chosen.scheme);
        var classes = scene.getRoot().getStyleClass();
        classes.remove("presenting");
        if (presenting.get()) classes.add("presenting");
    }

    private static boolean readFont(String name) {
        return Font.loadFont(address("/app/tandem/fonts/" + name + ".ttf"), BASE) != null;
    }

    private static String address(String resource) {
        var url = Theme.class.getResource(resource);
        if (url == null) throw new IllegalStateException("The program lacks " + resource);
        return url.toExternalForm();
    }
}
