package app.tandem.plan.vendor.chart;

import app.tandem.plan.drawing.Drawing;
import java.util.List;

/// A finding about a selection, to be drawn at any width, and the same numbers as a table.
public interface Figure {

    /// The finding in one sentence.
    String title();

    /// What is measured, and over how many.
    String subtitle();

    Drawing drawing(double width);

    List<String> heads();

    /// Each as long as the heads; empty when there is nothing to show.
    List<List<String>> rows();
}
