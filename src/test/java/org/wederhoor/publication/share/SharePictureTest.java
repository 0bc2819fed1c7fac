package org.wederhoor.publication.share;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.verdict.standard.Mark;

class SharePictureTest {

    private static final String CLAIM = "The operator’s network has a hidden backdoor, somebody said.";

    @Test
    void it_is_as_large_as_sites_want_it() throws IOException {
        BufferedImage picture = read(drawn(Mark.DENIED, CLAIM));
        assertEquals(1200, picture.getWidth());
        assertEquals(630, picture.getHeight());
    }

    @Test
    void the_same_words_give_the_same_picture_and_other_words_another() {
        byte[] picture = drawn(Mark.DENIED, CLAIM);
        assertArrayEquals(picture, drawn(Mark.DENIED, CLAIM));
        for (byte[] other : new byte[][] {drawn(Mark.DENIED, CLAIM + "!"), drawn(Mark.UNVERIFIED, CLAIM), drawn(Mark.CONFIRMED, CLAIM), drawn(null, CLAIM)}) {
            assertFalse(Arrays.equals(picture, other));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Short.", CLAIM, "é", "Łódź, Đà Nẵng? Sigurðsson; Çelik — “naïve” œuvre", "W", "\uD83D\uDE00", "\uD83D", " ", "\u0000",
        "شركة هواوي تنفي", "华为否认了荷兰电信网络中存在后门", "Хуавей", "a\u200Bb\u00ADc\u2011d", "﷽﷽﷽"})
    void any_claim_stays_inside_the_margins(String claim) throws IOException {
        inside(claim);
    }

    @Test
    void a_claim_without_a_space_or_far_too_long_stays_inside_the_margins_too() throws IOException {
        inside("W".repeat(1000));
        inside((CLAIM + " ").repeat(200));
        inside("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ".repeat(3));
    }

    @Test
    void a_claim_in_letters_that_it_has_not_is_replaced_as_a_whole() {
        byte[] hindi = drawn(Mark.DENIED, "हुआवेई ने इनकार किया");
        assertArrayEquals(hindi, drawn(Mark.DENIED, "KPN: हुआवेई ने इनकार किया"));
        assertFalse(Arrays.equals(hindi, drawn(Mark.DENIED, "KPN: ")));
    }

    @ParameterizedTest
    @CsvSource({"Ostaria heeft een achterdeur 🚪 in het netwerk, Ostaria heeft een achterdeur in het netwerk", "Ĳsselmeerbedrijf, IJsselmeerbedrijf",
        "ĳzer, ijzer", "Huawei \uD83D zegt nee, Huawei zegt nee", "ﬁnaal, finaal", "Volgens हु is 5 ≥ 4, Volgens is 5 ≥ 4"})
    void a_sign_that_it_has_not_is_left_out_or_written_as_what_it_is_made_of(String claim, String written) {
        assertArrayEquals(drawn(Mark.DENIED, written), drawn(Mark.DENIED, claim));
    }

    @ParameterizedTest
    @CsvSource({"髙橋氏は否定した, □橋氏は否定した", "De heer Kनn zei nee 🚪, De heer K□n zei nee", "𠮷野家 en हु, □野家 en", "𝐊𝐏𝐍 ontkent, KPN ontkent"})
    void a_word_that_lacks_a_letter_shows_that_it_does(String claim, String written) {
        assertEquals(Optional.of(written), Lettering.SERIF.writable(claim));
        assertTrue(Lettering.SERIF.width("□", 100) > 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 ≥ 4 → ⅓ ≤ ½", "Η Huawei διαψεύδει ότι υπάρχει κερκόπορτα στο δίκτυο", "Хуавей опровергает, що має доступ, ђ ћ ґ ѣ",
        "חברת הוואווי מכחישה", "شركة هواوي تنفي وجود باب خلفي", "هواوی وجود در پشتی را تکذیب می‌کند", "华为否认了荷兰电信网络中存在后门", "ファーウェイは否定している、と「KPN」",
        "화웨이는 부인했다", "Հուավեյը հերքում է", "ხუავეი უარყოფს", "Việt Nam, Đà Nẵng", "Łódzka spółka Ostaria ma tylną furtkę", "Türkçe: İıŞşĞğ", "₿ € ₴ ₽ №"})
    void the_letters_of_the_worlds_newspapers_are_drawn(String claim) throws IOException {
        assertFalse(Arrays.equals(drawn(Mark.DENIED, "हुआवेई"), drawn(Mark.DENIED, claim)));
        claim.codePoints().filter(Character::isLetter).mapToObj(Character::toString)
                .forEach(letter -> assertTrue(Lettering.SERIF.writable(letter).isPresent(), letter));
        inside(claim);
    }

    @Test
    void every_letter_that_dutch_english_and_their_neighbours_write_is_there() {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?’‘“”„\"'()[]–—-…/&%€£$@#*+=«»‹›§°"
                + "áàâäãåæçéèêëíìîïñóòôöõøœúùûüýÿß"
                + "ÁÀÂÄÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜÝĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚț";
        assertEquals(Optional.of(letters), Lettering.SERIF.writable(letters));
    }

    @Test
    void what_is_drawn_grows_with_the_text_up_to_the_ellipsis() {
        Lines shortText = Lines.fitting("Short.", Lettering.SERIF, 1024, 328, Locale.ENGLISH);
        Lines longer = Lines.fitting(CLAIM.repeat(3), Lettering.SERIF, 1024, 328, Locale.ENGLISH);
        Lines tooLong = Lines.fitting((CLAIM + " ").repeat(20), Lettering.SERIF, 1024, 328, Locale.ENGLISH);
        assertEquals(1, shortText.lines().size());
        assertTrue(shortText.size() > longer.size() && longer.size() > tooLong.size());
        assertTrue(tooLong.lines().get(tooLong.lines().size() - 1).endsWith("…"));
        assertFalse(String.join(" ", longer.lines()).contains("…"));
        for (Lines each : new Lines[] {shortText, longer, tooLong}) {
            each.lines().forEach(line -> assertTrue(Lettering.SERIF.width(line, each.size()) <= 1024, line));
            assertTrue(each.lines().size() * each.size() * Lines.LEADING <= 328);
        }
        assertEquals(CLAIM, String.join(" ", Lines.fitting(CLAIM, Lettering.SERIF, 1024, 328, Locale.ENGLISH).lines()));
    }

    @Test
    void letters_stand_closer_where_they_leave_a_gap() {
        assertTrue(Lettering.SERIF.width("AV", 100) < Lettering.SERIF.width("A", 100) + Lettering.SERIF.width("V", 100) - 2);
    }

    /** Outside the margins there is paper and nothing else, below the stripe of colour. */
    private static void inside(String claim) throws IOException {
        BufferedImage picture = read(drawn(Mark.DENIED, claim));
        int paper = picture.getRGB(40, 315);
        assertTrue(IntStream.range(20, 630).allMatch(y -> IntStream.concat(IntStream.range(0, 84), IntStream.range(1116, 1200))
                .allMatch(x -> picture.getRGB(x, y) == paper)), claim);
        // and none between claim and rule
        assertTrue(IntStream.range(0, 1200).allMatch(x -> picture.getRGB(x, 522) == paper), claim);
    }

    private static byte[] drawn(Mark mark, String claim) {
        return new SharePicture(mark, mark == null ? "withdrawn" : mark.name().toLowerCase(Locale.ROOT), claim, Locale.ENGLISH,
                "The claim is on the page, in its own script.", "Wederhoor", "desk.example.org").draw();
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }
}
