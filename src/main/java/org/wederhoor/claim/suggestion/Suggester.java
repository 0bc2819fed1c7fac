package org.wederhoor.claim.suggestion;

import java.util.List;

import org.wederhoor.dossier.NamedParty;
import org.wederhoor.source.text.TextRange;

/**
 * Proposes the statements that an article reports: who said what, with which stance, in which words. It goes by the words of
 * news that its lexicons list, a language each, and knows nothing of the world; an editor accepts, mends or dismisses.
 */
public final class Suggester {

    private Suggester() {
    }

    /**
     * The statements that {@code text} seems to report, in its order. Silence is none (“did not respond”, “could not be
     * reached”), nor is what an outlet reports on its own account, nor what is only supposed or denied (“has not confirmed”).
     *
     * @param text    an article; a line break ends a paragraph
     * @param leftOut what of it is not the article, in code points
     * @param parties the parties to look for; others are proposed under the name they are printed by, where the verb is strong
     *                or their words are quoted
     * @throws IndexOutOfBoundsException when a range of {@code leftOut} is none of the text
     */
    public static List<Suggested> suggest(String text, List<TextRange> leftOut, List<NamedParty> parties) {
        return suggest(text, leftOut, parties, null);
    }

    /**
     * Likewise of a party's own words, as a mail's are, in which “we” is that party.
     *
     * @param writer whose words they are; null for a report
     */
    public static List<Suggested> suggest(String text, List<TextRange> leftOut, List<NamedParty> parties, NamedParty writer) {
        ArticleText article = ArticleText.of(text, leftOut);
        PartyNames names = PartyNames.of(parties);
        List<Utterance> utterances = Utterances.of(article.words(), names, writer);
        StatementReader statements = new StatementReader(new Stances(article.words(), names), new Memory(utterances), new Surnames(utterances));
        for (int i = 0; i < utterances.size(); i++) {
            statements.read(utterances, i);
        }
        Passages passages = new Passages(article, new HeldOffices(utterances));
        return statements.all().stream().map(passages::of).filter(each -> !each.passages().isEmpty()).toList();
    }
}
