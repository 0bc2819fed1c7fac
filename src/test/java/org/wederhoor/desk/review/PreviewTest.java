package org.wederhoor.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.PublicationMessages;
import org.wederhoor.publication.correction.CorrectionMessages;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Mark;

/** What a reviewer approves is what readers get, word for word: all but when it is published, and who approved it. */
@QuarkusTest
class PreviewTest {

    private static final String NOTE = "An earlier version left out that the party had answered.";

    private final Account writer = Given.checker();
    private final Account reviewer = Given.editor();
    private final Dossier dossier = Given.dossier();
    private final Party party = Given.partyOf(dossier, "KPN");
    private final Source source = Given.source(dossier, "Krant");
    private final Claim claim = Given.claim(dossier, Given.partyOf(dossier, "Omroep"), Given.unique("The sky is green"), writer, party,
            Given.partyOf(dossier, "Silent"));

    @Test
    void a_first_edition() {
        Edition edition = publishedAsPreviewed(draft());
        Document page = Desk.signedOut().page("/claims/" + edition.read().claimSlug());
        assertTrue(page.select(".verdict-head").text().contains("Published "), page.select(".verdict-head").text());
        assertEquals(writer.fullName, page.selectFirst("meta[name=author]").attr("content"));
    }

    @ParameterizedTest
    @EnumSource(names = "WITHDRAWAL", mode = EnumSource.Mode.EXCLUDE)
    void a_change_of_what_was_published(ChangeKind kind) {
        Edition first = publishedAsPreviewed(draft());
        publishedAsPreviewed(Given.reopened(first, Mark.UNVERIFIED, kind, NOTE, writer));
        for (String prefix : OtherLanguage.prefixes()) {
            String word = OtherLanguage.words(PublicationMessages.class, OtherLanguage.of(prefix)).changed(kind);
            Document page = Desk.signedOut().page(prefix + "/claims/" + first.read().claimSlug());
            Element course = page.selectFirst(".verdict-head .course");
            assertEquals(prefix + "/claims/" + first.read().claimSlug() + "/editions/2", course.select("a:contains(" + word + ")").attr("href"));
            assertTrue(course.text().matches(".* · " + word + " .*\\d\\d:\\d\\d.*: " + NOTE), course.text());
            assertEquals(1, page.select("h1 ~ .course").size());
        }
    }

    @Test
    void of_several_changes_the_last_is_told_and_the_others_are_named() {
        Edition first = Given.publish(Given.approve(Given.submit(draft(), writer), reviewer), reviewer);
        Edition second = publishedAsPreviewed(Given.reopened(first, Mark.UNVERIFIED, ChangeKind.CORRECTION, "The first note.", writer));
        publishedAsPreviewed(Given.reopened(second, Mark.DENIED, ChangeKind.UPDATE, "The second note.", writer));
        String path = "/claims/" + first.read().claimSlug();
        Element course = Desk.signedOut().page(path).selectFirst(".verdict-head .course");
        assertEquals(List.of("Published", "Corrected", "Updated"), course.select("a").eachText());
        assertEquals(List.of(path + "/editions/1", path + "/editions/2", path + "/editions/3"), course.select("a").eachAttr("href"));
        assertTrue(course.text().endsWith(": The second note.") && !course.text().contains("The first note."), course.text());
        assertTrue(Desk.signedOut().page(path + "/editions/2").select(".course").text().endsWith(": The first note."));
        assertEquals("Published", Desk.signedOut().page(path + "/editions/1").select(".course").text().split(" ")[0]);
    }

    @Test
    void a_withdrawal_says_so_under_its_headline_to_readers_and_at_the_desk() {
        Edition first = Given.publish(Given.approve(Given.submit(draft(), writer), reviewer), reviewer);
        Edition withdrawn = Given.withdrawn(first, Given.chief(), NOTE);
        UUID submission = Given.made(() -> Edition.<Edition>findById(withdrawn.id).submission.id);
        for (String prefix : OtherLanguage.prefixes()) {
            CorrectionMessages words = OtherLanguage.words(CorrectionMessages.class, OtherLanguage.of(prefix));
            Document page = Desk.signedOut().page(prefix + "/claims/" + first.read().claimSlug());
            assertTrue(page.select(".verdict-head .course").text().endsWith(": " + NOTE), page.select(".course").text());
            assertEquals(words.withdrawn(), page.select(".verdict-head .mark").text());
            Document review = Desk.as(reviewer).page(prefix + "/desk/reviews/" + submission);
            assertEquals(words.withdrawn(), review.select(".preview .verdict-head .mark").text());
            assertEquals(words(page, "article"), words(review, ".preview"));
        }
    }

    private Verdict draft() {
        Given.answer(claim, Given.statement(dossier, party, source, "It is not so."), Stance.DENIES);
        Given.appearance(claim, source, true, "It is so, they say.");
        return Given.draft(claim, Mark.DENIED, writer);
    }

    private Edition publishedAsPreviewed(Verdict draft) {
        Verdict submitted = Given.submit(draft, writer);
        Map<String, String> previewed = new LinkedHashMap<>();
        for (String prefix : OtherLanguage.prefixes()) {
            previewed.put(prefix, words(Desk.as(reviewer).page(prefix + "/desk/reviews/" + Given.submissionOf(submitted)), ".preview"));
        }
        Edition edition = Given.publish(Given.approve(submitted, reviewer), reviewer);
        for (String prefix : OtherLanguage.prefixes()) {
            String approved = OtherLanguage.words(PublicationMessages.class, OtherLanguage.of(prefix)).approvedBy(reviewer.fullName);
            String published = words(Desk.signedOut().page(prefix + "/claims/" + edition.read().claimSlug()), "article");
            assertEquals(previewed.get(prefix), published.replaceFirst(Pattern.quote(" " + approved), ""), prefix);
        }
        return edition;
    }

    /** All that a part of the page says of the verdict, without the moments of its editions. */
    private static String words(Document page, String part) {
        Element said = page.selectFirst(part).clone();
        said.select("time, .timeline-editions .timeline-day, svg").remove();
        return String.join("\n", said.select(".verdict-head, .verdict-facts, .prose, .meaning, section.band").eachText());
    }
}
