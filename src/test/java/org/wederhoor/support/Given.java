package org.wederhoor.support;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;

import org.apache.commons.codec.digest.DigestUtils;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.account.Token;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.AnswerWords;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.ClaimWords;
import org.wederhoor.claim.QuotedPassage;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.reply.Deadline;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.claim.reply.ReplyWords;
import org.wederhoor.claim.correction.CorrectionOutcome;
import org.wederhoor.claim.correction.CorrectionRequest;
import org.wederhoor.claim.correction.CorrectionWords;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.DossierWords;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.dossier.contact.Contact;
import org.wederhoor.dossier.contact.ContactWords;
import org.wederhoor.elsewhere.matching.DeskTerm;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.Publishing;
import org.wederhoor.source.Archiving;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.OfferedPage;
import org.wederhoor.source.Passage;
import org.wederhoor.source.PictureDetail;
import org.wederhoor.source.Pictured;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.SourceKind;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.copies.CopyIndex;
import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.picture.Picture;
import org.wederhoor.source.intake.picture.Region;
import org.wederhoor.source.intake.picture.Rendition;
import org.wederhoor.source.intake.saved.ArchivedPage;
import org.wederhoor.source.intake.saved.Contents;
import org.wederhoor.source.text.Quotations;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.Review;
import org.wederhoor.verdict.Submission;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictWords;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.verdict.standard.Standard;
import org.wederhoor.web.Ids;

/**
 * What a test needs to be there, made with the entities' own verbs and committed. Each thing is new and shares nothing with
 * another test's; names get a number, since some have to be unique, so read them off what comes back.
 */
public final class Given {

    public static final String RATIONALE = "Because of *what was said*.";

    /** What accounts open with. */
    public static final String PASSWORD = "a sentence of every test";

    /** Why nobody was asked. */
    public static final String UNASKED = "This is a test: nobody was asked.";

    // quick to compare: what is kept for real takes a quarter of a second
    private static final String PASSWORD_HASH = BcryptUtil.bcryptHash(PASSWORD, 4);
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String RUN = Long.toString(System.currentTimeMillis() % 1_000_000, 36);

    private Given() {
    }

    /** {@code name} made unlike any other. */
    public static String unique(String name) {
        return name + " " + RUN + "-" + NEXT.incrementAndGet();
    }

    /** An account of its own, which opens with {@link #PASSWORD}; sign it in with {@link Desk#as(Account)}. */
    public static Account account(Role role) {
        return account(role, PASSWORD_HASH);
    }

    /** An account for which nobody has chosen a password yet. */
    public static Account invited(Role role) {
        return account(role, null);
    }

    private static Account account(Role role, String passwordHash) {
        String name = unique(role.name().toLowerCase()).replace(' ', '-');
        return made(() -> {
            Account account = new Account(Ids.next(), name, "Full name of " + name, role);
            account.passwordHash = passwordHash;
            account.persist();
            return account;
        });
    }

    public static Account checker() {
        return account(Role.CHECKER);
    }

    public static Account editor() {
        return account(Role.EDITOR);
    }

    public static Account chief() {
        return account(Role.CHIEF);
    }

    public static Dossier dossier() {
        return dossier("Dossier");
    }

    public static Dossier dossier(String title) {
        return made(() -> {
            Dossier dossier = new Dossier(Ids.next());
            dossier.describe(new DossierWords(unique(title), "What it is about.", "en"));
            dossier.persist();
            return dossier;
        });
    }

    public static Party party(String name) {
        return made(() -> {
            Party party = new Party(Ids.next());
            party.name = unique(name);
            party.kind = PartyKind.COMPANY;
            party.about = "";
            party.persist();
            return party;
        });
    }

    /** A term of the desk's own, in English and in Dutch. */
    public static UUID term(String english, String dutch) {
        return made(() -> {
            DeskTerm term = new DeskTerm(Ids.next(), new TreeMap<>(Map.of("en", english, "nl", dutch)));
            term.persist();
            return term.id;
        });
    }

