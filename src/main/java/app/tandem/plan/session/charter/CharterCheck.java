package app.tandem.plan.session.charter;

import app.tandem.plan.Person;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a charter lacks, as sentences; empty when nothing is missing.
public record CharterCheck(Charter charter) {

    public List<String> findings() {
        var found = new ArrayList<String>();
        quorum(found, Side.IT, charter.body().quorumIt());
        quorum(found, Side.CC, charter.body().quorumCc());
        accountable(found);
        left(found);
        if (charter.body().escalationTo().isBlank()) found.add(Words.of("charter.lacks.escalation"));
        review(found, charter.body().reviewDate());
        if (charter.amended()) {
            found.add(charter.versions().isEmpty()
                    ? Words.of("charter.lacks.adoption")
                    : Words.with("charter.lacks.readoption", charter.versions().getFirst().number()));
        }
        return found;
    }

    private void quorum(List<String> found, Side side, int needed) {
        int votes = charter.votes(side).size();
        if (votes < needed) found.add(Words.with("charter.lacks.quorum", Words.of(side), votes, needed));
    }

    /// Every type of decision has exactly one role that answers for it.
    private void accountable(List<String> found) {
        var without = Arrays.stream(Decision.Type.values())
                .filter(type -> charter.accountable(type).isEmpty())
                .map(type -> Words.of(type))
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) found.add(Words.with("charter.lacks.accountable", without));
    }

    private void left(List<String> found) {
        var gone = charter.members().stream()
                .map(member -> charter.plan().get(member.person()))
                .filter(person -> !person.active())
                .map(Person::name)
                .collect(Collectors.joining(", "));
        if (!gone.isEmpty()) found.add(Words.with("charter.lacks.left", gone));
    }

    private void review(List<String> found, @Nullable LocalDate review) {
        if (review == null) found.add(Words.of("charter.lacks.review"));
        else if (!review.isAfter(charter.today())) found.add(Words.with("charter.lacks.reviewed", review));
    }
}
