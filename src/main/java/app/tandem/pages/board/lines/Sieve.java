package app.tandem.pages.board.lines;

import app.tandem.pages.board.lines.BoardFilter.Whose;
import app.tandem.plan.Plan;
import app.tandem.plan.query.Names;
import app.tandem.plan.query.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What each condition of a filter lets through. What was found once stays found: a word that grew is looked
/// for where its beginning was, and after an edit only the cards are asked that it touched.
public final class Sieve {

    /// So many conditions are remembered, those used last.
    private static final int REMEMBERED = 64;

    private final Column<?, Line.Need> needs;
    private final Column<?, Line.Offer> offers;
    private final List<int @Nullable []> partners = new ArrayList<>();
    private final Map<BoardFilter, Passing> found = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<BoardFilter, Passing> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Cards all = new Cards(List.of(), List.of());
    private Facts.Around around = Facts.Around.of(Plan.EMPTY, LocalDate.MIN);

    /// Where the cards stand that a condition lets through, each by itself.
    private record Passing(BitSet needs, BitSet offers) {

        int size() {
            return needs.cardinality() + offers.cardinality();
        }
    }

    Sieve(Column<?, Line.Need> needs, Column<?, Line.Offer> offers) {
        this.needs = needs;
        this.offers = offers;
    }

    /// Asks the fresh cards only.
    void follow(Plan plan, LocalDate today) {
        all = new Cards(needs.cards(), offers.cards());
        around = Facts.Around.of(plan, today);
        while (partners.size() < all.needs().size()) partners.add(null);
        needs.fresh().stream().forEach(at -> partners.set(at, null));
        found.forEach((condition, passing) -> {
            ask(condition, needs.fresh(), offers.fresh(), passing);
        });
    }

    /// What the fields that a condition can name are called.
    public Names names() {
        return around;
    }

    public Cards all() {
        return all;
    }

    /// The cards that pass; a partner of one that passes stays beside it.
    public Cards filtered(BoardFilter filter) {
        if (filter.isEmpty()) return all;
        var left = whole(all.needs());
        var right = whole(all.offers());
        var domain = whole(all.offers());
        for (var condition : filter.each()) {
            var passing = passing(condition);
            left.and(passing.needs());
            (condition.domain() == null ? right : domain).and(passing.offers());
        }
        left.stream().forEach(at -> IntStream.of(partners(at)).forEach(right::set));
        right.and(domain);
        return new Cards(picked(all.needs(), left), picked(all.offers(), right));
    }

    /// How many requirements the condition hides.
    public int hidden(BoardFilter condition) {
        return all.needs().size() - passing(condition).needs().cardinality();
    }

    /// How many cards wait for them.
    public int waiting(Whose whose) {
        return passing(new BoardFilter(Query.everything(), whose, null)).size();
    }

    private Passing passing(BoardFilter condition) {
        var known = found.get(condition);
        if (known != null) return known;
        var wider = found.entrySet().stream()
                .filter(each -> condition.query().within(each.getKey().query()))
                .map(Map.Entry::getValue)
                .min(Comparator.comparingInt(Passing::size));
        var passing = new Passing(new BitSet(), new BitSet());
        ask(condition, wider.map(Passing::needs).orElseGet(() -> whole(all.needs())),
                wider.map(Passing::offers).orElseGet(() -> whole(all.offers())), passing);
        found.put(condition, passing);
        return passing;
    }

    private void ask(BoardFilter condition, BitSet left, BitSet right, Passing passing) {
        left.stream().forEach(at ->
                passing.needs().set(at, condition.passes(new Facts(all.needs().get(at), around))));
        right.stream().forEach(at ->
                passing.offers().set(at, condition.passes(new Facts(all.offers().get(at), around))));
    }

    private int[] partners(int need) {
        var known = partners.get(need);
        if (known != null) return known;
        var made = all.needs().get(need).partners().stream()
                .mapToInt(capability -> offers.place(capability.id())).filter(at -> at >= 0).toArray();
        partners.set(need, made);
        return made;
    }

    private static BitSet whole(List<?> cards) {
        var whole = new BitSet(cards.size());
        whole.set(0, cards.size());
        return whole;
    }

    private static <C> List<C> picked(List<C> cards, BitSet which) {
        if (which.cardinality() == cards.size()) return cards;
        var picked = new ArrayList<C>(which.cardinality());
        for (int at = which.nextSetBit(0); at >= 0; at = which.nextSetBit(at + 1)) picked.add(cards.get(at));
        return picked;
    }
}
