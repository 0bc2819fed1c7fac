package org.wederhoor.claim.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.wederhoor.dossier.NamedParty;
import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.text.PlacedText;

/** From a page's markup to what is suggested of it. */
class PageSuggestionsTest {

    private static final List<NamedParty> PARTIES = List.of(new NamedParty(UUID.randomUUID(), "KPN", List.of(), false),
            new NamedParty(UUID.randomUUID(), "Ostaria", List.of(), false));
    private static final Map<String, String> PROSE = Map.of(
            "nl", "De gemeenteraad van Oosterveen kwam dinsdagavond bijeen in het stadhuis om over het netwerk te praten. ",
            "en", "The council of Oosterveen came together on Tuesday evening in the town hall to talk about the network. ",
            "de", "Der Rat der Stadt Oosterveen kam am Dienstagabend im Rathaus zusammen, um über das Netz zu sprechen. ");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', value = {
        "en|<p>KPN said on Tuesday: <del>“We confirm the leak.”</del> <ins>“We deny the leak.”</ins></p>|KPN DENIES: We deny the leak.",
        "nl|<p>De boete is <s>12</s> 2 miljoen, bevestigt Ostaria.</p>|Ostaria CONFIRMS: De boete is; 2 miljoen, bevestigt Ostaria.",
        "nl|<p>Ostaria sprak met de krant. <strike>Het bedrijf erkende de fout.</strike></p>|-",
        "nl|<p>Ostaria <span style='text-decoration:line-through'>bevestigt</span> ontkent dat er een lek is.</p>"
                + "|Ostaria DENIES: Ostaria; ontkent dat er een lek is.",
        "nl|<aside class=kader><h3>Reactie Ostaria</h3><p>“Wij ontkennen dat er een achterdeur is geweest”, zegt Ostaria.</p></aside>"
                + "|Ostaria DENIES: Wij ontkennen dat er een achterdeur is geweest",
        "nl|<article class='liveblog-item tag-privacy'><p>Ostaria ontkent dat het bedrijf gegevens heeft gelekt.</p></article>"
                + "|Ostaria DENIES: Ostaria ontkent dat het bedrijf gegevens heeft gelekt.",
        "nl|<p>Ostaria<span class=visually-hidden> (opent in nieuw venster)</span> ontkent alles.</p>|Ostaria DENIES: Ostaria ontkent alles.",
        "nl|<div><template shadowrootmode=open><blockquote>“Wij hebben nooit een achterdeur gehad”, zegt Ostaria.</blockquote></template></div>"
                + "|Ostaria DENIES: Wij hebben nooit een achterdeur gehad",
        "nl|<p lang=nl>Ostaria zegt: <q>Wij ontkennen dat er een lek was</q>.</p>|Ostaria DENIES: Wij ontkennen dat er een lek was",
        "en|<p lang=en>Ostaria said on Monday: <q>We deny that there was a leak</q>.</p>|Ostaria DENIES: We deny that there was a leak",
        "de|<p lang=de>Ostaria sagte am Montag: <q>Wir bestreiten, dass es ein Leck gab</q>.</p>|Ostaria DENIES: Wir bestreiten, dass es ein Leck gab",
        "nl|<footer class=correctie>Correctie 3 april: in een eerdere versie van dit artikel stond dat Ostaria de achterdeur had bevestigd.</footer>|-",
        "en|<aside>Correction: an earlier version of this article said that Ostaria had confirmed the back door.</aside>|-",
        "de|<aside>Korrektur: In einer früheren Version hieß es, Ostaria habe die Hintertür bestätigt.</aside>|-",
    })
    void only_what_readers_are_told_is_suggested(String language, String html, String suggested) {
        String prose = "<p>" + PROSE.get(language).repeat(3) + "</p>";
        String page = "<html><body><article><h1>Zaak loopt op</h1>" + prose + html + prose + "</article></body></html>";
        Reading reading = DocumentReader.read(page.getBytes(StandardCharsets.UTF_8), "page.html", null);
        PlacedText text = new PlacedText(reading.text());
        String found = Suggester.suggest(reading.text(), reading.leftOut().stream().map(LeftOut::range).toList(), PARTIES).stream()
                .map(each -> each.speaker() + " " + each.stance() + ": " + each.passages().stream().map(passage -> text.slice(passage.range()))
                        .collect(Collectors.joining("; "))).collect(Collectors.joining(" | "));
        assertEquals(suggested == null ? "" : suggested, found);
    }
}
