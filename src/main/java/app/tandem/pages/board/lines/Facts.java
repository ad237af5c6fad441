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
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a [Query] can find out about one card.
public record Facts(Line.Card card, Around around) {

    /// What lies around the cards.
    public record Around(Plan plan, AddedFields added) {

        static Around of(Plan plan) {
            return new Around(plan, AddedFields.of(plan));
        }
    }

    /// Whether the card or a card that answers it is called so.
    boolean mention(String word) {
        return card.words().contains(word);
    }

    boolean have(Query.Field field, String value) {
        return texts(field).anyMatch(text -> says(text, value));
    }

    /// Whether the added field says so. Where there is no such field, the words are looked for.
    boolean have(String name, String value) {
        if (around.added().all().noneMatch(field -> AddedFields.name(field).equals(name))) {
            return mention(name + ":" + value);
        }
        return around.added().text(card, name).filter(text -> says(text, value)).isPresent();
    }

    private static boolean says(String text, String value) {
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
                        need && ((Line.Need) card).agreed() ? Query.Flag.AGREED : null)
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
