package app.tandem.pages.board.mark;

import app.tandem.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The marks as the shown plan has them. Whoever draws one looks again when they may have changed.
public final class Worn {

    private final List<Runnable> drawing = new ArrayList<>();
    private Marks now = Marks.NONE;

    public Marks now() {
        return now;
    }

    public void follow(Runnable draws) {
        drawing.add(draws);
    }

    public void show(Plan plan, LocalDate today) {
        boolean before = now.any();
        now = Marks.of(plan, today);
        if (before || now.any()) drawing.forEach(Runnable::run);
    }
}
