package org.wederhoor.claim.suggestion;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.wederhoor.web.language.WordFiles;

/** The lists of words that a language's file gives. */
enum WordList {

    DETERMINERS(LexiconFile::determiners), DEFINITE(LexiconFile::definite),
    POSSESSIVES(LexiconFile::possessives), PRONOUNS(LexiconFile::pronouns), PEOPLE(LexiconFile::people), THINGS(LexiconFile::things), YOU(LexiconFile::you),
    OURSELVES(LexiconFile::ourselves), OURS(LexiconFile::ours),
    PREPOSITIONS(LexiconFile::prepositions), BELONGING(LexiconFile::belonging), LOCATIVE(LexiconFile::locative),
    CONJUNCTIONS(LexiconFile::conjunctions), JOINERS(LexiconFile::joiners), RELATIVES(LexiconFile::relatives),
    SUBORDINATORS(LexiconFile::subordinators), TEMPORAL(LexiconFile::temporal), COMPLEMENTS(LexiconFile::complements), DENIALS(LexiconFile::denials),
    GERUNDS(LexiconFile::gerunds), ALTERNATIVES(LexiconFile::alternatives), INFINITIVE(LexiconFile::infinitive),
    POINTING(LexiconFile::pointing), CONDITIONALS(LexiconFile::conditionals), MAY_BE(LexiconFile::mayBe),
    NEGATIONS(LexiconFile::negations),
    AUXILIARIES(LexiconFile::auxiliaries), BEING(LexiconFile::being), ADVERBS(LexiconFile::adverbs), CONTINUING(LexiconFile::continuing),
    SPEAKERS(LexiconFile::speakers), ROLES(LexiconFile::roles), OFFICES(LexiconFile::offices),
    LOCAL(LexiconFile::local), GROUPS(LexiconFile::groups), TITLES(LexiconFile::titles),
    ORGANISATIONS(LexiconFile::organisations), FIRMS(LexiconFile::firms), OTHERS(LexiconFile::others),
    LEGAL_FORMS(LexiconFile::legalForms), KIN(LexiconFile::kin), FAMILIES(LexiconFile::families), SINGULAR(LexiconFile::singular),
    OUTLETS(LexiconFile::outlets), ANONYMOUS(LexiconFile::anonymous),
    DOCUMENTS(LexiconFile::documents), ADDRESSING(LexiconFile::addressing), PARTICLES(LexiconFile::particles),
    ARTICLED(LexiconFile::articled), COMPARING(LexiconFile::comparing), LIKENESS(LexiconFile::likeness),
    WISHING(LexiconFile::wishing), BEHALF(LexiconFile::behalf), FORMER(LexiconFile::former), FOR_WHOM(LexiconFile::forWhom), WITHIN(LexiconFile::within),
    SENTENCE(LexiconFile::sentence);

    private final Function<LexiconFile, String> list;

    WordList(Function<LexiconFile, String> list) {
        this.list = list;
    }

    /** The lists that {@code file} says longer words are made of. */
    static Set<WordList> compounded(LexiconFile file) {
        return WordFiles.words(file.compounded()).stream().map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> of(LexiconFile file) {
        return WordFiles.words(list.apply(file));
    }
}
