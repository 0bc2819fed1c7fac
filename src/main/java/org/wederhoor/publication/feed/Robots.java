package org.wederhoor.publication.feed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Site;
import org.wederhoor.web.address.Address;

/** What programs that follow links are asked to leave alone (RFC 9309): the desk, in every language. */
@Path("/robots.txt")
@PermitAll
@Finished
public class Robots {

    @Inject
    Address address;

    @Inject
    Site site;

    @GET
    public Response robots() {
        List<String> desks = address.everywhere("/desk").stream().map(each -> each.substring(site.url().toString().length())).toList();
        return Machines.answer(Stream.of(Stream.of("User-agent: *"), desks.stream().map(desk -> "Disallow: " + desk),
                Stream.of("", "Sitemap: " + site.url() + "/sitemap.xml")).flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n")), "text/plain");
    }
}
