package org.wederhoor.desk.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.AnswerMatrix;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Silence;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;

/** The answer matrix of a dossier as the desk has it now. */
final class DeskMatrix {

    private DeskMatrix() {
    }

    /** Of some of a dossier's claims, in its order. */
    static AnswerMatrix of(Dossier dossier, List<Claim> claims) {
        Map<UUID, List<Answer>> answers = Answer.to(claims).stream().collect(Collectors.groupingBy(answer -> answer.claim.id));
        List<ReplyRequest> asked = new ArrayList<>(ReplyRequest.askedIn(dossier));
        // the newest request about a claim is the one that counts
        Collections.reverse(asked);
        return AnswerMatrix.of(Claim.withConcerns(claims).stream().map(claim -> heard(claim, answers.getOrDefault(claim.id, List.of()),
                asked.stream().filter(request -> request.claims.stream().anyMatch(its -> its.id.equals(claim.id))).toList())).toList());
    }

    private static AnswerMatrix.Heard heard(Claim claim, List<Answer> answers, List<ReplyRequest> asked) {
        String path = "/desk/claims/" + claim.id;
        return new AnswerMatrix.Heard(claim.sentence, claim.language, path,
                answers.stream().map(answer -> new AnswerMatrix.Given(voice(answer.statement.party), answer.stance,
                        answer.statement.deskTitle(), path + "#answer-" + answer.id, answer.statement.supersededBy != null)).toList(), silent(claim, asked));
    }

    private static List<AnswerMatrix.Silent> silent(Claim claim, List<ReplyRequest> asked) {
        List<AnswerMatrix.Silent> silent = new ArrayList<>();
        Instant now = Instant.now();
        asked.forEach(request -> silent.add(new AnswerMatrix.Silent(voice(request.party),
                Silence.after(request.outcomeAt(now).name(), !now.isBefore(request.deadline)))));
        silent.add(new AnswerMatrix.Silent(voice(claim.claimant), Silence.CLAIMS));
        claim.concerns.forEach(party -> silent.add(new AnswerMatrix.Silent(voice(party), Silence.NOT_ASKED)));
        return silent;
    }

    private static AnswerMatrix.Voice voice(Party party) {
        return new AnswerMatrix.Voice(party.id, party.name);
    }
}
