package org.wederhoor.source.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.wederhoor.dossier.NamedParty;
import org.wederhoor.source.text.PlacedText;

class OwnOutletTest {

    private static final NamedParty POST = new NamedParty(UUID.randomUUID(), "Harbour Post", List.of("The Post of Oosterveen", "De Krant",
            "harbourpost.example"), true);
    private static final NamedParty WIRE = new NamedParty(UUID.randomUUID(), "North Sea Wire", List.of(), true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council had known for a year, documents seen by Harbour Post show.
            “We had no warning whatsoever,” an alderman told Harbour Post on Monday.
            The alderman told the Harbour Post that there had been no warning.
            According to Harbour Post, the council had known for a year.
            The council had known for a year, the newspaper Harbour Post reported, and the newspaper said so again.
            De wethouder zegt tegenover De Krant dat hij van niets wist.
            De wethouder zegt tegenover de Krant dat hij van niets wist.
            Dat meldt Harbour Post op gezag van twee ambtenaren.
            “We had no warning,” she told The Post of Oosterveen on Monday.
            “We had no warning,” she told harbourpost.example on Monday.
            By Harbour Post staff
            Source: Harbour Post
            """)
    void what_an_article_attributes_to_its_own_outlet_counts_for_nothing(String text) {
        List<Attribution> found = Attributions.of(new PlacedText(text), List.of(), List.of(POST, WIRE));
        OwnOutlet byParty = new OwnOutlet(POST.id(), List.of(POST.name()), null);
        assertEquals(1, Math.min(1, found.size()), text);
        assertEquals(List.of(), byParty.others(found));
    }

    @Test
    void what_it_attributes_to_others_stays() {
        String text = "The council had known for a year, North Sea Wire reported. “Not true,” she told Harbour Post.";
        List<Attribution> found = Attributions.of(new PlacedText(text), List.of(), List.of(POST, WIRE));
        assertEquals(List.of("North Sea Wire"),
                new OwnOutlet(POST.id(), List.of(), null).others(found).stream().map(Attribution::name).toList());
    }

    @ParameterizedTest
    @CsvSource({"https://www.harbourpost.example/news/1, Harbour Post", "https://harbour-post.example/, Harbour Post",
        "https://nieuws.dekrant.example/x?y=z, De Krant", "https://krant.example/x, De Krant", "https://www.nu.example/x, NU.example",
        "https://theharbourpost.co.example/x, The Harbour Post", "https://theharbourpost.example/x, the Harbour Post"})
    void an_outlet_that_is_no_party_is_known_by_the_address_of_its_article(String address, String name) {
        Attribution told = new Attribution(null, name, null, Attribution.Kind.REPORTED);
        Attribution other = new Attribution(null, "Reuters", null, Attribution.Kind.CREDIT);
        assertEquals(List.of(other), new OwnOutlet(null, List.of(), address).others(List.of(told, other)));
    }

    @Test
    void an_address_that_cannot_be_read_says_nothing() {
        Attribution told = new Attribution(null, "Reuters", null, Attribution.Kind.REPORTED);
        assertEquals(List.of(told), new OwnOutlet(null, List.of(), "https://not an address").others(List.of(told)));
    }
}
