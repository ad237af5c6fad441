package app.tandem.pages.board;

import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Agreement;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.FitRound;
import app.tandem.plan.backlog.Removal;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.backlog.Untangling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything a person can do on the board. Each answers with the edit; none performs it.
public record BoardEdits(Plan plan, Ids ids, LocalDate today) {

    public Edit require(String title, Side side) {
        var origin = origin(side);
        var code = plan.codes().next(Requirement.PREFIX);
        var added = Requirement.captured(ids.next(Requirement.class), code, title.strip(), origin, today)
                .withRank(last(Columns.requirements(plan).stream().map(Requirement::rank).toList()));
        return Edit.put(Words.with("board.edit.add", code), added);
    }

    public Edit offer(String title, String domain) {
        var code = plan.codes().next(Capability.PREFIX);
        var added = Capability.offered(ids.next(Capability.class), code, title.strip(), domain, today)
                .withRank(last(Columns.capabilities(plan).stream().map(Capability::rank).toList()));
        return Edit.put(Words.with("board.edit.add", code), added);
    }

    public Edit rename(Coded coded, String title) {
        List<? extends Row> renamed = switch (coded) {
            case Requirement requirement ->
                Agreement.changed(plan, requirement, requirement.withTitle(title.strip()), today);
            case Capability capability -> List.of(capability.withTitle(title.strip()));
            default -> throw new IllegalArgumentException("Not on the board: " + coded.code());
        };
        return Edit.put(Words.with("board.edit.rename", coded.code()), renamed);
    }

    public Edit reword(Requirement requirement, String statement) {
        return Edit.put(Words.with("board.edit.reword", requirement.code()),
                Agreement.reword(plan, requirement, statement.strip(), today));
    }

    /// Empty when the two are linked already.
    public Optional<Edit> link(Requirement requirement, Capability capability) {
        if (fit(requirement, capability).isPresent()) return Optional.empty();
        return Optional.of(Edit.put(Words.with("board.edit.link", requirement.code(), capability.code()),
                Fit.linked(ids.next(Fit.class), requirement, capability, today)));
    }

    public Optional<Fit> fit(Requirement requirement, Capability capability) {
        return plan.referring(Fit.class, requirement.id()).stream()
                .filter(fit -> fit.capability().equals(capability.id()))
                .findFirst();
    }

    public Edit unlink(Fit fit) {
        return new Edit(Words.with("board.edit.unlink", codes(fit)), Removal.of(plan, fit));
    }

    public Edit assess(Fit fit, Coverage coverage) {
        return Edit.put(Words.with("board.edit.assess", requirement(fit).code(), capability(fit).code(),
                Words.of(coverage)), Agreement.assess(fit, requirement(fit), coverage, today));
    }

    /// Gives the tick of a side, or takes it back when it is there.
    public Edit tick(Fit fit, Side side) {
        return tick(fit, side, null);
    }

    /// @param by who ticks; nobody when that is not known
    public Edit tick(Fit fit, Side side, @Nullable Id<Person> by) {
        if (fit.ticked(side)) {
            return Edit.put(Words.with("board.edit.untick", codes(fit)), fit.unticked(side));
        }
        return Edit.put(Words.with("board.edit.tick", codes(fit)),
                Agreement.tick(plan, fit, new Agreement.Tick(side, by, today)));
    }

    /// Means, condition and evidence of a fit; its coverage goes by the rule of [#assess].
    public Edit describe(Fit fit, Fit described) {
        var same = described.withCoverage(fit.coverage());
        return Edit.put(Words.with("board.edit.describe", codes(fit)),
                described.coverage() == fit.coverage()
                        ? same
                        : Agreement.assess(same, requirement(fit), described.coverage(), today));
    }

    public FitRound nextRound(Fit fit) {
        return FitRound.next(plan, fit, ids.next(FitRound.class), today);
    }

    public Edit hold(FitRound round) {
        var fit = plan.get(round.fit());
        return Edit.put(Words.with("board.edit.round", round.number(), requirement(fit).code(),
                capability(fit).code()), Agreement.hold(plan, round));
    }

