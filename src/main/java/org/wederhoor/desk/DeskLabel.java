package org.wederhoor.desk;

import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Words;

/** What the fields of the desk's forms are called. */
public enum DeskLabel implements Words {

    TITLE, SUMMARY, LANGUAGE, NAME, KIND, ABOUT, ALIASES, SENTENCE, CLAIMANT, CLAIMANT_NOTE, CONCERNS, MARK, RATIONALE, CITES,
    CHANGE_KIND, CHANGE_NOTE, PARTY, SPOKESPERSON, SAID_TO, RELAYED_BY, PUBLIC_TITLE, WORKING_TITLE, SAID, REPORTED, DATING_NOTE,
    NOTE, PARAPHRASE, PASSAGES, READ_IN, STANCE, HEADLINE, LABEL, OUTLET, AGENCY, BYLINE, DATED, ADDRESS,
    INTEREST, SUPERSEDED_BY, DEVIATION, BASIS, QUALIFIER, COUNTS_BECAUSE,
    ASKS_ABOUT, CHANNEL, RECIPIENT, QUESTIONS, DEADLINE, REFUSAL;

    @Override
    public String in(Locale language) {
        return MessageBundles.get(DeskMessages.class, Localized.Literal.of(language.toLanguageTag())).label(this);
    }
}
