package org.wederhoor.source.intake.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.web.Words;

@QuarkusTest
class DocumentTypeTest {

    @Test
    void each_kind_that_is_read_has_a_type_an_extension_and_readers_words_of_its_own() {
        List<DocumentType> read = Stream.of(DocumentType.values()).filter(each -> each.mediaType() != null).toList();
        assertEquals(read.size(), read.stream().map(DocumentType::mediaType).distinct().count());
        assertEquals(read.size(), read.stream().map(DocumentType::extension).distinct().count());
        Set<DocumentType> plain = Set.of(DocumentType.TEXT, DocumentType.HTML);
        for (DocumentType each : read) {
            assertTrue(each.extension().matches("\\.[a-z]+"), each.name());
            assertEquals(each, DocumentType.of(each.mediaType()));
            for (String language : List.of("en", "nl", "de")) {
                String words = Words.messages(IntakeMessages.class, Locale.forLanguageTag(language)).document(each.mediaType());
                assertEquals(plain.contains(each), words.isBlank(), each + " in " + language);
            }
        }
        assertNull(DocumentType.ARCHIVE.extension());
        assertNotEquals(DocumentType.SPREADSHEET.extension(), DocumentType.SPREADSHEET97.extension());
    }
}
