package app.tandem.store;

import app.tandem.plan.Words;
import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The plan file could not do what was asked. The reason picks the words shown to the person.
public final class PlanFileException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /// Why, each with words for what happened, whether the work is safe, and what to do next.
    public enum Reason {
        NOT_A_PLAN, TOO_NEW, IN_USE, READ_ONLY, DISK_FULL, DAMAGED, MISSING, EXISTS, REFUSED, UNREADABLE,
                FOREIGN
    }

    private final Reason reason;
    private final String path;

    public PlanFileException(Reason reason, Path path, @Nullable Throwable cause) {
        super(Words.of(reason, "what") + " (" + path.getFileName() + ")", cause);
        this.reason = reason;
        this.path = path.toString();
    }

    static PlanFileException of(Path path, Throwable cause) {
        return new PlanFileException(reason(path, cause), path, cause);
    }

    public Reason reason() {
        return reason;
    }

    public Path path() {
        return Path.of(path);
    }

    /// What happened, whether the work is safe, and what to do now: three sentences.
    public String sentence() {
        return getMessage() + ". " + Words.of(reason, "safe") + " " + Words.of(reason, "next");
    }

    private static Reason reason(Path path, Throwable cause) {
        if (cause instanceof IllegalArgumentException) return Reason.DAMAGED;
        if (!(cause instanceof SQLiteException failure)) return Reason.UNREADABLE;
        return switch (SQLiteErrorCode.getErrorCode(failure.getResultCode().code & 0xFF)) {
            case SQLITE_NOTADB -> Reason.NOT_A_PLAN;
            case SQLITE_CORRUPT -> Reason.DAMAGED;
            case SQLITE_BUSY, SQLITE_LOCKED -> Reason.IN_USE;
            case SQLITE_READONLY, SQLITE_PERM -> Reason.READ_ONLY;
            case SQLITE_CANTOPEN, SQLITE_IOERR ->
                Connections.fixed(path) ? Reason.READ_ONLY : Reason.UNREADABLE;
            case SQLITE_FULL -> Reason.DISK_FULL;
            case SQLITE_CONSTRAINT -> Reason.REFUSED;
            default -> Reason.UNREADABLE;
        };
    }
}
