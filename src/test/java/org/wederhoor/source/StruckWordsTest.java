package org.wederhoor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.wederhoor.dossier.NamedParty;
import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.source.origin.Attributions;
import org.wederhoor.source.text.PlacedText;

/** From a page with struck-out words to what it is taken to say of itself: those words say nothing. */
class StruckWordsTest {

    private static final List<NamedParty> PARTIES = List.of(outlet("AFP"), outlet("Reuters"), outlet("ANP"), outlet("Harbour Post"), outlet("NRC"),
            outlet("De Volkskrant"));
    private static final String PROSE = "De gemeenteraad van Oosterveen kwam dinsdagavond bijeen in het stadhuis om over het netwerk te praten. Het duurde"
            + " tot laat in de avond, en niemand van de aanwezigen wilde zeggen waarom dat zo was.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', value = {
        "<h1>Ostaria <del>bevestigt</del> <ins>ontkent</ins> lek in netwerk</h1>|Ostaria ontkent lek in netwerk",
        "<h1><s>Ostaria bevestigt een groot lek in het netwerk</s> Ostaria ontkent</h1>|Ostaria ontkent",
        "<h1>Ostaria ontkent <strike>alle berichten over een groot lek in het netwerk</strike></h1>|Ostaria ontkent",
        "<h1>Ostaria ont<del>t</del>kent lek in netwerk</h1>|Ostaria ontkent lek in netwerk",
        "<h1><del>Ostaria bevestigt lek</del></h1><h1>Ostaria ontkent lek</h1>|Ostaria ontkent lek",
        "<del><h1>Ostaria bevestigt lek</h1></del><h1>Ostaria ontkent lek</h1>|Ostaria ontkent lek",
        "<h1><del>Ostaria bevestigt lek</del></h1>|-",
        "<h2>Ostaria <span style='text-decoration:line-through'>bevestigt</span> ontkent lek in netwerk</h2>|Ostaria ontkent lek in netwerk",
        "<p>Ostaria <s>bevestigt</s> ontkent lek in netwerk</p>|Ostaria ontkent lek in netwerk",
        "<p><b>Ostaria <span class=text-strike>geeft toe dat er een</span> ontkent lek</b></p>|Ostaria ontkent lek",
        "<h1>Boete van <s>12</s> 2 miljoen voor Ostaria</h1>|Boete van 2 miljoen voor Ostaria",
        "<h1>Update: <del>storing</del> inbraak bij Ostaria</h1><p>Beeld: <s>Jan Smit</s> Els Brand</p>|Update: inbraak bij Ostaria",
    })
    void a_headline_is_what_is_left_of_it(String html, String headline) {
        assertEquals(headline, proposed(read("", html), ProposalField.HEADLINE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', value = {
        "<meta property=og:title content='Ostaria bevestigt ontkent lek'>|<h1>Ostaria <del>bevestigt</del> ontkent lek</h1>|Ostaria ontkent lek",
        "<title>Ostaria bevestigt lek - Harbour Post</title>|<p><s>Ostaria bevestigt lek</s></p>|-",
        "<title>Ostaria bevestigt lek - Harbour Post</title>|<h1>Ostaria <del>bevestigt</del> lek</h1>|Ostaria lek",
        "<title>Ostaria ontkent lek - Harbour Post</title>|<h1>Ostaria <del>bevestigt</del> ontkent lek</h1>|Ostaria ontkent lek",
        "<title>Ostaria bevestigt lek</title>|<p>Eerder: <s>Ostaria bevestigt lek</s></p><h1>Ostaria bevestigt lek</h1>|Ostaria bevestigt lek",
    })
    void metadata_that_still_say_it_are_not_taken(String head, String html, String headline) {
        assertEquals(headline, proposed(read(head, html), ProposalField.HEADLINE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', value = {
        "BYLINE|<p>Door <s>Jan Smit</s> Els Brand</p>|Door Els Brand",
        "BYLINE|<p><s>Door Jan Smit</s></p><p>Door Els Brand</p>|Door Els Brand",
        "BYLINE|<p><del>Door Jan Smit</del></p>|-",
        "BYLINE|<p>Door Els Brand <del>en Jan Smit</del></p>|Door Els Brand",
        "BYLINE|<p>By <span style='text-decoration: line-through'>John Smith and</span> Ann Lee</p>|By Ann Lee",
        "DATED|<p><s>12 maart 2026</s> 13 maart 2026</p>|13 maart 2026",
        "DATED|<p>12 <del>maart</del> april 2026</p>|12 april 2026",
        "DATED|<p><del><time datetime='2026-03-12'>eergisteren</time></del></p><p>Gisteren <time datetime='2026-03-13'>laat</time></p>|2026-03-13",
        "DATED|<p><del>12 maart 2026</del></p>|-",
        "OUTLET|<p><s>Harbour Post</s> NRC, 12 maart 2026</p>|-",
        "AGENCY|<p><del>AFP</del></p>|-",
        "AGENCY|<p>Bron: <del>AFP</del> Reuters</p>|Reuters",
        "AGENCY|<p>OOSTERVEEN <s>(AFP)</s> - " + PROSE + "</p>|-",
        "DATELINE|<p><s>AMSTERDAM</s> OOSTERVEEN - " + PROSE + "</p>|OOSTERVEEN",
        "AGENCY|<p>OOSTERVEEN <s>(AFP)</s> (ANP) - " + PROSE + "</p>|ANP",
    })
    void neither_byline_nor_day_nor_outlet_is_struck_out(ProposalField field, String html, String value) {
        assertEquals(value, proposed(read("", "<h1>Ostaria ontkent lek</h1>" + html), field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', value = {
        "<p><del>Source: AFP</del></p>|-",
        "<p>Source: <s>AFP</s></p>|-",
        "<p><strike>Source:</strike> AFP</p>|-",
        "<p>Source: <s>AFP</s> Reuters</p>|CREDIT Reuters: Reuters",
        "<p>Bron: ANP <span style='text-decoration:line-through'>/ Reuters</span></p>|CREDIT ANP: Bron: ANP",
        "<p>Dat meldt <del>De Volkskrant</del> NRC.</p>|REPORTED NRC: NRC",
        "<p><del>Dat meldt NRC.</del> Ostaria zwijgt.</p>|-",
        "<p>Dat meldt NRC. <s>De krant noemt geen namen.</s></p>|REPORTED NRC: Dat meldt NRC",
        "<p>Volgens NRC was er <del>geen</del> een lek.</p>|REPORTED NRC: Volgens NRC was er",
        "<p>Volgens <ins>de krant</ins> <del>NRC</del> was er een lek.</p>|-",
        "<p>Er was een lek. <s>(AFP)</s></p>|-",
        "<p>Er was een lek. — <s>Reuters</s> AFP</p>|CREDIT AFP: AFP",
        "<p>© 2026 <del>ANP</del></p>|-",
        "<section class=comments><p>Bron: NRC</p><p>Source: AFP</p></section>|-",
    })
    void what_is_struck_out_is_no_attribution(String html, String found) {
        Reading reading = read("", "<h1>Ostaria ontkent lek</h1><p>" + PROSE + "</p>" + html);
        PlacedText text = new PlacedText(reading.text());
        assertEquals(found == null ? "" : found, Attributions.of(text, reading.leftOut(), PARTIES).stream()
                .map(each -> each.kind() + " " + each.name() + ": " + text.slice(each.phrase())).collect(Collectors.joining("; ")));
    }

    private static Reading read(String head, String html) {
        String page = "<html><head>" + head + "</head><body><article>" + html + "<p>" + PROSE + "</p><p>" + PROSE + "</p></article></body></html>";
        return DocumentReader.read(page.getBytes(StandardCharsets.UTF_8), "page.html", null);
    }

    private static String proposed(Reading reading, ProposalField field) {
        return reading.proposals().stream().filter(each -> each.field() == field).map(each -> each.value()).findFirst().orElse(null);
    }

    private static NamedParty outlet(String name) {
        return new NamedParty(UUID.randomUUID(), name, List.of(), true);
    }
}
