package org.wederhoor.source.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;

import org.junit.jupiter.api.Test;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

@QuarkusTest
class MailSignaturesTest {

    private final Dossier dossier = Given.dossier();

    @Test
    void an_editor_adds_the_key_with_where_it_was_found() {
        SignedMail mail = mail("noordnet.example");
        Source source = Given.mail(dossier, mail.bytes());
        String path = "/desk/sources/" + source.id;
        Desk desk = Desk.as("checker");
        assertTrue(desk.page(path).select("main").text().contains("With a signature of noordnet.example, whose key was not looked up"));
        Map<String, Object> fields = Map.of("id", Ids.next(), "signature", "0", "key", "\"" + mail.key() + "\"", "foundWhere", "DNS on 3 March 2025");
        assertEquals(303, desk.post(path + "/signatures", fields).statusCode());
        assertEquals(303, desk.post(path + "/signatures", fields).statusCode());
        assertEquals("1", Tables.value("select count(*)::text from signature_check where source_id = '" + source.id + "'"));
        Document page = desk.page(path + "/signatures");
        assertTrue(page.select("main").text().contains("Signed by noordnet.example, intact"), page.text());
        assertTrue(page.select("main").text().contains("from, to, subject, date, message-id"));
        assertTrue(page.select("main").text().contains("DNS on 3 March 2025"));
        assertTrue(desk.page(path).select("main").text().contains("Signed by noordnet.example, intact"));
        MailSignature said = Given.made(() -> Signatures.of(Source.findById(source.id)));
        assertEquals(SignatureOutcome.INTACT, said.outcome());
        assertEquals("Ondertekend door noordnet.example, ongewijzigd", said.in(Locale.forLanguageTag("nl")));
    }

    @Test
    void what_is_no_key_is_given_back_as_it_was_typed() {
        String path = "/desk/sources/" + Given.mail(dossier, mail("noordnet.example").bytes()).id + "/signatures";
        Response refused = Desk.as("checker").post(path, "id", Ids.next(), "signature", "0", "key", "v=spf1 -all", "foundWhere", "DNS");
        assertEquals(422, refused.statusCode());
        assertTrue(Desk.page(refused).select("#key-error").text().contains("no key of a domain"));
        assertEquals("v=spf1 -all", Desk.page(refused).select("#key").text());
        assertEquals("DNS", Desk.page(refused).select("#foundWhere").val());
        assertEquals(422, Desk.as("checker").post(path, "id", Ids.next(), "signature", "0", "key", "", "foundWhere", "").statusCode());
    }

    @Test
    void a_wrong_key_says_no_more_than_that_and_the_right_one_holds_whenever_it_comes() {
        SignedMail mail = mail("noordnet.example");
        Source source = Given.mail(dossier, mail.bytes());
        add(source, SignedMail.by("noordnet.example", "ed25519").key());
        assertEquals(SignatureOutcome.CHANGED, best(source).outcome());
        add(source, mail.key());
        assertEquals(SignatureOutcome.INTACT, best(source).outcome());
        add(source, "v=DKIM1; p=");
        assertEquals(SignatureOutcome.INTACT, best(source).outcome());
    }

    @Test
    void a_signature_of_another_domain_is_told_from_the_sender_s() {
        SignedMail mail = mail("mailer.example");
        Source source = Given.mail(dossier, mail.bytes());
        add(source, mail.key());
        assertFalse(best(source).senders());
        assertEquals("Signed by mailer.example, intact (not the sender’s domain)", best(source).in(Locale.ENGLISH));
        assertTrue(best(Given.mail(dossier, mail("noordnet.example").tag("d", "news.noordnet.example").bytes())).senders());
        assertFalse(best(Given.mail(dossier, mail("noordnet.example").tag("d", "otherNoordnet.example").bytes())).senders());
        assertFalse(best(Given.mail(dossier, mail("noordnet.example").head("From: anders@x.example").bytes())).senders());
    }

