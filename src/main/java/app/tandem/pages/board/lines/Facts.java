package app.tandem.pages.board.lines;

import app.tandem.plan.Goal;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.Archiving;
import app.tandem.plan.craft.relation.Ties;
import app.tandem.plan.query.Asked;
import app.tandem.plan.query.Moment;
import app.tandem.plan.query.Names;
import app.tandem.plan.query.Now;
import app.tandem.plan.query.Query;
import app.tandem.plan.query.QueryText;
import app.tandem.plan.query.Range;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a [Query] can find out about one card.
public record Facts(Line.Card card, Around around) implements Asked {

    /// What lies around the cards.
    public record Around(Plan plan, AddedFields added, Now now) implements Names {

        public static Around of(Plan plan, LocalDate today) {
            return new Around(plan, AddedFields.of(plan), Now.of(plan, today));
        }

        @Override
        public Optional<String> title(String name) {
            return added.named(name).map(CustomField::title);
        }
    }

    /// Whether the card or a card that answers it is called so.
    @Override
    public boolean mention(String word) {
        return card.words().contains(word);
    }

    @Override
    public boolean have(Query.Field field, String value) {
        return texts(field).anyMatch(text -> says(text, value));
    }

    @Override
    public boolean have(String name, String value) {
        if (around.added().named(name).isEmpty()) return mention(name + ":" + value);
        return around.added().text(card, name).filter(text -> says(text, value)).isPresent();
    }

    /// A field that the two sides added goes before what the card has of itself.
    @Override
    public boolean lie(String name, Range range) {
        var field = around.added().field(card, name);
        if (field.isPresent()) return lies(field.get(), around.added().text(card, name).orElse(""), range);
        var figure = QueryText.figure(name);
        if (figure.isPresent()) return range.holds(new Figures(around.plan()).of(card, figure.get()));
        var day = QueryText.day(name);
        if (day.isPresent()) {
            return range.holds(new Figures(around.plan()).of(card, day.get()), around.now(), day.get().way());
        }
        return around.added().named(name).isEmpty() && mention(name + ":" + range.text());
    }

    private boolean lies(CustomField field, String text, Range range) {
        return switch (field.type()) {
            case NUMBER, MONEY, CALCULATED ->
                range.holds(Range.of(Range.Sign.IS, text).amount().orElse(null));
            case DATE -> range.holds(Moment.day(text).orElse(null), around.now(), Moment.Way.AHEAD);
            case TEXT, CHOICE, MULTI_CHOICE, YES_NO, PEOPLE -> says(text, range.text());
        };
    }

    /// Whether a word of the text begins so.
    public static boolean says(String text, String value) {
        var small = text.toLowerCase(Locale.ROOT);
        return small.startsWith(value) || small.contains(" " + value);
    }

    private Stream<String> texts(Query.Field field) {
        return switch (card) {
            case Line.Need need -> texts(field, need);
            case Line.Offer offer -> texts(field, offer);
        };
    }

    private Stream<String> texts(Query.Field field, Line.Need need) {
        var requirement = need.requirement();
        return switch (field) {
            case TURN -> turn();
            case IS -> flags().map(Words::of);
            case MOSCOW -> words(requirement.moscow());
            case HORIZON -> words(requirement.horizon());
            case COVERAGE -> words(need.answer().coverage());
            case STATUS -> words(requirement.status());
            case ORIGIN -> words(requirement.origin());
            case TYPE -> words(requirement.type());
            case DOMAIN -> need.partners().stream().map(Capability::domain);
            case GOAL -> goal(requirement);
            case OWNER -> people(requirement.ownerIt(), requirement.ownerCc());
            case REQUESTER -> people(requirement.requester(), null);
            case SITE -> Stream.of(requirement.site());
            case TAG -> requirement.tags().stream();
        };
    }

    private Stream<String> texts(Query.Field field, Line.Offer offer) {
        Capability capability = offer.capability();
        return switch (field) {
            case TURN -> turn();
            case IS -> flags().map(Words::of);
            case STATUS -> words(capability.availability());
            case TYPE -> words(capability.sourcing());
            case DOMAIN -> Stream.of(capability.domain());
            case OWNER -> people(capability.ownerIt(), capability.ownerCc());
            case TAG -> capability.tags().stream();
            case MOSCOW, HORIZON, COVERAGE, ORIGIN, GOAL, REQUESTER, SITE -> Stream.empty();
        };
    }

    private Stream<String> turn() {
        var holder = card.turn().holder();
        return holder == Turn.Holder.BOTH
                ? Stream.of(holder, Turn.Holder.IT, Turn.Holder.CC).flatMap(this::named)
                : named(holder);
    }

    private Stream<String> named(Turn.Holder holder) {
        return Stream.of(Words.of(holder), holder.name());
    }

    private Stream<Query.Flag> flags() {
        boolean need = card instanceof Line.Need;
        return Stream.of(
                        card.waiting().stalled() ? Query.Flag.STALLED : null,
                        need && ((Line.Need) card).answer().gap() ? Query.Flag.GAP : null,
                        card.fits().isEmpty() ? null : Query.Flag.LINKED,
                        card.fits().stream().anyMatch(Facts::halfAgreed) ? Query.Flag.HALF_AGREED : null,
                        need && ((Line.Need) card).agreed() ? Query.Flag.AGREED : null,
                        Ties.of(around.plan()).blocked(card.card().code()) ? Query.Flag.BLOCKED : null,
                        Archiving.away(card.card()) ? Query.Flag.ARCHIVED : null)
                .filter(Objects::nonNull);
    }

    private static boolean halfAgreed(Fit fit) {
        return (fit.tickItOn() == null) != (fit.tickCcOn() == null);
    }

    private Stream<String> goal(Requirement requirement) {
        Id<Goal> goal = requirement.goal();
        return around.plan().find(goal).stream().flatMap(found ->
                Stream.of(found.code().toString(), found.title()));
    }

    private Stream<String> people(@Nullable Id<Person> it, @Nullable Id<Person> cc) {
        return Stream.concat(around.plan().find(it).stream(), around.plan().find(cc).stream())
                .map(Person::name);
    }

    private static Stream<String> words(Enum<?> constant) {
        return Stream.of(Words.of(constant));
    }
}
