package org.wederhoor.verdict;

import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Words;

/** Why an act on a verdict was refused. */
public enum Refusal implements Words {

    NOT_DRAFT, NOT_SUBMITTED, NOT_APPROVED, ALREADY_OPEN, NO_MARK, NO_RATIONALE, NO_CHANGE_NOTE, OWN_WORK, NO_NOTE, EVIDENCE_CHANGED,
    OTHER_SUBMISSION, APPROVED_BY_YOU, CITED, CANNOT_REVIEW, NO_REASON, CHIEF_WITHDRAWS, WITHDRAWN_ALREADY, UNDER_WAY, EVIDENCE_MOVED_ON;

    @Override
    public String in(Locale language) {
        return words(language).refusal(this);
    }

    static VerdictMessages words(Locale language) {
        return MessageBundles.get(VerdictMessages.class, Localized.Literal.of(language.toLanguageTag()));
    }
}
