package org.wederhoor.desk.takedown;

import java.util.Set;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateEnum;

/** Where at the desk words can stand, as a chief reads it. */
@TemplateEnum
public enum FoundIn {

    EDITIONS("edition", "edition_mention", "current_edition"), REVISIONS("submission", "review", "pinned_note", "preview_link"),
    CLAIMS("claim", "verdict", "answer", "appearance", "undo"), STATEMENTS("statement", "suggestion"), QUOTATIONS("passage", "picture_detail"),
    SOURCES("source", "source_text", "source_proposal", "source_locator", "source_says", "source_part", "signature_check",
            "machine_reading"),
    ORIGINALS("source_file", "source_crawl", "source_picture"),
    NAMES("party", "party_alias", "dossier", "contact"),
    ELSEWHERE("foreign_check", "check_import", "check_refusal", "check_feed"),
    LETTERS("reply_request", "reply_reminder", "reply_answer", "notice", "mailbox_mail", "correction_request"), COMMENTS("claim_comment"),
    REPORTS("error_report"), DRAFTS("draft"),
            JOURNAL("journal_entry");

    private final Set<String> tables;

    FoundIn(String... tables) {
        this.tables = Set.of(tables);
    }

    /** What a table of the database belongs to. */
    static FoundIn of(String table) {
        return Stream.of(values()).filter(each -> each.tables.contains(table)).findFirst().orElseThrow();
    }
}
