package org.wederhoor.web.error;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.Response;

import org.wederhoor.web.text.Json;

/** What a program is told when something cannot be done: a problem document (RFC 9457) in place of a page. */
public final class ProblemDocument {

    public static final String TYPE = "application/problem+json";

    private static final Pattern PROGRAMS = Pattern.compile("(/[a-zA-Z-]+)?/api/.*");

    private ProblemDocument() {
    }

    /** Whether programs ask at that path, and not people. */
    static boolean isDueAt(String path) {
        return path != null && PROGRAMS.matcher(path).matches();
    }

    /** @param detail what is wrong with this very request; null where the status says it */
    public static Response answer(int status, String detail) {
        Response.ResponseBuilder answer = Response.status(status).type(TYPE).entity(of(status, detail)).header("Access-Control-Allow-Origin", "*");
        return (status == 503 ? answer.header("Retry-After", 30) : answer).build();
    }

    static String of(int status, String detail) {
        Response.Status known = Response.Status.fromStatusCode(status);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", known == null ? "Error" : known.getReasonPhrase());
        problem.put("status", status);
        if (detail != null) {
            problem.put("detail", detail);
        }
        return Json.write(problem);
    }
}
