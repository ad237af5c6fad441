package app.tandem.pages.board;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Untangling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// The cards of both columns, facing each other.
record Cards(List<Line.Need> needs, List<Line.Offer> offers) {

    static Cards of(Plan plan, LocalDate today) {
        return new Cards(
                Columns.requirements(plan).stream().map(each -> Line.Need.of(plan, each, today)).toList(),
                Columns.capabilities(plan).stream().map(each -> Line.Offer.of(plan, each, today)).toList());
    }

    /// The cards that pass; a partner of one that passes stays beside it.
    Cards filtered(BoardFilter filter) {
        var domains = new LinkedHashMap<Id<?>, Line.Offer>();
        for (var offer : offers) domains.put(offer.capability().id(), offer);
        var kept = needs.stream()
                .filter(need -> filter.passes(need, partners(need.fits(), domains)))
                .toList();
        var beside = kept.stream().flatMap(need -> need.fits().stream()).map(Fit::capability).toList();
        return new Cards(kept, offers.stream()
                .filter(offer -> filter.passes(offer, beside.contains(offer.capability().id())))
                .toList());
    }

    /// What fits on a projector: one page of requirements, and all their partners opposite them.
    Cards page(int number, int size) {
        var pages = pages(size);
        var shown = pages.isEmpty() ? List.<Line.Need>of()
                : pages.get(Math.clamp(number, 0, pages.size() - 1));
        var fits = shown.stream().flatMap(need -> need.fits().stream()).toList();
        var linked = fits.stream().map(Fit::capability).distinct().toList();
        var beside = offers.stream().filter(offer -> linked.contains(offer.capability().id())).toList();
        var order = Untangling.order(shown.stream().map(Line.Need::requirement).toList(),
                beside.stream().map(Line.Offer::capability).toList(), fits);
        return new Cards(shown, order.stream()
                .flatMap(each -> beside.stream().filter(offer -> offer.capability().equals(each)))
                .toList());
    }

    /// The requirements in order, as many to a page as leave room for their partners.
    List<List<Line.Need>> pages(int size) {
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

    long waiting(BoardFilter.Whose whose) {
        return Stream.concat(needs.stream(), offers.stream()).filter(whose::passes).count();
    }

    long covered() {
        return needs.stream().filter(need -> need.answer().coverage().answers()).count();
    }

    long gaps() {
        return needs.stream().filter(need -> need.answer().gap()).count();
    }

    long unassessed() {
        return needs.stream().filter(need -> need.answer().coverage() == Coverage.UNKNOWN).count();
    }

    private static List<Line.Offer> partners(List<Fit> fits, LinkedHashMap<Id<?>, Line.Offer> offers) {
        return fits.stream().flatMap(fit -> Stream.ofNullable(offers.get(fit.capability()))).toList();
    }
}
