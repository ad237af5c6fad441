package app.tandem.plan.craft;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

/// A file that lies with an item, inside the plan.
///
/// @param name the file's own, without a folder
/// @param size in bytes
/// @param content in Base64
@RecordBuilder
public record Attachment(
        Id<Attachment> id, Code about, String name, long size, LocalDate added, String content)
        implements Row, AttachmentBuilder.With {

    /// In bytes. Every copy of the plan carries what is attached, once as it is and once in the log.
    public static final long LARGEST = 5_000_000;

    public Attachment {
        Checks.title(name);
    }

    /// @throws IllegalArgumentException when the file is larger than [#LARGEST]; its message is for people
    public static Attachment of(Occasion occasion, Code about, String name, byte[] bytes) {
        if (bytes.length > LARGEST) throw tooLarge(name, bytes.length);
        return new Attachment(occasion.ids().next(Attachment.class), about, name, bytes.length,
                occasion.today(), Base64.getEncoder().encodeToString(bytes));
    }

    /// Why a file cannot be attached.
    public static IllegalArgumentException tooLarge(String name, long size) {
        return new IllegalArgumentException(
                Words.with("craft.attachment.large", name, kilobytes(size), kilobytes(LARGEST)));
    }

    /// The file as it was attached.
    public byte[] bytes() {
        return Base64.getDecoder().decode(content);
    }

    /// Of one item, oldest first.
    public static List<Attachment> on(Plan plan, Code code) {
        return plan.all(Attachment.class).stream().filter(each -> each.about.equals(code)).toList();
    }

    /// A size as people read it, in full thousands of bytes.
    public static long kilobytes(long bytes) {
        return Math.ceilDiv(bytes, 1000);
    }

    /// In bytes, of all that the plan carries.
    public static long total(Plan plan) {
        return plan.all(Attachment.class).stream().mapToLong(Attachment::size).sum();
    }
}
