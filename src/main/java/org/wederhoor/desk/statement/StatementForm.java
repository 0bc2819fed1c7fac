package org.wederhoor.desk.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.wederhoor.claim.Statement;
import org.wederhoor.claim.StatementWords;
import org.wederhoor.claim.Superseding;
import org.wederhoor.claim.StatementWords.Quotation;
import org.wederhoor.claim.reply.ReplyAnswer;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.desk.DateField;
import org.wederhoor.desk.DeskMessages;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.desk.MissingParty;
import org.wederhoor.desk.claim.AnswerForm;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** What is typed about a statement, and the rules for it. */
class StatementForm {

    /** What the form is called by, with that which links the statement to a claim. */
    static final Labels LABELS = StatementField.ALL.labels().and(AnswerForm.LABELS).and(MissingParty.LABELS)
            .with("claim", Words.of(DeskMessages.class, DeskMessages::claim)).with("suggestion", Labels.UNSEEN)
            .with("request", Labels.UNSEEN);

    private final Form form;

    StatementForm(Form form) {
        this.form = form;
    }

    static Form blank() {
        return PassagesField.another(empty());
    }

    /**
     * A form for a statement in words that were selected in {@code source}, of its day, and of its sender where that is a mail; without the words
     * when it has no such place.
     */
    static Form quoting(Source source, String place, Locale language) {
        Form form = DateField.fill(empty().with("readIn", source.id), "reported", source.dated, language);
        return MailSender.fill(PassagesField.fill(form, source, place), source, place, language);
    }

    /** A form for a statement in words that came in for a request: by whom it asked, and of the sender and the day that a mail gives. */
    static Form replying(ReplyAnswer answer, Locale language) {
        Source source = answer.source;
        Form form = MailSender.fill(PassagesField.fill(empty().with("readIn", source.id), source, null), source, language)
                .with("request", answer.request.id).with("party", answer.request.party.id);
        return source.dated == null ? form : DateField.fill(form, "said", source.dated, language);
    }

    /** A form that makes a statement of what was suggested, for an editor to mend. */
    static Form suggested(Suggestion suggestion, Locale language) {
        SuggestedWords words = new SuggestedWords(suggestion, SourceText.placed(suggestion.source));
        return filled(words.statement(), language).with("id", Ids.next()).with("suggestion", suggestion.id);
    }

    /** The form of a statement as it is saved, its dates in words of {@code language}. */
    static Form of(Statement statement, Locale language) {
        return filled(statement.words(), language).with("version", statement.version);
    }

    private static Form empty() {
        return Form.blank(LABELS).with("id", Ids.next());
    }

    private static Form filled(StatementWords words, Locale language) {
        return StatementField.ALL.filled(LABELS, words, language);
    }

    /** Whether the button was pressed that asks for one more passage: the form is then shown again as it is. */
    boolean wantsPassage() {
        return form.has("then", "passage");
    }

    /** Whether the button was pressed that leads back to the article. */
    private boolean wantsSource() {
        return form.has("then", "source") && !form.value("passagePlace").isEmpty();
    }

    /** Where it leads on to, once the statement is made. */
    String next(UUID statement) {
        String request = Ids.parsed(form.value("request")).map(id -> "/desk/replies/" + id + "?statement=" + statement + "#outcome").orElse(null);
        return wantsSource() ? PassagesField.sourcePath(form) : request == null ? "/desk/statements/" + statement : request;
    }

    StatementWords read() {
        Party party = form.reference("party", key -> Party.survivor(key));
        String title = form.required("title", 200);
        String paraphrase = form.optional("paraphrase", 2000);
        List<Quotation> quotations = PassagesField.read(form);
        if (paraphrase == null && quotations.isEmpty()) {
            form.problem("paraphrase", DeskProblem.NOTHING_SAID);
        }
        Set<Source> readIn = new LinkedHashSet<>(form.references("readIn", key -> Source.<Source>findById(key)));
        quotations.forEach(each -> readIn.add(each.source()));
        return new StatementWords(party, form.optional("spokesperson", 200), form.optionalReference("saidTo", key -> Party.survivor(key)),
                form.optionalReference("relayedBy", key -> Party.survivor(key)), title, form.optional("workingTitle", 200),
                DateField.read(form, "said"), DateField.read(form, "reported"), form.text("datingNote", 2000),
                form.text("note", 2000), paraphrase, quotations, readIn,
                form.optionalReference("supersededBy", key -> Statement.<Statement>findById(key)));
    }

    /** As {@link #read()}, with what supersedes {@code statement} held against the rules for that. */
    StatementWords readFor(Statement statement) {
        StatementWords words = read();
        if (words.party() != null) {
            Superseding.problems(statement, words).forEach(form::problem);
        }
        return words;
    }

    /** Whether somebody else changed the statement since the form was opened; the form then holds both texts. */
    boolean isStale(Statement statement, StatementWords typed, Locale language) {
        return StatementField.ALL.isStale(form, statement.version, statement.words(), typed, language);
    }
}