    /** A correction that was asked of {@code source}, where the claim of {@code edition} stands; it waits. */
    public static CorrectionRequest correctionAsked(Edition edition, Source source, String askedOf) {
        return made(() -> {
            LocalDate day = LocalDate.of(2026, 5, 4);
            CorrectionWords words = new CorrectionWords(Source.findById(source.id), askedOf, day, day.plusDays(7), "", CorrectionOutcome.WAITING,
                    null, null, "");
            CorrectionRequest request = new CorrectionRequest(Ids.next(), Claim.findById(edition.claim.id), words, Account.findById(edition.publishedBy.id),
                    Instant.now());
            request.persist();
            return request;
        });
    }

    /** A mail address of a party. */
    public static Contact contact(Party party, String mail) {
        return contact(party, ContactWords.ofMail(mail));
    }

    public static Contact contact(Party party, ContactWords words) {
        return made(() -> {
            Contact contact = new Contact(Ids.next(), Party.locked(party.id), words);
            contact.persist();
            return contact;
        });
    }

    public static Party partyOf(Dossier dossier, String name) {
        Party party = party(name);
        made(() -> Dossier.<Dossier>findById(dossier.id).parties.add(Party.findById(party.id)));
        return party;
    }

    /** An archived source, without a headline, an outlet or a date. */
    public static Source source(Dossier dossier, String label) {
        return made(() -> {
            Source source = new Source(Ids.next());
            source.kind = SourceKind.ORIGINAL_REPORT;
            source.archived = true;
            source.label = unique(label);
            source.dossiers.add(Dossier.findById(dossier.id));
            source.persist();
            return source;
        });
    }

    /** A web archive of two pages for a dossier, among which nobody has chosen yet. */
    public static UUID offered(Dossier dossier) {
        UUID upload = Ids.next();
        Contents contents = new Contents(List.of(), 1, 1, false);
        return made(() -> {
            new OfferedPage(Ids.next(), upload, dossier.id, "crawl.warc.gz", contents,
                    new ArchivedPage(1, "<urn:uuid:1>", "http://krant.example/", Instant.now(), "A page", 1000, null),
                    Crawls.byWget().page("http://krant.example/", unique("<title>A page</title>Words")).packed()).persist();
            new OfferedPage(Ids.next(), upload, dossier.id, "crawl.warc.gz", contents,
                    new ArchivedPage(2, "<urn:uuid:2>", "http://krant.example/2", null, "", 0,
                    UnreadableReason.EMPTY), null).persist();
            return upload;
        });
    }

    /** A file and words that somebody shared with the desk, and one that was too large, for which they have chosen no dossier yet. */
    public static UUID shared(Account account) {
        UUID share = Ids.next();
        Tables.change(("insert into shared_file (id, share_id, account_id, number, file_name, size, bytes, refused, shared_at) values"
                + " (gen_random_uuid(), '%1$s', '%2$s', 0, 'brief.txt', 3, 'Nee', null, now()),"
                + " (gen_random_uuid(), '%1$s', '%2$s', 1, null, 3, 'Zie', null, now()),"
                + " (gen_random_uuid(), '%1$s', '%2$s', 2, 'groot.txt', 20000000, null, 'TOO_LARGE', now())").formatted(share, account.id));
        return share;
    }

    /** A check by others of that claim, and the import that brought it and left one row out. */
    public static UUID checkByOthers(String claim) {
        UUID id = Ids.next();
        UUID made = imported("DONE", null);
        Tables.change("insert into check_refusal values ('" + Ids.next() + "', '" + made + "', 2, 'https://check.example/2', 'NO_CLAIM')");
        Tables.change("insert into foreign_check (id, key, said, claim, claimant, claimed_on, appearance, publisher, site, address, title, rating,"
                + " rating_value, rating_best, rating_worst, explanation, reviewed_on, language, host, tag, day, claim_day, import_id, taken_at)"
                + " select '" + id + "', hash, hash, said, 'several sources', '2021-04-01', 'https://post.example/1' || chr(10) || '1', 'Ostaria Check', '',"
                + " 'https://check.example/' || hash, 'A title', 'Grotendeels onwaar', '-1', '-1', '-1', '', '2021-03-04T00:00:00Z', 'en', 'check.example',"
                + " 'en', '2021-03-04', '2021-04-01', '" + made + "', now() from (select encode(sha256('" + id + "'), 'hex') as hash, '" + claim
                + "' as said) known");
        return id;
    }

    /** A table with checks by others of which nobody has named the columns yet. */
    public static UUID tableOfChecks() {
        return imported("WAITING", "Claim;URL;Rating;Odd\nIt fell;https://check.example/9;x;\n");
    }

