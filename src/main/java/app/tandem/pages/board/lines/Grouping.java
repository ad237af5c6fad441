package app.tandem.pages.board.lines;

import app.tandem.plan.Goal;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.CustomField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The cards of a column under the headings of what they have in common, at most in two levels.
///
/// @param ways the outer one first; empty for no groups
/// @param folded the paths of the groups whose cards are put away
public record Grouping(List<Way> ways, Set<List<String>> folded, Plan plan) {

    public Grouping {
        ways = ways.stream().filter(way -> way != By.NOTHING).distinct().toList();
        folded = Set.copyOf(folded);
    }

    /// No groups.
    public static Grouping none(Plan plan) {
        return new Grouping(List.of(), Set.of(), plan);
    }

    /// What cards can have in common.
    public sealed interface Way {

        /// As people read it.
        String title();

        /// As it is kept.
        String key();
    }

    /// What every card has.
    public enum By implements Way {
        NOTHING, DOMAIN, HORIZON, GOAL, OWNER, SITE, MOSCOW, TURN;

        @Override
        public String title() {
            return Words.of(this);
        }

        @Override
        public String key() {
            return name();
        }
    }

    /// A field that the two sides added to either column.
    public record Added(String title) implements Way {
        @Override
        public String key() {
            return title;
        }
    }

    /// Every way to group the cards of the plan.
    public static List<Way> ways(Plan plan) {
        var ways = new ArrayList<Way>(List.of(By.values()));
        AddedFields.of(plan).all().map(CustomField::title).distinct().map(Added::new).forEach(ways::add);
        return ways;
    }

    /// A group's heading. The cards that have none come last.
    private record Heading(double order, String title) implements Comparable<Heading> {
        static final Heading NONE = new Heading(Double.POSITIVE_INFINITY, Words.of("board.group.none"));

        @Override
        public int compareTo(Heading other) {
            return Comparator.comparingDouble(Heading::order).thenComparing(Heading::title)
                    .compare(this, other);
        }
    }

    public List<? extends Line> group(List<? extends Line.Card> cards) {
        if (ways.isEmpty()) return cards;
        var lines = new ArrayList<Line>();
        group(cards, List.of(), AddedFields.of(plan), lines);
        return lines;
    }

    private void group(List<? extends Line.Card> cards, List<String> above, AddedFields added,
            List<Line> lines) {
        if (above.size() == ways.size()) {
            lines.addAll(cards);
            return;
        }
        var groups = new TreeMap<Heading, List<Line.Card>>();
        for (var card : cards) {
            var heading = heading(ways.get(above.size()), card, added).orElse(Heading.NONE);
            groups.computeIfAbsent(heading, _ -> new ArrayList<>()).add(card);
        }
        groups.forEach((heading, group) -> {
            var path = Stream.concat(above.stream(), Stream.of(heading.title())).toList();
            boolean closed = folded.contains(path);
            lines.add(new Line.Head(path, closed, Totals.of(plan, added, group)));
            if (!closed) group(group, path, added, lines);
        });
    }

    private Optional<Heading> heading(Way way, Line.Card card, AddedFields added) {
        return switch (way) {
            case Added field -> added(card, field, added);
            case By by -> heading(card, by);
        };
    }

    /// By number and by the order of the choices where there is one, otherwise by what is read.
    private static Optional<Heading> added(Line.Card card, Added way, AddedFields added) {
        return added.all().filter(field -> field.title().equals(way.title())).findFirst()
                .map(AddedFields::name)
                .flatMap(name -> added.field(card, name).flatMap(field -> added.text(card, name).map(text ->
                        switch (field.type()) {
                            case NUMBER, MONEY, CALCULATED -> new Heading(field.size(text), text);
                            case CHOICE, YES_NO -> new Heading(field.known().indexOf(text), text);
                            case MULTI_CHOICE -> new Heading(field.known().indexOf(
                                    CustomField.several(text).getFirst()), text);
                            case TEXT, DATE, PEOPLE -> new Heading(0, text);
                        })));
    }

    private Optional<Heading> heading(Line.Card card, By by) {
        return switch (by) {
            case NOTHING -> Optional.empty();
            case DOMAIN -> capability(card).map(Capability::domain).map(domain -> new Heading(0, domain));
            case HORIZON -> requirement(card).map(Requirement::horizon)
                    .map(horizon -> new Heading(horizon.ordinal(), Words.of(horizon)));
            case GOAL -> requirement(card).flatMap(need -> titled(need.goal()));
            case OWNER -> owner(card);
            case MOSCOW -> requirement(card).map(Requirement::moscow)
                    .map(moscow -> new Heading(moscow.ordinal(), Words.of(moscow)));
            case TURN -> Optional.of(card.turn().holder())
                    .map(holder -> new Heading(holder.ordinal(), Words.of(holder)));
            case SITE -> requirement(card).map(Requirement::site).filter(site -> !site.isEmpty())
                    .map(site -> new Heading(0, site));
        };
    }

    private Optional<Heading> titled(@Nullable Id<Goal> goal) {
        return plan.find(goal).map(found -> new Heading(found.code().number(),
                found.code() + "  " + found.title()));
    }

    private Optional<Heading> owner(Line.Card card) {
        Id<Person> owner = switch (card) {
            case Line.Need need -> need.requirement().ownerCc();
            case Line.Offer offer -> offer.capability().ownerIt();
        };
        return plan.find(owner).map(person -> new Heading(0, person.name()));
    }

    /// The capability itself, or the one that answers the requirement best.
    private Optional<Capability> capability(Line.Card card) {
        return switch (card) {
            case Line.Offer offer -> Optional.of(offer.capability());
            case Line.Need need -> need.answer().best().map(Fit::capability).flatMap(plan::find);
        };
    }

    /// The requirement itself, or the first one that the capability answers.
    private Optional<Requirement> requirement(Line.Card card) {
        return switch (card) {
            case Line.Need need -> Optional.of(need.requirement());
            case Line.Offer offer -> offer.fits().stream()
                    .flatMap(fit -> plan.find(fit.requirement()).stream())
                    .min(Comparator.comparingInt(Requirement::rank).thenComparing(Requirement::code));
        };
    }
}
