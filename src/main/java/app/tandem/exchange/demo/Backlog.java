package app.tandem.exchange.demo;

import static app.tandem.exchange.demo.Source.number;
import static app.tandem.exchange.demo.Source.text;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Goal;
import app.tandem.plan.Horizon;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Capability.Availability;
import app.tandem.plan.backlog.Capability.Lifecycle;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Requirement.Disposition;
import app.tandem.plan.backlog.Requirement.Origin;
import app.tandem.plan.backlog.catalogue.CatalogueEntry;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What Northmere can do, and what its people asked for before each session.
record Backlog(Source source) {

    /// The numbers of the requirements that were there before each session, and the day they were written.
    private enum Batch {
        WINTER_2024(22, LocalDate.of(2024, 11, 20)),
        SUMMER_2025(30, LocalDate.of(2025, 5, 21)),
        WINTER_2025(36, LocalDate.of(2025, 11, 12)),
        SUMMER_2026(40, LocalDate.of(2026, 5, 13));

        private final int last;
        private final LocalDate day;

        Batch(int last, LocalDate day) {
            this.last = last;
            this.day = day;
        }
    }

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        var catalogued = LocalDate.of(2024, 11, 13);
        chapters.add(Chapter.on(catalogued, Source.MORNING, "Aisha Okafor", (plan, _) -> Edit.put(
                Words.of("demo.edit.capabilities"),
                source.list("capabilities").stream().map(item -> capability(plan, item, catalogued))
                        .toList())));
        var items = source.list("requirements");
        int first = 0;
        for (var batch : Batch.values()) {
            for (int i = first; i < batch.last; i++) chapters.add(captured(items.get(i), batch.day,
                    i - first));
            first = batch.last;
        }
        return chapters;
    }

    /// The requirements of a batch come one by one, ten minutes apart.
    private Chapter captured(JsonNode item, LocalDate day, int place) {
        return Chapter.on(day, Source.MORNING.plusMinutes(10L * place), "Luca Moretti", (plan, _) -> {
            var requirement = requirement(plan, item, day);
            return Edit.put(Words.with("demo.edit.capture", requirement.code()), requirement);
        });
    }

    private Capability capability(Plan plan, JsonNode item, LocalDate day) {
        var note = text(item, "lifecycle");
        var code = Source.code(item);
        var available = Source.constant(Availability.class, text(item, "availability"));
        boolean owned = available.compareTo(Availability.LICENSED_UNUSED) <= 0;
        return Capability.offered(source.next(Capability.class), code, text(item, "name"), text(item,
                "domain"), day)
                .with()
                .catalogueCode(CatalogueEntry.values()[code.number() - 1].name())
                .description(CatalogueEntry.values()[code.number() - 1].description())
                .system(text(item, "system"))
                .availability(available)
                .lifecycle(lifecycle(note))
                .lifecycleNote(note)
                .endOfSupport(note.contains("support ends") ? day(note) : null)
                .contractEnd(note.startsWith("Contract ends") ? day(note) : null)
                .endOfLife(endOfLife(note))
                .usePercent(owned ? number(item, "use_pct") : null)
                .maturityIt(number(item, "maturity_it"))
                .maturityCc(number(item, "maturity_cc"))
                .maturityTarget(number(item, "target"))
                .functionalFit(number(item, "functional_fit"))
                .technicalFit(number(item, "technical_fit"))
                .ownerIt(Source.person(plan, Owners.it(text(item, "domain"))))
                .ownerCc(Source.person(plan, Owners.cc(text(item, "domain"))))
                .rank(place(code))
                .build();
    }

    /// Where people left it on the board: opposite the first need that it answers.
    private int place(Code code) {
        return source.list("requirements").stream()
                .filter(item -> Source.codes(text(item, "caps")).contains(code))
                .mapToInt(item -> Source.code(item).number())
                .min()
                .orElse(99);
    }

    private static Lifecycle lifecycle(String note) {
        if (note.startsWith("Phase-out") || note.startsWith("Contract ends")) return Lifecycle.PHASE_OUT;
        if (note.startsWith("Phase-in")) return Lifecycle.PHASE_IN;
        if (note.startsWith("Announced")) return Lifecycle.PLAN;
        return note.startsWith("Active") ? Lifecycle.ACTIVE : Lifecycle.NONE;
    }

    private static @Nullable LocalDate endOfLife(String note) {
        return switch (note) {
            case "Phase-out 2027-06" -> LocalDate.of(2027, 6, 30);
            case "Phase-out with ACD" -> LocalDate.of(2028, 3, 31);
            default -> null;
        };
    }

    private static @Nullable LocalDate day(String note) {
        var match = DAY.matcher(note);
        return match.find() ? LocalDate.parse(match.group()) : null;
    }

    private Requirement requirement(Plan plan, JsonNode item, LocalDate day) {
        var code = Source.code(item);
        var title = text(item, "title");
        var goal = Source.find(plan, Goal.class, text(item, "goal")).orElseThrow();
        var domain = Source.get(plan, Capability.class, text(item, "caps").split(",")[0]).domain();
        return Requirement.captured(source.next(Requirement.class), code, title, origin(text(item,
                "origin")), day)
                .with()
                .statement(title)
                .measure(title.matches(".*\\d.*") ? title : "")
                .moscow(Source.constant(Moscow.class, text(item, "moscow").replace("'", "")))
                .value(number(item, "value"))
                .urgency(number(item, "urgency"))
                .goal(goal.id())
                .ownerIt(Source.person(plan, Owners.it(domain)))
                .ownerCc(Source.person(plan, Owners.cc(domain)))
                .horizon(text(item, "horizon").equals("3-5y") ? Horizon.FAR : Horizon.NEAR)
                .disposition(disposition(text(item, "fit")))
                .requester(asker(plan, item))
                .site(text(item, "site"))
                .rank(code.number())
                .build();
    }

    private static @Nullable Id<Person> asker(Plan plan, JsonNode item) {
        var name = text(item, "requester");
        return name.isEmpty() ? null : Source.person(plan, name);
    }

    private static Origin origin(String text) {
        return text.equals("CC") ? Origin.CC_MANAGEMENT : Source.constant(Origin.class, text);
    }

    private static Disposition disposition(String fit) {
        return switch (fit) {
            case "Gap: acquire", "Market", "Acquired" -> Disposition.ACQUIRE;
            case "Gap: build" -> Disposition.BUILD;
            case "Gap: replace" -> Disposition.REPLACE;
            case "Gap: policy" -> Disposition.POLICY;
            case "Have, unused" -> Disposition.USE_OWNED;
            case "Configure", "Partial" -> Disposition.CONFIGURE;
            default -> Disposition.UNDECIDED;
        };
    }
}
