package app.tandem.pages.craft;

import app.tandem.pages.Desk;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.craft.Attachment;
import app.tandem.reports.AtomicFile;
import app.tandem.ui.Background;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Icons;
import app.tandem.ui.picture.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The files that lie with the item, inside the plan. Files can be dropped here, and pictures pasted.
final class AttachmentsSection extends Section<Coded> {

    private final FileChoosers files;
    private final Button attach = Icons.on(new Button(Words.of("craft.attach")), Feather.PAPERCLIP);
    private final Button paste = Icons.on(new Button(Words.of("craft.picture.paste")), Feather.IMAGE);
    private final Thumbnails thumbnails = new Thumbnails();
    private @Nullable Code shown;

    AttachmentsSection(Desk desk, FileChoosers files) {
        super(desk, Words.kinds(Attachment.class));
        this.files = files;
        attach.setOnAction(_ -> files.openAll(Words.of("craft.attach"), List.of()).forEach(this::attach));
        paste.setOnAction(_ -> paste());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.V || !event.isShortcutDown()) return;
            paste();
            event.consume();
        });
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    @Override
    void show(Plan plan, Coded item) {
        shown = item.code();
        var nodes = new ArrayList<Node>();
        for (var attachment : Attachment.on(plan, item.code())) {
            nodes.add(line(attachment));
            thumbnails.of(attachment).ifPresent(nodes::add);
        }
        var ways = new FlowPane(attach, paste);
        ways.getStyleClass().add("ticked");
        nodes.add(ways);
        long total = Attachment.total(plan);
        if (total > 0) {
            var all = new Label(Words.with("craft.attach.total", Attachment.kilobytes(total)));
            all.getStyleClass().add("meta");
            nodes.add(all);
        }
        fill(nodes.toArray(Node[]::new));
    }

    private HBox line(Attachment attachment) {
        var link = new Hyperlink(Words.with("craft.attach.size", attachment.name(),
                Attachment.kilobytes(attachment.size())));
        link.setAccessibleText(Words.with("craft.attach.save", attachment.name()));
        link.setOnAction(_ -> save(attachment));
        link.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(link, Priority.ALWAYS);
        return new HBox(link, Icons.button(Feather.X,
                Words.with("craft.attach.remove", attachment.name()),
                () -> attempt(() -> CraftEdits.remove(attachment))));
    }

    private void attach(Path file) {
        var code = shown;
        if (code == null) return;
        Background.call(() -> read(code, file),
                attachment -> attempt(() -> CraftEdits.attach(attachment)),
                failure -> refuse(String.valueOf(failure.getMessage())));
    }

    /// What lies on the clipboard becomes a picture of the item, under the day and its number.
    private void paste() {
        var code = shown;
        var image = Clipboard.getSystemClipboard().getImage();
        if (code == null) return;
        if (image == null) {
            refuse(Words.of("craft.picture.none"));
            return;
        }
        var picture = new Picture(image);
        var name = Words.with("craft.picture.name", code, desk().today(),
                Attachment.on(desk().plan(), code).size() + 1);
        Background.call(() -> Attachment.of(occasion(), code, name, picture.png()),
                attachment -> attempt(() -> CraftEdits.attach(attachment)),
                failure -> refuse(String.valueOf(failure.getMessage())));
    }

    private Attachment read(Code code, Path file) throws IOException {
        if (Files.size(file) > Attachment.LARGEST) {
            throw Attachment.tooLarge(String.valueOf(file.getFileName()), Files.size(file));
        }
        return Attachment.of(
                occasion(), code, String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    private void save(Attachment attachment) {
        files.save(Words.with("craft.attach.save", attachment.name()), attachment.name(), List.of())
                .ifPresent(target -> Background.call(
                        () -> {
                            AtomicFile.write(target, out -> out.write(attachment.bytes()));
                            return target;
                        },
                        _ -> refuse(""),
                        failure -> refuse(String.valueOf(failure.getMessage()))));
    }

    private void over(DragEvent event) {
        if (!event.getDragboard().hasFiles()) return;
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().forEach(file -> attach(file.toPath()));
        event.setDropCompleted(true);
        event.consume();
    }
}
