package org.wederhoor.publication.about;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.address.Address;

/** The page that tells who runs this site, by which policies, and how to reach them. */
@Path("/about")
@PermitAll
@Finished
public class ReadersAbout {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance about(String imprint, String contact, String contactLink);
    }

    @Inject
    Address address;

    @Inject
    AboutConfig config;

    @Inject
    Imprint imprint;

    @GET
    public TemplateInstance about() {
        String contact = config.contact().orElse(null);
        return Templates.about(imprint.in(address.language()), contact, contact == null ? null : link(contact));
    }

    /** Where a contact leads; null for words that lead nowhere. */
    static String link(String contact) {
        if (contact.matches("https?://\\S+")) {
            return contact;
        }
        return contact.matches("[^\\s@:/?]+@[^\\s@:/?]+") ? "mailto:" + contact : null;
    }
}
