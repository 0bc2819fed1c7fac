package org.wederhoor.desk.claim;

import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.AnswerWords;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;

/** Links statements to the claims that they answer, from whatever page. */
@RequestScoped
public class AnswerLinks {

    @Inject
    CurrentEditor editor;

    /**
     * Makes {@code statement} an answer to {@code claim}, whose row is locked. To link it in the same words once more changes nothing.
     *
     * @param id of an answer that is new; asked for only then
     * @return false when it answers the claim already, in other words: then nothing changes
     */
    public boolean link(Claim claim, Statement statement, AnswerWords words, Supplier<UUID> id) {
        Answer known = Answer.between(claim, statement);
        if (known == null) {
            new Answer(id.get(), claim, statement, words).persistAndFlush();
            editor.record(Verb.LINKED, Thing.CLAIM, claim.id, statement.deskTitle());
        }
        return known == null || known.words().equals(words);
    }
}
