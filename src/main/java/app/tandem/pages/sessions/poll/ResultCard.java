package app.tandem.pages.sessions.poll;

import app.tandem.pages.Page;
import app.tandem.pages.sessions.Room;
import app.tandem.plan.Id;
import app.tandem.plan.Words;
import app.tandem.plan.session.poll.Ballot;
import app.tandem.plan.session.poll.Poll;
import app.tandem.plan.session.poll.Tally;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// What a closed poll came to: a bar for each option, both sides beside it where neither is one person.
final class ResultCard extends PollCard {

    private final GridPane grid = new GridPane();
    private final Button done;

    /// What can be done with the result.
    record Doings(Runnable decide, Runnable leave) {}

    ResultCard(Room room, Id<Poll> id, Page.Presenting mode, Doings doings) {
        super(room.plan().find(id).map(Poll::title).orElse(""));
        grid.getStyleClass().add("poll-result");
        done = button("pollDone", Words.of("poll.leave"), doings.leave());
        done.getStyleClass().add("accent");
        var decide = button("pollDecide", Words.of("poll.decide"), doings.decide());
        for (Button each : List.of(done, decide)) each.setVisible(mode == Page.Presenting.OFF);
        room.plan().find(id).ifPresent(poll -> {
            var tally = Tally.of(poll, room.plan().referring(Ballot.class, id));
            show(tally);
            var below = mode == Page.Presenting.OFF ? Words.of("poll.result.minutes") : "";
            content(wrapped(Words.with("poll.result", Words.of(poll.form()), tally.ballots()), "muted"), grid,
                    wrapped(below, "muted"));
        });
    }

    @Override
    void entered() {
        done.requestFocus();
    }

    private void show(Tally tally) {
        var option = new ColumnConstraints();
        var bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(option, bar);
        boolean rank = tally.poll().form() == Poll.Form.RANK;
        var heads = heads(tally, rank);
        for (int i = 0; i < heads.size(); i++) grid.add(number(heads.get(i), "meta"), i + 2, 0);
        double most = tally.lines().stream().mapToDouble(Tally.Line::all).max().orElse(0);
        int row = 1;
        for (var line : tally.ranked()) {
            grid.add(wrapped(line.option(), "heading"), 0, row);
            if (!rank) grid.add(bar(most == 0 ? 0 : line.all() / most), 1, row);
            var figures = figures(tally, line, rank);
            for (int i = 0; i < figures.size(); i++) grid.add(number(figures.get(i), "strong"), i + 2, row);
            row++;
        }
    }

    private static List<String> heads(Tally tally, boolean rank) {
        var all = rank ? Words.of("poll.head.place") : Words.of("poll.head.all");
        var spread = Words.of("poll.head.spread");
        boolean score = tally.poll().form() == Poll.Form.SCORE;
        if (!tally.sides()) return score ? List.of(all, spread) : List.of(all);
        var it = Words.of("badge.it");
        var cc = Words.of("badge.cc");
        return score ? List.of(all, it, cc, spread) : List.of(all, it, cc);
    }

    private static List<String> figures(Tally tally, Tally.Line line, boolean rank) {
        var all = rank ? Integer.toString(tally.place(line)) : tally.figure(line.all());
        var spread = Long.toString(Math.round(line.spread()));
        boolean score = tally.poll().form() == Poll.Form.SCORE;
        if (!tally.sides()) return score ? List.of(all, spread) : List.of(all);
        var it = tally.figure(line.it());
        var cc = tally.figure(line.cc());
        return score ? List.of(all, it, cc, spread) : List.of(all, it, cc);
    }

    private static ProgressBar bar(double share) {
        var bar = new ProgressBar(share);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        return bar;
    }

    private static Label number(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }
}
