package app.tandem.plan.craft;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A text to begin a requirement with, so that nobody forgets what belongs into it.
///
/// @param statement with the places left open; measure likewise
@RecordBuilder
public record Template(Id<Template> id, String title, String statement, String measure, int rank)
        implements Row, TemplateBuilder.With {

    public Template {
        Checks.title(title);
    }

    /// Those that come with the program, then those of this plan.
    public static List<Template> all(Plan plan) {
        var all = new ArrayList<>(List.of(
                ready("need", Words.of("template.need"), Words.of("template.need.statement"),
                        Words.of("template.need.measure")),
                ready("problem", Words.of("template.problem"), Words.of("template.problem.statement"),
                        Words.of("template.problem.measure")),
                ready("duty", Words.of("template.duty"), Words.of("template.duty.statement"),
                        Words.of("template.duty.measure")),
                ready("link", Words.of("template.link"), Words.of("template.link.statement"),
                        Words.of("template.link.measure"))));
        plan.all(Template.class).stream().sorted(Comparator.comparingInt(Template::rank)).forEach(all::add);
        return all;
    }

    /// The requirement with this text where it says nothing yet; what somebody wrote stays.
    public Requirement begun(Requirement need) {
        boolean bare = need.statement().isBlank() || need.statement().equals(need.title());
        return need.with()
                .statement(bare ? statement : need.statement())
                .measure(need.measure().isBlank() ? measure : need.measure())
                .build();
    }

    private static Template ready(String name, String title, String statement, String measure) {
        return new Template(Id.of(Template.class, name), title, statement, measure, 0);
    }
}
