package org.wederhoor.dossier.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "19 April 2019                | 2019-04-19",
        "April 19, 2019               | 2019-04-19",
        "april 19 2019                | 2019-04-19",
        "19th of April, 2019          | 2019-04-19",
        "19 APRIL 2019.               | 2019-04-19",
        "Sept. 6, 2019                | 2019-09-06",
        "1 mrt. 2019                  | 2019-03-01",
        "3e mei 2019                  | 2019-05-03",
        "op 19 mei 2019               | 2019-05-19",
        "Thursday, May 16, 2019       | 2019-05-16",
        "donderdag 16 mei 2019        | 2019-05-16",
        "Thursday 16 May              | XXXX-05-16",
        "April 2019                   | 2019-04",
        "in april 2019                | 2019-04",
        "mei 2019                     | 2019-05",
        "2019                         | 2019",
        "the year 2019                | 2019",
        "12019                        | Y12019",
        "spring 2019                  | 2019-21",
        "voorjaar 2019                | 2019-21",
        "lente van 2019               | 2019-21",
        "fall 2019                    | 2019-23",
        "winter                       | XXXX-24",
        "in the spring of 2019        | 2019-21",
        "the summer of 2019           | 2019-22",
        "in the fall of the year 2019 | 2019-23",
        "in het voorjaar van 2019     | 2019-21",
        "de zomer van 2019            | 2019-22",
        "in de winter van het jaar 2019 | 2019-24",
        "het najaar van 2019          | 2019-23",
        "im Frühjahr des Jahres 2019  | 2019-21",
        "der Sommer 2019              | 2019-22",
        "im Winter des Jahres 2019    | 2019-24",
        "on the 19th of April 2019    | 2019-04-19",
        "in the year 2019             | 2019",
        "in het jaar 2019             | 2019"
    })
    void a_day_a_month_a_season_or_a_year_in_words(String typed, String edtf) {
        assertReads(edtf, typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "19. Mai 2019                             | 2019-05-19",
        "am 19. Mai 2019                          | 2019-05-19",
        "19. MAI 2019.                            | 2019-05-19",
        "Donnerstag, 16. Mai 2019                 | 2019-05-16",
        "Donnerstag, den 16. Mai 2019             | 2019-05-16",
        "am Donnerstag, dem 16. Mai 2019          | 2019-05-16",
        "Do., 16. Mai 2019                        | 2019-05-16",
        "Sonnabend, 18. Mai 2019                  | 2019-05-18",
        "3. März 2019                             | 2019-03-03",
        "3. Maerz 2019                            | 2019-03-03",
        "3. Jänner 2019                           | 2019-01-03",
        "3. Okt. 2019                             | 2019-10-03",
        "19.05.2019                               | 2019-05-19",
        "19.5.2019                                | 2019-05-19",
        "Mai 2019                                 | 2019-05",
        "im Mai 2019                              | 2019-05",
        "16. Mai                                  | XXXX-05-16",
        "2019                                     | 2019",
        "das Jahr 12019                           | Y12019",
        "Frühjahr 2019                            | 2019-21",
        "Frühling 2019                            | 2019-21",
        "im Herbst 2019                           | 2019-23",
        "Winter                                   | XXXX-24",
        "etwa 2019                                | 2019~",
        "um 2019                                  | 2019~",
        "möglicherweise 19. Mai 2019              | 2019-05-19?",
        "möglicherweise etwa Mai 2019             | 2019-05%",
        "spätestens 19. Mai 2019                  | ../2019-05-19",
        "bis zum 19. Mai 2019                     | ../2019-05-19",
        "bis 19. Mai 2019                         | ../2019-05-19",
        "ab Mai 2019                              | 2019-05/..",
        "seit dem 3. März 2019                    | 2019-03-03/..",
        "nach dem 19. Mai 2019                    | 2019-05-20/..",
        "vor dem 19. Mai 2019                     | ../2019-05-18",
        "zwischen 17. und 19. April 2019          | 2019-04-17/2019-04-19",
        "zwischen dem 17. und dem 19. April 2019  | 2019-04-17/2019-04-19",
        "zwischen 17. April und 2. Mai 2019       | 2019-04-17/2019-05-02",
        "vom 17. bis 19. April 2019               | 2019-04-17/2019-04-19",
        "vom 17. bis zum 19. April 2019           | 2019-04-17/2019-04-19",
        "17. bis 19. April 2019                   | 2019-04-17/2019-04-19",
        "17.-19. April 2019                       | 2019-04-17/2019-04-19",
        "17. April bis 2. Mai 2019                | 2019-04-17/2019-05-02",
        "zwischen April und Mai 2019              | 2019-04/2019-05",
        "2018 bis 2019                            | 2018/2019",
        "bis 19. Mai 2019, Beginn unbekannt       | /2019-05-19",
        "ab Mai 2019, Ende unbekannt              | 2019-05/",
        "19. April, Jahr in der Quelle nicht angegeben | XXXX-04-19",
        "19. April, Jahr unbekannt                | XXXX-04-19",
        "die 2010er-Jahre                         | 201X",
        "2010er Jahre                             | 201X",
        "ein Jahr von 2000 bis 2009               | 200X",
        "2004, Monat unbekannt                    | 2004-XX",
        "April 1985, Tag unbekannt                | 1985-04-XX",
        "1985, Tag unbekannt                      | 1985-XX-XX",
        "April, Tag unbekannt, Jahr in der Quelle nicht angegeben | XXXX-04-XX",
        "19. Mai 2019, 12:00:00                   | 2019-05-19T12:00:00"
    })
    void as_it_is_written_in_german(String typed, String edtf) {
        assertReads(edtf, typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "16 May                                      | XXXX-05-16",
        "May 16                                      | XXXX-05-16",
        "16 mei                                      | XXXX-05-16",
        "April                                       | XXXX-04",
        "16 May, year unknown                        | XXXX-05-16",
        "16 mei, jaar onbekend                       | XXXX-05-16",
        "16 mei (zonder jaar)                        | XXXX-05-16",
        "April 19, year not stated                   | XXXX-04-19",
        "29 February                                 | XXXX-02-29",
        "by 19 April, year not stated                | ../XXXX-04-19",
        "between 17 and 19 April                     | XXXX-04-17/XXXX-04-19",
        "tussen 30 december en 2 januari, jaar onbekend | XXXX-12-30/XXXX-01-02"
    })
    void a_day_without_a_year_is_one_of_an_unknown_year(String typed, String edtf) {
        assertReads(edtf, typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "by 19 May 2019                  | ../2019-05-19",
        "uiterlijk 19 mei 2019           | ../2019-05-19",
        "until May 2019                  | ../2019-05",
        "before 19 May 2019              | ../2019-05-18",
        "vóór 1 maart 2020               | ../2020-02-29",
        "before May 2019                 | ../2019-04",
        "voor 2019                       | ../2018",
        "before 19 May                   | ../XXXX-05-18",
        "from 19 May 2019 on             | 2019-05-19/..",
        "since 2019                      | 2019/..",
        "vanaf mei 2019                  | 2019-05/..",
        "after 31 December 2019          | 2020-01-01/..",
        "na december 2019                | 2020-01/..",
        "after April                     | XXXX-05/..",
        "by about 2019                   | ../2019~"
    })
    void before_and_after_a_day(String typed, String edtf) {
        assertReads(edtf, typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "between 17 and 19 April 2019          | 2019-04-17/2019-04-19",
        "tussen 17 en 19 april 2019            | 2019-04-17/2019-04-19",
        "17–19 April 2019                      | 2019-04-17/2019-04-19",
        "30 March - 2 April 2019               | 2019-03-30/2019-04-02",
        "17 t/m 19 april 2019                  | 2019-04-17/2019-04-19",
        "van 30 december 2018 tot en met 2 januari 2019 | 2018-12-30/2019-01-02",
        "from April to May 2019                | 2019-04/2019-05",
        "between 2018 and 2019                 | 2018/2019",
        "between spring and autumn 2019        | 2019-21/2019-23",
        "between 17 April and about 2 May 2019 | 2019-04-17/2019-05-02~",
        "2015-2018                             | 2015/2018",
        "2015 - 2018                           | 2015/2018",
        "2015–2018                             | 2015/2018",
        "1999-2001                             | 1999/2001",
        "in 2015–2018                          | 2015/2018",
        "2015 tot 2018                         | 2015/2018",
        "2015 bis 2018                         | 2015/2018",
        "2018 and 2019                         | 2018/2019",
        "May-June 2019                         | 2019-05/2019-06",
        "June – August 2019                    | 2019-06/2019-08",
        "Nov./Dec. 2019                        | 2019-11/2019-12",
        "May and June 2019                     | 2019-05/2019-06",
        "December 2018 - January 2019          | 2018-12/2019-01",
        "spring/summer 2019                    | 2019-21/2019-22",
        "mei/juni 2019                         | 2019-05/2019-06",
        "mei en juni 2019                      | 2019-05/2019-06",
        "in mei-juni 2019                      | 2019-05/2019-06",
        "sept./okt. 2019                       | 2019-09/2019-10",
        "mei/juni                              | XXXX-05/XXXX-06",
        "Mai/Juni 2019                         | 2019-05/2019-06",
        "Mai und Juni 2019                     | 2019-05/2019-06",
        "im Mai/Juni 2019                      | 2019-05/2019-06",
        "März–Mai 2019                         | 2019-03/2019-05",
        "May 2-4, 2019                         | 2019-05-02/2019-05-04",
        "May 2–4 2019                          | 2019-05-02/2019-05-04",
        "May 2 to 4, 2019                      | 2019-05-02/2019-05-04",
        "between May 2 and 4, 2019             | 2019-05-02/2019-05-04",
        "April 17th-19th, 2019                 | 2019-04-17/2019-04-19",
        "May 30 - June 2, 2019                 | 2019-05-30/2019-06-02",
        "Dec. 30, 2018 - Jan. 2, 2019          | 2018-12-30/2019-01-02",
        "May 2-4                               | XXXX-05-02/XXXX-05-04",
        "May 2 and 3, 2019                     | 2019-05-02/2019-05-03",
        "17 tot 19 april 2019                  | 2019-04-17/2019-04-19",
        "van 17 april tot 2 mei 2019           | 2019-04-17/2019-05-02",
        "17 en 18 april 2019                   | 2019-04-17/2019-04-18",
        "17. und 18. April 2019                | 2019-04-17/2019-04-18",
        "from Wednesday 17 April to Friday 19 April 2019 | 2019-04-17/2019-04-19"
    })
    void between_two_days(String typed, String edtf) {
        assertReads(edtf, typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "about 2019                      | 2019~",
        "circa mei 2019                  | 2019-05~",
        "ca. 2019                        | 2019~",
        "rond 16 mei                     | XXXX-05-16~",
        "possibly 19 May 2019            | 2019-05-19?",
        "19 May 2019?                    | 2019-05-19?",
        "mogelijk omstreeks 2019         | 2019%",
        "the 2010s                       | 201X",
        "de jaren 1980                   | 198X",
        "a year from 1900 to 1999        | 19XX",
        "een dag in april 2019           | 2019-04-XX",
        "a day in 2019                   | 2019-XX-XX",
        "a month in 2019                 | 2019-XX",
        "c1990                           | 1990~",
        "c. 1990                         | 1990~",
        "c.1990                          | 1990~",
        "ca 1990                         | 1990~",
        "approx 1990                     | 1990~",
        "approx. May 1990                | 1990-05~",
        "1990 approx                     | 1990~",
        "1990 (approximately)            | 1990~",
        "~1990                           | 1990~",
        "~ 16 May 2019                   | 2019-05-16~",
        "±1990                           | 1990~",
        "~1990?                          | 1990%",
        "ong. 1990                       | 1990~",
        "plm. 1990                       | 1990~",
        "1990 ongeveer                   | 1990~",
        "mei 1990 (circa)                | 1990-05~",
        "ca 1990                         | 1990~",
        "gegen 1990                      | 1990~",
        "1990 (ungefähr)                 | 1990~",
        "zirka Mai 1990                  | 1990-05~",
        "a year in the 1990s             | 199X",
        "some year in the 1980s          | 198X",
        "een jaar in de jaren 1990       | 199X",
        "ein Jahr in den 1990er Jahren   | 199X",
        "in einem Jahr in den 1990ern    | 199X",
        "in de jaren 1990                | 199X",
        "in the 1990s                    | 199X",
        "in den 1990er-Jahren            | 199X"
    })
    void what_is_not_exactly_known(String typed, String edtf) {
        assertReads(edtf, typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "19-05-2019                 | 2019-05-19",
        "19/5/2019                  | 2019-05-19",
        "19.05.2019                 | 2019-05-19",
        "5/19/2019                  | 2019-05-19",
        "05/05/2019                 | 2019-05-05",
        "2019/5/19                  | 2019-05-19",
        "2019-5-9                   | 2019-05-09",
        "05/2019                    | 2019-05",
        "zo 05-05-2019              | 2019-05-05",
        "woensdag 05-06-2019        | 2019-06-05",
        "uiterlijk 19-05-2019       | ../2019-05-19",
        "2019-05-19                 | 2019-05-19",
        "xxxx-05-16                 | XXXX-05-16",
        "2004-06/2006-08            | 2004-06/2006-08",
        "2019-05-19T12:00:00Z       | 2019-05-19T12:00:00Z",
        "../2019-05-19              | ../2019-05-19",
        "2019-05-19/                | 2019-05-19/",
        "1984?/2004~                | 1984?/2004~"
    })
    void numbers_with_the_day_first_and_the_standard_s_own_form(String typed, String edtf) {
        assertReads(edtf, typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "05/06/2019    | 2019-06-05    | 2019-05-06",
        "5-6-2019      | 2019-06-05    | 2019-05-06",
        "by 5.6.2019   | ../2019-06-05 | ../2019-05-06",
        "05/06/2019?   | 2019-06-05?   | 2019-05-06?",
        "between 05/06/2019 and 07/08/2019 | 2019-06-05/2019-08-07 | 2019-05-06/2019-07-08",
        "the 1900s     | 190X          | 19XX",
        "a year in the 2000s | 200X    | 20XX",
        "2018-22       | 2018-22       | 2018/2022",
        "2010/11       | 2010-11       | 2010/2011"
    })
    void what_can_be_two_dates_is_not_guessed_at(String typed, String one, String other) {
        DateReading reading = DateReading.read(typed);
        assertEquals(DateProblem.AMBIGUOUS, reading.problem());
        assertEquals(List.of(one, other), reading.readings());
        assertNull(reading.edtf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Thursday", "yesterday", "next week", "last month", "19", "19 5", "19-05-19", "May 19 2019 or so", "mei mei",
        "19 May 20199", "early 2019", "by", "between 2019", "between 19 May and", "2019, year unknown", "before 1 March, year unknown",
        "after 28 February", "before about 2019", "the 80s", "a day in the 2010s", "between 2018 and Thursday", "2019-05/XXXX-06", "12:00",
        "19 May 2019, 12:00", "May 2-2019", "May 2/3, 2019", "May and September 2019", "17 en 20 april 2019", "2015 und 2018", "1990-2005 or so",
        "mid-May 2019", "winter 2018-19", "2018-2019-2020", "a year in 2019", "a year in the 90s", "n/a", "May-19", "cMay", "approx", "~", "and",
        "between Friday 17 and 19 April 2019", "1/2", "../..", "XXXX", "XXXX-XX", "http://example.org/2019/05/19"})
    void what_is_no_date_is_not_read(String typed) {
        assertProblem(DateProblem.UNREADABLE, typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 April 2019", "29 February 2019", "2019-02-30", "30 februari", "13/13/2019", "32 mei", "2019-13", "by 31 June 2019",
        "between 17 and 31 April 2019", "April 30-31, 2019", "30 en 31 april 2019", "29 February - 3 March 2019"})
    void the_calendar_has_no_such_day(String typed) {
        assertProblem(DateProblem.NO_SUCH_DAY, typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Friday, May 16, 2019", "vrijdag 05-06-2019", "maandag 2019-05-19",
        "from Monday 17 April to 19 April 2019", "van maandag 17 april tot 19 april 2019"})
    void the_day_of_the_week_is_another(String typed) {
        assertProblem(DateProblem.WRONG_WEEKDAY, typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"between 19 and 17 April 2019", "2020/2019", "van mei 2019 tot en met april 2019", "2018-2015", "June-May 2019",
        "december/januari 2019", "May 4-2, 2019", "19 tot 17 april 2019", "mei en april 2019", "autumn 2019 to summer 2019",
        "najaar 2019 tot en met zomer 2019", "Herbst 2019 bis Sommer 2019", "summer 2019 - spring 2019", "winter 2019 to autumn 2018",
        "between winter 2019 and winter 2018", "September 2019 to summer 2019", "2019-23/2019-22"})
    void the_end_lies_before_the_beginning(String typed) {
        assertProblem(DateProblem.BACKWARDS, typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-19", "2018–19", "2018/19", "in 2018-19", "1998-99", "by 2018-19", "tot en met 2018-19"})
    void two_digits_do_not_say_which_year_it_ends_in(String typed) {
        assertProblem(DateProblem.SHORT_YEAR, typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"winter 2019 to spring 2019", "winter 2019 tot en met najaar 2019", "Herbst 2019 bis Winter 2019", "2018-12/2019-21"})
    void seasons_in_their_order_are_not_backwards(String typed) {
        assertNull(DateReading.read(typed).problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0044", "44 BC", "44 v.Chr.", "0000", "15 March 0000", "-0044-03-15"})
    void the_years_before_the_first_are_not_taken(String typed) {
        assertProblem(DateProblem.TOO_EARLY, typed);
    }

    private static void assertReads(String edtf, String typed) {
        DateReading reading = DateReading.read(typed);
        assertNull(reading.problem(), typed);
        assertEquals(edtf, reading.edtf());
    }

    private static void assertProblem(DateProblem problem, String typed) {
        DateReading reading = DateReading.read(typed);
        assertEquals(problem, reading.problem(), typed);
        assertNull(reading.edtf());
        assertEquals(List.of(), reading.readings());
    }
}
