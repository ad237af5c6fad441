package app.tandem.reports;

import app.tandem.reports.slides.Pptx;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A kind of file that any document can be written as. Equal documents give equal bytes.
public enum Format {
    PDF, DOCX, HTML, PPTX;

    /// How the names of such files end, without the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Writes the whole document and leaves the stream open. [AtomicFile] makes a safe file of it.
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        switch (this) {
            case PDF -> Pdf.write(document, out, progress);
            case DOCX -> Docx.write(document, out, progress);
            case PPTX -> Pptx.write(document, out, progress);
            case HTML -> out.write(Html.page(document).getBytes(StandardCharsets.UTF_8));
        }
    }
}
