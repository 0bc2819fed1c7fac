package org.wederhoor.source.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<p>She said <q>no</q>.|She said “no”.",
        "<p lang=en>She said <q>they said <q>no</q> to us</q>.|She said “they said ‘no’ to us”.",
        "<p lang=nl>Zij zei <q>nee</q>.|Zij zei ‘nee’.",
        "<p lang=nl-NL>Zij zei <q>zij zeiden <q>nee</q> tegen ons</q>.|Zij zei ‘zij zeiden “nee” tegen ons’.",
        "<p lang=de>Sie sagte <q>sie sagten <q>nein</q> zu uns</q>.|Sie sagte „sie sagten ‚nein‘ zu uns“.",
        "<p lang=fr>Elle a dit <q>non</q>.|Elle a dit «non».",
        "<p lang=xx>She said <q>no</q>.|She said “no”.",
        "<p lang=>She said <q>no </q>again.|She said “no” again.",
        "<p>She said <q>“no”</q>.|She said “no”.",
        "<p>She said “<q>no</q>”.|She said “no”.",
        "<style>q{quotes:none}</style><p>She said “yes, <q>no</q>”.|She said “yes, no”.",
        "<p>She said <q></q>.|She said .",
    })
    void q_has_the_marks_of_its_language(String html, String text) {
        assertEquals(text, MarkedPage.inArticle(html + "</p>"));
    }
}
