package org.wederhoor.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Origins;
import org.wederhoor.claim.QuotedPassage;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.correction.CorrectionRequest;
import org.wederhoor.claim.reply.ReplyOutcome;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.source.Passage;
import org.wederhoor.source.PictureDetail;
import org.wederhoor.source.Source;

/** Reads what a claim and its evidence say out of the rows they are linked to, in an order that depends on nothing else. */
final class EvidenceReader {

    private final Claim claim;
    private final Set<Statement> cites;
    private final Map<UUID, Source> sources = new LinkedHashMap<>();

    EvidenceReader(Claim claim, Set<Statement> cites) {
        this.claim = claim;
        this.cites = cites;
    }

    EvidenceSaid read() {
        List<Answer> answers = Answer.of(claim);
        List<Appearance> places = Appearance.of(claim);
        // sources are listed as they are met: where the claim appeared first
        List<Content.AppearanceSaid> appearances = places.stream().map(this::said).toList();
        List<Content.AnswerSaid> answersSaid = answers.stream().map(this::said).toList();
        List<CorrectionSaid> corrections = CorrectionRequest.of(claim).stream().map(this::said).toList();
        return new EvidenceSaid(
                new Content.DossierSaid(claim.dossier.id, claim.dossier.title, claim.dossier.summary, claim.dossier.language),
                new Content.ClaimSaid(claim.id, claim.position, claim.sentence, claim.language, named(claim.claimant),
                        claim.claimantNote, claim.concerns.stream().map(EvidenceReader::named).toList(),
                        claim.translations.isEmpty() ? null : claim.translations),
                answersSaid, silent(answers), appearances, sources.values().stream().map(EvidenceReader::said).toList(),
                Origins.ofAppearances(places), asked(), new DocumentsReader(sources.values()).read(answers, places),
                corrections.isEmpty() ? null : corrections);
    }

    /** The parties concerned that have neither claimed it nor answered. */
    private List<Content.Named> silent(List<Answer> answers) {
        Set<Party> spoken = new LinkedHashSet<>();
        spoken.add(claim.claimant);
        answers.forEach(answer -> spoken.add(answer.statement.party));
        return claim.concerns.stream().filter(party -> !spoken.contains(party)).map(EvidenceReader::named).toList();
    }

    /** What has come of a request is frozen only where somebody answered: silence is told by the deadline, whoever reads it. */
    private List<Content.AskedSaid> asked() {
        return ReplyRequest.askedAbout(claim).stream().map(request -> new Content.AskedSaid(named(request.party),
                request.channel.name(), request.askedAt.toString(), request.deadline.toString(), request.zone,
                (request.outcome == ReplyOutcome.NO_ANSWER ? ReplyOutcome.WAITING : request.outcome).name())).toList();
    }

    private Content.AnswerSaid said(Answer answer) {
        Statement statement = answer.statement;
        return new Content.AnswerSaid(statement.id, named(statement.party), answer.stance, answer.note,
                cites.contains(statement), statement.title, statement.spokesperson, named(statement.saidTo),
                named(statement.relayedBy), said(statement.said), said(statement.reported), statement.note,
                statement.paraphrase, quotes(statement), statement.readIn.stream().sorted(byLabel()).map(this::cite).toList(),
                answer.basis, answer.qualifier, answer.countsBecause.isEmpty() ? null : answer.countsBecause,
                later(statement.supersededBy), details(statement));
    }

    private static Content.LaterSaid later(Statement statement) {
        return statement == null ? null
                : new Content.LaterSaid(statement.id, statement.title, said(statement.said), said(statement.reported));
    }

    /** Equal words of several sources are one quotation. */
    private List<Content.QuoteSaid> quotes(Statement statement) {
        record Words(String exact, boolean own) {
        }
        Map<Words, List<UUID>> places = new LinkedHashMap<>();
        for (QuotedPassage part : statement.passages) {
            if (part.passage.xywh != null) {
                continue;
            }
            places.computeIfAbsent(new Words(part.passage.exact, part.ownWords), words -> new ArrayList<>())
                    .add(cite(part.passage.source));
        }
        return places.entrySet().stream()
                .map(each -> new Content.QuoteSaid(each.getKey().exact(), each.getKey().own(), each.getValue())).toList();
    }

    /** Null where there are none: what says nothing of pictures is to the byte what it was before there were any. */
    private List<Content.DetailSaid> details(Statement statement) {
        List<Content.DetailSaid> details = statement.passages.stream().filter(part -> part.passage.xywh != null).map(part -> detail(part.passage)).distinct()
                .toList();
        return details.isEmpty() ? null : details;
    }

    private Content.DetailSaid detail(Passage region) {
        PictureDetail detail = PictureDetail.of(region);
        return new Content.DetailSaid(region.id, cite(region.source), detail.pictured, region.xywh, region.exact, detail.right == null ? null
                : new Content.DetailShown(detail.right, detail.sha256, detail.mediaType, detail.width, detail.height));
    }

    private Content.AppearanceSaid said(Appearance appearance) {
        return new Content.AppearanceSaid(cite(appearance.source), appearance.first, appearance.derivation,
                appearance.ofSource == null ? null : cite(appearance.ofSource), named(appearance.ofParty),
                appearance.attribution, appearance.passage == null || isRegion(appearance) ? null : appearance.passage.exact,
                isRegion(appearance) ? detail(appearance.passage) : null);
    }

    private CorrectionSaid said(CorrectionRequest request) {
        return new CorrectionSaid(cite(request.source), request.askedOn.toString(), request.dueOn.toString(), request.outcome,
                request.endedOn == null ? null : request.endedOn.toString(), request.later == null ? null : cite(request.later), request.stillStands());
    }

    private static boolean isRegion(Appearance appearance) {
        return appearance.passage != null && appearance.passage.xywh != null;
    }

    private UUID cite(Source source) {
        sources.putIfAbsent(source.id, source);
        return source.id;
    }

    private static Content.SourceSaid said(Source source) {
        return new Content.SourceSaid(source.id, source.kind, source.archived, source.headline, source.label,
                named(source.outlet), named(source.agency), source.byline, said(source.dated), source.address, source.note,
                source.sha256);
    }

    private static Content.DateSaid said(PartialDate date) {
        return date == null ? null : new Content.DateSaid(date.printed, date.edtf);
    }

    private static Content.Named named(Party party) {
        return party == null ? null : new Content.Named(party.id, party.name, party.kind);
    }

    private static Comparator<Source> byLabel() {
        return Comparator.comparing((Source source) -> source.label).thenComparing(source -> source.id.toString());
    }
}
