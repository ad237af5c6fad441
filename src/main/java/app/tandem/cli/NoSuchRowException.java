package app.tandem.cli;

import java.io.Serial;

/// The call names something that the plan does not have; the message says what it has instead.
final class NoSuchRowException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    NoSuchRowException(String message) {
        super(message);
    }
}
