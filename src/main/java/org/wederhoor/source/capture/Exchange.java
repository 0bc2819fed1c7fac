package org.wederhoor.source.capture;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.CompletableFuture;

import javax.net.ssl.SSLException;

import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.TooLongFrameException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;

import org.jboss.logging.Logger;

/** One request and its answer, received on the event loop and counted while it arrives. */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final String host;
    private final Limits limits;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    private Exchange(String host, Limits limits) {
        this.host = host;
        this.limits = limits;
    }

    /**
     * Asks, on one new connection, which is closed as soon as the answer is complete, has failed or was cancelled. It fails
     * with {@link NotCaptured} and nothing else.
     */
    static CompletableFuture<Answer> ask(HttpClient client, RequestOptions options, String host, Limits limits) {
        Exchange exchange = new Exchange(host, limits);
        client.request(options).onSuccess(exchange::send).onFailure(exchange::notConnected);
        return exchange.answer;
    }

    private void send(HttpClientRequest request) {
        // without handlers of their own, both log as an error what is only a bad site
        request.exceptionHandler(this::brokenOff);
        request.connection().exceptionHandler(this::brokenOff);
        answer.whenComplete((done, failure) -> request.reset());
        if (answer.isDone()) {
            return;
        }
        request.response().onSuccess(response -> receive(request, response)).onFailure(this::brokenOff);
        request.end();
    }

    private void receive(HttpClientRequest request, HttpClientResponse response) {
        response.exceptionHandler(this::brokenOff);
        Heads heads = Heads.of(request, response);
        AnswerHead head;
        try {
            head = AnswerHead.of(response, host, limits);
        } catch (RuntimeException e) {
            answer.completeExceptionally(e);
            return;
        }
        if (head.isRedirect()) {
            answer.complete(new Answer(head, new byte[0], heads));
            return;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        response.handler(part -> {
            if (body.size() + part.length() > limits.bytes()) {
                answer.completeExceptionally(Unpacking.tooLarge(limits));
            } else if (!answer.isDone()) {
                body.writeBytes(part.getBytes());
            }
        });
        response.endHandler(end -> answer.complete(new Answer(head, body.toByteArray(), heads)));
    }

    private void notConnected(Throwable failure) {
        LOG.debugf(failure, "no connection to %s", host);
        answer.completeExceptionally(failure instanceof SSLException
                ? NotCaptured.because(CaptureRefusal.TLS, messages -> messages.tls(host))
                : NotCaptured.because(CaptureRefusal.NOT_REACHED, messages -> messages.notReached(host)));
    }

    private void brokenOff(Throwable failure) {
        LOG.debugf(failure, "the answer of %s failed", host);
        if (failure instanceof TooLongFrameException) {
            answer.completeExceptionally(NotCaptured.because(CaptureRefusal.HEADERS, messages -> messages.headers(host)));
        } else if (failure instanceof DecoderException || failure instanceof IllegalArgumentException) {
            answer.completeExceptionally(NotCaptured.because(CaptureRefusal.NOT_HTTP, messages -> messages.notHttp(host)));
        } else {
            answer.completeExceptionally(NotCaptured.because(CaptureRefusal.BROKEN_OFF, messages -> messages.brokenOff(host)));
        }
    }

    /** The body as it was received, still packed; empty for a redirect. */
    record Answer(AnswerHead head, byte[] body, Heads heads) {
    }
}
