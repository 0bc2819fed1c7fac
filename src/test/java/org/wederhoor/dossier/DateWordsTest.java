package org.wederhoor.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date in words says what is known of it and no more. */
@QuarkusTest
class DateWordsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "May 19, 2019 | 2019-05-19    | 19 May 2019                              | 19 mei 2019",
        "May 2019     | 2019-05       | May 2019                                 | mei 2019",
        "2010         | 2010          | 2010                                     | 2010",
        "April 19     | XXXX-04-19    | 19 April, year not stated in the source  | 19 april, jaar niet vermeld in de bron",
        "March        | XXXX-03       | March, year not stated in the source     | maart, jaar niet vermeld in de bron",
        "-            | XXXX-02-29    | 29 February, year not stated in the source | 29 februari, jaar niet vermeld in de bron",
        "May 19, 2019 | ../2019-05-19 | by 19 May 2019                           | uiterlijk 19 mei 2019",
        "-            | 2019-05/..    | from May 2019 on                         | vanaf mei 2019",
        "Thursday     | -             | “Thursday”, no date stated               | ‘Thursday’, geen datum vermeld",
        "-            | -             | not stated                               | niet vermeld"
    })
    void in_each_language(String printed, String edtf, String english, String dutch) {
        assertEquals(english, DateWords.of(printed, edtf, Locale.ENGLISH));
        assertEquals(dutch, DateWords.of(printed, edtf, Locale.forLanguageTag("nl")));
        if (printed != null || edtf != null) {
            assertEquals(english, PartialDate.of(printed, edtf).in(Locale.ENGLISH));
        }
    }
}
