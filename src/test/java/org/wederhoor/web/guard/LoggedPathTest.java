package org.wederhoor.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoggedPathTest {

    @ParameterizedTest
    @CsvSource({"/preview/s3cret, /preview/…", "/nl/preview/s3cret/editions/1, /nl/preview/…", "/desk/set-up/s3cret, /desk/set-up/…",
        "/de/desk/set-up/s3cret, /de/desk/set-up/…", "/desk/claims/1/verdict, /desk/claims/1/verdict",
        "/claims/preview-of-a-year, /claims/preview-of-a-year"})
    void no_secret_of_an_address_is_logged(String path, String logged) {
        assertEquals(logged, LoggedPath.of(path));
    }
}
