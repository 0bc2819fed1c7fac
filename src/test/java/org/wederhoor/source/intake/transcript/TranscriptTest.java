package org.wederhoor.source.intake.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

class TranscriptTest {

    @Test
    void its_words_are_running_text_with_the_time_of_each_cue() {
        Reading read = read("""
                WEBVTT
                Kind: captions
                Language: nl

                1
                00:00:01.000 --> 00:00:03.000 align:start position:0%
                <v Woordvoerder>Noordnet ontkent &amp; blijft <i>ontkennen</i>.

                00:00:03.100 --> 00:00:05.000
                <v Woordvoerder>Wij hebben niets
                gevonden.

                NOTE nobody says this

                01:02:03.500 --> 01:02:05.000
                Dat was het.
                """);
        assertEquals("text/vtt", read.mediaType());
        assertEquals("Woordvoerder: Noordnet ontkent & blijft ontkennen. Wij hebben niets gevonden.\n\nDat was het.", read.text());
        assertEquals(List.of("0 00:00:01", "51 00:00:03", "79 01:02:03"), locators(read));
        assertEquals(List.of("Kind=captions", "Language=nl"), read.says().stream().map(each -> each.name() + "=" + each.value()).toList());
        assertEquals(List.of(), read.proposals());
    }

    @Test
    void what_rolls_over_the_screen_is_read_once() {
        Reading read = read("""
                WEBVTT

                00:00:00.000 --> 00:00:02.000 align:start position:0%

                the<00:00:00.400><c> supplier</c><00:00:00.800><c> denied</c>

                00:00:02.000 --> 00:00:02.010 align:start position:0%
                the supplier denied

                00:00:02.010 --> 00:00:04.000 align:start position:0%
                the supplier denied
                that there was<00:00:03.000><c> a leak</c>

                00:00:04.000 --> 00:00:04.010 align:start position:0%
                that there was a leak

                00:00:04.010 --> 00:00:06.000 align:start position:0%
                that there was a leak
                no

                00:00:06.000 --> 00:00:06.010 align:start position:0%
                no

                00:00:06.010 --> 00:00:08.000 align:start position:0%
                no
                no
                """);
        assertEquals("the supplier denied that there was a leak no no", read.text());
        assertEquals(List.of("0 00:00:00", "20 00:00:02", "42 00:00:04", "45 00:00:06"), locators(read));
    }

    @Test
    void what_somebody_says_again_stays_where_nothing_rolls() {
        assertEquals("No. No. I said no. We never did.", read("""
                1
                00:00:01,000 --> 00:00:02,000
                No.

                2
                00:00:02,000 --> 00:00:03,000
                No.

                3
                00:00:03,000 --> 00:00:04,000
                I said no.

                4
                00:00:04,000 --> 00:00:05,000
                We never did.
                """).text());
    }

    @ValueSource(strings = {
        // SubRip: commas, no blank line between cues
        "1\n00:00:01,000 --> 00:00:02,000\nEen.\n2\n00:00:03,000 --> 00:00:04,000\nTwee.\n",
        // hours left out, carriage returns, a mark at the beginning
        "\uFEFFWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nEen.\r\n\r\n00:03.000 --> 00:04.000\r\nTwee.\r\n",
        // no blank line below the head, style and region blocks, many empty lines
        "WEBVTT\nSTYLE\n::cue { color: red }\n\n\n\nREGION\nid:a\n\n00:01.000 --> 00:02.000\nEen.\n\n\n\n\n00:03.000 --> 00:04.000\nTwee.",
        // commas in WebVTT, a cue that ends when it begins, formatting of players
        "WEBVTT\n\nnaam\n00:00:01,000 --> 00:00:01,000\n{\\an8}<font color=\"red\">Een.</font>\n\n00:00:03,5 --> 00:00:04,000\n<b>Twee.</b>\n",
        // a blank line within a cue
        "1\n00:00:01,000 --> 00:00:04,000\nEen.\n\nTwee.\n"
    })
    @ParameterizedTest
    void files_of_all_habits_say_the_same(String file) {
        assertEquals("Een. Twee.", read(file).text());
    }

    @Test
    void who_speaks_begins_a_paragraph() {
        assertEquals("Voorzitter: Aan de orde.\n\nMinister: Nee. Nooit.", read("""
                WEBVTT

                00:01.000 --> 00:02.000
                <v.loud Voorzitter>Aan de orde.</v>

                00:02.000 --> 00:03.000
                <v Minister>Nee.

                00:03.000 --> 00:04.000
                <v Minister>Nooit.
                """).text());
    }

    @Test
    void what_has_no_words_or_too_many_cues_is_refused() {
        assertEquals(UnreadableReason.NO_SPEECH, refused("WEBVTT\n\n00:01.000 --> 00:02.000\n<c></c>\n"));
        assertEquals(UnreadableReason.TOO_MANY_CUES, refused("WEBVTT\n\n" + IntStream.range(0, CueReader.MOST + 1)
                .mapToObj(i -> "00:%02d.000 --> 00:%02d.500\nx%d\n\n".formatted(i % 60, i % 60, i)).collect(Collectors.joining())));
    }

    private static Reading read(String file) {
        return DocumentReader.read(file.getBytes(StandardCharsets.UTF_8), null, null);
    }

    private static UnreadableReason refused(String file) {
        return assertThrows(Unreadable.class, () -> read(file)).reason();
    }

    private static List<String> locators(Reading read) {
        return read.locators().stream().map(each -> each.start() + " " + each.value()).toList();
    }

    @Test
    void nobody_is_given_the_words_of_another_or_of_nobody() {
        assertEquals("Minister: Nee.\n\nVoorzitter: Dank u.\n\nApplaus.\n\nMinister: Nooit.", read("""
                WEBVTT

                00:01.000 --> 00:02.000
                <v Minister>Nee.</v>
                <v Voorzitter>Dank u.</v>

                00:02.000 --> 00:03.000
                Applaus.

                00:03.000 --> 00:04.000
                <v Minister>Nooit.</v>
                """).text());
        assertEquals("A: Ja.\n\nB: Nee.\n\n(gelach)", read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>Ja.</v> <v B>Nee.</v> (gelach)\n").text());
    }
}
