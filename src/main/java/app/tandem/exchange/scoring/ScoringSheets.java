package app.tandem.exchange.scoring;

import app.tandem.exchange.UnreadableException;
import app.tandem.exchange.scoring.ReturnedSheet.Answer;
import app.tandem.exchange.scoring.ReturnedSheet.Given;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.sheet.ScoringSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Scoring sheets that came back, each believed as a whole or refused with a sentence.
///
/// @param filled sheets that can be taken over
/// @param refusals what is wrong with the others, each naming its file
public record ScoringSheets(List<Filled> filled, List<String> refusals) {

    /// What one evaluator gave on a sheet.
    ///
    /// @param missing how many cells say nothing, which is not 0
    public record Filled(Evaluator evaluator, List<Mark> marks, int missing) {}

    /// One answer.
    ///
    /// @param value empty for no opinion
    public record Mark(Vendor vendor, Criterion criterion, @Nullable Double value, String comment) {}

    /// One file as it was dropped.
    public static final class Dropped {
        private final String name;
        private final byte[] bytes;

        public Dropped(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes.clone();
        }

        public String name() {
            return name;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    public ScoringSheets {
        filled = List.copyOf(filled);
        refusals = List.copyOf(refusals);
    }

    /// Reads the files in their order. A second sheet of the same evaluator is refused.
    public static ScoringSheets read(Plan plan, Selection selection, List<Dropped> files) {
        var filled = new ArrayList<Filled>();
        var refusals = new ArrayList<String>();
        var from = new HashMap<Id<Evaluator>, String>();
        for (var file : files) {
            try {
                var sheet = check(plan, selection, ReturnedSheet.read(file.bytes()));
                var earlier = from.putIfAbsent(sheet.evaluator().id(), file.name());
                if (earlier == null) filled.add(sheet);
                else refusals.add(Words.with("scoring.bad.twice", file.name(), name(plan, sheet), earlier));
            } catch (UnreadableException e) {
                refusals.add(Words.with("scoring.bad", file.name(), String.valueOf(e.getMessage())));
            }
        }
        return new ScoringSheets(filled, refusals);
    }

    /// The selection that the first scoring sheet among the files was written for; empty when the plan has
    /// none of them.
    public static Optional<Selection> meant(Plan plan, List<Dropped> files) {
        return files.stream().flatMap(file -> meant(plan, file).stream()).findFirst();
    }

    private static Optional<Selection> meant(Plan plan, Dropped file) {
        try {
            var sheet = ReturnedSheet.read(file.bytes());
            return plan.find(Id.of(Selection.class, sheet.selection()));
        } catch (UnreadableException _) {
            return Optional.empty();
        }
    }

    private static String name(Plan plan, Filled sheet) {
        return plan.get(sheet.evaluator().person()).name();
    }

    private static Filled check(Plan plan, Selection selection, ReturnedSheet sheet) {
        if (!sheet.selection().equals(selection.id().value())) {
            throw new UnreadableException(Words.with("scoring.bad.selection", sheet.code(),
                    selection.code().toString()));
        }
        var evaluator = plan.referring(Evaluator.class, selection.id()).stream()
                .filter(one -> one.id().value().equals(sheet.evaluator()))
                .findFirst()
                .orElseThrow(() -> new UnreadableException(Words.of("scoring.bad.nobody")));
        if (selection.revealed()) throw new UnreadableException(Words.of("scoring.bad.revealed"));
        if (!mayScore(evaluator)) {
            throw new UnreadableException(Words.with("scoring.bad.undeclared",
                    plan.get(evaluator.person()).name()));
        }
        var asked = ScoringSheet.of(plan, evaluator);
        if (!asked.fingerprint().equals(sheet.fingerprint())) {
            throw new UnreadableException(Words.of("scoring.bad.older"));
        }
        return filled(asked, sheet.answers());
    }

    /// Whether the person declared interests and did not step back.
    private static boolean mayScore(Evaluator evaluator) {
        return evaluator.declaration() == Evaluator.Declaration.NONE
                || evaluator.declaration() == Evaluator.Declaration.DECLARED_MANAGED;
    }

    private static Filled filled(ScoringSheet asked, Map<String, Answer> answers) {
        var unknown = new HashSet<>(answers.keySet());
        var marks = new ArrayList<Mark>();
        int missing = 0;
        for (var line : asked.lines()) {
            unknown.remove(line.key());
            var answer = answers.get(line.key());
            if (answer == null) throw new UnreadableException(Words.with("scoring.bad.gone",
                    line.vendor().title(), line.criterion().title()));
            var mark = mark(line, answer, asked.selection().scaleMax());
            if (mark.isPresent()) marks.add(mark.get());
            else missing++;
        }
        if (!unknown.isEmpty()) throw new UnreadableException(Words.of("scoring.bad.more"));
        return new Filled(asked.evaluator(), marks, missing);
    }

    private static Optional<Mark> mark(ScoringSheet.Line line, Answer answer, int max) {
        return switch (answer.given()) {
            case NOTHING -> Optional.empty();
            case NO_OPINION -> Optional.of(new Mark(line.vendor(), line.criterion(), null, answer.comment()));
            case FORMULA -> throw new UnreadableException(Words.with("scoring.bad.formula", answer.cell()));
            case WORDS -> throw new UnreadableException(Words.with("scoring.bad.words", answer.cell(), max));
            case NUMBER -> {
                double value = answer.number();
                if (value < 0 || value > max || value * 2 != Math.rint(value * 2)) {
                    throw new UnreadableException(Words.with("scoring.bad.number", answer.cell(), value,
                            max));
                }
                yield Optional.of(new Mark(line.vendor(), line.criterion(), value, answer.comment()));
            }
        };
    }
}