    @Test
    void a_mail_without_one_is_not_signed_and_other_documents_say_nothing() {
        Source unsigned = Given.mail(dossier, ("From: a@b.example\nMessage-ID: <1@b>\n\n" + Given.unique("Ja.")).getBytes(StandardCharsets.UTF_8));
        assertEquals("Not signed", best(unsigned).in(Locale.ENGLISH));
        assertEquals(200, Desk.as("checker").get("/desk/sources/" + unsigned.id + "/signatures").statusCode());
        Source text = Given.archived(dossier, "They said so.");
        assertNull(best(text));
        assertEquals(404, Desk.as("checker").get("/desk/sources/" + text.id + "/signatures").statusCode());
        Source odd = Given.mail(dossier, ("DKIM-Signature: v=1\nFrom: a@b.example\nMessage-ID: <1@b>\n\n" + Given.unique("Ja."))
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(SignatureOutcome.MALFORMED, best(odd).outcome());
    }

    @Test
    void keys_are_looked_up_only_where_the_installation_says_so_and_kept() {
        SignedMail mail = mail("noordnet.example");
        Source source = Given.mail(dossier, mail.bytes());
        assertEquals(404, Desk.as("checker").post("/desk/sources/" + source.id + "/signatures/look-up").statusCode());
        KeyLookups lookups = lookingUp(Map.of());
        assertTrue(lookups.lookUp(source.id));
        assertEquals(SignatureOutcome.NO_KEY, best(source).outcome());
        lookups = lookingUp(Map.of("sel._domainkey.noordnet.example", List.of("v=spf1", mail.key())));
        assertTrue(lookups.lookUp(source.id));
        assertEquals(SignatureOutcome.INTACT, best(source).outcome());
        assertEquals("sel._domainkey.noordnet.example", best(source).check().foundWhere);
        assertEquals("2", Tables.value("select count(*)::text from signature_check where source_id = '" + source.id + "'"));
        assertThrows(RuntimeException.class, () -> Tables.change("update signature_check set outcome = 'INTACT' where source_id = '" + source.id + "'"));
    }

    @Test
    void one_that_nobody_answers_for_stays_as_it_is() {
        Source source = Given.mail(dossier, mail("noordnet.example").bytes());
        assertFalse(lookingUp(null).lookUp(source.id));
        assertEquals(SignatureOutcome.NOT_LOOKED_UP, best(source).outcome());
    }

    @Test
    void a_statement_in_a_mail_s_words_is_proposed_with_its_sender() {
        Party noordnet = Given.partyOf(dossier, "Noordnet");
        Given.contact(noordnet, "pers@press-" + Ids.next() + ".example");
        String domain = Tables.value("select split_part(mail, '@', 2) from contact where party_id = '" + noordnet.id + "'");
        Source source = Given.mail(dossier, ("From: =?utf-8?q?Zo=C3=AB?= Brand <zoe@" + domain + ">\nTo: d@x.example\nMessage-ID: <1@b>\nSubject: Re: vragen\n"
                + "Date: Mon, 3 Mar 2025 10:12:00 +0100\n\nWij ontkennen.\n\n> Was er een lek?\n").getBytes(StandardCharsets.UTF_8));
        String text = Given.made(() -> SourceText.placed(source).text());
        String form = "/desk/dossiers/" + dossier.id + "/statements/new?source=" + source.id + "&place=";
        int own = text.indexOf("Wij");
        Document page = Desk.as("checker").page(form + own + "-" + (own + 14));
        assertEquals(noordnet.id.toString(), page.select("[name=party]").is("select") ? page.select("#party option[selected]").val() : page.select("#party")
                .val());
        assertEquals("Zoë Brand", page.select("#spokesperson").val());
        assertEquals("2025-03-03", page.select("#saidPrinted").val());
        int earlier = text.indexOf("Was er");
        Document quoted = Desk.as("checker").page(form + earlier + "-" + (earlier + 15));
        assertEquals("", quoted.select("#spokesperson").val());
        assertEquals("", quoted.select("#saidPrinted").val());
    }

    private static SignedMail mail(String domain) {
        return SignedMail.by(domain, "rsa").body(Given.unique("Wij ontkennen.") + "\r\n");
    }

    private static MailSignature best(Source source) {
        return Given.made(() -> Signatures.of(Source.findById(source.id)));
    }

    private static void add(Source source, String key) {
        Desk.as("checker").post("/desk/sources/" + source.id + "/signatures", "id", Ids.next(), "signature", "0", "key", key, "foundWhere", "DNS")
                .then().statusCode(303);
    }

    /** @param records what DNS has; null for a server that does not answer */
    private static KeyLookups lookingUp(Map<String, List<String>> records) {
        KeyLookups lookups = new KeyLookups();
        lookups.keys = new KeyLookup() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public List<String> texts(String name) {
                if (records == null) {
                    throw new KeyLookupFailed(new java.net.SocketTimeoutException());
                }
                return records.getOrDefault(name, List.of());
            }
        };
        return lookups;
    }
}
