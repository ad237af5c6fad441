package app.tandem.pages.craft;

import app.tandem.plan.Id;
import app.tandem.plan.craft.Attachment;
import app.tandem.ui.Background;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// Small pictures of the attached ones. Each is read once, beside the window.
final class Thumbnails {

    private static final Pattern PICTURE = Pattern.compile(".*\\.(png|jpe?g|gif|bmp)");
    private static final double WIDTH = 240;
    private static final double HEIGHT = 150;

    /// So many are kept, those looked at last.
    private static final int KEPT = 40;

    private final Map<Id<Attachment>, Image> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Id<Attachment>, Image> eldest) {
            return size() > KEPT;
        }
    };

    /// Empty for a file that is no picture.
    Optional<ImageView> of(Attachment attachment) {
        if (!PICTURE.matcher(attachment.name().toLowerCase(Locale.ROOT)).matches()) return Optional.empty();
        var view = new ImageView(known.get(attachment.id()));
        view.setPreserveRatio(true);
        view.setAccessibleText(attachment.name());
        if (view.getImage() == null) read(attachment, view);
        return Optional.of(view);
    }

    /// What cannot be read as a picture stays a file with a name.
    private void read(Attachment attachment, ImageView view) {
        Background.call(() -> new Image(new ByteArrayInputStream(attachment.bytes()),
                        WIDTH, HEIGHT, true, true),
                image -> {
                    known.put(attachment.id(), image);
                    if (!image.isError()) view.setImage(image);
                }, _ -> {});
    }
}
