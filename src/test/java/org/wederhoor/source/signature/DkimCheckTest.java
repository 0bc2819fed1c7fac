package org.wederhoor.source.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.wederhoor.source.signature.SignatureOutcome.CHANGED;
import static org.wederhoor.source.signature.SignatureOutcome.INTACT;
import static org.wederhoor.source.signature.SignatureOutcome.IN_PART;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DkimCheckTest {

    private static final Instant CAME = Instant.parse("2025-03-04T08:00:00Z");

    /** The example of RFC 6376, appendix A. */
    private static final String OF_RFC_6376 = """
            DKIM-Signature: v=1; a=rsa-sha256; s=brisbane; d=example.com;
                  c=simple/simple; q=dns/txt; i=joe@football.example.com;
                  h=Received : From : To : Subject : Date : Message-ID;
                  bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
                  b=AuUoFEfDxTDkHlLXSZEpZj79LICEps6eda7W3deTVFOk4yAUoqOB
                  4nujc7YopdG5dWLSdNg6xNAZpOPr+kHxt1IrE+NahM6L/LbvaHut
                  KVdkLLkpVaVVQPzeRDI009SO2Il5Lu7rDNH6mZckBdrIx0orEtZV
                  4bmp/YzhwvcubU4=;
            Received: from client1.football.example.com  [192.0.2.1]
                  by submitserver.example.com with SUBMISSION;
                  Fri, 11 Jul 2003 21:01:54 -0700 (PDT)
            From: Joe SixPack <joe@football.example.com>
            To: Suzie Q <suzie@shopping.example.net>
            Subject: Is dinner ready?
            Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
            Message-ID: <20030712040037.46341.5F8J@football.example.com>

            Hi.

            We lost the game. Are you hungry yet?

            Joe.
            """;
    private static final String KEY_OF_RFC_6376 = "v=DKIM1; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFC"
            + "jxOCKG9v3b4jYfcT"
            + "Nh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB";

    /** The example of RFC 8463, appendix A, with two signatures. */
    private static final String OF_RFC_8463 = """
            DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
             d=football.example.com; i=@football.example.com;
             q=dns/txt; s=brisbane; t=1528637909; h=from : to :
             subject : date : message-id : from : subject : date;
             bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
             b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
             Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
            DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
             d=football.example.com; i=@football.example.com;
             q=dns/txt; s=test; t=1528637909; h=from : to : subject :
             date : message-id : from : subject : date;
             bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
             b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
             DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
             dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
            From: Joe SixPack <joe@football.example.com>
            To: Suzie Q <suzie@shopping.example.net>
            Subject: Is dinner ready?
            Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
            Message-ID: <20030712040037.46341.5F8J@football.example.com>

            Hi.

            We lost the game.  Are you hungry yet?

            Joe.
            """;
    private static final String ED25519_OF_RFC_8463 = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    private static final String RSA_OF_RFC_8463 = "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdO"
            + "Kb2jLQiY/J16JYi0Qvx/"
            + "byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB";

    @Test
    void the_examples_of_the_standards_hold() {
        assertEquals(INTACT, check(OF_RFC_6376, 0, KEY_OF_RFC_6376));
        assertEquals(INTACT, check(OF_RFC_8463, 0, ED25519_OF_RFC_8463));
        assertEquals(INTACT, check(OF_RFC_8463, 1, RSA_OF_RFC_8463));
    }

    @Test
    void a_changed_message_or_another_key_does_not_hold() {
        for (int i = 0; i < 2; i++) {
            String key = i == 0 ? ED25519_OF_RFC_8463 : RSA_OF_RFC_8463;
            assertEquals(CHANGED, check(OF_RFC_8463.replace("lost", "won"), i, key));
            assertEquals(CHANGED, check(OF_RFC_8463.replace("dinner", "lunch"), i, key));
            assertEquals(CHANGED, check(OF_RFC_8463.replace("Subject: Is", "Subject: Oh\nSubject: Is"), i, key));
        }
        assertEquals(CHANGED, check(OF_RFC_6376, 0, RSA_OF_RFC_8463));
        assertEquals(CHANGED, check(OF_RFC_8463, 1, ED25519_OF_RFC_8463));
    }

    @ParameterizedTest
    @CsvSource({ "relaxed/relaxed, rsa", "simple/simple, rsa", "relaxed/simple, ed25519", "simple/relaxed, ed25519" })
    void what_servers_do_to_white_space_changes_nothing_where_the_signer_allows_it(String canonical, String kind) {
        SignedMail mail = SignedMail.by("noordnet.example", kind).canonical(canonical);
        String signed = mail.text();
        boolean relaxedHead = canonical.startsWith("relaxed");
        boolean relaxedBody = canonical.endsWith("relaxed");
        assertEquals(INTACT, mail.check(signed));
        assertEquals(INTACT, mail.check(signed.replace("\r\n", "\n")));
        assertEquals(INTACT, mail.check(signed + "\r\n\r\n"));
        assertEquals(INTACT, mail.check("Received: from x by y\r\nAuthentication-Results: none\r\n" + signed));
        assertEquals(relaxedHead ? INTACT : CHANGED, mail.check(signed.replace("Subject: uw vragen", "SUBJECT:  uw\r\n vragen")));
        assertEquals(relaxedBody ? INTACT : CHANGED, mail.check(signed.replace("Wij ontkennen", "Wij  ontkennen")));
        assertEquals(relaxedBody ? INTACT : CHANGED, mail.check(signed.replace("dat.\r\n", "dat. \t\r\n")));
        assertEquals(CHANGED, mail.check(signed.replace("\r\nWij", "\r\n Wij")));
        assertEquals(CHANGED, mail.check(signed.replace("\r\nEls", "\r\n\r\nEls")));
        assertEquals(CHANGED, mail.check(signed.replace("3 Mar", "4 Mar")));
    }

    @Test
    void a_body_of_nothing_is_signed_too() {
        for (String canonical : List.of("relaxed/relaxed", "simple/simple")) {
            SignedMail mail = SignedMail.by("noordnet.example", "rsa").canonical(canonical).body("");
            assertEquals(INTACT, mail.check(mail.text()));
            assertEquals(INTACT, mail.check(mail.text() + "\r\n"));
            assertEquals(CHANGED, mail.check(mail.text() + "Nee.\r\n"));
        }
    }

    @Test
    void a_signature_of_a_part_says_no_more_than_that() {
        SignedMail mail = SignedMail.by("noordnet.example", "rsa").tag("l", "10");
        assertEquals(IN_PART, mail.check(mail.text()));
        assertEquals(IN_PART, mail.check(mail.text() + "Er is meer.\r\n"));
        assertEquals(CHANGED, mail.check(mail.text().replace("Wij ontkennen", "Wij bekennen")));
        assertEquals(CHANGED, mail.check(mail.text().replace("l=10", "l=11")));
        assertEquals(IN_PART, SignedMail.by("noordnet.example", "rsa").fields("from:date").checked());
        assertEquals(IN_PART, SignedMail.by("noordnet.example", "rsa").fields("from:subject").checked());
        SignedMail twice = SignedMail.by("noordnet.example", "rsa");
        assertEquals(IN_PART, twice.check(twice.text().replace("\r\nSubject:", "\r\nSubject: anders\r\nSubject:")));
        assertEquals(INTACT, SignedMail.by("noordnet.example", "rsa").tag("l", "27").checked());
    }

    @Test
    void the_fields_that_are_signed_are_those_that_are_there_once() {
        SignedMail mail = SignedMail.by("noordnet.example", "rsa").fields("from:from:subject:date:x-none");
        SignedMessage twice = SignedMessage.of(bytes(mail.text().replace("\r\nSubject:", "\r\nSubject: anders\r\nSubject:")));
        assertEquals(List.of("from", "date"), new DkimCheck(twice, DkimSignature.in(twice).get(0)).signedFields());
    }

    @Test
    void a_signature_is_dated_by_when_the_mail_came() {
        assertEquals(SignatureOutcome.EXPIRED, SignedMail.by("noordnet.example", "rsa").tag("x", at(CAME.minusSeconds(1))).checked());
        assertEquals(INTACT, SignedMail.by("noordnet.example", "rsa").tag("x", at(CAME.plusSeconds(1))).checked());
        assertEquals(INTACT, SignedMail.by("noordnet.example", "rsa").tag("t", at(CAME.plusSeconds(300))).checked());
        assertEquals(SignatureOutcome.AHEAD, SignedMail.by("noordnet.example", "rsa").tag("t", at(CAME.plusSeconds(3600))).checked());
        SignedMail expired = SignedMail.by("noordnet.example", "rsa").tag("x", at(CAME.minusSeconds(1)));
        assertEquals(CHANGED, expired.check(expired.text().replace("ontkennen", "bekennen")));
    }

    @Test
    void what_is_not_trusted_is_called_that() {
        assertEquals(SignatureOutcome.UNTRUSTED, SignedMail.by("noordnet.example", "rsa").tag("a", "rsa-sha1").checked());
        SignedMail mail = SignedMail.by("noordnet.example", "rsa");
        assertEquals(SignatureOutcome.REVOKED, check(mail.text(), 0, "v=DKIM1; p="));
        assertEquals(INTACT, check(mail.text(), 0, mail.key() + "; t=y"));
        assertEquals(CHANGED, check(mail.text(), 0, mail.key() + "; h=sha1"));
        assertEquals(CHANGED, check(mail.text(), 0, mail.key() + "; s=other"));
        assertEquals(SignatureOutcome.UNTRUSTED, SignedMail.weak("noordnet.example").checked());
    }

    @ParameterizedTest
    @ValueSource(strings = { "v=2; a=rsa-sha256; d=a.example; s=k; h=from; bh=AAAA; b=AAAA", "v=1; a=rsa-sha256; d=a.example; s=k; h=subject; bh=AAAA; b=AAAA",
        "v=1; a=rsa-sha256; d=a.example; s=k; h=from; bh=A; b=AAAA", "v=1; d=a.example", "none",
                "v=1; v=1; a=rsa-sha256; d=a.example; s=k; h=from; bh=AAAA; b=AAAA",
        "v=1; a=rsa-sha256; d=a.example; i=@b.example; s=k; h=from; bh=AAAA; b=AAAA", "v=1; a=rsa-sha256; d=a.example; s=k; h=from; bh=AAAA; b=AAAA; l=-5",
        "v=1; a=rsa-sha256; d=a.example; s=k; h=from; bh=AAAA; b=AAAA; x=99999999999999999999", "v=1; a=rsa-sha256; d=a b/c; s=k; h=from; bh=AAAA; b=AAAA",
        "v=1; a=rsa-sha256; d=a.example; s=k; c=loose; h=from; bh=AAAA; b=AAAA" })
    void a_signature_that_says_too_little_is_none_that_can_be_checked(String tags) {
        List<DkimSignature> found = DkimSignature.in(SignedMessage.of(bytes("DKIM-Signature: " + tags + "\r\nFrom: a@a.example\r\n\r\nJa.")));
        assertEquals(1, found.size());
        assertNull(found.get(0));
    }

    @Test
    void a_key_is_known_however_it_is_pasted() {
        SignedMail mail = SignedMail.by("noordnet.example", "rsa");
        String key = mail.key().substring(mail.key().indexOf("p=") + 2);
        String wrapped = key.replaceAll("(.{64})", "$1\n");
        for (String pasted : List.of(mail.key(), "p=" + key, "v=DKIM1; k=rsa; p=\n" + key, "v=DKIM1; k=rsa; p=" + wrapped, key, wrapped,
                "\"v=DKIM1; k=rsa; p=" + key.substring(0, 100) + "\" \"" + key.substring(100) + "\"",
                "sel._domainkey.noordnet.example. 3600 IN TXT ( \"v=DKIM1; k=rsa; \"\n  \"p=" + key.substring(0, 150) + "\"\n  \"" + key.substring(150)
                        + "\" ) ; noot",
                "sel._domainkey IN TXT \"v=DKIM1\\; k=rsa\\; p=" + key + "\"",
                "  " + mail.key().replace("=", " = ").replace(";", " ; ") + "  ", "-----BEGIN PUBLIC KEY-----\n" + wrapped + "\n-----END PUBLIC KEY-----")) {
            assertNotNull(DkimKey.of(pasted), pasted);
            assertEquals(INTACT, check(mail.text(), 0, pasted), pasted);
        }
        assertEquals(INTACT, check(OF_RFC_8463, 0, "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="));
        for (String none : List.of("", "no key", "p=abc", "v=DKIM1; k=rsa", "v=spf1 include:x -all", "p=!!!", "k=dsa; p=" + key)) {
            assertNull(DkimKey.of(none), none);
        }
    }

    private static String at(Instant moment) {
        return String.valueOf(moment.getEpochSecond());
    }

    private static SignatureOutcome check(String mail, int number, String key) {
        SignedMessage message = SignedMessage.of(bytes(mail));
        return new DkimCheck(message, DkimSignature.in(message).get(number)).with(DkimKey.of(key), CAME);
    }

    private static byte[] bytes(String mail) {
        return mail.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void of_ten_thousand_signatures_the_first_ten_count() {
        String one = "DKIM-Signature: v=1; a=rsa-sha256; d=x.example; s=a; h=from" + ":x".repeat(400) + "; bh=YQ==; b=YQ==\r\n";
        SignedMessage message = SignedMessage.of((one.repeat(9000) + "From: a@x.example\r\n\r\nx\r\n").getBytes(StandardCharsets.US_ASCII));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            List<DkimSignature> found = DkimSignature.in(message);
            assertEquals(10, found.size());
            found.forEach(each -> assertEquals(List.of("from"), new DkimCheck(message, each).signedFields()));
        });
    }

    @Test
    void a_signature_that_names_fields_without_end_cannot_be_checked() {
        String field = "DKIM-Signature: v=1; a=rsa-sha256; d=x.example; s=a; h=from" + ":x".repeat(100_000) + "; bh=YQ==; b=YQ==\r\n";
        SignedMessage message = SignedMessage.of((field + "From: a@x.example\r\n\r\nx\r\n").getBytes(StandardCharsets.US_ASCII));
        assertNull(DkimSignature.in(message).get(0));
    }
}
