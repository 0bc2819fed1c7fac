package org.wederhoor.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.verdict.CanonicalJson;

/** One made-up dossier: its sources, and claims with their statements, answers and verdicts, four in five of them published. */
final class GeneratedDossier {

    /** A party, or whatever else is called by a name. */
    record Named(UUID id, String name, String slug) {

        Map<String, Object> said() {
            return Map.of("id", id, "name", name, "kind", "COMPANY");
        }
    }

    private record Said(UUID statement, Named party, String stance, String title, String words) {
    }

    private static final List<String> DUTCH = List.of("de", "het", "een", "van", "in", "dat", "niet", "op", "voor", "met");
    private static final List<String> ENGLISH = List.of("the", "of", "and", "a", "to", "in", "that", "not", "for", "with");
    private static final String[] STANCES = {"CONFIRMS", "DENIES", "DENIES", "DECLINES", "UNAWARE", "OTHER"};
    private static final String[] MARKS = {"CONFIRMED", "DENIED", "UNVERIFIED"};

    private final MadeUpNews news;
    private final CopiedRows rows;
    private final List<Named> parties;
    private final List<UUID> accounts;
    private final Named dossier;
    private final Named source;
    private final boolean dutch;
    private final int claims;
    private final Instant from;
    private final List<String> names = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private String text;

    /**
     * @param number  of the dossier, from 1
     * @param parties of whom some few speak in it
     * @param accounts a checker, who writes and submits, and an editor, who approves
     * @param claims  how many it is to have
     */
    GeneratedDossier(int number, MadeUpNews news, CopiedRows rows, List<Named> parties, List<UUID> accounts, int claims) {
        this.claims = claims;
        this.news = news;
        this.rows = rows;
        this.accounts = accounts;
        this.dutch = number % 2 == 0;
        this.from = Instant.parse("2006-01-01T08:00:00Z").plusSeconds(number * 20_000L);
        this.parties = Stream.generate(() -> parties.get(news.rare(parties.size()))).limit(Math.max(6, claims / 25)).distinct().toList();
        for (int i = 0; i < 4; i++) {
            names.add(news.name());
        }
        dossier = named("dossier", number, sentence(6));
        source = named("source", number, sentence(5));
    }

    /** Adds the rows of the dossier. */
    void write() {
        rows.add("dossier (id, title, summary, language, slug, created_at, version)", dossier.id, dossier.name, sentence(25),
                language(), dossier.slug, from, 0);
        parties.forEach(party -> rows.add("dossier_party (dossier_id, party_id)", dossier.id, party.id));
        archive();
        for (int i = 1; i <= claims; i++) {
            claim(i);
        }
    }

