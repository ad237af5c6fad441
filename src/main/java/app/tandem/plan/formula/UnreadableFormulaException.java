package app.tandem.plan.formula;

/// Why a typed formula cannot be read: a sentence for the one who types, and where.
public final class UnreadableFormulaException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int place;

    UnreadableFormulaException(int place, String sentence) {
        super(sentence);
        this.place = place;
    }

    /// Counted in characters, the first being 1.
    public int place() {
        return place;
    }
}
