package org.wederhoor.source.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

/**
 * Decodes bytes by the first of these that explains every byte: the byte order mark, UTF-8, what the server declares, what
 * the page declares, what statistics suggest, windows-1252. UTF-8 stands before what is declared: text in another encoding
 * hardly ever happens to be valid UTF-8, while wrong declarations are common. What is UTF-8 but for a few bytes is read as
 * that; a guess by which words hold odd letters is none.
 */
final class TextEncoding {

    private static final int DECLARED_WITHIN = 4096;
    private static final int SAMPLE = 65_536;
    private static final int SURE = 30;
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern META = Pattern.compile("<meta\\s[^>]{0,500}", Pattern.CASE_INSENSITIVE);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextEncoding() {
    }

    /**
     * @param text    without its byte order mark
     * @param charset the IANA name of the encoding
     */
    record Decoded(String text, String charset) {
    }

    /**
     * @param declaredType the Content-Type header's value; null when there is none
     * @param named        the encoding that an editor says it is in; null when none does
     * @throws Unreadable when no encoding explains it, or several do as well
     */
    static Decoded decode(byte[] bytes, String declaredType, Charset named) {
        if (named != null) {
            return replacing(bytes, named);
        }
        Charset marked = ByteOrder.marked(bytes);
        if (marked != null) {
            return marked == StandardCharsets.UTF_8 ? replacing(bytes, marked) : refuseNull(strictly(bytes, marked));
        }
        Charset unmarked = ByteOrder.unmarkedUtf16(bytes);
        if (unmarked != null) {
            return refuseNull(strictly(bytes, unmarked));
        }
        Charset declared = declared(declaredType);
        Decoded decoded = declared != null && escapes(declared) ? believable(bytes, declared) : null;
        decoded = decoded != null ? decoded : strictly(bytes, StandardCharsets.UTF_8);
        if (decoded != null) {
            return decoded;
        }
        Charset inPage = declaredInPage(bytes);
        if (Utf8Damage.of(bytes, StandardCharsets.UTF_8.equals(declared) || StandardCharsets.UTF_8.equals(inPage))) {
            return replacing(bytes, StandardCharsets.UTF_8);
        }
        decoded = believable(bytes, declared);
        decoded = decoded != null ? decoded : believable(bytes, inPage);
        return decoded != null ? decoded : undoubted(guessed(bytes), bytes);
    }

    private static Decoded undoubted(Decoded guessed, byte[] bytes) {
        Decoded western = believable(bytes, WINDOWS_1252);
        // statistics tell languages that share an alphabet badly by a few words
        boolean plain = western != null && OddLetters.in(western.text) == 0 && (guessed == null || OddLetters.isLatin(guessed.text));
        Decoded decoded = guessed == null || plain ? western : guessed;
        List<PossibleReading> others = PossibleReading.likelierThan(decoded == null ? null : decoded.text, bytes);
        if (!others.isEmpty()) {
            throw Unreadable.doubtful(others.stream().map(PossibleReading::inWords).toList());
        }
        return refuseNull(decoded);
    }

    /** As browsers do, with U+FFFD for every byte that the encoding does not explain. */
    private static Decoded replacing(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name());
    }

    private static Decoded refuseNull(Decoded decoded) {
        if (decoded == null) {
            throw new Unreadable(UnreadableReason.ENCODING);
        }
        return decoded;
    }

    /** Null when a byte does not belong to the encoding. */
    private static Decoded strictly(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name());
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Null also when the outcome holds what nobody writes, as a wrong guess brings about. */
    private static Decoded believable(byte[] bytes, Charset charset) {
        Decoded decoded = charset == null ? null : strictly(bytes, charset);
        boolean odd = decoded == null || decoded.text.chars().anyMatch(c -> c >= 0x7F && c < 0xA0 && c != 0x85 || c == 0xFFFD);
        return odd ? null : decoded;
    }

    private static Decoded guessed(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            Decoded decoded = match.getConfidence() < SURE ? null : believable(bytes, known(match.getName()));
            if (decoded != null) {
                return decoded;
            }
        }
        return null;
    }

    private static Charset declared(String declaredType) {
        Matcher matcher = DECLARED.matcher(declaredType == null ? "" : declaredType);
        return matcher.find() ? known(matcher.group(1)) : null;
    }

    private static Charset declaredInPage(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        return META.matcher(start).results().map(meta -> declared(meta.group())).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    /** Latin 1 and ASCII mean windows-1252, as the WHATWG's encoding standard has it; null for a name that is not known. */
    private static Charset known(String name) {
        if (List.of("iso-8859-1", "latin1", "iso8859-1", "us-ascii", "ascii").contains(name.toLowerCase(Locale.ROOT))) {
            return WINDOWS_1252;
        }
        try {
            return Charset.forName(name);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            return null;
        }
    }

    /** Those that write everything in ASCII's bytes, so that they would pass for UTF-8. */
    private static boolean escapes(Charset charset) {
        return charset.name().startsWith("ISO-2022-");
    }
}
