package org.wederhoor.web.text;

/**
 * Tells the asterisks that make words stand out from those that are only typed: products (5*3*2), words like "Leser*innen" and
 * "k**t", footnotes. CommonMark looks at the signs beside an asterisk; people stress quotations and brackets within a word as
 * well, so beside those a guard is put.
 */
final class Asterisks {

    private final String text;
    private final StringBuilder told;
    // whether bold words have begun in this paragraph
    private boolean open;

    private Asterisks(String text) {
        this.text = text;
        told = new StringBuilder(text.length() + 16);
    }

    /** The text with guards, and with stand-ins for the asterisks that are only typed. */
    static String told(String text) {
        return new Asterisks(text).told();
    }

    private String told() {
        for (int at = 0; at < text.length();) {
            int next = at + 1;
            if (text.charAt(at) == '*') {
                while (next < text.length() && text.charAt(next) == '*') {
                    next++;
                }
                told.append(run(at, next));
            } else {
                boolean escape = text.charAt(at) == '\\' && next < text.length();
                open &= !text.startsWith("\n\n", at);
                next += escape ? 1 : 0;
                told.append(text, at, next);
            }
            at = next;
        }
        return told.toString();
    }

    private String run(int from, int to) {
        String run = text.substring(from, to);
        Beside before = Beside.of(from == 0 ? ' ' : text.codePointBefore(from));
        Beside after = Beside.of(to == text.length() ? ' ' : text.codePointAt(to));
        if (before.isSpace() || after.isSpace()) {
            open = open && !after.isSpace() || run.length() > 1 && before.isSpace() && !after.isSpace();
            return run;
        }
        if (before.isInWord()) {
            return after.isInWord() ? inWord(run, to, before.isDigit() && after.isDigit()) : afterWord(run, before, after);
        }
        return after.isInWord() ? beforeWord(run, before, after) : betweenSigns(run, before, after);
    }

    private String inWord(String run, int to, boolean digits) {
        if (run.length() == 2 && !digits && (open || closesInWord(to))) {
            open = !open;
            return run;
        }
        return StandIns.of(run);
    }

    private boolean closesInWord(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '*' && !Beside.of(text.charAt(at)).isSpace()) {
            at++;
        }
        return text.startsWith("**", at);
    }

    private String afterWord(String run, Beside before, Beside after) {
        if (before.isDigit() && after.opens() && !(open && run.length() > 1)) {
            return StandIns.of(run);
        }
        if (before.isDigit() || !after.mayOpen(run.length() > 1)) {
            open = false;
            return run;
        }
        open = !open;
        return run + StandIns.GUARD;
    }

    private String beforeWord(String run, Beside before, Beside after) {
        if (before.closes() && (run.length() == 1 || after.isDigit())) {
            return StandIns.of(run);
        }
        if (after.isDigit() || !before.mayClose(run.length() > 1)) {
            open = true;
            return run;
        }
        open = !open;
        return StandIns.GUARD + run;
    }

    /** Behind a sign and before a full stop an asterisk ends something or is a footnote's; it begins nothing. */
    private String betweenSigns(String run, Beside before, Beside after) {
        if (run.length() == 1 && after.endsClause() && !before.isQuotationMark()) {
            return StandIns.GUARD + run;
        }
        open = !open;
        return run;
    }
}
