package app.tandem.plan.formula;

import app.tandem.plan.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One sign, number or name of a formula, and where it stands.
///
/// @param place of its first character, from 1
record Token(Kind kind, String text, int place) {

    /// What sort of thing a token is.
    enum Kind { NUMBER, NAME, SIGN, OPENING, CLOSING, COMMA, END }

    private static final Pattern PATTERN = Pattern.compile("""
            \\s*(?:(?<number>\\d+(?:\\.\\d+)?|\\.\\d+)\
            |\\[(?<quoted>[^\\[\\]]*)]\
            |(?<name>\\p{L}[\\p{L}\\p{N}_]*(?:\\s+\\p{L}[\\p{L}\\p{N}_]*)*)\
            |(?<sign>[-+*/−×÷])|(?<opening>\\()|(?<closing>\\))|(?<comma>[,;]))""");

    /// What is written there, and the end.
    static List<Token> all(String text) throws UnreadableFormulaException {
        var tokens = new ArrayList<Token>();
        var matcher = PATTERN.matcher(text);
        int at = 0;
        int end = text.stripTrailing().length();
        while (at < end) {
            if (!matcher.region(at, end).lookingAt()) throw meaningless(text, at);
            for (var kind : Kind.values()) {
                if (kind == Kind.END) continue;
                var group = kind == Kind.NAME && matcher.group("quoted") != null ? "quoted"
                        : kind.name().toLowerCase(Locale.ROOT);
                var found = matcher.group(group);
                if (found != null) tokens.add(new Token(kind, found.strip(), matcher.start(group) + 1));
            }
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "", end + 1));
        return tokens;
    }

    char sign() {
        return switch (text) {
            case "−" -> '-';
            case "×" -> '*';
            case "÷" -> '/';
            default -> text.charAt(0);
        };
    }

    /// Whether it is that name, whatever the case and the spaces.
    boolean names(String name) {
        return kind == Kind.NAME && text.replaceAll("\\s+", " ").equalsIgnoreCase(name);
    }

    /// Where it begins in its formula, counted from 0, with its bracket if it has one.
    int from(String formula) {
        return quoted(formula) ? place - 2 : place - 1;
    }

    /// Where what comes after it begins.
    int to(String formula) {
        return quoted(formula) ? formula.indexOf(']', place - 1) + 1 : place - 1 + text.length();
    }

    private boolean quoted(String formula) {
        return place > 1 && formula.charAt(place - 2) == '[';
    }

    boolean is(Kind kind) {
        return this.kind == kind;
    }

    boolean is(String signs) {
        return kind == Kind.SIGN && signs.indexOf(sign()) >= 0;
    }

    private static UnreadableFormulaException meaningless(String text, int from) {
        int at = from;
        while (Character.isWhitespace(text.charAt(at))) at++;
        var found = Character.toString(text.codePointAt(at));
        return new UnreadableFormulaException(at + 1, Words.with("formula.meaningless", found, at + 1));
    }
}
