package app.tandem.pages.board.lines;

import app.tandem.plan.Id;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Untangling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// The cards of both columns, facing each other.
public record Cards(List<Line.Need> needs, List<Line.Offer> offers) {

    /// What fits on a projector: one page of requirements, and all their partners opposite them.
    public Cards page(int number, int size) {
        var pages = pages(size);
        var shown = pages.isEmpty() ? List.<Line.Need>of()
                : pages.get(Math.clamp(number, 0, pages.size() - 1));
        var fits = shown.stream().flatMap(need -> need.fits().stream()).toList();
        var linked = new HashSet<Id<?>>();
        for (var fit : fits) linked.add(fit.capability());
        var beside = new LinkedHashMap<Id<?>, Line.Offer>();
        for (var offer : offers) {
            if (linked.contains(offer.capability().id())) beside.put(offer.capability().id(), offer);
        }
        var order = Untangling.order(shown.stream().map(Line.Need::requirement).toList(),
                beside.values().stream().map(Line.Offer::capability).toList(), fits);
        return new Cards(shown, order.stream().flatMap(each -> Stream.ofNullable(beside.get(each.id())))
                .toList());
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
