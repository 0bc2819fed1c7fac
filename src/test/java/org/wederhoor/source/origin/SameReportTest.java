package org.wederhoor.source.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.wederhoor.source.text.PlacedText;

class SameReportTest {

    private static final String BRIDGE = """
            The Merwede bridge was closed to lorries because inspectors had found cracks in its steel months earlier,
            newspaper NRC reported on %s. Engineers warned the ministry in spring that the cracks were growing, but the
            warning was not passed on. The ministry declined to say who had read the engineers' letter.""";
    private static final String BRIDGE_REWRITTEN = """
            Cracks in the steel of the Merwede bridge were known to the ministry months before it barred lorries from
            crossing. According to NRC, inspectors and engineers had warned in a letter that the cracks kept growing.
            Hauliers are furious over the detour.""";
    private static final String BRIDGE_OTHER_REPORT = """
            Repairing the Merwede bridge will cost twice what parliament was told, according to NRC. The contractor sent a
            bill of ninety million euros, and the minister will have to find the money in next year's budget. The opposition
            asks for a debate.""";
    private static final String BRUG = """
            Het ministerie wist al maanden van scheuren in het staal van de Merwedebrug voordat vrachtwagens werden geweerd.
            Dat meldt NRC. Inspecteurs waarschuwden in het voorjaar per brief dat de scheuren groeiden.""";
    private static final String BRUG_HERSCHREVEN = """
            Inspecteurs hebben al in het voorjaar gewaarschuwd voor groeiende scheuren in de Merwedebrug, schrijft NRC. De
            brief bleef op het ministerie liggen; pas maanden later mochten er geen vrachtwagens meer over de brug.""";
    private static final String BRUG_ANDER_BERICHT = """
            De reparatie van de Merwedebrug valt twee keer zo duur uit, schrijft NRC. De aannemer stuurde een rekening van
            negentig miljoen euro. De Kamer wil opheldering van de minister over de begroting van volgend jaar.""";

    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final List<Article> articles = new ArrayList<>();

    @Test
    void a_rewrite_goes_back_to_the_same_report_and_another_report_of_the_same_newspaper_does_not() {
        article("first", BRIDGE.formatted("Tuesday"));
        article("rewrite", BRIDGE_REWRITTEN);
        article("other", BRIDGE_OTHER_REPORT);
        assertEquals(List.of("NRC: first, rewrite"), groups());
    }

    @Test
    void the_same_holds_in_dutch() {
        article("eerste", BRUG);
        article("ander", BRUG_ANDER_BERICHT);
        article("herschreven", BRUG_HERSCHREVEN);
        assertEquals(List.of("NRC: eerste, herschreven"), groups());
    }

    @Test
    void reports_that_share_their_actors_are_told_apart_by_what_they_are_about() {
        article("masks", "The health ministry overpaid for millions of face masks that could not be used, The Guardian "
                + "reported on Friday. Officials signed contracts worth 200 million pounds with a firm that had no "
                + "experience, and the masks failed safety tests.");
        article("masks again", "Hundreds of millions of pounds were spent on face masks that failed safety tests, "
                + "according to The Guardian. The firm that got the contracts had never made protective equipment before, "
                + "and officials knew it.");
        article("tobacco", "Officials at the health ministry met lobbyists of the tobacco industry eleven times without "
                + "keeping minutes, according to The Guardian. A bill to ban flavoured cigarettes was later withdrawn, and "
                + "the ministry would not say why.");
        article("lijst", "De Belastingdienst heeft jarenlang ouders op een zwarte lijst gezet zonder dat zij dat wisten, "
                + "meldt Trouw. Wie op de lijst stond kreeg geen schuldhulp. De staatssecretaris zegt de lijst te hebben "
                + "stopgezet.");
        article("lijst weer", "Duizenden ouders stonden zonder het te weten op een zwarte lijst van de fiscus, schrijft "
                + "Trouw. Daardoor kregen zij geen hulp bij hun schulden. De staatssecretaris heeft de lijst inmiddels "
                + "laten stoppen.");
        article("telefoon", "De Belastingdienst kampt met een tekort aan personeel en kan de telefoon vaak niet opnemen, "
                + "schrijft Trouw. De staatssecretaris wil duizend mensen werven. Ouders wachten soms maanden op antwoord.");
        assertEquals(List.of("The Guardian: masks, masks again", "Trouw: lijst, lijst weer"), groups());
    }

    @Test
    void articles_that_name_different_outlets_are_not_put_together() {
        article("first", BRIDGE.formatted("Tuesday"));
        article("elsewhere", BRIDGE_REWRITTEN.replace("NRC", "The Guardian"));
        assertEquals(List.of(), groups());
    }

    @Test
    void an_article_that_names_no_outlet_is_in_no_group() {
        article("first", BRIDGE.formatted("Tuesday"));
        article("unattributed", BRIDGE_REWRITTEN.replace("According to NRC", "It seems that"));
        assertEquals(List.of(), groups());
    }

    @Test
    void reports_of_days_far_apart_are_not_one_however_alike() {
        article("may", BRIDGE.formatted("May 16"));
        article("april", BRIDGE.formatted("April 17"));
        assertEquals(List.of(), groups());
    }

    @Test
    void a_day_apart_is_no_contradiction_even_over_new_year() {
        article("old", BRIDGE.formatted("December 31"));
        article("new", BRIDGE.formatted("January 1"));
        assertEquals(List.of("NRC: old, new"), groups());
    }

    @Test
    void today_is_the_day_that_the_article_bears() {
        article("today", BRIDGE.replace("on %s", "today"), "May 16, 2019");
        article("april", BRIDGE.formatted("April 17"));
        article("may", BRIDGE.formatted("16 May"));
        assertEquals(List.of("NRC: today, may"), groups());
    }

    @Test
    void copies_are_one_report_whatever_else() {
        UUID first = article("first", "Dat meldt NRC.");
        UUID id = UUID.randomUUID();
        names.put(id, "copy");
        articles.add(new Article(id, BRIDGE_REWRITTEN, List.of(), attributions(BRIDGE_REWRITTEN), Set.of(first), List.of()));
        assertEquals(List.of("NRC: first, copy"), groups());
    }

    @Test
    void nothing_comes_of_no_articles() {
        assertEquals(List.of(), SameReport.groups(List.of()));
    }

    @Test
    void four_of_the_five_articles_go_back_to_one_report_and_the_fifth_to_others() throws Exception {
        assumeTrue(Files.isDirectory(AttributionsTest.ARTICLES), "the articles are not here");
        for (int i = 0; i < 5; i++) {
            article("S" + i, AttributionsTest.article("00" + i));
        }
        assertEquals(List.of("De Volkskrant: S0, S1, S2, S3", "AFP: S0, S3"), groups());
    }

    private UUID article(String name, String text, String... dates) {
        UUID id = UUID.randomUUID();
        names.put(id, name);
        articles.add(new Article(id, text, List.of(), attributions(text), Set.of(), List.of(dates)));
        return id;
    }

    private static List<Attribution> attributions(String text) {
        return Attributions.of(new PlacedText(text), List.of(), AttributionsTest.PARTIES);
    }

    private List<String> groups() {
        return SameReport.groups(articles).stream()
                .map(group -> group.name() + ": " + String.join(", ",
                        group.articles().stream().map(names::get).toList())).toList();
    }
}
