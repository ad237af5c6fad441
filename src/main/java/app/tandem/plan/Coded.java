package app.tandem.plan;

/// A row that people call by a short code, such as R-14, aloud and in minutes.
public interface Coded extends Row {

    Code code();

    /// What the row is called beside its code, in one line.
    String title();
}
