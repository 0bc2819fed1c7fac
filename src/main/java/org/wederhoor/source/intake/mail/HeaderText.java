package org.wederhoor.source.intake.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

import org.wederhoor.source.intake.extract.ReadingTime;

/** Makes words of a mail's bytes, whatever encoding they are said to be in: strict UTF-8 first, since wrong names are common. */
public final class HeaderText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    // as the WHATWG's encoding standard has it; and what old systems call ASCII or nothing
    private static final Set<String> WESTERN = Set.of("iso-8859-1", "latin1", "iso8859-1", "us-ascii", "ascii", "ansi", "ansi_x3.4-1968", "default");
    // looking for a name that the platform does not know takes it long
    private static final Map<String, Charset> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 500;
    private static final Pattern FOLD = Pattern.compile("\\r?\\n(?=[ \\t])");
    private static final String ENCODED_WORD = "=\\?([^?*\\s]{1,60})(?:\\*[^?]{0,20})?\\?([bBqQ]\\?(?:[^?]|\\?(?!=)){1,2000}+\\?=)";
    /** Several are decoded at once, since a letter may begin in one and end in the next. */
    private static final Pattern ENCODED_WORDS = Pattern.compile("(?:" + ENCODED_WORD + "[ \\t\\r\\n]{0,20}+)++");
    private static final Pattern ONE = Pattern.compile(ENCODED_WORD);

    private HeaderText() {
    }

    /** A field's value as it is read: unfolded, its encoded words (RFC 2047) decoded. One that nothing decodes stays as it is written. */
    public static String of(byte[] raw) {
        String unfolded = FOLD.matcher(decode(raw, null)).replaceAll("").strip();
        return decoded(unfolded);
    }

    /** The same of text whose encoded words are still to be read, such as a file's name. */
    static String decoded(String text) {
        return text.contains("=?") ? ENCODED_WORDS.matcher(text).replaceAll(run -> Matcher.quoteReplacement(decodedRun(run.group()))) : text;
    }

    private static String decodedRun(String run) {
        String words = run.stripTrailing();
        String known = ONE.matcher(words).replaceAll(word -> Matcher.quoteReplacement("=?" + charset(word.group(1)).name() + "?"
                + word.group(2)));
        try {
            return DecoderUtil.decodeEncodedWords(known, DecodeMonitor.SILENT, WINDOWS_1252) + run.substring(words.length());
        } catch (RuntimeException e) {
            return run;
        }
    }

    /** @param named the encoding that is named for it; null where none is */
    static String decode(byte[] bytes, String named) {
        boolean escapes = named != null && named.toLowerCase(Locale.ROOT).startsWith("iso-2022-");
        if (!escapes) {
            try {
                String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                // what else is written in ASCII's bytes alone says nothing by that
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                // as it is named, then
            }
        }
        return new String(bytes, charset(named));
    }

    /** The encoding of a name, in the spellings that mail programs have for it; windows-1252 where it is not known. */
    private static Charset charset(String name) {
        String bare = name == null ? "" : name.strip().replaceAll("[\"']", "").toLowerCase(Locale.ROOT);
        if (bare.isEmpty() || WESTERN.contains(bare)) {
            return WINDOWS_1252;
        }
        Charset known = KNOWN.get(bare);
        if (known == null) {
            ReadingTime.check();
            known = spelled(bare);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(bare, known);
            }
        }
        return known;
    }

    private static Charset spelled(String bare) {
        String[] spellings = { bare, bare.replace('_', '-'), bare.replaceFirst("^cp-", "cp"), bare.replaceFirst("^(?:x-)?(?:win|cp)-?(?=125\\d)", "windows-"),
                bare.replaceFirst("^(iso)-?(8859)-?", "$1-$2-"), bare.replaceFirst("^x-", "") };
        for (String spelling : spellings) {
            try {
                return Charset.forName(spelling);
            } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
                // the next spelling
            }
        }
        return WINDOWS_1252;
    }
}
