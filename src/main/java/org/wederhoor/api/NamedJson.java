package org.wederhoor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.Content;
import org.wederhoor.web.address.Address;

/** Parties, dossiers and dates, as an edition names them. */
@ApplicationScoped
class NamedJson {

    @Inject
    Address address;

    /** @param party null for none, which gives null */
    JsonObject party(Content.Named party, PublishedVerdict in) {
        return party == null ? null : party(party.name(), party.kind(), in.content().slugs().get(party.id()));
    }

    JsonObject party(String name, Object kind, String slug) {
        JsonObject party = new JsonObject().with("name", name).with("kind", kind);
        return slug == null ? party : party.with("slug", slug).with("page", address.canonical("/parties/" + slug))
                .with("self", address.canonical(ApiAnswers.VERSION + "/parties/" + slug));
    }

    JsonObject dossier(PublishedVerdict in) {
        String path = "/dossiers/" + in.content().dossierSlug();
        Content.DossierSaid dossier = in.said().dossier();
        return new JsonObject().with("title", dossier.title()).with("language", dossier.language()).with("slug", in.content().dossierSlug())
                .with("page", address.canonical(path)).with("self", address.canonical(ApiAnswers.VERSION + path));
    }

    static JsonObject date(Content.DateSaid date) {
        return date == null ? null : new JsonObject().with("printed", date.printed()).with("edtf", date.edtf());
    }
}
