package org.wederhoor.source.signature;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.qute.TemplateEnum;

import org.hibernate.annotations.Immutable;

import org.wederhoor.account.Account;
import org.wederhoor.source.Source;
import org.wederhoor.web.Ids;

/** What came of checking a mail's signature with a key, or of looking for one. Never changed: keys vanish, and what one said stays said. */
@Entity
@Immutable
@Table(name = "signature_check")
public class SignatureCheck extends PanacheEntityBase {

    /** Who found a key. */
    @TemplateEnum
    public enum Finder { EDITOR, DNS }

    @Id
    public UUID id;

    @Column(name = "source_id")
    public UUID sourceId;

    /** Which of the mail's signatures, from 0. */
    public int number;

    public String domain;

    public String selector;

    /** As it was found; null where none was. */
    public String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "found_by")
    public Finder foundBy;

    /** As the editor says it; the name in DNS where it was looked up. */
    @Column(name = "found_where")
    public String foundWhere;

    @Enumerated(EnumType.STRING)
    public SignatureOutcome outcome;

    /** Null where nobody but the app did. */
    @Column(name = "checked_by")
    public UUID checkedBy;

    @Column(name = "checked_name")
    public String checkedName;

    @Column(name = "checked_at")
    public Instant checkedAt;

    protected SignatureCheck() {
    }

    private SignatureCheck(UUID id, MailSignature signature, String key, SignatureOutcome outcome) {
        this.id = id;
        this.sourceId = signature.source().id;
        this.number = signature.number();
        this.domain = signature.domain();
        this.selector = signature.selector();
        this.key = key;
        this.outcome = outcome;
        this.checkedAt = Instant.now();
    }

    /** With a key that an editor gives. */
    static SignatureCheck byEditor(UUID id, MailSignature signature, String key, SignatureOutcome outcome, String where, Account editor) {
        SignatureCheck check = new SignatureCheck(id, signature, key, outcome);
        check.foundBy = Finder.EDITOR;
        check.foundWhere = where;
        check.checkedBy = editor.id;
        check.checkedName = editor.fullName;
        return check;
    }

    /** @param key null where DNS has none */
    static SignatureCheck byLookup(MailSignature signature, String key, SignatureOutcome outcome) {
        SignatureCheck check = new SignatureCheck(Ids.next(), signature, key, outcome);
        check.foundBy = Finder.DNS;
        check.foundWhere = signature.keyName();
        return check;
    }

    /** All of a source, in the order in which they were made. */
    static List<SignatureCheck> of(Source source) {
        return list("sourceId = ?1 order by checkedAt, id", source.id);
    }
}
