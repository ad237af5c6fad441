package app.tandem.reports.minutes;

import app.tandem.plan.Code;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Turn;
import app.tandem.reports.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Where the shared list stands after the session: how much of it is met, and whose move each need waits for.
record Backlog(MinutesSource source) {

    private static final int NAMED = 8;

    List<Block> blocks() {
        var open = source.now().coded(Requirement.class).stream()
                .filter(one -> one.status().open() && !one.archived()).toList();
        if (open.isEmpty()) return List.of();
        var lines = new ArrayList<String>();
        lines.add(Words.with("minutes.backlog.coverage", coverage(open)));
        lines.addAll(turns(open));
        return List.of(new Block.Heading(1, Words.of("minutes.backlog")), new Block.Bullets(lines));
    }

    private String coverage(List<Requirement> open) {
        var counts = open.stream().collect(Collectors.groupingBy(this::best, Collectors.counting()));
        return Arrays.stream(Coverage.values()).sorted(Comparator.reverseOrder())
                .filter(counts::containsKey)
                .map(one -> Words.of(one) + " " + counts.get(one))
                .collect(Collectors.joining(", "));
    }

    private Coverage best(Requirement requirement) {
        return Answer.of(source.now(), requirement).coverage();
    }

    private List<String> turns(List<Requirement> open) {
        var waiting = open.stream().collect(Collectors.groupingBy(
                one -> Turn.of(source.now(), one).holder(), TreeMap::new,
                Collectors.mapping(Requirement::code, Collectors.toList())));
        waiting.remove(Turn.Holder.NOBODY);
        return waiting.entrySet().stream()
                .map(one -> Words.with("minutes.backlog.turn", Words.of(one.getKey()), one.getValue().size(),
                        named(one.getValue())))
                .toList();
    }

    private static String named(List<Code> codes) {
        var first = MinutesSource.codes(codes.stream().sorted().limit(NAMED).toList());
        return codes.size() > NAMED ? first + " …" : first;
    }
}
