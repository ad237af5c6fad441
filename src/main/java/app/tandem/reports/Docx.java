package app.tandem.reports;

import app.tandem.plan.Words;
import app.tandem.reports.paint.Escape;
import app.tandem.reports.paint.Palette;
import app.tandem.reports.paint.RasterPainter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/// Writes a document as a Word file: its parts, what they say about themselves, and how they hang together.
final class Docx {

    private static final String KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String TIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// Pixels for each unit of a drawing, so that print stays sharp.
    private static final double SHARP = 2;

    private final Document document;
    private final OPCPackage word;

    private Docx(Document document, OPCPackage word) {
        this.document = document;
        this.word = word;
    }

    static void write(Document document, OutputStream out, Progress progress) throws IOException {
        progress.at(0, Words.of("reports.progress.write"));
        var bytes = new ByteArrayOutputStream();
        try (var word = OPCPackage.create(bytes)) {
            new Docx(document, word).fill();
            word.save(bytes);
            word.revert();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        SteadyZip.copy(bytes.toByteArray(), out);
        progress.at(1, Words.of("reports.progress.done"));
    }

    private void fill() throws IOException, InvalidFormatException {
        facts();
        var main = part("document", "document.main+xml", WordBody.of(document));
        word.addRelationship(main.getPartName(), TargetMode.INTERNAL, TIES + "officeDocument", "rId1");
        pictures(main);
        tie(main, part("styles", "styles+xml", template("word-styles.xml")), "styles");
        tie(main, part("numbering", "numbering+xml", template("word-numbering.xml")), "numbering");
        tie(main, part("header1", "header+xml", WordEdge.header(document)), "header");
        tie(main, part("footer1", "footer+xml", WordEdge.footer(document)), "footer");
    }

    private void pictures(PackagePart main) throws IOException, InvalidFormatException {
        int number = 0;
        for (var block : document.blocks()) {
            if (!(block instanceof Block.Figure figure) || figure.drawing().height() <= 0) continue;
            var picture = new WordPicture(++number, figure, document.sheet());
            var name = PackagingURIHelper.createPartName("/word/media/" + picture.tie() + ".png");
            var part = word.createPart(name, "image/png");
            try (var out = part.getOutputStream()) {
                RasterPainter.png(figure.drawing(), SHARP, out);
            }
            main.addRelationship(name, TargetMode.INTERNAL, TIES + "image", picture.tie());
        }
    }

    private void facts() throws InvalidFormatException {
        var facts = word.getPackageProperties();
        var noon = Date.from(document.date().atTime(12, 0).toInstant(ZoneOffset.UTC));
        facts.setTitleProperty(Escape.clean(document.title()));
        facts.setSubjectProperty(Escape.clean(document.subtitle()));
        facts.setCreatorProperty("Tandem");
        facts.setLanguageProperty(document.language().toLanguageTag());
        facts.setCreatedProperty(Optional.of(noon));
        facts.setModifiedProperty(Optional.of(noon));
    }

    private PackagePart part(String name, String kind, String xml)
            throws IOException, InvalidFormatException {
        var part = word.createPart(PackagingURIHelper.createPartName("/word/" + name + ".xml"), KINDS + kind);
        try (var out = part.getOutputStream()) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return part;
    }

    private static void tie(PackagePart main, PackagePart part, String kind) {
        main.addRelationship(part.getPartName(), TargetMode.INTERNAL, TIES + kind, WordEdge.tie(kind));
    }

    private String template(String name) throws IOException {
        try (var in = Objects.requireNonNull(Docx.class.getResourceAsStream(name))) {
            var xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Palette.filled(xml).replace("\"#", "\"")
                    .replace("w:val=\"language\"", "w:val=\"" + document.language().toLanguageTag() + "\"");
        }
    }
}
