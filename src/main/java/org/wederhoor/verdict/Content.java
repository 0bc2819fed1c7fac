package org.wederhoor.verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.wederhoor.claim.Basis;
import org.wederhoor.claim.ClaimTranslation;
import org.wederhoor.claim.NamedOrigins;
import org.wederhoor.claim.Origins;
import org.wederhoor.claim.Qualifier;
import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.dossier.date.DateWords;
import org.wederhoor.source.Pictured;
import org.wederhoor.source.SourceKind;
import org.wederhoor.source.intake.extract.Locator;
import org.wederhoor.source.intake.extract.LocatorKind;
import org.wederhoor.source.signature.MailSignature;
import org.wederhoor.source.signature.SignatureOutcome;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.verdict.standard.Result;

/**
 * Everything a verdict says to readers, with every name in it: what a submission freezes and an edition prints. Fields may
 * be added; what one means never changes, because editions of every age are read with it.
 *
 * @param origins  where the appearances come from; null in what was submitted before origins were counted
 * @param asked    whom this desk asked about the claim; null in what was submitted before that was recorded
 * @param standard how it stands to the evidence standard; null in what was submitted before that was checked
 * @param documents what kind of documents the sources are, and where in them what is quoted stands; null where all are
 *                  pages or plain texts, and in what was submitted before that was noted
 * @param corrections that were asked of whoever printed the claim; null where none was
 * @param elsewhere checks by others that readers are told of; null where there are none
 * @param translations what the verdict says in other languages than the claim's, by BCP 47 tag; null where nobody has translated any
 */
