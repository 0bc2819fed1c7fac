package org.wederhoor.claim;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Words;

/** Why one statement cannot take the place of another. */
public enum Superseding implements Words {

    ITSELF, OTHER_PARTY, CYCLE, EARLIER_PARTY;

    /**
     * What is wrong with what {@code words} would have {@code statement} superseded by; the database refuses the same.
     *
     * @param words with their party
     * @return by the field of the form it is about; empty when nothing is wrong
     */
    public static Map<String, Superseding> problems(Statement statement, StatementWords words) {
        Map<String, Superseding> problems = new LinkedHashMap<>();
        Superseding problem = words.supersededBy() == null ? null : problem(statement, words);
        if (problem != null) {
            problems.put("supersededBy", problem);
        }
        if (Statement.count("supersededBy.id = ?1 and party <> ?2", statement.id, words.party()) > 0) {
            problems.put("party", EARLIER_PARTY);
        }
        return problems;
    }

    private static Superseding problem(Statement statement, StatementWords words) {
        Statement later = words.supersededBy();
        if (later.id.equals(statement.id)) {
            return ITSELF;
        }
        if (!later.party.id.equals(words.party().id) || !later.dossier.id.equals(statement.dossier.id)) {
            return OTHER_PARTY;
        }
        Set<Statement> passed = new HashSet<>();
        for (Statement each = later; each != null && passed.add(each); each = each.supersededBy) {
            if (each.id.equals(statement.id)) {
                return CYCLE;
            }
        }
        return null;
    }

    @Override
    public String in(Locale language) {
        return MessageBundles.get(ClaimMessages.class, Localized.Literal.of(language.toLanguageTag())).superseding(this);
    }
}
