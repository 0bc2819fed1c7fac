package org.wederhoor.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.Content;
import org.wederhoor.web.address.Address;

/** A source as it is cited; never its text. */
@ApplicationScoped
class SourceJson {

    @Inject
    Address address;

    @Inject
    NamedJson named;

    JsonObject of(Content.SourceSaid source, PublishedVerdict in) {
        String slug = in.content().slugs().get(source.id());
        Content.DocumentSaid document = in.said().document(source.id());
        return new JsonObject().with("slug", slug).with("page", address.canonical("/sources/" + slug))
                .with("self", address.canonical(ApiAnswers.VERSION + "/sources/" + slug)).with("label", source.label())
                .with("headline", source.headline()).with("kind", source.kind()).with("archived", source.archived())
                .with("outlet", named.party(source.outlet(), in)).with("agency", named.party(source.agency(), in)).with("byline", source.byline())
                .with("dated", NamedJson.date(source.dated())).with("address", source.address()).with("note", source.note())
                .with("sha256", source.sha256()).with("mediaType", document == null ? null : document.mediaType());
    }

    List<String> slugs(List<UUID> ids, PublishedVerdict in) {
        return ids == null ? List.of() : ids.stream().map(in.content().slugs()::get).filter(Objects::nonNull).toList();
    }

    /** @param detail null for none, which gives null */
    JsonObject detail(Content.DetailSaid detail, PublishedVerdict in) {
        return detail == null ? null : new JsonObject().with("source", in.content().slugs().get(detail.source())).with("pictured", detail.pictured())
                .with("xywh", detail.xywh()).with("description", detail.description()).with("shown", shown(detail.shown()));
    }

    private JsonObject shown(Content.DetailShown shown) {
        return shown == null ? null : new JsonObject().with("picture", address.getSiteUrl() + "/pictures/" + shown.fileName())
                .with("mediaType", shown.mediaType()).with("width", shown.width()).with("height", shown.height()).with("right", shown.right());
    }
}
