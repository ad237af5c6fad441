package app.tandem.pages.board.lines;

import app.tandem.plan.Coded;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.backlog.catalogue.Readiness;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One line of a column: a card, or the heading of a group of cards.
public sealed interface Line {

    /// What a group of cards has in common, and what they come to.
    ///
    /// @param path the titles of the groups down to this one
    /// @param folded whether its cards are put away
    record Head(List<String> path, boolean folded, Totals totals) implements Line {

        public Head {
            path = List.copyOf(path);
        }

        public String title() {
            return path.getLast();
        }

        public int count() {
            return totals.count();
        }

        /// Whether it is a group within another one.
        public boolean inner() {
            return path.size() > 1;
        }

        /// What is read of it aloud.
        public String spoken() {
            return Words.with("board.group.spoken", title(), count(), totals.words(), folded ? 1 : 0);
        }
    }

    /// A card with everything that it shows.
    sealed interface Card extends Line {

        Coded card();

        Turn turn();

        List<Fit> fits();

        /// How long it has been waiting, and whether that is too long.
        Waiting waiting();

        /// What a filter reads of it and of what answers it, in small letters.
        String words();
    }

    /// Whole days on one side, and whether the plan's limits are passed.
    record Waiting(long days, boolean stalled) {
        static Waiting of(Plan plan, Turn turn, LocalDate today) {
            var limits = plan.find(Workspace.ONLY).orElseGet(() -> Workspace.named("-"));
            return new Waiting(turn.days(today), turn.stalled(limits, today));
        }
    }

    /// What the center needs.
    ///
    /// @param partners the capabilities on the board that are linked to it
    record Need(Requirement requirement, Turn turn, Waiting waiting, Answer answer,
            List<Capability> partners, String words) implements Card {

        static Need of(Plan plan, Requirement requirement, LocalDate today) {
            var turn = Turn.of(plan, requirement);
            var answer = Answer.of(plan, requirement);
            var partners = answer.fits().stream().map(fit -> plan.get(fit.capability()))
                    .filter(capability -> !capability.archived()).toList();
            var words = Stream.concat(Stream.of(requirement), partners.stream()).map(Line::read)
                    .collect(Collectors.joining("\n"));
            return new Need(requirement, turn, Waiting.of(plan, turn, today), answer, partners, words);
        }

        @Override
        public Requirement card() {
            return requirement;
        }

        @Override
        public List<Fit> fits() {
            return answer.fits();
        }

        /// Nobody has to move, because both sides ticked an answer or have planned it already.
        public boolean agreed() {
            return turn.holder() == Turn.Holder.NOBODY;
        }
    }

    /// What is possible.
    ///
    /// @param ready when it can be used; empty for what is in use and where nobody knows
    record Offer(Capability capability, Turn turn, Waiting waiting, List<Fit> fits, Optional<Period> ready,
            String words) implements Card {

        static Offer of(Plan plan, Capability capability, LocalDate today) {
            var turn = Turn.of(plan, capability);
            return new Offer(capability, turn, Waiting.of(plan, turn, today),
                    plan.referring(Fit.class, capability.id()), Readiness.of(plan, capability),
                    read(capability));
        }

        @Override
        public Capability card() {
            return capability;
        }
    }

    private static String read(Coded coded) {
        var said = switch (coded) {
            case Requirement need -> " " + need.statement() + " " + need.measure();
            case Capability offer -> " " + offer.description();
            default -> "";
        };
        return (coded.code() + " " + coded.title() + said).toLowerCase(Locale.ROOT);
    }
}
