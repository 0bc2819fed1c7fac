package org.wederhoor.publication.about;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.wederhoor.web.Missing;
import org.wederhoor.web.Site;

/** Where whoever finds a hole in this installation can say so, as RFC 9116 has it; nothing is there where nobody gave an address that it allows. */
@Path("/.well-known/security.txt")
@PermitAll
public class SecurityTxt {

    /** RFC 9116, 2.5.5, advises less than a year. */
    private static final int MONTHS = 6;

    @Inject
    AboutConfig config;

    @Inject
    Site site;

    @GET
    @Produces("text/plain;charset=UTF-8")
    public String text() {
        String contact = contact(config).orElseThrow(Missing::new);
        return String.join("\n", List.of("Contact: " + contact,
                // whole months, so that it is the same text all month
                "Expires: " + LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).plusMonths(MONTHS) + "T00:00:00Z",
                "Preferred-Languages: " + site.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(", ")),
                "Canonical: " + site.url() + "/.well-known/security.txt", ""));
    }

    /** The address for holes, or else the newsroom's own, as a mail link or with https (2.5.3); empty where neither is one. */
    static Optional<String> contact(AboutConfig config) {
        return config.security().or(config::contact).map(ReadersAbout::link).filter(link -> !link.startsWith("http:"));
    }
}