public record Content(DossierSaid dossier, ClaimSaid claim, Mark mark, String rationale, List<AnswerSaid> answers,
        List<Named> silent, List<AppearanceSaid> appearances, List<SourceSaid> sources, Change change,
        Origins origins, List<AskedSaid> asked, StandardSaid standard, Map<String, VerdictTranslation> translations,
        List<DocumentSaid> documents, List<CorrectionSaid> corrections, List<ElsewhereSaid> elsewhere) implements NamedOrigins {

    /**
     * What {@code verdict} says of the evidence on its claim.
     *
     * @param standard null where it is not asked how the evidence stands to the standard
     */
    static Content of(Verdict verdict, EvidenceSaid evidence, StandardSaid standard) {
        return new Content(evidence.dossier(), evidence.claim(), verdict.mark, verdict.rationale, evidence.answers(), evidence.silent(),
                evidence.appearances(), evidence.sources(),
                verdict.follows == null ? null : new Change(verdict.changeKind, verdict.changeNote),
                evidence.origins(), evidence.asked(), standard, verdict.translations.isEmpty() ? null : verdict.translations,
                evidence.documents(), evidence.corrections(), ElsewhereSaid.of(verdict.checks));
    }

    public SourceSaid source(UUID id) {
        return sources.stream().filter(source -> source.id.equals(id)).findFirst().orElseThrow();
    }

    /** The appearance in a source; null when the claim is not known to stand there. */
    public AppearanceSaid appearance(UUID source) {
        return appearances.stream().filter(appearance -> appearance.source.equals(source)).findFirst().orElse(null);
    }

    /**
     * Where words of some of its sources stand in their documents, in the order of these; none of a source that is a page or a plain text.
     *
     * @param exact the words quoted; null of a paraphrase
     */
    public List<Standing> standing(String exact, List<UUID> among) {
        return documents == null ? List.of() : among.stream().flatMap(id -> documents.stream().filter(each -> each.source.equals(id)))
                .map(each -> new Standing(each, each.place(exact), among.size() > 1 ? source(each.source).label : null)).toList();
    }

    /** The same in one source. */
    public List<Standing> standing(String exact, UUID source) {
        return standing(exact, List.of(source));
    }

    /** The document that a source is; null where it is a page or a plain text, or nobody noted it. */
    public DocumentSaid document(UUID source) {
        return documents == null ? null : documents.stream().filter(each -> each.source.equals(source)).findFirst().orElse(null);
    }

    /** The details of pictures that it quotes. */
    public Stream<DetailSaid> details() {
        return Stream.concat(appearances.stream().map(AppearanceSaid::detail).filter(Objects::nonNull),
                answers.stream().map(AnswerSaid::details).filter(Objects::nonNull).flatMap(List::stream));
    }

    /** Every party that is named anywhere in it, once: whoever compares, links or addresses the parties of a content reads them here. */
    public List<Named> parties() {
        Map<UUID, Named> parties = new LinkedHashMap<>();
        Stream.of(Stream.of(claim.claimant), claim.concerns.stream(),
                answers.stream().flatMap(answer -> Stream.of(answer.party, answer.saidTo, answer.relayedBy)),
                asked == null ? Stream.<Named>empty() : asked.stream().map(AskedSaid::party), silent.stream(),
                appearances.stream().map(AppearanceSaid::ofParty),
                sources.stream().flatMap(source -> Stream.of(source.outlet, source.agency)))
                .flatMap(each -> each).filter(Objects::nonNull).forEach(party -> parties.putIfAbsent(party.id, party));
        return List.copyOf(parties.values());
    }

    /** The claim's sentence as a reader of {@code language} gets it, likewise the texts below: translated, or else the original. */
    public Text sentence(Locale language) {
        return text(claim.translations, language, ClaimTranslation::sentence, claim.sentence);
    }

    public Text claimantNote(Locale language) {
        return text(claim.translations, language, ClaimTranslation::claimantNote, claim.claimantNote);
    }

    public Text rationale(Locale language) {
        return text(translations, language, VerdictTranslation::rationale, rationale);
    }

    /** Why it deviates from the evidence standard; null where nothing does. */
    public Text deviation(Locale language) {
        return standard == null || standard.deviation == null ? null
                : text(translations, language, VerdictTranslation::deviation, standard.deviation);
    }

    /** What it changes from the edition before; null of a first edition. */
    public Text changeNote(Locale language) {
        return change == null ? null : text(changeTranslations(), language, VerdictTranslation::changeNote, change.note);
    }

    /** Where its note on what it changes is translated: a withdrawal has those of the edition that it withdraws, whose note says something else. */
    Map<String, VerdictTranslation> changeTranslations() {
        return change.kind == ChangeKind.WITHDRAWAL ? null : translations;
    }

    /** The language in which a reader of {@code language} gets some of these texts, because nobody has translated them; null where all are. */
    public String untranslated(Locale language) {
        return Stream.of(sentence(language), claimantNote(language), rationale(language), deviation(language), changeNote(language))
                .filter(text -> text != null && !text.words().isEmpty() && !text.isIn(language)).map(Text::language).findFirst().orElse(null);
    }

    /** The languages that any of it is translated into, in the order of their tags. */
    public List<Locale> translatedInto() {
        return Stream.of(claim.translations, translations).filter(Objects::nonNull).flatMap(texts -> texts.keySet().stream())
                .distinct().sorted().map(Locale::forLanguageTag).toList();
    }

    private <T> Text text(Map<String, T> translated, Locale language, Function<T, String> part, String original) {
        T there = translated == null ? null : translated.get(language.toLanguageTag());
        String words = there == null ? "" : part.apply(there);
        return words.isEmpty() ? new Text(original, claim.language) : new Text(words, language.toLanguageTag());
    }

    /** The party that an origin is. */
    public Named originParty(UUID id) {
        return parties().stream().filter(party -> party.id.equals(id)).findFirst().orElseThrow();
    }

    @Override
    public String originName(UUID party) {
        return originParty(party).name;
    }

    /**
     * This content as far as {@code earlier} could say it, so that a field added since does not read as a change. How it stood
     * to the standard is kept from {@code earlier}: it follows from the rest, and from rules that may be worded anew.
     */
    Content inTheFormOf(Content earlier) {
        return new Content(dossier, claim, mark, rationale, answers, silent, appearances, sources, change,
                earlier.origins == null ? null : origins, earlier.asked == null ? null : asked,
                earlier.standard, translations, earlier.documents == null ? null : documents, corrections, elsewhere);
    }

    /** The same, but for what it changes from the edition before. */
    Content changing(Change other) {
        return new Content(dossier, claim, mark, rationale, answers, silent, appearances, sources, other, origins, asked, standard,
                translations, documents, corrections, elsewhere);
    }

    /** A party under the name it had. */
    public record Named(UUID id, String name, PartyKind kind) {
    }

    public record DossierSaid(UUID id, String title, String summary, String language) {
    }

    /** @param translations sentence and note in other languages, by BCP 47 tag; null where nobody has translated them */
    public record ClaimSaid(UUID id, int position, String sentence, String language, Named claimant, String claimantNote,
            List<Named> concerns, Map<String, ClaimTranslation> translations) {
    }

    /** A date as printed and as EDTF; either may be null. */
    public record DateSaid(String printed, String edtf) {

        public String in(Locale language) {
            return DateWords.of(printed, edtf, language);
        }
    }

    /**
     * What a party answered.
     *
     * @param basis         why it can know; null where nobody has said, likewise {@code qualifier}
     * @param countsBecause why a qualified answer counts all the same; null where nobody has said
     * @param supersededBy  what the party said later in place of this; null when it still stands
     * @param details       of pictures; null where there are none
     */
    public record AnswerSaid(UUID statement, Named party, Stance stance, String note, boolean cited, String title,
            String spokesperson, Named saidTo, Named relayedBy, DateSaid said, DateSaid reported, String statementNote,
            String paraphrase, List<QuoteSaid> quotes, List<UUID> readIn, Basis basis, Qualifier qualifier, String countsBecause,
            LaterSaid supersededBy, List<DetailSaid> details) {
    }

    /** The later statement that takes an earlier one's place; it need not answer the same claim. */
    public record LaterSaid(UUID statement, String title, DateSaid said, DateSaid reported) {
    }

    /** Words of one or several sources, to the letter. */
    public record QuoteSaid(String exact, boolean ownWords, List<UUID> sources) {
    }

    /** @param detail of a picture, which has the claim in place of words; null where words have it */
    public record AppearanceSaid(UUID source, boolean first, SourceKind derivation, UUID ofSource, Named ofParty,
            String attribution, String passage, DetailSaid detail) {
    }

    /**
     * A detail of a source that is a picture.
     *
     * @param xywh        the region, in points of the picture as it is seen (W3C Media Fragments)
     * @param description in this newsroom's words
     * @param shown       null where readers get the description alone
     */
    public record DetailSaid(UUID id, UUID source, Pictured pictured, String xywh, String description, DetailShown shown) {
    }

    /**
     * What readers see of a detail.
     *
     * @param right  by what right it is shown
     * @param sha256 of the picture that is drawn of it, likewise the rest
     */
    public record DetailShown(String right, String sha256, String mediaType, int width, int height) {

        /** What its file is called. */
        public String fileName() {
            return sha256 + (mediaType.equals("image/png") ? ".png" : ".jpg");
        }
    }

    /** @param kind null where nobody has said what the source is */
    public record SourceSaid(UUID id, SourceKind kind, boolean archived, String headline, String label, Named outlet,
            Named agency, String byline, DateSaid dated, String address, String note, String sha256) {
    }

    /**
     * What kind of document a source is, and where in it what is quoted stands.
     *
     * @param mediaType of what was archived
     * @param signed    who signed it, of a mail of which that is proven; else null
     */
    public record DocumentSaid(UUID source, String mediaType, List<PlaceSaid> places, SignedSaid signed) {

        PlaceSaid place(String exact) {
            return places.stream().filter(each -> each.exact.equals(exact)).findFirst().orElse(null);
        }
    }

    /**
     * Which domain signed a mail, and what that proves.
     *
     * @param senders whether it is the domain of who sent it
     */
    public record SignedSaid(String domain, SignatureOutcome outcome, boolean senders) {

        static SignedSaid of(MailSignature signature) {
            return signature == null || !signature.outcome().isProven() ? null
                    : new SignedSaid(signature.domain(), signature.outcome(), signature.senders());
        }

        public String in(Locale language) {
            return MailSignature.inWords(domain, outcome, senders, language);
        }
    }

    /** Where quoted words stand: a page, a time, a cell. */
    public record PlaceSaid(String exact, LocatorKind kind, String value) {

        public String in(Locale language) {
            return Locator.inWords(kind, value, language);
        }
    }

    /**
     * Where words stand, as it is printed beside them.
     *
     * @param place null where nothing says
     * @param label what the source is called; null where it is the only one
     */
    public record Standing(DocumentSaid document, PlaceSaid place, String label) {
    }

    /** What a later edition changes. */
    public record Change(ChangeKind kind, String note) {
    }

    /**
     * A party that this desk asked, and what came of it.
     *
     * @param channel  MAIL, PHONE or FORM
     * @param asked    the moment, in UTC (ISO 8601)
     * @param deadline likewise
     * @param zone     the IANA name of the zone in which the deadline was given
     * @param outcome  STATEMENT, REFUSED or, where no answer had come, WAITING; whether the deadline was over is told by the
     *                 moment of publication, so that time alone changes nothing that was approved
     */
    public record AskedSaid(Named party, String channel, String asked, String deadline, String zone, String outcome) {
    }

    /**
     * The evidence standard as it was held against this verdict.
     *
     * @param deviation the written reason for deviating from it; null where nothing deviates
     */
    public record StandardSaid(List<CheckSaid> checks, String deviation) {
    }

    /**
     * One rule and how the verdict stands to it.
     *
     * @param name   the rule's, which never changes
     * @param result MET, NOT_MET or EXCUSED
     * @param words  what was found, a sentence in each of the site's languages by its tag
     */
    public record CheckSaid(String name, String result, Map<String, String> words) {

        public Result how() {
            return Result.valueOf(result);
        }

        /** What was found, in {@code language}, or, where the site did not have it then, in the first that it had. */
        public Text in(Locale language) {
            String wanted = language.toLanguageTag();
            String tag = words.containsKey(wanted) ? wanted : words.keySet().iterator().next();
            return new Text(words.get(tag), tag);
        }
    }
}
