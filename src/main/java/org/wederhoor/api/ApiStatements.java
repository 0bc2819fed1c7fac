package org.wederhoor.api;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.edition.Naming;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.verdict.Content;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;

/** What parties said, in the words of the newest edition that quotes it and stands, with the claims that it answers. */
@Path(ApiStatements.AT)
@PermitAll
@Finished
public class ApiStatements {

    static final String AT = ApiAnswers.VERSION + "/statements";

    private static final int CLAIMS = 100;

    @Inject
    ApiAnswers answers;

    @Inject
    VerdictJson verdicts;

    @Inject
    StatementJson json;

    /** All of them, by their ids. */
    @GET
    public Response list(@RestQuery String cursor, @RestQuery String limit) {
        ListPage page = ListPage.of(AT, cursor, limit);
        return answers.list(page, Naming.statements(page.afterId(), page.oneMore()), this::told, id -> id);
    }

    @GET
    @Path("{id}")
    public Response statement(@RestPath String id) {
        return answers.one(told(Ids.read(id)));
    }

    private JsonObject told(UUID id) {
        List<PublishedVerdict> quoting = PublishedVerdict.all(Naming.ofStatement(id).standing(null, CLAIMS));
        PublishedVerdict newest = Missing.unlessAny(quoting).get(0);
        return json.of(answer(id, newest), newest).with("answers", quoting.stream().map(verdict -> StatementJson.answer(answer(id, verdict))
                .with("claim", verdicts.claim(verdict))).toList());
    }

    private static Content.AnswerSaid answer(UUID statement, PublishedVerdict verdict) {
        return verdict.said().answers().stream().filter(each -> each.statement().equals(statement)).findFirst().orElseThrow(Missing::new);
    }
}
