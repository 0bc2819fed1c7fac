package org.wederhoor.source.intake.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.ReadingTime;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

/** Reads RTF (Rich Text Format, specification 1.9.1): its words, and of each whether it was deleted, inserted, hidden or struck out. */
public final class RichText {

    private static final int DEEPEST = 1000;
    private static final int LONGEST_NAME = 32;
    private final byte[] bytes;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfWords words = new RtfWords();
    private final Deque<RtfState> around = new ArrayDeque<>();
    private final Deque<Runnable> ends = new ArrayDeque<>();
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private RtfState state = new RtfState();
    private int at;
    private int skip;
    private boolean optional;
    private char half;

    private RichText(byte[] bytes) {
        this.bytes = bytes;
        state.story = words.body;
    }

    /** @throws Unreadable when it is broken or has no words */
    public static Extract of(byte[] bytes) {
        RichText rtf = new RichText(bytes);
        rtf.read();
        Manuscript manuscript = new Manuscript();
        rtf.words.headers.forEach(each -> manuscript.write(each, LeftOutReason.OTHER));
        manuscript.write(rtf.words.body);
        manuscript.write(rtf.words.endNotes);
        rtf.words.footers.forEach(each -> manuscript.write(each, LeftOutReason.OTHER));
        rtf.words.tellProperties();
        List<FileSays> says = new ArrayList<>(rtf.words.properties.says());
        says.addAll(rtf.words.changes.says());
        return new Extract(null, manuscript.text(), manuscript.leftOut(), rtf.words.properties.facts(null), List.of(), says, List.of());
    }

    private void read() {
        boolean over = false;
        while (!over && at < bytes.length) {
            int sign = bytes[at++] & 0xFF;
            switch (sign) {
                case '{' -> open();
                case '}' -> over = close();
                case '\\' -> control();
                case '\r', '\n', 0 -> { }
                default -> letter(sign);
            }
        }
        if (!over) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
    }

    private void open() {
        write();
        if (around.size() == DEEPEST) {
            throw new Unreadable(UnreadableReason.TOO_NESTED);
        }
        around.push(state);
        ends.push(() -> { });
        state = state.inner();
        optional = false;
        skip = 0;
    }

    /** Whether the whole file is over. */
    private boolean close() {
        write();
        if (around.isEmpty()) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
        Runnable end = ends.pop();
        state = around.pop();
        end.run();
        skip = 0;
        return around.isEmpty();
    }

    private void letter(int sign) {
        if (skip > 0) {
            skip--;
        } else {
            letters.write(sign);
        }
    }

    /** Decodes the letters that were gathered, now that what follows may be written otherwise. */
    private void write() {
        if (letters.size() == 0) {
            return;
        }
        byte[] gathered = letters.toByteArray();
        letters.reset();
        String signs = fonts.signs(state.font);
        if (state.place == RtfState.Place.FONTS) {
            fonts.name(state.font, new String(gathered, StandardCharsets.ISO_8859_1));
        } else if (signs != null) {
            StringBuilder read = new StringBuilder();
            for (byte each : gathered) {
                read.append(sign(each & 0xFF, signs));
            }
            words.say(state, read.toString());
        } else {
            words.say(state, new String(gathered, fonts.of(state.font)));
        }
    }

    private String sign(int sign, String font) {
        return state.place == RtfState.Place.NUMBER ? OfficeSigns.bullet(sign, font) : OfficeSigns.of(sign, font);
    }

    private void control() {
        if (at >= bytes.length) {
            return;
        }
        int first = bytes[at] & 0xFF;
        if (first == '\'') {
            int code = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) * 16 + Character.digit(bytes[at + 2], 16) : -1;
            at += 3;
            if (code >= 0) {
                letter(code);
            }
        } else if (!isLetter(first)) {
            at++;
            symbol((char) first);
        } else {
            word();
        }
    }

    private static boolean isLetter(int sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    private void symbol(char sign) {
        switch (sign) {
            case '*' -> optional = true;
            case '{', '}', '\\' -> letter(sign);
            case '\r', '\n' -> word("par", null);
            default -> word(Character.toString(sign), null);
        }
    }

    private void word() {
        int start = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_NAME) {
            at++;
        }
        String name = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        int from = at;
        if (at < bytes.length && bytes[at] == '-') {
            at++;
        }
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - from < 11) {
            at++;
        }
        String digits = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        Integer number = digits.isEmpty() || digits.equals("-") ? null : (int) Long.parseLong(digits);
        if (name.equals("bin")) {
            at = (int) Math.min(bytes.length, at + Math.max(0L, number == null ? 0 : number));
            skip = Math.max(0, skip - 1);
        } else if (skip > 0) {
            skip--;
        } else {
            word(name, number);
        }
    }

    private void word(String name, Integer number) {
        if (skip > 0 && !isLetter(name.charAt(0))) {
            skip--;
            return;
        }
        boolean passedOver = optional;
        optional = false;
        if (name.equals("u")) {
            unicode(number == null ? 0 : number);
            return;
        }
        ReadingTime.check();
        write();
        if (!new RtfGroups(state, fonts, words).begins(name, number)) {
            RtfState outer = around.peek();
            Runnable end = outer == null ? null : new RtfDestinations(state, outer, words).begin(name, passedOver);
            if (end != null) {
                ends.pop();
                ends.push(end);
            }
        }
        if (RtfGroups.SIGNS.containsKey(name) && state.place != RtfState.Place.NOWHERE) {
            words.say(state, RtfGroups.SIGNS.get(name));
        }
    }

    private void unicode(int number) {
        write();
        int sign = number & 0xFFFF;
        String signs = fonts.signs(state.font);
        boolean own = sign >= 0xF000 && sign <= 0xF0FF;
        unit(own ? sign(sign, signs) : Character.toString((char) sign));
        skip = state.repeated;
    }

    /** Two signs in Unicode can be the halves of one. */
    private void unit(String sign) {
        if (sign.length() == 1 && Character.isHighSurrogate(sign.charAt(0))) {
            half = sign.charAt(0);
        } else if (sign.length() == 1 && Character.isLowSurrogate(sign.charAt(0))) {
            words.say(state, half == 0 ? "\uFFFD" : "" + half + sign);
            half = 0;
        } else {
            words.say(state, sign);
        }
    }
}
