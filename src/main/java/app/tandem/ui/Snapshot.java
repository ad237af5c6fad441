package app.tandem.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/// A picture of what is on the screen, as PNG.
public final class Snapshot {

    private Snapshot() {}

    /// The whole scene, pixel for pixel.
    public static byte[] png(Scene scene) {
        return png(scene.snapshot(null));
    }

    /// One node, so many times as large as on the screen.
    public static byte[] png(Node node, double times) {
        var how = new SnapshotParameters();
        how.setTransform(new Scale(times, times));
        return png(node.snapshot(how, null));
    }

    private static byte[] png(WritableImage image) {
        System.setProperty("java.awt.headless", "true");
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The picture could not be made", e);
        }
        return bytes.toByteArray();
    }
}
