package org.wederhoor.publication.edition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

import org.wederhoor.verdict.Content;
import org.wederhoor.web.Missing;

/** That an edition names a thing. What no edition names is not there for a reader. */
@Entity
@Immutable
@Table(name = "edition_mention")
@IdClass(EditionMention.Key.class)
class EditionMention extends PanacheEntityBase {

    /** What can be named. */
    enum Thing {
        DOSSIER, PARTY, SOURCE, STATEMENT
    }

    @Id
    @Column(name = "edition_id")
    public UUID editionId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "thing_type")
    public Thing thing;

    @Id
    @Column(name = "thing_id")
    public UUID thingId;

    /** Null for what has no page of its own. */
    public String slug;

    protected EditionMention() {
    }

    private EditionMention(Edition edition, Thing thing, UUID thingId, String slug) {
        this.editionId = edition.id;
        this.thing = thing;
        this.thingId = thingId;
        this.slug = slug;
    }

    /** All that an edition names, with the addresses it gives them. */
    static List<EditionMention> of(Edition edition, EditionContent content) {
        Content said = content.said();
        List<EditionMention> mentions = new ArrayList<>();
        mentions.add(new EditionMention(edition, Thing.DOSSIER, said.dossier().id(), content.dossierSlug()));
        said.parties().forEach(party -> mentions.add(new EditionMention(edition, Thing.PARTY, party.id(), content.slugs().get(party.id()))));
        said.sources().forEach(source -> mentions.add(new EditionMention(edition, Thing.SOURCE, source.id(), content.slugs().get(source.id()))));
        said.answers().forEach(answer -> mentions.add(new EditionMention(edition, Thing.STATEMENT, answer.statement(), null)));
        return mentions;
    }

    /**
     * The thing that editions name under that slug.
     *
     * @throws Missing when none does
     */
    static UUID at(Thing thing, String slug) {
        EditionMention mention = find("thing = ?1 and slug = ?2", thing, slug).firstResult();
        return Missing.unless(mention).thingId;
    }

    /** What tells one mention from another. */
    static class Key implements Serializable {

        public UUID editionId;
        public Thing thing;
        public UUID thingId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(editionId, key.editionId) && thing == key.thing
                    && Objects.equals(thingId, key.thingId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(editionId, thing, thingId);
        }
    }
}
