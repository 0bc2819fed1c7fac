package org.wederhoor.account.sso;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;

import org.wederhoor.web.OutgoingCall;

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
        return OutgoingCall.send(client, asked, ANSWER.plus(CONNECT), MOST_BYTES);
    }
}
