package app.tandem.plan.formula;

import app.tandem.plan.Words;
import app.tandem.plan.formula.Token.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads a typed formula from left to right: sums of products of parts, each rule calling the one below it.
final class Reader {

    private static final int LONGEST = 1000;
    private static final int DEEPEST = 100;

    private final Map<String, String> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<Token> tokens;
    private int next;
    private int depth;

    Reader(String text, Collection<String> names) throws UnreadableFormulaException {
        if (text.isBlank()) throw new UnreadableFormulaException(1, Words.of("formula.empty"));
        if (text.length() > LONGEST) {
            throw new UnreadableFormulaException(LONGEST + 1, Words.with("formula.long", LONGEST));
        }
        for (var name : names) known.putIfAbsent(name, name);
        tokens = Token.all(text);
    }

    Term whole() throws UnreadableFormulaException {
        var term = sum();
        var rest = tokens.get(next);
        if (rest.is(Kind.END)) return term;
        throw rest.is(Kind.CLOSING) ? at(rest, Words.with("formula.unopened", rest.place())) : unjoined(rest);
    }

    private Term sum() throws UnreadableFormulaException {
        var term = product();
        while (tokens.get(next).is("+-")) term = new Term.Between(take().sign(), term, product());
        return term;
    }

    private Term product() throws UnreadableFormulaException {
        var term = part();
        while (tokens.get(next).is("*/")) term = new Term.Between(take().sign(), term, part());
        return term;
    }

    private Term part() throws UnreadableFormulaException {
        var token = tokens.get(next);
        if (++depth > DEEPEST) throw at(token, Words.with("formula.deep", token.place(), DEEPEST));
        var term = switch (token.kind()) {
            case NUMBER -> new Term.Constant(Double.parseDouble(take().text()));
            case NAME -> named(take());
            case OPENING -> inside(take());
            case SIGN -> negated(token);
            default -> throw missing();
        };
        depth--;
        return term;
    }

    private Term negated(Token sign) throws UnreadableFormulaException {
        if (!sign.is("-")) throw missing();
        take();
        return new Term.Between('-', new Term.Constant(0), part());
    }

    private Term inside(Token opening) throws UnreadableFormulaException {
        var term = sum();
        close(opening);
        return term;
    }

    private Term named(Token name) throws UnreadableFormulaException {
        var meant = known.get(name.text().replaceAll("\\s+", " "));
        var function = Function.named(name.text());
        if (function.isPresent() && (meant == null || tokens.get(next).is(Kind.OPENING))) {
            return call(function.get(), name);
        }
        if (meant == null) {
            throw at(name, Words.with("formula.unknown", name.text(), name.place(),
                    String.join(", ", known.values())));
        }
        return new Term.Name(meant);
    }

    private Term call(Function function, Token name) throws UnreadableFormulaException {
        if (!tokens.get(next).is(Kind.OPENING)) {
            throw at(name, Words.with("formula.bracket", name.text(), name.place()));
        }
        var opening = take();
        var parts = new ArrayList<Term>();
        parts.add(sum());
        while (tokens.get(next).is(Kind.COMMA)) {
            take();
            parts.add(sum());
        }
        close(opening);
        if (!function.takes(parts.size())) {
            throw at(name, Words.with("formula.parts", name.text(), name.place(), parts.size()));
        }
        return new Term.Call(function, List.copyOf(parts));
    }

    private void close(Token opening) throws UnreadableFormulaException {
        var token = tokens.get(next);
        if (token.is(Kind.END)) throw at(opening, Words.with("formula.unclosed", opening.place()));
        if (!token.is(Kind.CLOSING)) throw unjoined(token);
        take();
    }

    private Token take() {
        return tokens.get(next++);
    }

    private UnreadableFormulaException missing() {
        var token = tokens.get(next);
        if (next == 0) return at(token, Words.with("formula.first", token.text(), token.place()));
        var before = tokens.get(next - 1);
        return at(before, Words.with("formula.missing", before.text(), before.place()));
    }

    private static UnreadableFormulaException unjoined(Token token) {
        return at(token, token.is(Kind.COMMA)
                ? Words.with("formula.comma", token.text(), token.place())
                : Words.with("formula.unjoined", token.text(), token.place()));
    }

    private static UnreadableFormulaException at(Token token, String sentence) {
        return new UnreadableFormulaException(token.place(), sentence);
    }
}
