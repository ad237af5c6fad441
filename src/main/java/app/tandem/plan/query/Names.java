package app.tandem.plan.query;

import java.util.Optional;

/// What the fields that a condition can name are called on the screen, besides the numbers and the days that
/// every card has.
public interface Names {

    /// Empty where there is no such field.
    Optional<String> title(String name);
}
