package org.wederhoor.elsewhere.matching;

import jakarta.persistence.Converter;

import org.wederhoor.claim.TranslationsColumn;

/** The words of a term by language. */
@Converter
class TermWords extends TranslationsColumn<String> {

    TermWords() {
        super(String.class);
    }
}
