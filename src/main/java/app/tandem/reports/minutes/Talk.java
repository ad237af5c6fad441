package app.tandem.reports.minutes;

import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.MinuteLine;
import app.tandem.reports.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What was said, and quietly below it what changed in the plan meanwhile: at each point, and at none.
record Talk(MinutesSource source) {

    private static final Set<MinuteLine.Kind> SPOKEN =
            Set.of(MinuteLine.Kind.NOTE, MinuteLine.Kind.HOT_BUTTON);

    List<Block> at(AgendaItem point) {
        return blocks(line -> point.id().equals(line.agendaItem()));
    }

    /// What belongs to no point of the agenda, under a heading of its own; nothing when there is none.
    List<Block> loose() {
        var blocks = blocks(line -> source.now().find(line.agendaItem()).isEmpty());
        if (!blocks.isEmpty()) blocks.addFirst(new Block.Heading(1, Words.of("minutes.loose")));
        return blocks;
    }

    private List<Block> blocks(Predicate<MinuteLine> which) {
        var lines = MinuteLine.of(source.now(), source.session()).stream().filter(which).toList();
        var blocks = new ArrayList<Block>();
        var spoken = lines.stream().filter(line -> SPOKEN.contains(line.kind())).map(MinuteLine::told)
                .toList();
        if (!spoken.isEmpty()) blocks.add(new Block.Bullets(spoken));
        var grey = lines.stream().filter(line -> line.grey(source.now()) && !lookBack(line))
                .map(MinuteLine::told)
                .collect(Collectors.joining(" · "));
        if (!grey.isEmpty()) blocks.add(Block.Paragraph.quiet(Words.with("minutes.meanwhile", grey)));
        return blocks;
    }

    /// What became of an earlier action stands among the matters arising.
    private boolean lookBack(MinuteLine line) {
        return Optional.ofNullable(line.about()).flatMap(source.now()::find)
                .filter(ActionItem.class::isInstance).isPresent();
    }
}
