package app.tandem.exchange;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// A file from elsewhere makes no sense to us; the message says what, where and what now.
public final class UnreadableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public UnreadableException(String message) {
        this(message, null);
    }

    public UnreadableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