    private static UUID imported(String state, String table) {
        UUID id = Ids.next();
        Tables.change("insert into check_import (id, way, called, made_as, state, begun_at, moved_at, total, taken, refused, bytes) values ('" + id
                + "', 'FILE', 'checks.csv', 'Somebody', '" + state + "', now(), now(), 2, 1, 1, "
                + (table == null ? "null" : "convert_to('" + table + "', 'UTF8')") + ")");
        return id;
    }

    public static UUID feedOfChecks(Account by) {
        UUID id = Ids.next();
        Tables.change("insert into check_feed (id, address, every_hours, added_by, added_at, due) values ('" + id + "', 'https://feed.example/" + id
                + "', 24, '" + by.id + "', now(), now() + interval '300 days')");
        return id;
    }

    /** The id of a mail in the tray, which may belong to a request. */
    public static UUID mailInTray(ReplyRequest request, String words) {
        UUID id = Ids.next();
        String mail = "From: Press <press@noordnet.example>\nTo: replies@hoor.example\nDate: Mon, 3 Mar 2025 10:00:00 +0100\nMessage-ID: <" + id
                + "@noordnet.example>\nSubject: About your questions\n\n" + words + "\n";
        Tables.change("insert into mailbox_mail (id, place, validity, uid, sha256, state, received_at, fetched_at, bytes, sender, subject, dated, body,"
                + " files, why) select '" + id + "', 'a test', 1, (select coalesce(max(uid), 0) + 1 from mailbox_mail), encode(sha256(its), 'hex'),"
                + " 'WAITING', now(), now(), its, 'Press <press@noordnet.example>', 'About your questions', 'Mon, 3 Mar 2025 10:00:00 +0100', '"
                + words.replace("'", "''")
                + "', 'letter.pdf', 'CLOSED' from (select convert_to('" + mail.replace("'", "''") + "', 'UTF8') as its) written");
        Tables.change("insert into mailbox_mail_request values ('" + id + "', '" + request.id + "')");
        return id;
    }

    /** A source whose text is here, with nothing left out of it. */
    public static Source archived(Dossier dossier, String text) {
        return archived(dossier, text, List.of());
    }

    public static Source archived(Dossier dossier, String text, List<LeftOut> leftOut) {
        return archived(dossier, "text/plain", text, leftOut, null);
    }

    /** @param address where it was published; null for none */
    public static Source archived(Dossier dossier, String mediaType, String text, List<LeftOut> leftOut, String address) {
        return archived(dossier, new Reading(mediaType, "UTF-8", text, leftOut, List.of()), address);
    }

    /** A mail as it travelled, with what is proposed of it. */
    public static Source mail(Dossier dossier, byte[] mail) {
        return made(() -> {
            Source source = new Source(Ids.next());
            source.label = unique("Mail");
            source.dossiers.add(Dossier.findById(dossier.id));
            source.persist();
            Archiving.archive(source, Arrival.uploaded(mail, "mail.eml", null, "A test"), DocumentReader.read(mail, "mail.eml", null));
            return source;
        });
    }

    /** A file as an earlier release read it: as plain text, to the letter, with nothing left out and no number of the reader. */
    public static Source readEarlier(Dossier dossier, byte[] bytes, String fileName) {
        return made(() -> {
            String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
            Source source = new Source(Ids.next());
            source.label = unique("Read earlier");
            source.archived = true;
            source.sha256 = DigestUtils.sha256Hex(bytes);
            source.dossiers.add(Dossier.findById(dossier.id));
            source.persistAndFlush();
            EntityManager database = Source.getEntityManager();
            database.createNativeQuery("insert into source_file (source_id, bytes, sha256, media_type, charset, file_name, came_by, brought_name, arrived_at)"
                    + " values (:id, :bytes, :sha256, 'text/plain', 'UTF-8', :name, 'UPLOAD', 'A test', now() - interval '1 year')")
                    .setParameter("id", source.id).setParameter("bytes", bytes).setParameter("sha256", source.sha256).setParameter("name", fileName)
                    .executeUpdate();
            database.createNativeQuery("insert into source_text (source_id, text, length) values (:id, :text, char_length(:text))")
                    .setParameter("id", source.id).setParameter("text", text).executeUpdate();
            CDI.current().select(CopyIndex.class).get().add(source.id, text);
            return source;
        });
    }

