package org.wederhoor.web.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * While the demo is on, its passwords are printed on the sign-in page; so the app then serves this machine alone. It does
 * not start on another address, and refuses what came through a proxy or was meant for another host (DNS rebinding).
 */
@Singleton
class LoopbackOnly {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final List<String> FORWARDING = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host",
            "X-Forwarded-Proto", "X-Forwarded-Port", "X-Forwarded-Server", "X-Real-IP", "Via");

    @Inject
    SecurityHeaders security;

    @ConfigProperty(name = "wederhoor.demo")
    boolean demo;

    @ConfigProperty(name = "quarkus.http.host")
    String host;

    @ConfigProperty(name = "quarkus.management.host")
    String managementHost;

    void onStart(@Observes @Priority(1) StartupEvent start) {
        if (!demo) {
            return;
        }
        for (String address : List.of(host, managementHost)) {
            if (!isLoopback(address)) {
                throw new IllegalStateException("The demo's passwords are public, so with the demo on Wederhoor listens on"
                        + " this machine alone, not on " + address + ". Set WEDERHOOR_DEMO=false, or leave"
                        + " QUARKUS_HTTP_HOST and QUARKUS_MANAGEMENT_HOST at 127.0.0.1.");
            }
        }
    }

    void onPages(@Observes Filters filters) {
        if (demo) {
            // before finished pages are given; and for forms once they were read, so that their words can be given back
            filters.register(this::guardReading, SecurityHeaders.BEFORE_ALL + 20);
            filters.register(this::guard, SecurityHeaders.BEFORE_ALL - 20);
        }
    }

    void onManagement(@Observes ManagementInterface management) {
        if (demo) {
            management.router().route().order(-SecurityHeaders.BEFORE_ALL + 20).handler(this::guard);
        }
    }

    private void guardReading(RoutingContext request) {
        if (request.request().method() == HttpMethod.POST) {
            request.next();
        } else {
            guard(request);
        }
    }

    private void guard(RoutingContext request) {
        HostAndPort asked = request.request().authority();
        if (asked != null && NAMES.contains(asked.host().toLowerCase(Locale.ROOT)) && !forwarded(request)) {
            request.next();
        } else {
            security.putOn(request);
            request.fail(403);
        }
    }

    private static boolean forwarded(RoutingContext request) {
        return FORWARDING.stream().anyMatch(request.request().headers()::contains);
    }

    static boolean isLoopback(String address) {
        try {
            for (InetAddress each : InetAddress.getAllByName(address)) {
                if (!each.isLoopbackAddress()) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
