package org.wederhoor.desk.claim;

import java.util.List;
import java.util.Locale;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.verdict.standard.Need;
import org.wederhoor.web.Words;

/**
 * Where the desk does what the evidence standard still needs.
 *
 * @param path  the page's; empty for a place on the claim's own page
 * @param place on that page; empty for its top
 */
public record NextStep(Words words, String path, String place) {

    /** @param answers all that answer the claim */
    static NextStep of(Need need, Claim claim, List<Answer> answers) {
        String dossier = "/desk/dossiers/" + claim.dossier.id;
        return switch (need.step()) {
            case LINK_CONFIRMATION -> here(language -> in(language).linkConfirmation(), "link-statement");
            case LINK_DENIAL -> here(language -> in(language).linkDenial(), "link-statement");
            case ADD_ORIGIN -> here(language -> in(language).addOrigin(), "add-appearance");
            case GIVE -> here(language -> in(language).give(need.mark()), "mark");
            case SAY_WHY_NOT -> here(language -> in(language).sayWhyNot(), "deviation");
            case SAY_BASIS -> there(language -> in(language).sayBasis(need.party().name()), weighing(need, Stance.CONFIRMS, answers));
            case SAY_WHY_IT_COUNTS -> there(language -> in(language).sayWhyItCounts(need.party().name()), weighing(need, Stance.DENIES, answers));
            case ARCHIVE_DOCUMENT -> there(language -> in(language).archiveDocument(), dossier + "/sources/new");
            case ASK -> there(language -> in(language).ask(need.party().name()),
                    dossier + "/replies/new?claim=" + claim.id + "&party=" + need.party().id());
        };
    }

    /** The words of the steps, and of what stands around them. */
    static NeedMessages in(Locale language) {
        return Words.messages(NeedMessages.class, language);
    }

    private static NextStep here(Words words, String place) {
        return new NextStep(words, "", place);
    }

    private static NextStep there(Words words, String path) {
        return new NextStep(words, path, "");
    }

    private static String weighing(Need need, Stance stance, List<Answer> answers) {
        return answers.stream().filter(answer -> answer.stance == stance && answer.statement.party.id.equals(need.party().id()))
                .findFirst().map(answer -> "/desk/answers/" + answer.id + "/edit").orElse("");
    }
}
