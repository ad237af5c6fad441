package app.tandem.pages.governance;

import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.BodyMember;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRight;
import app.tandem.plan.session.GovernanceBody;
import app.tandem.plan.session.charter.Charter;
import app.tandem.plan.session.charter.CharterVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything a person can do with a governance body and its charter. None performs it.
final class GovernanceEdits {

    /// What part a role is to have in decisions of one type; empty for none.
    record Wish(Decision.Type type, String role, DecisionRight.@Nullable Part part) {}

    private GovernanceEdits() {}

    /// A body with everybody who votes in it, which both co-chairs answer for.
    static Edit found(Plan plan, Ids ids, LocalDate today) {
        var body = new GovernanceBody(ids.next(GovernanceBody.class), Words.of("governance.new"), "", 1, 1, 1,
                GovernanceBody.MajorityRule.SIMPLE, false, "", today.plusYears(1));
        var label = Words.with("governance.edit.found", body.title());
        var members = plan.coded(Person.class).stream()
                .filter(Person::votes)
                .map(person -> member(body, person, ids, today))
                .toList();
        var rights = new ArrayList<DecisionRight>();
        for (var type : Decision.Type.values()) {
            rights.add(new DecisionRight(ids.next(DecisionRight.class), body.id(), type,
                    Words.of("governance.new.role"), DecisionRight.Part.A));
        }
        return Edit.put(label, body).and(Edit.put(label, members)).and(Edit.put(label, rights));
    }

    static Edit change(GovernanceBody changed) {
        return Edit.put(Words.with("governance.edit.body", changed.title()), changed);
    }

    static Edit seat(Charter charter, Person person, Ids ids) {
        return Edit.put(Words.with("governance.edit.seat", person.name()),
                member(charter.body(), person, ids, charter.today()));
    }

    static Edit change(Plan plan, BodyMember changed) {
        return Edit.put(Words.with("governance.edit.member", plan.get(changed.person()).name()), changed);
    }

    /// Ends the seat today. It stays known until when it was held; one that began today is taken back.
    static Edit leave(Plan plan, BodyMember member, LocalDate today) {
        var label = Words.with("governance.edit.leave", plan.get(member.person()).name());
        return member.since().isBefore(today)
                ? Edit.put(label, member.withUntil(today))
                : Edit.remove(label, List.of(member));
    }

    /// Gives the role that part in decisions of the type, or none. Who was accountable before becomes
    /// responsible, so that never two are.
    static Edit part(Charter charter, Wish wish, Ids ids) {
        var type = wish.type();
        var role = wish.role();
        var part = wish.part();
        var label = Words.with("governance.edit.part", role, Words.of(type));
        var changes = new ArrayList<Change>();
        var held = charter.right(type, role);
        if (part == null) {
            held.ifPresent(right -> changes.add(new Change.Remove(right)));
            return new Edit(label, changes);
        }
        if (part == DecisionRight.Part.A) {
            charter.rights(type).stream()
                    .filter(right -> right.part() == DecisionRight.Part.A && !right.role().equals(role))
                    .map(right -> right.withPart(DecisionRight.Part.R))
                    .forEach(right -> changes.add(new Change.Put(right)));
        }
        changes.add(new Change.Put(held.map(right -> right.withPart(part))
                .orElseGet(() -> new DecisionRight(
                        ids.next(DecisionRight.class), charter.body().id(), type, role, part))));
        return new Edit(label, changes);
    }

    /// Takes the role's part in every type of decision away.
    static Edit removeRole(Charter charter, String role) {
        return Edit.remove(Words.with("governance.edit.role.remove", role),
                charter.plan().referring(DecisionRight.class, charter.body().id()).stream()
                        .filter(right -> right.role().equals(role))
                        .toList());
    }

    /// Keeps the charter as it reads now under the next number.
    ///
    /// @param decision that adopts it; empty when there is none
    static Edit adopt(Charter charter, String summary, @Nullable Decision decision, Ids ids) {
        int number = charter.nextNumber();
        var version = new CharterVersion(ids.next(CharterVersion.class), charter.body().id(), number,
                charter.today(), decision == null ? null : decision.id(), summary, charter.text());
        return Edit.put(Words.with("governance.edit.adopt", number), version,
                charter.body().withCharterVersion(number));
    }

    private static BodyMember member(GovernanceBody body, Person person, Ids ids, LocalDate today) {
        return new BodyMember(ids.next(BodyMember.class), body.id(), person.id(), person.seat(),
                person.role(), today, null);
    }
}
