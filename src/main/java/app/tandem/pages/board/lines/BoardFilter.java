package app.tandem.pages.board.lines;

import app.tandem.plan.backlog.Turn;
import app.tandem.plan.query.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which cards a person wants to see.
///
/// @param domain empty for all; a requirement belongs to the domains of what answers it
public record BoardFilter(Query query, Whose whose, @Nullable String domain) {

    public static final BoardFilter NONE = new BoardFilter(Query.everything(), Whose.ALL, null);

    /// Whose move it is.
    public enum Whose {
        ALL, IT, CC, AGREED;

        public boolean passes(Line.Card line) {
            var holder = line.turn().holder();
            return switch (this) {
                case ALL -> true;
                case IT -> holder == Turn.Holder.IT || holder == Turn.Holder.BOTH;
                case CC -> holder == Turn.Holder.CC || holder == Turn.Holder.BOTH;
                case AGREED -> line instanceof Line.Need need && need.agreed();
            };
        }
    }

    /// Whether it lets the card through by itself.
    boolean passes(Facts facts) {
        return whose.passes(facts.card()) && inDomain(facts.card()) && query.passes(facts);
    }

    private boolean inDomain(Line.Card card) {
        if (domain == null) return true;
        return switch (card) {
            case Line.Need need -> need.partners().stream().anyMatch(each -> each.domain().equals(domain));
            case Line.Offer offer -> offer.capability().domain().equals(domain);
        };
    }

    /// Each condition of this filter as a filter of its own, in the order in which they are shown.
    public List<BoardFilter> each() {
        var each = new ArrayList<BoardFilter>();
        if (whose != Whose.ALL) each.add(new BoardFilter(Query.everything(), whose, null));
        if (domain != null) each.add(new BoardFilter(Query.everything(), Whose.ALL, domain));
        for (var part : query.parts()) each.add(new BoardFilter(part, Whose.ALL, null));
        return each;
    }

    /// This filter without what the other one asks for.
    public BoardFilter without(BoardFilter part) {
        var rest = query.parts().stream().filter(each -> !each.equals(part.query))
                .filter(each -> !part.query.parts().contains(each)).toList();
        return new BoardFilter(
                rest.size() == 1 ? rest.getFirst() : new Query.All(rest),
                part.whose == Whose.ALL ? whose : Whose.ALL,
                part.domain == null ? domain : null);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
