package org.wederhoor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One page, however its address was copied. */
class ArticleAddressTest {

    private static final String PLAIN = "https://krant.example/nieuws/caf%C3%A9-lek?id=7&p=2";

    @ParameterizedTest
    @ValueSource(strings = {"http://krant.example/nieuws/caf%C3%A9-lek?id=7&p=2", "https://www.krant.example/nieuws/caf%c3%a9-lek?id=7&p=2",
            "https://m.krant.example/nieuws/café-lek?id=7&p=2", "https://KRANT.example:443/nieuws/caf%C3%A9-lek?p=2&id=7",
            "https://krant.example/nieuws/caf%C3%A9-lek/?id=7&p=2", "https://krant.example/nieuws/caf%C3%A9-lek?id=7&p=2#reacties",
            "https://krant.example/nieuws/caf%C3%A9-lek?utm_source=x&id=7&utm_medium=y&p=2&fbclid=Z", "https://amp.krant.example/nieuws/caf%C3%A9-lek?id=7&p=2",
            "https://krant.example/nieuws/caf%C3%A9-lek/amp?id=7&p=2", "https://krant.example/nieuws/caf%C3%A9-lek/amp/?id=7&p=2",
            "https://krant.example/amp/nieuws/caf%C3%A9-lek?id=7&p=2", "https://krant.example/nieuws/caf%C3%A9%2Dlek?id=7&p=2&amp=1",
            "https://www.krant.example/nieuws/caf%C3%A9-lek?id=7&p=2#:~:text=geen%20commentaar", " https://www.m.krant.example/nieuws/caf%C3%A9-lek?id=7&p=2 ",
            "https://krant.example./nieuws/caf%C3%A9-lek?id=7&p=2", "HTTPS://krant.example/nieuws/caf%C3%A9-lek?id=7&p=2&"})
    void is_the_same(String address) {
        assertEquals(ArticleAddress.key(PLAIN), ArticleAddress.key(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://krant.example/nieuws/caf%C3%A9-lek", "https://krant.example/nieuws/caf%C3%A9-lek?id=8&p=2",
            "https://krant.example/Nieuws/caf%C3%A9-lek?id=7&p=2", "https://regio.krant.example/nieuws/caf%C3%A9-lek?id=7&p=2",
            "https://krant.example:8443/nieuws/caf%C3%A9-lek?id=7&p=2", "https://krant.example/nieuws/caf%C3%A9-lek.html?id=7&p=2",
            "https://krant.example/nieuws/caf%C3%A9-lek?id=7&p=2#!/live", "https://krant.example/nieuws/caf%C3%A9-lek/2?id=7&p=2",
            "https://krant.example/nieuws/caf%C3%A9-lek?id=7&p=2&amp=2", "https://krant.test/nieuws/caf%C3%A9-lek?id=7&p=2"})
    void is_another(String address) {
        assertNotEquals(ArticleAddress.key(PLAIN), ArticleAddress.key(address));
        assertNotNull(ArticleAddress.key(address));
    }

    @ParameterizedTest
    @CsvSource({"https://krant.example/x.amp.html, https://krant.example/x.html", "https://bücher.example/x, https://xn--bcher-kva.example/x",
            "https://m.nl/x, http://www.m.nl/x", "https://krant.example/?p=12, http://www.krant.example?p=12",
            "https://krant.example/x?outputType=amp, https://krant.example/x"})
    void two_ways_of_writing_one(String one, String other) {
        assertEquals(ArticleAddress.key(one), ArticleAddress.key(other));
        assertNotNull(ArticleAddress.key(one));
    }

    @ParameterizedTest
    @CsvSource({"https://m.nl/x, https://nl/x", "https://krant.example/amp, https://krant.example/x",
            "https://krant.example/tags/amp/x, https://krant.example/tags/x"})
    void what_only_looks_alike_stays_apart(String one, String other) {
        assertNotEquals(ArticleAddress.key(one), ArticleAddress.key(other));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://krant.example", "https://www.krant.example/", "https://krant.example/?utm_source=x", "https://krant.example/#top",
            "ftp://krant.example/x", "krant.example/x", "https://krant.example/a b"})
    void a_front_page_and_what_is_no_address_are_no_article(String address) {
        assertNull(ArticleAddress.key(address));
    }
}
