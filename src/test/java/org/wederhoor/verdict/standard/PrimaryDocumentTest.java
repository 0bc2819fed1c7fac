package org.wederhoor.verdict.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrimaryDocumentTest {

    @Test
    void one_archived_document_is_enough_and_none_is_not() {
        assertEquals(Result.NOT_MET, new Known().on(Rule.PRIMARY_DOCUMENT).result());
        assertEquals(Result.MET, new Known().document("The report").on(Rule.PRIMARY_DOCUMENT).result());
    }
}
