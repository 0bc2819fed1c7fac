package org.wederhoor.source.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a text would say in an encoding that programs of old wrote without naming it. */
record PossibleReading(KnownEncoding encoding, String text) {

    private static final List<KnownEncoding> UNNAMED = List.of(KnownEncoding.WINDOWS_1252, KnownEncoding.MAC_ROMAN, KnownEncoding.DOS_850,
            KnownEncoding.DOS_437);
    // thought of only where they explain more than those
    private static final List<KnownEncoding> RARE = List.of(KnownEncoding.LATIN_9, KnownEncoding.WINDOWS_1250);
    private static final int MOST = 3;
    private static final int BEFORE = 20;
    private static final int AFTER = 40;

    /**
     * The readings of bytes, three at most, those with the fewest odd letters first.
     *
     * @param guess what they were taken to say; null when nothing explains them
     * @return none when the guess has as few odd letters as any
     */
    static List<PossibleReading> likelierThan(String guess, byte[] bytes) {
        int odd = guess == null ? Integer.MAX_VALUE : OddLetters.in(guess);
        if (odd == 0) {
            return List.of();
        }
        List<PossibleReading> usual = UNNAMED.stream().flatMap(each -> of(each, bytes)).toList();
        int fewest = usual.stream().mapToInt(PossibleReading::odd).min().orElse(Integer.MAX_VALUE);
        List<PossibleReading> readings = Stream.concat(usual.stream(), RARE.stream().flatMap(each -> of(each, bytes)).filter(each -> each.odd() < fewest))
                .sorted(Comparator.comparingInt(PossibleReading::odd)).toList();
        List<PossibleReading> distinct = readings.stream()
                .filter(each -> readings.stream().filter(other -> other.text.equals(each.text)).findFirst().orElseThrow() == each).limit(MOST).toList();
        return distinct.isEmpty() || distinct.get(0).odd() >= odd ? List.of() : distinct;
    }

    private static Stream<PossibleReading> of(KnownEncoding encoding, byte[] bytes) {
        try {
            return Stream.of(new PossibleReading(encoding, encoding.charset().newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
        } catch (CharacterCodingException e) {
            return Stream.empty();
        }
    }

    /** The words that tell it from others, with its encoding's name. */
    String inWords() {
        return excerpt() + " (" + encoding.label() + ")";
    }

    private int odd() {
        return OddLetters.in(text);
    }

    /** The words around the first letter by which readings differ. */
    String excerpt() {
        int at = 0;
        while (at < text.length() - 1 && text.charAt(at) < 0x80) {
            at++;
        }
        return text.substring(Math.max(0, at - BEFORE), Math.min(text.length(), at + AFTER)).replaceAll("\\s+", " ").strip();
    }
}
