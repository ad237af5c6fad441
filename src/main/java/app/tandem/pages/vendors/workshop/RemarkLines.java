package app.tandem.pages.vendors.workshop;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.remarks.Remark;
import app.tandem.plan.vendor.remarks.Remark.Topic;
import app.tandem.plan.vendor.remarks.Remarks;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// What does not count as it stands, or that one should know before trusting a number: a line each.
public final class RemarkLines {

    private static final int MOST = 4;

    private final Set<Topic> topics;
    private final Label label = new Label();

    public RemarkLines(Topic... topics) {
        this.topics = Set.of(topics);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll("meta", "warned");
        label.managedProperty().bind(label.textProperty().isNotEmpty());
    }

    public Node node() {
        return label;
    }

    public int show(Plan plan, Selection selection) {
        return show(plan, selection, "");
    }

    /// @param more a sentence of the page itself; empty for none
    /// @return how many there are
    public int show(Plan plan, Selection selection, String more) {
        var lines = new ArrayList<String>();
        if (!more.isEmpty()) lines.add(more);
        Remarks.of(plan, selection).stream().filter(remark -> topics.contains(remark.topic()))
                .map(Remark::sentence).forEach(lines::add);
        var first = lines.stream().limit(MOST).map(line -> "▲ " + line).collect(Collectors.joining("\n"));
        label.setText(lines.size() > MOST
                ? first + "\n" + Words.with("vendors.remarks.more", lines.size() - MOST)
                : first);
        return lines.size();
    }
}
