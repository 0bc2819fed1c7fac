package org.wederhoor.web.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.arc.All;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.wederhoor.web.Refused;
import org.wederhoor.web.Turns;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.Words;

/**
 * Reads a form before anything can refuse the request, so that the page which refuses it can give back every word that was typed. What is large
 * is read for editors alone, as much at once as there is room for, and everything in good time.
 */
@Singleton
class IncomingForms {

    /** What anybody may send: signing in, or telling the desk of an error, in any script. */
    static final long STRANGERS = 64 * 1024;

    // what no form has to find room for
    private static final long FREE = 4 * 1024;

    // a form is held some eight times while it is read and answered: as it came, decoded, checked, and in the page that gives it back
    private static final long PART_OF_HEAP = 16;
    private static final long STRANGERS_PART_OF_HEAP = 64;

    private static final String TIME_LIMIT = IncomingForms.class.getName();

    private static final long PATIENCE = 2_000;
    private static final long BASE_TIME = 20_000;
    private static final long BYTES_A_MILLISECOND = 16;

    private final long limit;
    private final BodyHandler forms;
    // kept, since its lock goes with it
    private final UploadFolder uploadFolder = newUploadFolder();
    private final BodyHandler uploads;
    private final BodyHandler largeUploads;
    private final List<LargeUploads> large;
    private final KnownSenders senders;
    private final Turns lookUps = new Turns(2);
    private final FormRoom strangers = new FormRoom(Runtime.getRuntime().maxMemory() / STRANGERS_PART_OF_HEAP);
    private final FormRoom editors = new FormRoom(Runtime.getRuntime().maxMemory() / PART_OF_HEAP);

    @Inject
    IncomingForms(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, @All List<LargeUploads> large,
            KnownSenders senders) {
        this.limit = limit.asLongValue();
        this.forms = BodyHandler.create(false).setBodyLimit(this.limit);
        this.uploads = BodyHandler.create(uploadFolder.path().toString()).setDeleteUploadedFilesOnEnd(true).setBodyLimit(this.limit);
        this.large = large;
        this.largeUploads = BodyHandler.create(uploadFolder.path().toString()).setDeleteUploadedFilesOnEnd(true)
                .setBodyLimit(large.stream().mapToLong(LargeUploads::most).max().orElse(this.limit));
        this.senders = senders;
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, SecurityHeaders.BEFORE_ALL - 5);
        filters.register(IncomingForms::wasRead, SecurityHeaders.BEFORE_ALL - 6);
    }

    private void read(RoutingContext request) {
        String type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        BodyHandler reader = request.request().method() == HttpMethod.POST && type != null ? reader(type.toLowerCase(Locale.ROOT)) : null;
        if (reader == null) {
            request.next();
            return;
        }
        long length = length(request.request());
        if (length <= STRANGERS && take(strangers, length, request)) {
            read(request, length, reader);
        } else {
            askWhoSends(request, length, reader);
        }
    }

    private BodyHandler reader(String type) {
        return type.startsWith("application/x-www-form-urlencoded") ? forms : type.startsWith("multipart/form-data") ? uploads : null;
    }

    /** How much is to come. What does not say so, which no browser does, may be as much as is taken at all. */
    private long length(HttpServerRequest request) {
        String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return announced == null ? limit : Long.parseLong(announced);
    }

    private static boolean take(FormRoom room, long length, RoutingContext request) {
        long bytes = Math.max(0, length - FREE);
        if (!room.take(bytes)) {
            return false;
        }
        request.addEndHandler(ended -> room.leave(bytes));
        return true;
    }

    private static void read(RoutingContext request, long length, BodyHandler reader) {
        request.put(TIME_LIMIT, endInTime(request, BASE_TIME + length / BYTES_A_MILLISECOND));
        request.request().resume();
        reader.handle(request);
    }

    // at once, since a timer keeps all of its request in memory
    private static void wasRead(RoutingContext request) {
        Long limit = request.remove(TIME_LIMIT);
        if (limit != null) {
            request.vertx().cancelTimer(limit);
        }
        request.next();
    }

    private void askWhoSends(RoutingContext request, long length, BodyHandler reader) {
        boolean cookies = request.request().cookieCount() > 0;
        request.vertx().executeBlocking(() -> cookies ? lookUps.take(PATIENCE, () -> senders.know(request.request())) : Optional.of(false), false)
                .onFailure(away -> refuse(request, 503, WebRefusal.DATABASE_DOWN))
                .onSuccess(known -> readFor(known, request, length, reader));
    }

    private void readFor(Optional<Boolean> known, RoutingContext request, long length, BodyHandler reader) {
        if (length > STRANGERS && known.equals(Optional.of(false))) {
            refuse(request, 413, WebRefusal.TOO_LARGE_SIGNED_OUT);
        } else if (length > most(request, reader)) {
            refuse(request, 413, WebRefusal.ofStatus(413));
        } else if (!known.orElse(false) || !take(editors, Math.min(length, limit), request)) {
            refuse(request, 503, WebRefusal.TOO_MANY_FORMS);
        } else if (length > limit) {
            // what comes after this reads nothing any more, and takes no more than an ordinary form
            request.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
            read(request, length, largeUploads);
        } else {
            read(request, length, reader);
        }
    }

    /** A file goes to the disk and not into memory, so that there may be larger ones where a page reads it there. */
    private long most(RoutingContext request, BodyHandler reader) {
        return reader == forms ? limit : large.stream().filter(each -> each.areSentTo(request.normalizedPath())).mapToLong(LargeUploads::most).max()
                .orElse(limit);
    }

    /** What still comes is let go by for a while, since a browser reads the answer only after it has sent everything. */
    private static void refuse(RoutingContext request, int status, Words why) {
        long limit = endInTime(request, BASE_TIME);
        request.request().endHandler(read -> request.vertx().cancelTimer(limit)).resume();
        request.fail(status, new Refused(why));
    }

    private static long endInTime(RoutingContext request, long milliseconds) {
        HttpServerRequest sent = request.request();
        long limit = request.vertx().setTimer(milliseconds, late -> {
            if (!sent.isEnded()) {
                sent.connection().close();
            }
        });
        request.addEndHandler(ended -> {
            if (ended.failed()) {
                request.vertx().cancelTimer(limit);
            }
        });
        return limit;
    }

    private static UploadFolder newUploadFolder() {
        try {
            return UploadFolder.in(Path.of(System.getProperty("java.io.tmpdir")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
