package org.wederhoor.dossier.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.wederhoor.web.language.Languages;

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
        "-            | /2019-05-19   | until 19 May 2019, beginning not known   | tot en met 19 mei 2019, begin onbekend",
        "-            | 2019-05/      | from May 2019, end not known             | vanaf mei 2019, einde onbekend",
        "-            | ../XXXX-04-19 | by 19 April, year not stated in the source | uiterlijk 19 april, jaar niet vermeld in de bron",
        "-            | 2019-04-17/2019-04-19 | between 17 and 19 April 2019     | tussen 17 en 19 april 2019",
        "-            | 2019-04-17/2019-05-02 | between 17 April and 2 May 2019  | tussen 17 april en 2 mei 2019",
        "-            | 2018-12-30/2019-01-02 | between 30 December 2018 and 2 January 2019 | tussen 30 december 2018 en 2 januari 2019",
        "-            | 2019-04/2019-05 | between April and May 2019             | tussen april en mei 2019",
        "-            | 2018/2019     | between 2018 and 2019                    | tussen 2018 en 2019",
        "-            | XXXX-04-17/XXXX-04-19 | between 17 and 19 April, year not stated in the source "
                + "| tussen 17 en 19 april, jaar niet vermeld in de bron",
        "-            | 2019~         | about 2019                               | omstreeks 2019",
        "-            | 2019-05-19?   | possibly 19 May 2019                     | mogelijk 19 mei 2019",
        "-            | 2019-05%      | possibly about May 2019                  | mogelijk omstreeks mei 2019",
        "-            | 201X          | the 2010s                                | de jaren 2010",
        "-            | 200X          | a year from 2000 to 2009                 | een jaar van 2000 tot en met 2009",
        "-            | 20XX          | a year from 2000 to 2099                 | een jaar van 2000 tot en met 2099",
        "-            | 2004-XX       | a month in 2004                          | een maand in 2004",
        "-            | 1985-04-XX    | a day in April 1985                      | een dag in april 1985",
        "-            | 1985-XX-XX    | a day in 1985                            | een dag in 1985",
        "-            | XXXX-04-XX    | a day in April, year not stated in the source | een dag in april, jaar niet vermeld in de bron",
        "-            | 2019-21       | spring 2019                              | voorjaar 2019",
        "-            | 2019-23       | autumn 2019                              | najaar 2019",
        "-            | Y12019        | the year 12019                           | het jaar 12019",
        "-            | 2019-05-19T12:00:00 | 19 May 2019, 12:00:00              | 19 mei 2019, 12:00:00",
        "-            | 2019-05-19T12:00:00Z | 19 May 2019, 12:00:00 UTC         | 19 mei 2019, 12:00:00 UTC",
        "-            | 2019-05-19T12:00:00+02:00 | 19 May 2019, 12:00:00 UTC+02:00 | 19 mei 2019, 12:00:00 UTC+02:00",
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

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "May 19, 2019 | 2019-05-19    | 19. Mai 2019",
        "-            | 2019-05       | Mai 2019",
        "-            | 2010          | 2010",
        "-            | XXXX-04-19    | 19. April, Jahr in der Quelle nicht angegeben",
        "-            | XXXX-03       | März, Jahr in der Quelle nicht angegeben",
        "-            | ../2019-05-19 | spätestens 19. Mai 2019",
        "-            | 2019-05/..    | ab Mai 2019",
        "-            | /2019-05-19   | bis 19. Mai 2019, Beginn unbekannt",
        "-            | 2019-05/      | ab Mai 2019, Ende unbekannt",
        "-            | 2019-04-17/2019-04-19 | zwischen 17. und 19. April 2019",
        "-            | 2019-04-17/2019-05-02 | zwischen 17. April und 2. Mai 2019",
        "-            | 2019-04/2019-05 | zwischen April und Mai 2019",
        "-            | 2019~         | etwa 2019",
        "-            | 2019-05-19?   | möglicherweise 19. Mai 2019",
        "-            | 2019-05%      | möglicherweise etwa Mai 2019",
        "-            | 201X          | die 2010er-Jahre",
        "-            | 200X          | ein Jahr von 2000 bis 2009",
        "-            | 2004-XX       | 2004, Monat unbekannt",
        "-            | 1985-04-XX    | April 1985, Tag unbekannt",
        "-            | XXXX-04-XX    | April, Tag unbekannt, Jahr in der Quelle nicht angegeben",
        "-            | 2019-21       | Frühjahr 2019",
        "-            | Y12019        | das Jahr 12019",
        "-            | 2019-05-19T12:00:00+02:00 | 19. Mai 2019, 12:00:00 UTC+02:00",
        "Thursday     | -             | „Thursday“, kein Datum angegeben",
        "-            | -             | nicht angegeben"
    })
    void in_german(String printed, String edtf, String german) {
        assertEquals(german, DateWords.of(printed, edtf, Locale.GERMAN));
    }

    @Test
    void every_phrase_is_read_as_the_value_it_was_said_of_and_as_no_other() {
        List<String> values = values();
        assertTrue(values.size() > 3000, values.size() + " values");
        for (Locale language : Languages.built()) {
            Map<String, String> said = new HashMap<>();
            for (String edtf : values) {
                String words = DateWords.of(null, edtf, language);
                assertEquals(edtf, DateReading.read(words).edtf(), words);
                assertNull(said.put(words, edtf), words);
            }
        }
    }

    /** Points of every form, each with every qualifier, and intervals between all of some, wherever EDTF takes them and no season comes before its start. */
    private static List<String> values() {
        Set<String> points = new LinkedHashSet<>(List.of("0985", "1999", "2000", "2019", "2020", "190X", "198X", "200X", "201X", "18XX", "20XX",
                "Y12019", "Y1700000", "2019-05-19T12:00:00", "2019-05-19T00:00:00Z", "2019-05-19T23:59:59-11:30", "2020-02-29T01:02:03+02",
                "0985-05-19"));
        for (String year : List.of("2019", "2020", "XXXX")) {
            for (int month = 1; month <= 12; month++) {
                String ofYear = String.format("%s-%02d", year, month);
                points.addAll(List.of(ofYear, ofYear + "-XX", ofYear + "-01", ofYear + "-17", ofYear + "-28", ofYear + "-29"));
            }
            points.addAll(List.of(year + "-21", year + "-22", year + "-23", year + "-24", year + "-XX", year + "-XX-XX"));
        }
        Set<String> values = new LinkedHashSet<>();
        for (String point : points) {
            for (String qualifier : List.of("", "?", "~", "%")) {
                String end = point + qualifier;
                values.addAll(List.of(end, "../" + end, end + "/..", "/" + end, end + "/"));
            }
        }
        List<String> ends = List.of("2019-04-17", "2019-04-19", "2019-04", "2019-04-XX", "2019", "2018-12-30", "2019-XX", "201X", "20XX", "2019-21",
                "2019-22", "2019-05~", "2018?", "2020%", "Y12019", "XXXX-04-17", "XXXX-04-19", "XXXX-04", "XXXX-12-30~", "XXXX-22", "XXXX-05-XX");
        ends.forEach(start -> ends.forEach(end -> values.add(start + "/" + end)));
        return values.stream().filter(PartialDate::isEdtf).filter(each -> DateReading.read(each).problem() != DateProblem.BACKWARDS).toList();
    }
}
