package org.wederhoor.source.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFragmentsTest {

    private static final String NONE = "";

    private static final String ARTICLE = """
            Zendmast niet lek, zegt provider

            KPN’s woordvoerder zei dinsdag: “Geen commentaar.” Ook de AIVD geeft geen commentaar, en T-Mobile zweeg.
            De provider Noordnet ontkent dat er een achterdeur is, en zegt dat het café-netwerk 1.500 klanten had.

            1. Noordnet tekent, zo blijkt, met R&D van de leverancier en met alle partijen die daar in mei 2019 aan tafel zaten.
            Vodafone/Ziggo en KPN, beide partijen, zeggen niets. Het bedrag is 10⁶ euro.

            KPN zegt: “Geen commentaar.” Het eind van de regel.""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // whole words, written as they stand there, with all signs encoded that mean something in a directive
            "ontkent dat er een achterdeur is | text=ontkent%20dat%20er%20een%20achterdeur%20is",
            "T-Mobile zweeg | text=T%2DMobile%20zweeg",
            "tekent, zo blijkt, met R&D | text=tekent%2C%20zo%20blijkt%2C%20met%20R%26D",
            "café-netwerk | text=caf%C3%A9%2Dnetwerk",
            // half a word is found with the rest of it
            "500 klanten | text=1.500%20klanten",
            "Ziggo en KPN | text=Ziggo%20en%20KPN",
            // KPN is not in KPN’s
            "KPN, beide partijen | text=KPN%2C%20beide%20partijen",
            "beide partijen, zeggen niets | text=beide%20partijen%2C%20zeggen%20niets",
            // long words by their beginning and their end
            "De provider Noordnet ontkent dat er een achterdeur is, en zegt | text=De%20provider%20Noordnet%20ontkent,achterdeur%20is%2C%20en%20zegt",
            // across two lines, and from the number of an item on
            "een achterdeur is, en zegt dat het café-netwerk 1.500 klanten had.¶¶1. Noordnet tekent, zo blijkt | "
                    + "text=een%20achterdeur%20is%2C%20en,Noordnet%20tekent%2C%20zo%20blijkt",
            "1. Noordnet tekent | text=Noordnet%20tekent",
            // round a sign that the page need not have, or not at all
            "Het bedrag is 10⁶ euro | text=Het%20bedrag%20is,euro",
            "bedrag is 10⁶ | "
    })
    void words_that_stand_there_once(String words, String directive) {
        String exact = words.replace("¶", "\n");
        assertEquals(directive == null ? NONE : directive, directive(ARTICLE, exact, 0), words);
    }

    @ParameterizedTest
    @CsvSource({"สวัส, สวัสดี", "ชาว, ชาว", "嘘で, 嘘です", "本当で, 本当です", "volt, Re\u0301volte\u0301", "zegt, zegt"})
    void a_word_is_whole_with_its_marks_where_no_blank_parts_it_from_the_next(String words, String whole) {
        String text = "สวัสดีชาวโลก。嘘です、本当です。Re\u0301volte\u0301 zegt het.";
        assertEquals("text=" + URLEncoder.encode(whole, StandardCharsets.UTF_8), directive(text, words, 0));
    }

    @Test
    void words_that_stand_there_more_than_once_are_told_apart_by_those_around_them() {
        assertEquals("text=Geen%20commentaar", directive(ARTICLE, "Geen commentaar", 0));
        assertEquals("text=geeft-,geen%20commentaar", directive(ARTICLE, "geen commentaar", 0));
        assertEquals("text=zegt%3A%20%E2%80%9C-,Geen%20commentaar", directive(ARTICLE, "Geen commentaar", 1));
        // KPN’s is another word, and the first place needs nothing
        assertEquals("text=KPN", directive(ARTICLE, "KPN", 1));
        assertEquals("text=KPN-,zegt", directive(ARTICLE, "zegt", 2));
    }

    @Test
    void what_nothing_tells_apart_has_no_directive() {
        assertEquals(NONE, directive("Nee.\n\nNee.\n\nNee.", "Nee", 1));
        assertEquals("text=Nee", directive("Nee.\n\nNee.\n\nNee.", "Nee", 0));
        assertEquals(NONE, directive("Dat zei hij. Dat zei hij.\nDat zei hij. Dat zei hij.", "Dat zei hij", 2));
        assertEquals(NONE, directive("¿ … ?", "…", 0));
    }

    @Test
    void quotation_marks_that_the_page_may_not_have_are_left_out_of_it() {
        String text = "Hij zei: “Nee.” Zij zei luid: “Nee.” Volgens hem is “dat” niet waar gebleken, zegt hij.";
        assertEquals(NONE, fragments(text, false).directive(place(text, "Nee", 1)).orElse(NONE));
        assertEquals("text=luid%3A%20%E2%80%9C-,Nee", fragments(text, true).directive(place(text, "Nee", 1)).orElse(NONE));
        assertEquals("text=Volgens%20hem%20is,niet%20waar%20gebleken",
                fragments(text, false).directive(place(text, "Volgens hem is “dat” niet waar gebleken", 0)).orElse(NONE));
        assertEquals("text=Volgens%20hem%20is%20%E2%80%9Cdat%E2%80%9D%20niet%20waar%20gebleken",
                fragments(text, true).directive(place(text, "Volgens hem is “dat” niet waar gebleken", 0)).orElse(NONE));
    }

    @Test
    void what_nobody_sees_counts_for_nothing() {
        String text = "De beschul\u00ADdigingen zijn\u00A0\u202Fonjuist, zei\u200B hij. De beschuldigingen blijven.";
        assertEquals("text=beschuldigingen%20zijn%20onjuist", directive(text, "beschul\u00ADdigingen zijn\u00A0\u202Fonjuist", 0));
        assertEquals("text=beschuldigingen", directive(text, "beschul\u00ADdigingen", 0));
        assertEquals("text=beschuldigingen,-blijven", directive(text, "beschuldigingen", 0));
    }

    @Test
    void other_scripts_and_signs_beyond_the_first_plane_have_their_place() {
        String text = "🚪 قالت الشركة: لا تعليق. 🚪 Ζωή λέει όχι.";
        assertEquals("text=%CE%96%CF%89%CE%AE%20%CE%BB%CE%AD%CE%B5%CE%B9", directive(text, "Ζωή λέει", 0));
        assertEquals("text=%D9%84%D8%A7%20%D8%AA%D8%B9%D9%84%D9%8A%D9%82", directive(text, "لا تعليق", 0));
    }

    @Test
    void an_address_keeps_the_fragment_that_it_has() {
        assertEquals("https://example.org/a#:~:text=b", TextFragments.at("https://example.org/a", "text=b"));
        assertEquals("https://example.org/a?c=d#e:~:text=b", TextFragments.at("https://example.org/a?c=d#e", "text=b"));
        assertEquals("https://example.org/a#e:~:text=b", TextFragments.at("https://example.org/a#e:~:text=z", "text=b"));
        assertEquals("https://example.org/a#:~:text=b", TextFragments.at("https://example.org/a#:~:text=z", "text=b"));
    }

    private static String directive(String text, String words, int nth) {
        return fragments(text, true).directive(place(text, words, nth)).orElse(NONE);
    }

    private static TextFragments fragments(String text, boolean quotationMarksAreWritten) {
        return new TextFragments(new PlacedText(text), quotationMarksAreWritten);
    }

    private static TextRange place(String text, String words, int nth) {
        return Quotations.places(new PlacedText(text), words).get(nth);
    }
}
