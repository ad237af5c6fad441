package app.tandem.plan.session.poll;

import app.tandem.plan.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What a poll asks, and what counts as an answer to it.
public record Question(String title, Poll.Form form, List<String> options, int dots) {

    /// As many as a room can read at once.
    public static final int MOST_OPTIONS = 8;

    private static final int MOST_DOTS = 20;

    public Question {
        options = List.copyOf(options);
    }

    /// Why this cannot be asked, as a sentence; empty when it can.
    public Optional<String> refusal() {
        if (title.isBlank()) return Optional.of(Words.of("poll.question.missing"));
        if (form == Poll.Form.AGREE) return Optional.empty();
        if (options.size() < 2 || options.size() > MOST_OPTIONS
                || new HashSet<>(options).size() < options.size()) {
            return Optional.of(Words.with("poll.options.wrong", MOST_OPTIONS));
        }
        return form == Poll.Form.DOTS && (dots < 1 || dots > MOST_DOTS)
                ? Optional.of(Words.with("poll.dots.wrong", MOST_DOTS))
                : Optional.empty();
    }

    /// Why the figures are no answer yet, as a sentence; empty when they are.
    public Optional<String> refusal(List<Integer> figures, String reason) {
        return switch (form) {
            case AGREE -> agreement(figures, reason);
            case SCORE -> figures.size() == options.size() && !figures.contains(0)
                    ? Optional.empty()
                    : Optional.of(Words.of("poll.score.missing"));
            case DOTS -> dots(figures.stream().mapToInt(Integer::intValue).sum());
            case RANK -> figures.isEmpty() ? Optional.of(Words.of("poll.rank.missing")) : Optional.empty();
        };
    }

    private static Optional<String> agreement(List<Integer> figures, String reason) {
        if (figures.isEmpty()) return Optional.of(Words.of("poll.agree.missing"));
        boolean blocks = figures.getFirst() == Poll.Agreement.BLOCK.ordinal();
        return blocks && reason.isBlank() ? Optional.of(Words.of("poll.block.reason")) : Optional.empty();
    }

    private Optional<String> dots(int placed) {
        if (placed == 0) return Optional.of(Words.with("poll.dots.missing", dots));
        return placed > dots ? Optional.of(Words.with("poll.dots.many", placed - dots)) : Optional.empty();
    }
}