    private void archive() {
        for (int i = 0; i < 30; i++) {
            sentences.add(sentence(16) + ".");
        }
        text = String.join("\n\n", sentences);
        String sha256 = CanonicalJson.sha256(text);
        rows.add("source (id, kind, archived, sha256, headline, label, note, slug, version)", source.id, "ORIGINAL_REPORT", true, sha256,
                sentence(7), source.name, "", source.slug, 0);
        rows.add("dossier_source (dossier_id, source_id)", dossier.id, source.id);
        rows.add("source_file (source_id, bytes, sha256, media_type, charset, came_by, brought_by, brought_name, arrived_at)", source.id,
                "\\x" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)), sha256, "text/plain", "UTF-8", "PASTE",
                accounts.get(0), "Made up", from);
        rows.add("source_text (source_id, text, length)", source.id, text, text.length());
    }

    private void claim(int position) {
        Named claim = named("claim", position, sentence(9 + news.below(8)) + ".");
        Named claimant = parties.get(0);
        Named concerned = parties.get(parties.size() - 1);
        rows.add("claim (id, dossier_id, position, sentence, claimant_id, claimant_note, language, slug, created_at, edited_by, version)",
                claim.id, dossier.id, position, claim.name, claimant.id, "", language(), claim.slug, from.plusSeconds(position * 60L),
                accounts.get(0), 0);
        rows.add("claim_concern (claim_id, position, party_id)", claim.id, 0, concerned.id);
        rows.add("claim_author (claim_id, account_id)", claim.id, accounts.get(0));
        rows.add("appearance (id, claim_id, source_id, first, derivation, version)", UUID.randomUUID(), claim.id, source.id, true,
                "ORIGINAL_REPORT", 0);
        List<Said> answers = new ArrayList<>();
        for (int i = 1 + news.below(2); i > 0; i--) {
            answers.add(answer(claim));
        }
        verdict(claim, position, claimant, concerned, answers);
    }

    private Said answer(Named claim) {
        Named party = parties.get(news.below(parties.size()));
        Said said = new Said(UUID.randomUUID(), party, STANCES[news.below(STANCES.length)], sentence(5),
                sentences.get(news.below(sentences.size())));
        UUID passage = passage(said.words);
        rows.add("statement (id, dossier_id, party_id, title, dating_note, note, version)", said.statement, dossier.id, party.id,
                said.title, "", "", 0);
        rows.add("statement_source (statement_id, source_id)", said.statement, source.id);
        rows.add("statement_passage (statement_id, position, passage_id, own_words)", said.statement, 0, passage, true);
        rows.add("answer (id, claim_id, statement_id, stance, note, version)", UUID.randomUUID(), claim.id, said.statement, said.stance,
                "", 0);
        return said;
    }

    private final Map<String, UUID> passages = new LinkedHashMap<>();

    /** One passage per place, as at the desk. */
    private UUID passage(String words) {
        return passages.computeIfAbsent(words, any -> {
            UUID id = UUID.randomUUID();
            int start = text.indexOf(words);
            int end = start + words.length();
            rows.add("passage (id, source_id, exact, start_at, end_at, prefix, suffix)", id, source.id, words, start, end,
                    text.substring(Math.max(0, start - 32), start), text.substring(end, Math.min(text.length(), end + 32)));
            return id;
        });
    }

    private void verdict(Named claim, int position, Named claimant, Named concerned, List<Said> answers) {
        int fate = news.below(20);
        if (fate == 19) {
            return;
        }
        String state = fate < 16 ? "PUBLISHED" : fate == 16 ? "SUBMITTED" : "DRAFT";
        String mark = MARKS[news.below(3)];
        String rationale = sentence(25) + ". " + sentence(30) + ".";
        UUID verdict = UUID.randomUUID();
        UUID submission = state.equals("DRAFT") ? null : UUID.randomUUID();
        Instant at = from.plusSeconds(position * 400L);
        rows.add("verdict (id, claim_id, state, mark, rationale, change_note, note, opened_by, opened_at, edited_by, edited_at,"
                + " submission_id, version)", verdict, claim.id, state, mark, rationale, "", "", accounts.get(0), at, accounts.get(0), at,
                submission, 0);
        rows.add("verdict_author (verdict_id, account_id)", verdict, accounts.get(0));
        answers.forEach(answer -> rows.add("verdict_citation (verdict_id, statement_id)", verdict, answer.statement));
        if (submission == null) {
            return;
        }
        Map<String, Object> said = said(claim, position, mark, rationale, claimant, concerned, answers);
        String content = CanonicalJson.write(said);
        rows.add("submission (id, verdict_id, submitted_by, submitted_at, note, content, content_hash)", submission, verdict,
                accounts.get(0), at, "", content, CanonicalJson.sha256(content));
        if (state.equals("PUBLISHED")) {
            rows.add("review (id, submission_id, reviewer_id, decided_at, decision, note)", UUID.randomUUID(), submission, accounts.get(1),
                    at, "APPROVED", "");
            publish(claim, position, said, submission, at);
        }
    }

    private void publish(Named claim, int position, Map<String, Object> said, UUID submission, Instant at) {
        UUID edition = UUID.randomUUID();
        Map<String, String> slugs = Stream.concat(Stream.of(claim, dossier, source), parties.stream())
                .collect(Collectors.toMap(named -> named.id.toString(), Named::slug));
        rows.add("edition (id, claim_id, number, submission_id, published_at, published_by, submitted_by, approved_by, schema_version,"
                + " content)", edition, claim.id, 1, submission, at, accounts.get(1), accounts.get(0), accounts.get(1), 1,
                CanonicalJson.write(Map.of("said", said, "slugs", slugs, "submittedBy", "Made up", "approvedBy", "Made up too")));
        rows.add("edition_mention (edition_id, thing_type, thing_id, slug)", edition, "DOSSIER", dossier.id, dossier.slug);
        rows.add("edition_mention (edition_id, thing_type, thing_id, slug)", edition, "SOURCE", source.id, source.slug);
        parties.forEach(party -> rows.add("edition_mention (edition_id, thing_type, thing_id, slug)", edition, "PARTY", party.id, party.slug));
        rows.add("current_edition (claim_id, edition_id, claim_slug, dossier_id, position, published_at)", claim.id, edition, claim.slug,
                dossier.id, position, at);
    }

    private Map<String, Object> said(Named claim, int position, String mark, String rationale, Named claimant, Named concerned,
            List<Said> answers) {
        return Map.of(
                "dossier", Map.of("id", dossier.id, "title", dossier.name, "summary", "", "language", language()),
                "claim", Map.of("id", claim.id, "position", position, "sentence", claim.name, "language", language(),
                        "claimant", claimant.said(), "claimantNote", "", "concerns", List.of(concerned.said())),
                "mark", mark, "rationale", rationale,
                "answers", answers.stream().map(this::said).toList(),
                "silent", List.of(),
                "appearances", List.of(Map.of("source", source.id, "first", true, "derivation", "ORIGINAL_REPORT")),
                "sources", List.of(Map.of("id", source.id, "kind", "ORIGINAL_REPORT", "archived", true, "label", source.name, "note", "",
                        "sha256", CanonicalJson.sha256(text))));
    }

    private Map<String, Object> said(Said answer) {
        return Map.of("statement", answer.statement, "party", answer.party.said(), "stance", answer.stance, "note", "", "cited", true,
                "title", answer.title, "statementNote", "", "readIn", List.of(source.id),
                "quotes", List.of(Map.of("exact", answer.words, "ownWords", true, "sources", List.of(source.id))));
    }

    /** Words of the dossier's language, some of them bent as that language bends them, and now and then a name. */
    private String sentence(int words) {
        List<String> bent = new ArrayList<>();
        for (String word : news.words(words).split(" ")) {
            int die = news.below(12);
            bent.add(die < 3 ? (dutch ? DUTCH : ENGLISH).get(news.rare(10)) : die == 3 ? word + (dutch ? "en" : "s") : word);
        }
        bent.set(news.below(words), names.get(news.rare(names.size())));
        String sentence = String.join(" ", bent);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private Named named(String kind, int number, String name) {
        UUID id = UUID.randomUUID();
        return new Named(id, name, kind + "-" + number + "-" + id.toString().substring(0, 13));
    }

    private String language() {
        return dutch ? "nl" : "en";
    }
}
