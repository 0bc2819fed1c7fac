package org.wederhoor.desk.draft;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.web.Ids;

/** What one account typed into one form and did not save. The newest words replace the ones before them. */
@Entity
class Draft extends PanacheEntityBase {

    static final Duration KEPT = Duration.ofDays(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    UUID id;

    @Column(name = "account_id")
    UUID accountId;

    /** Where the form is sent to, without its language. */
    String path;

    /** Of what the form would make; empty where it changes something that is there. */
    @Column(name = "form_id")
    String formId;

    /** The values of each field by its name, as JSON. */
    String fields;

    @Column(name = "saved_at")
    Instant savedAt;

    /** The fields as they are kept. */
    static String json(Map<String, List<String>> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the fields in place of those before, and lets go of every draft that nobody asked for in 30 days. */
    static void keep(UUID account, String path, String formId, String fields) {
        Instant now = Instant.now();
        delete("savedAt < ?1", now.minus(KEPT));
        getEntityManager().createNativeQuery("insert into draft (id, account_id, path, form_id, fields, saved_at) values (?1, ?2, ?3, ?4, ?5, ?6)"
                + " on conflict (account_id, path, form_id) do update set fields = excluded.fields, saved_at = excluded.saved_at", Void.class)
                .setParameter(1, Ids.next()).setParameter(2, account).setParameter(3, path).setParameter(4, formId)
                .setParameter(5, fields).setParameter(6, now).executeUpdate();
    }

    /** The account's drafts of the form that is sent to {@code path}, the newest first; each is read when it is come to. */
    static Stream<Draft> of(UUID account, String path) {
        List<UUID> ids = find("select d.id from Draft d where d.accountId = ?1 and d.path = ?2 and d.savedAt >= ?3 order by d.savedAt desc",
                account, path, Instant.now().minus(KEPT)).project(UUID.class).list();
        return ids.stream().map(id -> Draft.<Draft>findById(id)).filter(Objects::nonNull);
    }

    /** Lets go of the words of a form that was saved. */
    static void saved(UUID account, String path, String formId) {
        delete("accountId = ?1 and path = ?2 and (formId = ?3 or formId = '')", account, path, formId);
    }

    Map<String, List<String>> values() {
        try {
            return JSON.readValue(fields, new TypeReference<>() {
            });
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
