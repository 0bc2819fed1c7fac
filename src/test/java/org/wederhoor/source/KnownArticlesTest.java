package org.wederhoor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

@QuarkusTest
class KnownArticlesTest {

    @Inject
    KnownArticles articles;

    @Test
    void sources_from_before_captures_were_known_are_known_once_the_app_starts() {
        Source source = Given.source(Given.dossier(), "Old");
        Tables.change("update source set address = 'https://www.krant.example/x/?utm_source=y', article = null where id = '" + source.id + "'");
        articles.onStart(null);
        assertEquals("krant.example/x", Given.made(() -> Source.<Source>findById(source.id).article()));
        assertEquals(source.version, Given.made(() -> Source.<Source>findById(source.id).version), "nobody changed it");
    }
}