    public Edit own(Requirement requirement, Side side, @Nullable Id<Person> owner) {
        return Edit.put(Words.with("board.edit.own", requirement.code()),
                Agreement.own(requirement, side, owner));
    }

    public Edit sign(Requirement requirement, Side side) {
        return Edit.put(Words.with("board.edit.sign", requirement.code(), Words.of(side)),
                Agreement.sign(requirement, side, today));
    }

    /// Hands the move to somebody by choice; empty gives it back to the rule.
    public Edit hand(Requirement requirement, Turn.@Nullable Holder holder, String reason) {
        return Edit.put(Words.with("board.edit.hand", requirement.code()), requirement.with()
                .turnHolder(holder)
                .turnSince(holder == null ? null : today)
                .turnReason(holder == null ? "" : reason)
                .build());
    }

    /// Not possible today: of a link that it gives nothing, of a need without one that there is nothing.
    public Edit impossible(Requirement requirement, Optional<Fit> link, String reason) {
        return Edit.put(Words.with("board.edit.impossible", requirement.code()), link
                .<Row>map(fit -> Agreement.assess(fit.with().means(Fit.Means.NOT_POSSIBLE).condition(reason)
                        .build(), requirement, Coverage.NONE, today))
                .orElseGet(() -> Agreement.impossible(requirement, reason, today)));
    }

    /// Takes the requirement a step on, back or aside.
    ///
    /// @throws IllegalArgumentException with a sentence, when it cannot go there
    public Edit progress(Requirement requirement, Requirement.Status status) {
        return Edit.put(Words.with("board.edit.status", requirement.code(), Words.of(status)),
                Agreement.changed(plan, requirement, requirement.withStatus(status), today));
    }

    /// The label counts the links that go along, for they are what Undo brings back.
    public Edit remove(Coded coded) {
        int links = plan.referring(Fit.class, coded.id()).size();
        return new Edit(Words.with("board.edit.remove", coded.code(), links), Removal.of(plan, coded));
    }

    /// Moves a card past its neighbour in the shown order; empty at the end of the column.
    public Optional<Edit> move(List<? extends Coded> shown, Coded coded, int step) {
        int to = shown.indexOf(coded) + step;
        if (to < 0 || to >= shown.size()) return Optional.empty();
        var order = new ArrayList<Coded>(coded instanceof Requirement
                ? Columns.requirements(plan)
                : Columns.capabilities(plan));
        int place = order.indexOf(shown.get(to));
        order.remove(coded);
        order.add(place, coded);
        return Optional.of(new Edit(Words.with("board.edit.move", coded.code()), Columns.ranked(order)));
    }

    /// The same card once more below it, under a code of its own. Nobody has agreed to the copy.
    public Edit duplicate(Coded coded) {
        var row = switch (coded) {
            case Requirement need -> need.anew(today).with().id(ids.next(Requirement.class))
                    .code(plan.codes().next(Requirement.PREFIX)).build();
            case Capability offer -> offer.with().id(ids.next(Capability.class))
                    .code(plan.codes().next(Capability.PREFIX)).offered(today).build();
            default -> throw new IllegalArgumentException("Not on the board: " + coded.code());
        };
        return Edit.put(Words.with("board.edit.duplicate", coded.code(), row.code()), row);
    }

    public Edit untangle() {
        var order = Untangling.order(Columns.requirements(plan), Columns.capabilities(plan),
                plan.all(Fit.class));
        return new Edit(Words.of("board.edit.untangle"), Columns.ranked(order));
    }

    /// Where something comes from that a side says.
    static Requirement.Origin origin(Side side) {
        return side == Side.IT ? Requirement.Origin.IT : Requirement.Origin.CC_MANAGEMENT;
    }

    private static int last(List<Integer> ranks) {
        return ranks.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    private Object[] codes(Fit fit) {
        return new Object[] {requirement(fit).code(), capability(fit).code()};
    }

    private Requirement requirement(Fit fit) {
        return plan.get(fit.requirement());
    }

    private Capability capability(Fit fit) {
        return plan.get(fit.capability());
    }
}
