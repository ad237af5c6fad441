package app.tandem.plan.session.charter;

import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.session.BodyMember;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRight;
import app.tandem.plan.session.GovernanceBody;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A governance body with all that its charter says: who sits in it, who decides what, and which versions
/// of it were adopted.
public record Charter(Plan plan, GovernanceBody body, LocalDate today) {

    /// Who has a seat today, IT first, votes before guests.
    public List<BodyMember> members() {
        return plan.referring(BodyMember.class, body.id()).stream()
                .filter(member -> member.until() == null || member.until().isAfter(today))
                .sorted(Comparator.comparing(this::side)
                        .thenComparing(BodyMember::seat)
                        .thenComparing(member -> plan.get(member.person()).name()))
                .toList();
    }

    /// The members of a side whose vote counts.
    public List<BodyMember> votes(Side side) {
        return members().stream()
                .filter(member -> member.seat() == Person.Seat.VOTING && side(member) == side)
                .toList();
    }

    /// The newest first.
    public List<CharterVersion> versions() {
        return plan.referring(CharterVersion.class, body.id()).stream()
                .sorted(Comparator.comparingInt(CharterVersion::number).reversed())
                .toList();
    }

    /// The number that the charter gets when it is adopted as it stands.
    public int nextNumber() {
        return versions().stream().findFirst()
                .map(latest -> latest.number() + 1)
                .orElse(body.charterVersion());
    }

    /// Whether it reads otherwise now than when it was last adopted.
    public boolean amended() {
        return versions().stream().findFirst().filter(latest -> latest.text().equals(text())).isEmpty();
    }

    /// Who has a part in decisions of any type, in the order of the alphabet.
    public List<String> roles() {
        return plan.referring(DecisionRight.class, body.id()).stream()
                .map(DecisionRight::role).distinct().sorted().toList();
    }

    public List<DecisionRight> rights(Decision.Type type) {
        return plan.referring(DecisionRight.class, body.id()).stream()
                .filter(right -> right.decisionType() == type)
                .sorted(Comparator.comparing(DecisionRight::part).thenComparing(DecisionRight::role))
                .toList();
    }

    public Optional<DecisionRight> right(Decision.Type type, String role) {
        return rights(type).stream().filter(right -> right.role().equals(role)).findFirst();
    }

    /// The one role that answers for decisions of the type; empty for none and for several.
    public Optional<String> accountable(Decision.Type type) {
        var roles = rights(type).stream().filter(right -> right.part() == DecisionRight.Part.A).toList();
        return roles.size() == 1 ? Optional.of(roles.getFirst().role()) : Optional.empty();
    }

    /// The whole charter in words, the same for the same facts.
    public String text() {
        return new CharterText(this).text();
    }

    Side side(BodyMember member) {
        return plan.get(member.person()).side();
    }
}