    /** A picture, of which nobody has compared any words. */
    public static Source picture(Dossier dossier, byte[] bytes) {
        return made(() -> {
            Source source = new Source(Ids.next());
            source.kind = SourceKind.PRIMARY_DOCUMENT;
            source.label = unique("Picture");
            source.dossiers.add(Dossier.findById(dossier.id));
            source.persist();
            Archiving.archive(source, Arrival.uploaded(bytes, "picture.png", null, "A test"), DocumentReader.read(bytes, "picture.png", null));
            return source;
        });
    }

    /** A detail of a picture that is at least 40 points wide and high, which readers may see. */
    public static PictureDetail detail(Source picture, String description, Account by) {
        byte[] bytes = made(() -> SourceFile.of(picture).bytes);
        Region region = new Region(10, 10, 30, 20);
        Rendition drawn = Picture.of(DocumentType.PNG, bytes).detail(region);
        return made(() -> {
            Passage passage = Passage.region(Ids.next(), Source.findById(picture.id), region, description);
            PictureDetail detail = new PictureDetail(passage, Pictured.SCREENSHOT, "Made by ourselves", drawn, by.id, by.fullName);
            detail.persist();
            return detail;
        });
    }

    /** A statement of a party that a detail of a picture shows. */
    public static Statement statement(Dossier dossier, Party party, PictureDetail detail) {
        return made(() -> {
            Statement statement = new Statement(Ids.next(), Dossier.findById(dossier.id));
            statement.party = Party.findById(party.id);
            statement.title = unique("What " + party.name + " showed");
            statement.passages.add(new QuotedPassage(Passage.findById(detail.id), true));
            statement.readIn.add(Passage.<Passage>findById(detail.id).source);
            statement.persist();
            return statement;
        });
    }

    /** @param address where it was published; null for none */
    public static Source archived(Dossier dossier, Reading reading, String address) {
        return made(() -> {
            Source source = new Source(Ids.next());
            source.kind = SourceKind.ORIGINAL_REPORT;
            source.label = unique("Article");
            source.address = address;
            source.dossiers.add(Dossier.findById(dossier.id));
            source.persist();
            // the same text under two names would be one document
            Arrival arrival = Arrival.uploaded((source.label + reading.text()).getBytes(StandardCharsets.UTF_8), "article.txt", null, "A test");
            Archiving.archive(source, arrival, reading);
            return source;
        });
    }

    /** A statement in the party's own words, read in {@code source}. */
    public static Statement statement(Dossier dossier, Party party, Source source, String words) {
        return made(() -> {
            Source readIn = Source.findById(source.id);
            Statement statement = new Statement(Ids.next(), Dossier.findById(dossier.id));
            statement.party = Party.findById(party.id);
            statement.title = unique("What " + party.name + " said");
            statement.passages.add(new QuotedPassage(passage(readIn, words), true));
            statement.readIn.add(readIn);
            statement.persist();
            return statement;
        });
    }

    /** A claim of nobody in particular in a dossier of its own. */
    public static Claim claim(Account author) {
        return claim(dossier(), party("Claimant"), unique("The sky is green"), author);
    }

    public static Claim claim(Dossier dossier, Party claimant, String sentence, Account author, Party... concerns) {
        return made(() -> {
            Dossier its = Dossier.locked(dossier.id);
            Claim claim = new Claim(Ids.next(), its);
            claim.position = Claim.nextPosition(its);
            claim.word(new ClaimWords(sentence, Party.findById(claimant.id), "", parties(concerns), "en"),
                    Account.findById(author.id));
            claim.persist();
            return claim;
        });
    }

    public static Appearance appearance(Claim claim, Source source, boolean first, String passage) {
        return made(() -> {
            Source its = Source.findById(source.id);
            Appearance appearance = new Appearance(Ids.next(), Claim.findById(claim.id), its);
            appearance.first = first;
            appearance.derivation = SourceKind.ORIGINAL_REPORT;
            appearance.passage = passage == null ? null : passage(its, passage);
            appearance.persist();
            return appearance;
        });
    }

    /** Where it first stands, in a source whose text is here. */
    private static Passage passage(Source source, String words) {
        return Passage.of(source, words, SourceText.of(source) == null ? null : Quotations.places(SourceText.placed(source), words).get(0));
    }

