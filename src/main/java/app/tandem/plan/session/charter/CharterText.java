package app.tandem.plan.session.charter;

import app.tandem.plan.Person;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.BodyMember;
import app.tandem.plan.session.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A charter in words, one rule a line.
record CharterText(Charter charter) {

    String text() {
        var body = charter.body();
        var lines = new ArrayList<String>();
        lines.add(body.title());
        if (!body.purpose().isBlank()) lines.add(body.purpose());
        lines.add(Words.with("charter.votes", names(charter.votes(Side.IT)), names(charter.votes(Side.CC))));
        var guests = charter.members().stream()
                .filter(member -> member.seat() == Person.Seat.NON_VOTING).toList();
        if (!guests.isEmpty()) lines.add(Words.with("charter.guests", names(guests)));
        lines.add(Words.with("charter.quorum", body.quorumIt(), body.quorumCc()));
        lines.add(Words.with("charter.majority", Words.of(body.majorityRule())));
        lines.add(body.proxyAllowed() ? Words.of("charter.proxies") : Words.of("charter.proxies.none"));
        if (!body.escalationTo().isBlank()) {
            lines.add(Words.with("charter.escalation", body.escalationTo()));
        }
        for (var type : Decision.Type.values()) {
            var parts = parts(type);
            if (!parts.isEmpty()) lines.add(Words.with("charter.right", Words.of(type), parts));
        }
        return String.join("\n", lines);
    }

    private String parts(Decision.Type type) {
        return charter.rights(type).stream()
                .map(right -> Words.with("charter.part", right.role(), Words.of(right.part())))
                .collect(Collectors.joining("; "));
    }

    private String names(List<BodyMember> members) {
        var names = members.stream()
                .map(member -> charter.plan().get(member.person()).name())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }
}
