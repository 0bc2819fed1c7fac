package org.wederhoor.account.factor;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import org.wederhoor.web.address.Address;

/** Stands before what {@link AsksAgain asks again}. */
class AskingAgain {

    @Inject
    Address address;

    @Inject
    Confirming confirming;

    @Inject
    RoutingContext routing;

    /** After the form's token was checked. */
    @AsksAgain
    @ServerRequestFilter(priority = Priorities.USER + 20)
    Response ask() {
        if (!confirming.isDue() || routing.request().method() == HttpMethod.POST && confirming.prove()) {
            return null;
        }
        if (routing.request().method() == HttpMethod.POST) {
            return confirming.question(address.getPrefix() + address.getPath());
        }
        String back = URLEncoder.encode(address.getPrefix() + address.getPath(), StandardCharsets.UTF_8);
        return Response.seeOther(URI.create(address.getPrefix() + "/desk/confirm?next=" + back)).build();
    }
}
