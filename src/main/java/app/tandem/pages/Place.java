package app.tandem.pages;

/// The pages of the window, in the order in which the navigation lists them.
public enum Place {
    HOME, BOARD, COVERAGE, ROADMAP, SESSIONS, VENDORS, ALIGNMENT, HOT_BUTTONS, ROUTINES, EVENTS, GOVERNANCE,
    REGISTER, CADENCE, PRIORITIES, CAPABILITIES, IDEAS, CHECKS, COMPARE, MONEY, SCENARIOS, DOCUMENTS, HISTORY,
    RECORDS;

    /// Whether its page may be projected: what is about the file and its history is nobody's business there.
    public boolean forRoom() {
        return this != DOCUMENTS && this != HISTORY && this != RECORDS;
    }
}
