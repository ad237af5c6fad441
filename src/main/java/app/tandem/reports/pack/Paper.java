package app.tandem.reports.pack;

import java.util.List;

/// A document that leaves the program, with the kinds of file it comes in, the preferred one first.
public enum Paper {
    MINUTES("pdf", "docx", "html"),
    MATRIX("xlsx", "pdf", "docx"),
    RECOMMENDATION("docx", "pdf"),
    REQUEST("docx", "pdf", "html"),
    SCORING("xlsx"),
    DEBRIEF("docx", "pdf"),
    ROADMAP("pptx", "pdf", "svg", "png"),
    POSTER("pdf", "svg", "png"),
    CHANGES("pdf", "docx", "html"),
    DECISIONS("csv"),
    ACTIONS("csv"),
    REQUIREMENTS("csv"),
    CAPABILITIES("csv"),
    INITIATIVES("csv"),
    PRIORITIES("xlsx", "pdf", "docx"),
    TREE("docx", "xlsx", "pdf"),
    TRACEABILITY("pdf", "docx", "xlsx"),
    CAPABILITY_MAP("pptx", "pdf", "docx", "svg", "png"),
    PRE_READ("pdf", "docx", "html"),
    INVITATION("ics"),
    CALENDAR("ics"),
    SAID_AND_DID("pdf", "docx", "html"),
    DECISION_LOG("csv"),
    ACTION_LOG("csv");

    @SuppressWarnings("ImmutableEnumChecker") // a list of List.of never changes
    private final List<String> formats;

    Paper(String... formats) {
        this.formats = List.of(formats);
    }

    /// How the names of its files end, without the dot.
    public List<String> formats() {
        return formats;
    }
}