    public static Answer answer(Claim claim, Statement statement, Stance stance) {
        return answer(claim, statement, stance, null);
    }

    private static Answer answer(Claim claim, Statement statement, Stance stance, Basis basis) {
        return made(() -> {
            Answer answer = new Answer(Ids.next(), Claim.findById(claim.id), Statement.findById(statement.id),
                    new AnswerWords(stance, "", basis, null, ""));
            answer.persist();
            return answer;
        });
    }

    /** A request that the party was sent by phone, about a claim, with two days to answer. */
    public static ReplyRequest asked(Party party, Claim claim) {
        return asked(party, claim, ReplyChannel.PHONE, Instant.now().plus(Duration.ofDays(2)));
    }

    /** A request in the zone of Amsterdam; by mail it has not gone out. */
    public static ReplyRequest asked(Party party, Claim claim, ReplyChannel channel, Instant deadline) {
        return made(() -> {
            Claim its = Claim.locked(claim.id);
            ReplyRequest request = new ReplyRequest(Ids.next(), its.dossier, new ReplyWords(Party.findById(party.id), List.of(its), channel,
                    null, "Is it so?", new Deadline(deadline, ZoneId.of("Europe/Amsterdam")), ""), its.editedBy, Instant.now());
            request.persistAndFlush();
            return request;
        });
    }

    /** A request that went out by mail to an address; its letter has a mark. */
    public static ReplyRequest written(Party party, Claim claim, String recipient, String mark) {
        ReplyRequest request = asked(party, claim, ReplyChannel.MAIL, Instant.now().plus(Duration.ofDays(2)));
        Tables.change("update reply_request set recipient = '" + recipient + "', asked_at = date_trunc('second', now()), message_id = '" + mark
                + "@hoor.example' where id = '" + request.id + "'");
        return request;
    }

    /** A confirmation about itself: with it the claim can be marked confirmed. */
    public static Answer confirmation(Claim claim, Statement statement) {
        return answer(claim, statement, Stance.CONFIRMS, Basis.ABOUT_ITSELF);
    }

    /** A draft marked {@code mark} that cites all of the claim's answers. */
    public static Verdict draft(Claim claim, Mark mark, Account by) {
        return made(() -> {
            Account author = Account.findById(by.id);
            Verdict verdict = new Verdict(Ids.next(), Claim.locked(claim.id), author);
            verdict.persistAndFlush();
            verdict.write(new VerdictWords(mark, RATIONALE,
                    Answer.of(verdict.claim).stream().map(answer -> answer.statement).toList(), null, "", UNASKED, ""), author);
            return verdict;
        });
    }

    public static Verdict draft(Claim claim, Account by) {
        return draft(claim, Mark.UNVERIFIED, by);
    }

    public static Verdict submitted(Claim claim, Account by) {
        return submit(draft(claim, by), by);
    }

    public static Verdict approved(Claim claim, Account by, Account reviewer) {
        return approve(submitted(claim, by), reviewer);
    }

    public static Edition published(Claim claim, Account by, Account reviewer) {
        return publish(approved(claim, by, reviewer), reviewer);
    }

    public static Verdict submit(Verdict verdict, Account by) {
        return made(() -> {
            Verdict draft = locked(verdict);
            Submission submission = draft.submit(Account.findById(by.id), CDI.current().select(Standard.class).get());
            submission.persistAndFlush();
            return draft;
        });
    }

    public static Verdict approve(Verdict verdict, Account reviewer) {
        return made(() -> {
            Verdict submitted = locked(verdict);
            Review review = submitted.approve(Account.findById(reviewer.id), submitted.submission.id, "");
            review.persistAndFlush();
            return submitted;
        });
    }

    public static Edition publish(Verdict verdict, Account publisher) {
        return made(() -> {
            Verdict approved = locked(verdict);
            return CDI.current().select(Publishing.class).get()
                    .publish(approved, approved.submission.id, Account.findById(publisher.id));
        });
    }

    /** A draft that goes on from what readers see of the claim, with a note on the change, which is an update. */
    public static Verdict reopened(Edition edition, Mark mark, String changeNote, Account by) {
        return reopened(edition, mark, ChangeKind.UPDATE, changeNote, by);
    }

