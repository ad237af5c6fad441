package app.tandem.plan.craft;

import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import java.util.ArrayList;
import java.util.List;

/// One requirement that asks for several things becomes the roof over one for each.
public final class Splitting {

    private Splitting() {}

    /// @param titles of the parts, at least two; blank ones are left out
    /// @throws IllegalArgumentException when fewer than two are left
    public static Edit of(Occasion occasion, Requirement whole, List<String> titles) {
        var wanted = titles.stream().map(String::strip).filter(title -> !title.isEmpty()).toList();
        if (wanted.size() < 2) throw new IllegalArgumentException(Words.of("craft.split.few"));
        var changes = new ArrayList<Change>();
        var codes = occasion.plan().codes();
        var today = occasion.today();
        for (var title : wanted) {
            var code = codes.next(Requirement.PREFIX);
            var part = whole.anew(today).with()
                    .id(occasion.ids().next(Requirement.class)).code(code).title(title)
                    .statement("").measure("")
                    .build();
            codes = codes.seen(code);
            changes.add(new Change.Put(part));
            changes.add(new Change.Put(new Lineage(occasion.ids().next(Lineage.class), part.id(), whole.id(),
                    Lineage.Kind.SPLIT_FROM, today)));
        }
        return new Edit(Words.with("craft.edit.split", whole.code(), wanted.size()), changes);
    }
}
