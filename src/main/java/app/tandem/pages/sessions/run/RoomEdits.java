package app.tandem.pages.sessions.run;

import app.tandem.plan.Edit;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.GovernanceBody;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who came, who went and who votes for whom. None performs it.
final class RoomEdits {

    private RoomEdits() {}

    /// The person came at that time and so was there, or from the start for none.
    static Edit arrived(Plan plan, Attendance one, @Nullable LocalTime at) {
        var there = one.presence().present() || at == null ? one.presence() : Attendance.Presence.YES;
        return Edit.put(at == null
                ? Words.with("sessions.edit.fromStart", name(plan, one))
                : Words.with("sessions.edit.arrived", name(plan, one), at),
                one.with().arrived(at).presence(there).build());
    }

    /// The person left at that time, or is back for none.
    static Edit left(Plan plan, Attendance one, @Nullable LocalTime at) {
        var name = name(plan, one);
        return Edit.put(at == null
                ? Words.with("sessions.edit.back", name)
                : Words.with("sessions.edit.left", name, at), one.withLeft(at));
    }

    static Edit proxy(Plan plan, Attendance one, @Nullable Person proxy) {
        return Edit.put(
                Words.with("sessions.edit.proxy", name(plan, one), proxy == null ? "–" : proxy.name()),
                one.withProxy(proxy == null ? null : proxy.id()));
    }

    /// Why that person cannot vote for the absent one; empty when he can.
    static Optional<String> proxyRefusal(Plan plan, Attendance one, Person proxy) {
        boolean allowed = plan.find(plan.get(one.session()).body())
                .filter(GovernanceBody::proxyAllowed).isPresent();
        if (!allowed) return Optional.of(Words.of("sessions.proxy.charter"));
        return candidates(plan, one).contains(proxy)
                ? Optional.empty()
                : Optional.of(Words.with("sessions.proxy.side", proxy.name()));
    }

    /// Who of the same side is in the room.
    static List<Person> candidates(Plan plan, Attendance one) {
        var side = plan.get(one.person()).side();
        return plan.referring(Attendance.class, one.session()).stream()
                .filter(there -> there.presence().present() && there.left() == null)
                .filter(there -> !there.person().equals(one.person()))
                .flatMap(there -> plan.find(there.person()).stream())
                .filter(person -> person.side() == side)
                .toList();
    }

    private static String name(Plan plan, Attendance one) {
        return plan.find(one.person()).map(Person::name).orElse("");
    }
}