    public static Verdict reopened(Edition edition, Mark mark, ChangeKind kind, String changeNote, Account by) {
        return made(() -> {
            Account author = Account.findById(by.id);
            Verdict published = Edition.<Edition>findById(edition.id).submission.verdict;
            Claim.locked(published.claim.id);
            Verdict draft = Verdict.reopening(Ids.next(), published, edition.number, author);
            draft.persistAndFlush();
            draft.write(new VerdictWords(mark, RATIONALE, List.copyOf(draft.cites), kind, changeNote, UNASKED, ""),
                    author);
            return draft;
        });
    }

    /** The id of a removal of words that a chief prepared. */
    public static UUID takedown(String words, Account by) {
        UUID id = Ids.next();
        Tables.change("insert into takedown (id, words, ground, reference, asker, asked_on, note, reason, planned_by, planned_at) values ('" + id + "', '"
                + words + "', 'ERASURE', 'Letter 7', 'Somebody', now(), '', 'PRIVACY', '" + by.id + "', now())");
        return id;
    }

    /** The id of a reader's report on an edition, without a contact. */
    public static UUID reported(Edition edition, String wrong) {
        UUID id = Ids.next();
        Tables.change("insert into error_report (id, claim_id, edition_id, wrong, reported_at, version) values ('" + id + "', '"
                + edition.claim.id + "', '" + edition.id + "', '" + wrong + "', now(), 0)");
        return id;
    }

    /** A first edition that the chief publishes without a second editor. */
    public static Edition publishedAlone(Verdict verdict, Account chief, String reason) {
        return made(() -> {
            Verdict submitted = locked(verdict);
            return CDI.current().select(Publishing.class).get()
                    .publishAlone(submitted, submitted.submission.id, Account.findById(chief.id), reason);
        });
    }

    public static Edition withdrawn(Edition edition, Account chief, String reason) {
        return made(() -> {
            Claim.locked(edition.claim.id);
            return CDI.current().select(Publishing.class).get()
                    .withdraw(Edition.findById(edition.id), Account.findById(chief.id), reason);
        });
    }

    public static Verdict dropped(Claim claim, Account by) {
        Verdict draft = draft(claim, by);
        return made(() -> {
            Verdict verdict = locked(draft);
            verdict.drop(Account.findById(by.id));
            return verdict;
        });
    }

    /** The verdict in the present transaction, its claim's row locked. */
    public static Verdict locked(Verdict verdict) {
        Verdict here = Verdict.findById(verdict.id);
        Claim.locked(here.claim.id);
        return here;
    }

    /** The id of what readers and reviewers read of a verdict now. */
    /** A note on a sentence of a submission. */
    public static UUID pinned(UUID submission, String sentence, Account by) {
        UUID id = Ids.next();
        Tables.change("insert into pinned_note (id, submission_id, pinned_to, author_id, written_at, text) values ('" + id + "', '" + submission
                + "', '" + sentence + "', '" + by.id + "', now(), 'Who says so?')");
        return id;
    }

    /** The secret of a link that shows a submission to somebody outside for a day. */
    public static String preview(UUID submission, Account by) {
        String secret = Token.next();
        Tables.change("insert into preview_link (id, submission_id, token_hash, made_for, made_by, made_at, expires_at) values ('" + Ids.next()
                + "', '" + submission + "', '" + Token.hash(secret) + "', 'A lawyer', '" + by.id + "', now(), now() + interval '1 day')");
        return secret;
    }

    /** Until the public log has been signed, as it is soon after every publication. */
    public static void signed() {
        while (Tables.value("select (select max(index) from log_entry) < (select max(size) from log_checkpoint)").equals("f")) {
            Thread.onSpinWait();
        }
    }

    public static UUID submissionOf(Verdict verdict) {
        return made(() -> Verdict.<Verdict>findById(verdict.id).submission.id);
    }

    /** Runs {@code work} in a transaction of its own and gives what comes of it. */
    public static <T> T made(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private static List<Party> parties(Party... parties) {
        return Arrays.stream(parties).map(party -> Party.<Party>findById(party.id)).toList();
    }

    /** A topic that a claim stands under; its address is its id behind "topic-". */
    public static String topic(Claim claim) {
        String id = Ids.next().toString();
        Tables.change("insert into topic values ('" + id + "', 'Topic " + id + "', 'topic-" + id + "', null, 0)");
        Tables.change("insert into claim_topic values ('" + claim.id + "', '" + id + "')");
        return id;
    }
}
