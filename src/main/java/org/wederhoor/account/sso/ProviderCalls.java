package org.wederhoor.account.sso;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;

/** Asks the provider: by TLS unless it is on this machine, within a few seconds, for an answer of moderate size, and nowhere else than was said. */
class ProviderCalls implements HTTPRequestSender, ResourceRetriever {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 512 * 1024;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).build();

    /** Whether the provider may be asked there. */
    static boolean isAllowed(URI uri) {
        return uri.getHost() != null && uri.getUserInfo() == null
                && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost().toLowerCase(Locale.ROOT)));
    }

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(URI.create(url.toString())).header("Accept", "application/json"));
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return new Resource(new String(answer.body(), StandardCharsets.UTF_8), answer.headers().firstValue("Content-Type").orElse(null));
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(asked.getURI());
        asked.getHeaderMap().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        if (asked.getMethod() == HTTPRequest.Method.POST) {
            request.POST(HttpRequest.BodyPublishers.ofString(asked.getBody() == null ? "" : asked.getBody()));
        }
        HttpResponse<byte[]> answer = send(request);
        HTTPResponse given = new HTTPResponse(answer.statusCode());
        try {
            given.setContentType(answer.headers().firstValue("Content-Type").orElse("application/json"));
        } catch (ParseException e) {
            throw new IOException("a content type that is none");
        }
        given.setBody(new String(answer.body(), StandardCharsets.UTF_8));
        return given;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
        HttpRequest asked = request.timeout(ANSWER).build();
        if (!isAllowed(asked.uri())) {
            throw new IOException("not asked without TLS: " + asked.uri().getHost());
        }
        // the client's own time-out is for the head of the answer alone
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(asked, head -> new Limited());
        try {
            return answer.get(ANSWER.plus(CONNECT).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getClass().getSimpleName() + " " + asked.uri().getHost());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer in time from " + asked.uri().getHost());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    /** The bytes of an answer, as long as they are not too many. */
    private static final class Limited implements BodySubscriber<byte[]> {

        private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
        private Flow.Subscription subscription;
        private long held;

        @Override
        public CompletionStage<byte[]> getBody() {
            return bytes.getBody();
        }

        @Override
        public void onSubscribe(Flow.Subscription begun) {
            subscription = begun;
            bytes.onSubscribe(begun);
        }

        @Override
        public void onNext(List<ByteBuffer> more) {
            held += more.stream().mapToLong(ByteBuffer::remaining).sum();
            if (held > MOST_BYTES) {
                subscription.cancel();
                bytes.onError(new IOException("too long an answer"));
            } else {
                bytes.onNext(more);
            }
        }

        @Override
        public void onError(Throwable failure) {
            bytes.onError(failure);
        }

        @Override
        public void onComplete() {
            bytes.onComplete();
        }
    }
}
