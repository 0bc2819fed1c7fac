package org.wederhoor.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"press@example.org", "pers+wederhoor@gemeente.amsterdam.nl", "o'brien@example.co.uk", "a_b-c.d@1und1.de", "presse@müller.example",
            "info@xn--mller-kva.example", "x@y.zz", "Press.Office@EXAMPLE.ORG", "press@3m.com", "用户@例子.广告"})
    void one_address(String typed) {
        assertTrue(MailAddress.isOne(typed), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"press", "press@", "@example.org", "press@example", "press@example.", "press@.example.org", "press@exa mple.org",
            "press @example.org",
            "a@b@c.org", "Press <press@example.org>", "press@example.org, info@example.org", "press@example.org;", ".press@example.org", "press.@example.org",
            "pr..ess@example.org", "press@exam..ple.org", "press@-example.org", "press@example-.org", "press@10.0.0.1", "press@[10.0.0.1]",
            "mailto:press@example.org",
            "pr\u200Bess@example.org", "press@example.org\nBcc: x@y.org", "\"press\"@example.org", "press@exam_ple.org"})
    void anything_else(String typed) {
        assertFalse(MailAddress.isOne(typed), typed);
    }
}
