package org.wederhoor.claim.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

class OwnWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "The bank said: “We have lost nothing,” on Monday.|We have lost nothing|true",
            "The bank said: “We have lost nothing,” on Monday.|“We have lost nothing,”|true",
            "The bank said: “We have lost nothing,” on Monday.|lost|true",
            "The bank said: “We have lost nothing,” on Monday.|The bank said: “We have lost nothing|false",
            "The bank said: “We have lost nothing,” on Monday.|on Monday|false",
            "The bank denied that it lost money.|denied that it lost money|false",
            "De bank zei: ‘Wij zijn niets kwijt’, en zweeg toen.|Wij zijn niets kwijt|true",
            "De bank zei 's avonds dat er niets kwijt is.|avonds dat er niets kwijt is|false",
            "De bank noemde het \"volstrekte onzin\" en zweeg.|volstrekte onzin|true",
            "Die Bank sagte: „Uns fehlt nichts“, und schwieg.|Uns fehlt nichts|true",
            "Die Bank sagte, »uns fehlt nichts« sei die Antwort.|uns fehlt nichts|true",
            "😀 The bank said: “We 😀 lost nothing.” It rained.|We 😀 lost nothing.|true",
            "😀 The bank said: “We 😀 lost nothing.” It rained.|It rained.|false",
            "The users’ data is the company’s own.|data is the company|false"})
    void words_are_somebodys_own_where_they_stand_in_quotation_marks(String text, String words, boolean own) {
        PlacedText placed = new PlacedText("Before.\n\n" + text + "\n\nAfter.");
        int at = placed.text().indexOf(words);
        assertEquals(own, OwnWords.are(placed, new TextRange(placed.codePoint(at), placed.codePoint(at + words.length()))));
    }
}
