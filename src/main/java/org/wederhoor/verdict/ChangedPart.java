package org.wederhoor.verdict;

import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Words;

/** The parts of what a verdict says, as a reviewer compares them with the last edition. */
public enum ChangedPart implements Words {

    CLAIM, MARK, RATIONALE, ANSWERS, ASKED, APPEARANCES, CORRECTIONS, SOURCES, ELSEWHERE, STANDARD, CHANGE_NOTE;

    @Override
    public String in(Locale language) {
        return MessageBundles.get(VerdictMessages.class, Localized.Literal.of(language.toLanguageTag())).part(this);
    }
}
