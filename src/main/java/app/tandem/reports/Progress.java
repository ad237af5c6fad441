package app.tandem.reports;

/// Somebody who is told how far a file is written.
@FunctionalInterface
public interface Progress {

    /// Nobody.
    Progress UNHEARD = (_, _) -> {};

    /// @param share what is done, 0 to 1
    /// @param sentence what is being done now
    void at(double share, String sentence);
}
