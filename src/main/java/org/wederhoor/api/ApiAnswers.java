package org.wederhoor.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.wederhoor.web.Missing;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.text.Json;

/** How answers to programs go out: any site's scripts may read them, their tags and where they go on. */
@ApplicationScoped
class ApiAnswers {

    static final String VERSION = "/api/v1";

    private static final String TYPE = "application/json;charset=UTF-8";

    @Inject
    Address address;

    Response one(Object document) {
        return headed(Response.ok(Json.write(document), TYPE));
    }

    static Response headed(Response.ResponseBuilder answer) {
        return answer.header("Access-Control-Allow-Origin", "*").header("Access-Control-Expose-Headers", "ETag, Link, Retry-After").build();
    }

    /**
     * A page of a list.
     *
     * @param found    what is on it, and one more where there is another page
     * @param said     what is told of each
     * @param position tells where the page after each goes on
     */
    <T> Response list(ListPage page, List<T> found, Function<T, ?> said, Function<T, ?> position) {
        boolean more = found.size() > page.limit();
        List<T> shown = more ? found.subList(0, page.limit()) : found;
        return list(shown.stream().<Object>map(said).toList(), page.list(), page.limit(),
                more ? page.cursorAfter(position.apply(shown.get(shown.size() - 1))) : null, new JsonObject());
    }

    /** @param besides what else is told with the list, after which the list and its cursor are put */
    Response list(List<?> data, String path, int limit, String cursor, JsonObject besides) {
        JsonObject document = besides.with("data", data).with("next", cursor);
        Response.ResponseBuilder answer = Response.ok(Json.write(document), TYPE);
        if (cursor != null) {
            String next = address.canonical(path) + (path.contains("?") ? "&" : "?") + "cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)
                    + (limit == ListPage.USUAL ? "" : "&limit=" + limit);
            answer.header("Link", "<" + next + ">; rel=\"next\"");
        }
        return headed(answer);
    }

    /** What {@code find} finds after a cursor; one after which there is nothing known is none of the list's. */
    static <T> List<T> after(ListPage page, Supplier<List<T>> find) {
        if (page.after() == null) {
            return find.get();
        }
        try {
            return find.get();
        } catch (Missing e) {
            throw ListPage.foreign();
        }
    }
}
