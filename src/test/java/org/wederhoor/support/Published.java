package org.wederhoor.support;

import java.util.List;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictWords;
import org.wederhoor.verdict.standard.Mark;

/** A claim that a party denies, in a dossier of its own, with what was published of it. */
public final class Published {

    public final Account checker = Given.checker();
    public final Account editor = Given.editor();
    public final Dossier dossier = Given.dossier();
    public final Party claimant = Given.party("Claimant");
    public final Party denier = Given.party("Denier");
    public final Source source = Given.source(dossier, "Source");
    public final Claim claim;
    private Edition last;

    /** @param sentence comes to be unlike any other */
    public Published(String sentence) {
        claim = Given.claim(dossier, claimant, Given.unique(sentence), checker, denier);
        Given.answer(claim, Given.statement(dossier, denier, source, "It is not so."), Stance.DENIES);
        Given.appearance(claim, source, true, "It is so, they say.");
        last = Given.publish(Given.approve(Given.submit(Given.draft(claim, Mark.DENIED, checker), checker), editor), editor);
    }

    public Edition last() {
        return last;
    }

    public Edition changed(String note) {
        last = Given.publish(Given.approve(Given.submit(Given.reopened(last, Mark.UNVERIFIED, note, checker), checker), editor), editor);
        return last;
    }

    /** Denied again, with another rationale. */
    public Edition changed(String note, String rationale) {
        Verdict draft = Given.reopened(last, Mark.DENIED, note, checker);
        Given.made(() -> {
            Verdict again = Given.locked(draft);
            again.write(new VerdictWords(Mark.DENIED, rationale, List.copyOf(again.cites), ChangeKind.UPDATE, note, Given.UNASKED, ""),
                    Account.findById(checker.id));
            return again;
        });
        last = Given.publish(Given.approve(Given.submit(draft, checker), editor), editor);
        return last;
    }

    public Edition withdrawn(String reason) {
        last = Given.withdrawn(last, Given.chief(), reason);
        return last;
    }

    public String slug() {
        return Given.made(() -> Claim.<Claim>findById(claim.id).slug);
    }

    /** The path of its page. */
    public String path() {
        return "/claims/" + slug();
    }

    public String dossierPath() {
        return "/dossiers/" + Given.made(() -> Dossier.<Dossier>findById(dossier.id).slug);
    }

    public String partyPath() {
        return "/parties/" + Given.made(() -> Party.<Party>findById(denier.id).slug);
    }
}
