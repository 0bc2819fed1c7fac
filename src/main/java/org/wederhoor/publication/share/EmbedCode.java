package org.wederhoor.publication.share;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.web.address.Address;

/**
 * The markup that shows a verdict on another site's page: a quotation that says what was marked when, and leads here, and
 * the card in a frame. Where a site drops frames, or stops their links, the quotation is left.
 */
@Named
@RequestScoped
public class EmbedCode {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance frame(PublishedVerdict verdict, Locale language, String page, EmbedSize size);
    }

    @Inject
    Address address;

    /** To be copied from the verdict's page, in that page's language. */
    public String of(PublishedVerdict verdict) {
        return of(verdict, address.language(), size(verdict, address.language(), new EmbedSize(Integer.MAX_VALUE, Integer.MAX_VALUE)));
    }

    String of(PublishedVerdict verdict, Locale language, EmbedSize size) {
        String page = address.canonical(language, "/claims/" + verdict.content().claimSlug());
        return Templates.frame(verdict, language, page, size)
                .setAttribute(TemplateInstance.LOCALE, language).render().strip();
    }

    static EmbedSize size(PublishedVerdict verdict, Locale language, EmbedSize most) {
        String claim = verdict.said().sentence(language).words();
        return EmbedSize.of(claim.codePointCount(0, claim.length()), most);
    }
}
