package org.wederhoor.verdict.standard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Small phrases that several checks make their sentences of. */
final class StandardPhrases {

    private StandardPhrases() {
    }

    static StandardMessages in(Locale language) {
        return MessageBundles.get(StandardMessages.class, Localized.Literal.of(language.toLanguageTag()));
    }

    /** "Huawei, reported 16 May; KPN, said 19 April". */
    static String answers(List<Evidence.Answer> answers, Locale language) {
        return answers.stream().map(answer -> answer(answer, language)).distinct().collect(Collectors.joining("; "));
    }

    /** The parties' names, each once. */
    static String parties(List<Evidence.Party> parties) {
        return parties.stream().map(Evidence.Party::name).distinct().collect(Collectors.joining(", "));
    }

    private static String answer(Evidence.Answer answer, Locale language) {
        String name = answer.party().name();
        if (answer.said() != null) {
            return in(language).partySaid(name, answer.said().in(language));
        }
        return answer.reported() == null ? name : in(language).partyReported(name, answer.reported().in(language));
    }
}
