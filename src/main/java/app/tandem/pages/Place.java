package app.tandem.pages;

/// The pages of the window, in the order in which the navigation lists them.
public enum Place {
    HOME, BOARD, COVERAGE, ROADMAP, SESSIONS, VENDORS, ALIGNMENT, HOT_BUTTONS, ROUTINES, EVENTS, GOVERNANCE,
    REGISTER, CADENCE, PRIORITIES, CAPABILITIES, IDEAS, CHECKS, COMPARE, MONEY, SCENARIOS, DOCUMENTS, HISTORY,
    RECORDS
}
