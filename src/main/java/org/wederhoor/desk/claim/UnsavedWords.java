package org.wederhoor.desk.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.wederhoor.claim.Claim;
import org.wederhoor.desk.board.Assigning;
import org.wederhoor.desk.discussion.Discussion;
import org.wederhoor.verdict.standard.Standard;
import org.wederhoor.web.Missing;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.LeftOver;

/**
 * What somebody was writing on the claim page while they pressed a button there that is about something else: the words travel with
 * every button, and come back unsaved.
 */
@RequestScoped
public class UnsavedWords {

    /** What the claim page has words for. */
    enum Part {
        VERDICT, LINK, PLACE, COMMENT, ASSIGNMENT
    }

    private static final List<String> LINK = Stream.concat(Stream.of("statement"), AnswerForm.FIELDS.stream()).toList();
    private static final List<String> PLACE = List.of("source", "derivation", "ofSource", "ofParty", "attribution", "words", "wordsPlace", "first");

    @Inject
    Address address;

    @Inject
    Assigning assigning;

    @Inject
    Discussion discussion;

    @Inject
    Form form;

    @Inject
    Standard standard;

    /**
     * The way back to the claim page: with the words that were being written, or, when there are none, by a redirect.
     *
     * @param done the parts whose words the button took, or was meant to drop
     */
    Response back(UUID claimId, String anchor, Part... done) {
        return backOr(claimId, address.see("/desk/claims/" + claimId + anchor), done);
    }

    /** The way on from the claim page: back to it with the words that were being written, or, when there are none, {@code onward}. */
    public Response backOr(UUID claimId, Response onward) {
        return backOr(claimId, onward, new Part[0]);
    }

    private Response backOr(UUID claimId, Response onward, Part... done) {
        ClaimPage page = on(Missing.unless(Claim.findById(claimId)), done);
        return page.unsaved() || page.leftOver() || discussion.isUnsaved() || assigning.isUnsaved()
                ? Response.ok(Claims.Templates.claim(page)).build() : onward;
    }

    /** The claim page, with the words that were being written where there are any. */
    ClaimPage on(Claim claim, Part... done) {
        ClaimPage page = ClaimPage.of(claim, standard, address.language());
        Set<Part> left = EnumSet.allOf(Part.class);
        left.removeAll(List.of(done));
        if (left.contains(Part.VERDICT) && form.has("rationale") && VerdictForm.isUnsaved(form, claim, page.open())) {
            page = page.withVerdict(form.copy());
        }
        if (left.contains(Part.LINK)) {
            page = LeftOver.of(form, AnswerForm.blank(), LINK).map(page::withLink).orElse(page);
        }
        if (left.contains(Part.PLACE)) {
            page = LeftOver.of(form, AppearanceForm.blank(), PLACE).map(page::withPlace).orElse(page);
        }
        if (left.contains(Part.COMMENT)) {
            discussion.keep();
        }
        if (left.contains(Part.ASSIGNMENT)) {
            assigning.keep(claim.id);
        }
        return page;
    }
}
