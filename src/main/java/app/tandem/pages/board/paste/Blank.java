package app.tandem.pages.board.paste;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Requirement;

/// A card before anything is written on it.
final class Blank {

    private static final String UNTITLED = "-";

    private Blank() {}

    static Row row(Pasted.Into into, Ids ids, Code code) {
        return into.kind() == Requirement.class
                ? requirement(into, ids.next(Requirement.class), code).withRank(rank(into, code))
                : capability(into, ids.next(Capability.class), code).withRank(rank(into, code));
    }

    /// One to try on what a line says; it becomes nothing.
    static Row sample(Pasted.Into into) {
        return into.kind() == Requirement.class
                ? requirement(into, Id.of(Requirement.class, UNTITLED), new Code(Requirement.PREFIX, 1))
                : capability(into, Id.of(Capability.class, UNTITLED), new Code(Capability.PREFIX, 1));
    }

    private static Requirement requirement(Pasted.Into into, Id<Requirement> id, Code code) {
        return Requirement.captured(id, code, UNTITLED, into.origin(), into.today());
    }

    private static Capability capability(Pasted.Into into, Id<Capability> id, Code code) {
        return Capability.offered(id, code, UNTITLED, into.domain(), into.today());
    }

    /// Below the last card, in the order of the codes.
    private static int rank(Pasted.Into into, Code code) {
        var plan = into.plan();
        boolean needs = into.kind() == Requirement.class;
        int last = needs
                ? Columns.requirements(plan).stream().mapToInt(Requirement::rank).max().orElse(0)
                : Columns.capabilities(plan).stream().mapToInt(Capability::rank).max().orElse(0);
        int first = plan.codes().next(code.prefix()).number();
        return last + 1 + code.number() - first;
    }
}
