package org.wederhoor.api;

import jakarta.ws.rs.WebApplicationException;

import org.wederhoor.web.error.ProblemDocument;

/** What was asked for cannot be given, and why. */
class ApiProblem extends WebApplicationException {

    ApiProblem(int status, String detail) {
        super(detail, ProblemDocument.answer(status, detail));
    }

    static ApiProblem badRequest(String detail) {
        return new ApiProblem(400, detail);
    }
}
