package app.tandem.ui.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// The pixels of a picture, such as one from the clipboard, on their way to become a file.
public final class Picture {

    /// In pixels, of the longer side. More than this nobody sees on a projector.
    private static final int LARGEST_SIDE = 1920;

    private final int width;
    private final int height;
    private final int[] pixels;

    /// Takes the pixels off the image; for the JavaFX thread.
    public Picture(Image image) {
        width = (int) image.getWidth();
        height = (int) image.getHeight();
        pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0,
                width);
    }

    /// As a PNG file, made smaller when it is larger than anyone needs.
    public byte[] png() throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        var out = new ByteArrayOutputStream();
        ImageIO.write(scaled(picture), "png", out);
        return out.toByteArray();
    }

    private BufferedImage scaled(BufferedImage picture) {
        double scale = (double) LARGEST_SIDE / Math.max(width, height);
        if (scale >= 1) return picture;
        int wide = (int) Math.max(1, Math.round(width * scale));
        int high = (int) Math.max(1, Math.round(height * scale));
        var smaller = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, wide, high, null);
        pen.dispose();
        return smaller;
    }
}
