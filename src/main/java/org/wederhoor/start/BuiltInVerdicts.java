package org.wederhoor.start;

import java.util.List;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.publication.edition.Publishing;
import org.wederhoor.verdict.Submission;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictWords;
import org.wederhoor.verdict.standard.Standard;
import org.wederhoor.web.Ids;

/** Takes the data files' verdicts the way every verdict goes: drafted and submitted by one, approved and published by another. */
class BuiltInVerdicts {

    private final BuiltInEvidence evidence;
    private final Publishing publishing;
    private final Standard standard;
    private final Account checker;
    private final Account editor;

    BuiltInVerdicts(BuiltInEvidence evidence, Publishing publishing, Standard standard, Account checker, Account editor) {
        this.evidence = evidence;
        this.publishing = publishing;
        this.standard = standard;
        this.checker = checker;
        this.editor = editor;
    }

    /** @param deviation why parties were not asked; printed where one was not */
    void publish(List<BuiltInFiles.ClaimFile> claims, String deviation) {
        for (BuiltInFiles.ClaimFile file : claims) {
            Claim claim = evidence.claim(file.key());
            Verdict verdict = new Verdict(Ids.next(), claim, checker);
            verdict.persistAndFlush();
            verdict.write(new VerdictWords(file.verdict().mark(), file.verdict().rationale(),
                    evidence.answering(file.key(), file.verdict().cites()), null, "", deviation, ""), checker);
            Verdict.flush();
            Submission submission = verdict.submit(checker, standard);
            submission.persistAndFlush();
            verdict.approve(editor, submission.id, "").persistAndFlush();
            publishing.publish(verdict, submission.id, editor);
            Verdict.flush();
        }
    }
}
