package app.tandem.pages.board.lines;

import app.tandem.pages.board.lines.BoardFilter.Whose;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Untangling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The cards of both columns, facing each other.
///
/// @param known every capability's card, shown or not, to look at what answers a requirement
public record Cards(List<Line.Need> needs, List<Line.Offer> offers, Map<Id<?>, Line.Offer> known) {

    /// What the cards are looked at with.
    public Facts.Around around(Plan plan) {
        return new Facts.Around(plan, known, AddedFields.of(plan));
    }

    /// How many requirements the filter hides.
    public long hidden(BoardFilter filter, Facts.Around around) {
        return needs.stream().filter(need -> !filter.passes(new Facts(need, around), need)).count();
    }

    /// The cards that pass; a partner of one that passes stays beside it.
    public Cards filtered(BoardFilter filter, Plan plan) {
        if (filter.isEmpty()) return this;
        var around = around(plan);
        var kept = needs.stream().filter(need -> filter.passes(new Facts(need, around), need)).toList();
        var beside = new HashSet<Id<?>>();
        for (var need : kept) need.fits().forEach(fit -> beside.add(fit.capability()));
        return new Cards(kept, offers.stream()
                .filter(offer -> filter.passes(new Facts(offer, around), offer,
                        beside.contains(offer.capability().id())))
                .toList(), known);
    }

    /// What fits on a projector: one page of requirements, and all their partners opposite them.
    public Cards page(int number, int size) {
        var pages = pages(size);
        var shown = pages.isEmpty() ? List.<Line.Need>of()
                : pages.get(Math.clamp(number, 0, pages.size() - 1));
        var fits = shown.stream().flatMap(need -> need.fits().stream()).toList();
        var linked = new HashSet<Id<?>>();
        for (var fit : fits) linked.add(fit.capability());
        var beside = offers.stream().filter(offer -> linked.contains(offer.capability().id())).toList();
        var order = Untangling.order(shown.stream().map(Line.Need::requirement).toList(),
                beside.stream().map(Line.Offer::capability).toList(), fits);
        return new Cards(shown, order.stream().flatMap(each -> Stream.ofNullable(known.get(each.id())))
                .toList(), known);
    }

    /// The requirements in order, as many to a page as leave room for their partners.
    public List<List<Line.Need>> pages(int size) {
        var pages = new ArrayList<List<Line.Need>>();
        var page = new ArrayList<Line.Need>();
        var partners = new HashSet<Id<?>>();
        for (var need : needs) {
            var more = new HashSet<>(partners);
            need.fits().forEach(fit -> more.add(fit.capability()));
            if (!page.isEmpty() && (page.size() == size || more.size() > size)) {
                pages.add(List.copyOf(page));
                page.clear();
                partners.clear();
            }
            page.add(need);
            need.fits().forEach(fit -> partners.add(fit.capability()));
        }
        if (!page.isEmpty()) pages.add(List.copyOf(page));
        return pages;
    }

    public int size() {
        return needs.size() + offers.size();
    }

    /// How many cards wait for whom.
    public Map<Whose, Integer> waiting() {
        var counts = new EnumMap<Whose, Integer>(Whose.class);
        for (var whose : Whose.values()) {
            int count = 0;
            for (var need : needs) if (whose.passes(need)) count++;
            for (var offer : offers) if (whose.passes(offer)) count++;
            counts.put(whose, count);
        }
        return counts;
    }

    public long covered() {
        return needs.stream().filter(need -> need.answer().coverage().answers()).count();
    }

    public long gaps() {
        return needs.stream().filter(need -> need.answer().gap()).count();
    }

    public long unassessed() {
        return needs.stream().filter(need -> need.answer().coverage() == Coverage.UNKNOWN).count();
    }
}
