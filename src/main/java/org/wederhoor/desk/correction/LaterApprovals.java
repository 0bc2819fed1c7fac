package org.wederhoor.desk.correction;

import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Claim;
import org.wederhoor.desk.claim.UnsavedWords;
import org.wederhoor.desk.notice.Notices;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.Refusal;
import org.wederhoor.verdict.Submission;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Standard;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.address.Address;

/**
 * Hands what a chief published alone to a second editor after all: the same words once more, as a submission that is reviewed
 * like any other and, approved, becomes an edition.
 */
@Path("/desk/editions/{edition}/later-approval")
@RolesAllowed(Role.CHECKERS)
public class LaterApprovals {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Notices notices;

    @Inject
    Site site;

    @Inject
    Standard standard;

    @Inject
    UnsavedWords typing;

    @RestPath("edition")
    UUID editionId;

    @POST
    public Response ask() {
        UUID submission = Transactions.call(this::submit);
        UUID claim = Missing.unless(Submission.claimOf(submission));
        return typing.backOr(claim, address.see("/desk/reviews/" + submission));
    }

    private UUID submit() {
        UUID claimId = Missing.unless(Edition.<Edition>findById(editionId)).claim.id;
        Claim claim = Claim.locked(claimId);
        Edition current = CurrentEdition.of(claimId);
        if (!current.id.equals(editionId) || !current.isAlone()) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
        Verdict open = Verdict.openFor(claim);
        if (open != null) {
            return underWay(open);
        }
        if (!current.submission.stillHolds()) {
            throw new Refused(Refusal.EVIDENCE_MOVED_ON);
        }
        Verdict again = Verdict.reopening(Ids.next(), current.submission.verdict, current.number, editor.account());
        again.explain(ChangeKind.CLARIFICATION, note(claim), editor.account());
        again.persistAndFlush();
        Submission submission = again.submit(editor.account(), standard);
        submission.persistAndFlush();
        notices.submitted(submission, editor.account());
        editor.record(Verb.SUBMITTED, Thing.CLAIM, claimId, null);
        return submission.id;
    }

    /** The same button pressed twice is one submission. */
    private UUID underWay(Verdict open) {
        if (open.submission == null || !open.submission.submittedBy.id.equals(editor.getId())) {
            throw new Refused(Refusal.ALREADY_OPEN);
        }
        return open.submission.id;
    }

    // in the claim's language, as all that the verdict says to readers, where this site speaks it
    private String note(Claim claim) {
        Locale language = site.languages().stream().filter(each -> each.getLanguage().equals(Locale.forLanguageTag(claim.language).getLanguage()))
                .findFirst().orElse(site.language());
        return MessageBundles.get(DeskCorrectionMessages.class, Localized.Literal.of(language.toLanguageTag())).laterApprovalNote();
    }
}
