package app.tandem.pages.board;

import app.tandem.plan.Coded;
import app.tandem.plan.Horizon;
import app.tandem.plan.backlog.Turn;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which cards a person wants to see.
///
/// @param text part of a title or code, in any case; empty for all
/// @param domain empty for all; a requirement belongs to the domains of what answers it
record BoardFilter(String text, Whose whose, @Nullable String domain, @Nullable Horizon horizon) {

    static final BoardFilter NONE = new BoardFilter("", Whose.ALL, null, null);

    /// Whose move it is.
    enum Whose {
        ALL, IT, CC, AGREED;

        boolean passes(Line line) {
            var holder = line.turn().holder();
            return switch (this) {
                case ALL -> true;
                case IT -> holder == Turn.Holder.IT || holder == Turn.Holder.BOTH;
                case CC -> holder == Turn.Holder.CC || holder == Turn.Holder.BOTH;
                case AGREED -> line instanceof Line.Need need && need.agreed();
            };
        }
    }

    boolean passes(Line.Need need, List<Line.Offer> partners) {
        return whose.passes(need)
                && (horizon == null || need.requirement().horizon() == horizon)
                && (domain == null
                        || partners.stream().anyMatch(each -> each.capability().domain().equals(domain)))
                && (named(need.requirement())
                        || partners.stream().anyMatch(each -> named(each.capability())));
    }

    /// A capability passes by itself or because it stands beside a requirement that does.
    boolean passes(Line.Offer offer, boolean besidePassing) {
        boolean inDomain = domain == null || offer.capability().domain().equals(domain);
        boolean byItself = horizon == null && whose.passes(offer) && named(offer.capability());
        return inDomain && (besidePassing || byItself);
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    private boolean named(Coded coded) {
        return (coded.code() + " " + coded.title()).toLowerCase(Locale.ROOT)
                .contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
