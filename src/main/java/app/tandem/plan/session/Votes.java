package app.tandem.plan.session;

/// How one side voted, counted in people.
public record Votes(int inFavour, int against, int abstained) {

    public int cast() {
        return inFavour + against + abstained;
    }

    public Votes plus(Votes other) {
        return new Votes(inFavour + other.inFavour, against + other.against, abstained + other.abstained);
    }

    /// For, against and abstained, as minutes write them: 5-0-1.
    @Override
    public String toString() {
        return "%d-%d-%d".formatted(inFavour, against, abstained);
    }
}
