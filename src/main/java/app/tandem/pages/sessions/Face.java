package app.tandem.pages.sessions;

/// Which of its four sides a session shows.
public enum Face { PREPARE, RUN, DECIDE, SIGN }
