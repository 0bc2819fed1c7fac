package org.wederhoor.desk.claim;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.wederhoor.claim.Claim;
import org.wederhoor.web.Address;
import org.wederhoor.web.Form;
import org.wederhoor.web.Missing;

/**
 * The verdict that somebody was writing while they linked or removed evidence on the same page: its words travel with every
 * button there, and come back unsaved.
 */
@RequestScoped
class UnsavedVerdict {

    @Inject
    Address address;

    @Inject
    Form form;

    /** The way back to the claim page: with the words that were being written, or, when there are none, by a redirect. */
    Response back(UUID claimId, String anchor) {
        Claim claim = Missing.unless(Claim.findById(claimId));
        ClaimPage page = on(claim);
        return page.unsaved() ? Response.ok(Claims.Templates.claim(page)).build()
                : address.see("/desk/claims/" + claimId + anchor);
    }

    /** The claim page, with the words that were being written where there are any. */
    ClaimPage on(Claim claim) {
        ClaimPage page = ClaimPage.of(claim);
        return form.has("rationale") && VerdictForm.isUnsaved(form, claim, page.open()) ? page.withVerdict(form.copy()) : page;
    }
}
