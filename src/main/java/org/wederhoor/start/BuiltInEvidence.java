package org.wederhoor.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.AnswerWords;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.ClaimWords;
import org.wederhoor.claim.QuotedPassage;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Passage;
import org.wederhoor.source.Source;
import org.wederhoor.web.Ids;

/** Turns the data files into a dossier with its parties, sources, statements, claims and answers. */
class BuiltInEvidence {

    private final BuiltInFiles files;
    private final Account author;
    private final Dossier dossier = new Dossier(Ids.next());
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<List<String>, Passage> passages = new HashMap<>();

    BuiltInEvidence(BuiltInFiles files, Account author) {
        this.files = files;
        this.author = author;
    }

    void load() {
        dossier.title = files.dossier().title();
        dossier.summary = files.dossier().summary().strip();
        dossier.language = files.dossier().language();
        dossier.persist();
        files.parties().forEach(this::add);
        files.sources().forEach(this::add);
        files.statements().forEach(this::add);
        files.claims().forEach(this::add);
    }

    Dossier dossier() {
        return dossier;
    }

    Claim claim(String key) {
        return named(claims, key);
    }

    List<Statement> answering(String claimKey, List<String> statementKeys) {
        return statementKeys.stream().map(key -> {
            Statement statement = named(statements, key);
            if (Answer.between(claim(claimKey), statement) == null) {
                throw new IllegalArgumentException(claimKey + " cites " + key + ", which does not answer it");
            }
            return statement;
        }).toList();
    }

    private void add(BuiltInFiles.PartyFile file) {
        Party party = new Party(Ids.next());
        party.name = file.name();
        party.kind = file.kind();
        party.about = file.about();
        party.aliases.addAll(file.aliases());
        party.persist();
        parties.put(file.key(), party);
        dossier.parties.add(party);
    }

    private void add(BuiltInFiles.SourceFile file) {
        Source source = new Source(Ids.next());
        source.kind = file.kind();
        source.archived = file.archived();
        source.fileName = file.file();
        source.sha256 = file.sha256();
        source.headline = file.headline();
        source.label = file.label();
        source.outlet = optional(parties, file.outlet());
        source.agency = optional(parties, file.agency());
        source.byline = file.byline();
        source.dated = BuiltInFiles.DateFile.read(file.dated());
        source.address = file.address();
        source.note = file.note();
        source.dossiers.add(dossier);
        source.persist();
        sources.put(file.key(), source);
    }

    private void add(BuiltInFiles.StatementFile file) {
        Statement statement = new Statement(Ids.next(), dossier);
        statement.party = named(parties, file.party());
        statement.spokesperson = file.spokesperson();
        statement.saidTo = optional(parties, file.saidTo());
        statement.relayedBy = optional(parties, file.relayedBy());
        statement.title = file.title();
        statement.workingTitle = file.workingTitle();
        statement.said = BuiltInFiles.DateFile.read(file.said());
        statement.reported = BuiltInFiles.DateFile.read(file.reported());
        statement.datingNote = file.datingNote();
        statement.note = file.note();
        statement.paraphrase = file.paraphrase() == null ? null : file.paraphrase().strip();
        file.passages().forEach(passage -> statement.passages.add(new QuotedPassage(
                passage(passage.source(), passage.exact()), passage.ownWords())));
        file.readIn().forEach(key -> statement.readIn.add(named(sources, key)));
        statement.persist();
        statements.put(file.key(), statement);
    }

    private void add(BuiltInFiles.ClaimFile file) {
        Claim claim = new Claim(Ids.next(), dossier);
        claim.position = claims.size() + 1;
        claim.word(new ClaimWords(file.sentence().strip(), named(parties, file.claimant()), file.claimantNote(),
                file.concerns().stream().map(key -> named(parties, key)).toList(), dossier.language), author);
        claim.persist();
        claims.put(file.key(), claim);
        file.appearances().forEach(appearance -> add(appearance, claim));
        file.answers().forEach(answer -> add(answer, claim));
    }

    private void add(BuiltInFiles.AnswerFile file, Claim claim) {
        new Answer(Ids.next(), claim, named(statements, file.statement()),
                new AnswerWords(file.stance(), file.note(), file.basis(), file.qualifier(), file.countsBecause())).persist();
    }

    private void add(BuiltInFiles.AppearanceFile file, Claim claim) {
        Source source = named(sources, file.source());
        Appearance appearance = new Appearance(Ids.next(), claim, source);
        appearance.first = file.first();
        appearance.derivation = file.derivation();
        appearance.ofSource = optional(sources, file.ofSource());
        appearance.ofParty = optional(parties, file.ofParty());
        appearance.attribution = file.attribution();
        appearance.passage = file.passage() == null ? null : file.around() == null ? passage(file.source(), file.passage())
                : Passage.noted(source, file.passage(), file.around().before(), file.around().after());
        appearance.persist();
    }

    // queries do not see what the loader has not flushed yet, so it remembers its passages itself
    private Passage passage(String source, String exact) {
        return passages.computeIfAbsent(List.of(source, exact), words -> Passage.of(named(sources, source), exact, null));
    }

    private static <T> T optional(Map<String, T> things, String key) {
        return key == null ? null : named(things, key);
    }

    private static <T> T named(Map<String, T> things, String key) {
        T thing = things.get(key);
        if (thing == null) {
            throw new IllegalArgumentException("the files name \"" + key + "\", which none of them describes");
        }
        return thing;
    }
}
