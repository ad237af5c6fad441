package app.tandem.store;

import java.io.Serial;

/// An edit would break a rule that holds for the whole plan; the message says which, and the plan is as
/// it was.
public final class EditRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    EditRefusedException(String sentence) {
        super(sentence);
    }
}
