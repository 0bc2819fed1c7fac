package org.wederhoor.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.pages.Finished;

/** Finds the published claims that are like a text. */
@Path(ApiMatch.AT)
@PermitAll
@Finished
public class ApiMatch {

    static final String AT = ApiAnswers.VERSION + "/match";

    @Inject
    ApiAnswers answers;

    @Inject
    VerdictJson json;

    @Inject
    LikeClaims like;

    /** @param text a sentence or a few */
    @GET
    public Response match(@RestQuery String text) {
        if (text == null || text.isBlank()) {
            throw ApiProblem.badRequest("text is missing.");
        }
        if (text.codePointCount(0, text.length()) > LikeClaims.LONGEST) {
            throw ApiProblem.badRequest("text has more than " + LikeClaims.LONGEST + " characters.");
        }
        return answers.one(new JsonObject().with("data", like.to(text).stream()
                .map(each -> json.claim(each.verdict()).with("likeness", each.likeness())).toList()));
    }
}
