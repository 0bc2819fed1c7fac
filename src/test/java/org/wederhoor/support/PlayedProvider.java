package org.wederhoor.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.wederhoor.account.Token;

/**
 * A provider of OpenID Connect on this machine, stricter than most: a code works once, with the verifier, the address and the secret that belong to it.
 * What it says of somebody, and how it signs that, is the test's to change.
 */
public final class PlayedProvider implements AutoCloseable {

    public static final String CLIENT = "wederhoor-desk";
    public static final String SECRET = "a secret: with % and +";

    private static final RSAKey KEY = key("first");
    private static final RSAKey STRANGE = key("first");

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** What it says of whoever signs in next. */
    public Map<String, Object> person = Map.of("sub", "1");
    /** What is changed in the ID token before it is signed. */
    public UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
    /** How it is signed. */
    public UnaryOperator<String> signature = UnaryOperator.identity();
    /** What its discovery document says besides, or instead. */
    public Map<String, Object> metadata = Map.of();
    /** What its answer to the browser says besides. */
    public String besides = "";
    /** The status of whatever it answers; 0 for what is right. */
    public int failing;

    public PlayedProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 20);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newFixedThreadPool(4, work -> {
            Thread thread = new Thread(work, "played provider");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The paths that it was asked for. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A token under the key that it publishes. */
    public static String signed(JWTClaimsSet said, String type) {
        return signed(said, type, KEY);
    }

    /** A token under another key that is called the same. */
    public static String forged(JWTClaimsSet said, String type) {
        return signed(said, type, STRANGE);
    }

    /** The claims of {@code token}, under no key at all. */
    public static String unsigned(String token) {
        String claims = token.split("\\.")[1];
        return Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8)) + "." + claims + ".";
    }

    /** The claims of {@code token}, under another key that is called the same. */
    public static String resigned(String token) {
        try {
            return forged(SignedJWT.parse(token).getJWTClaimsSet(), null);
        } catch (java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A logout token as it should be. */
    public JWTClaimsSet.Builder logout() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder().issuer(issuer()).audience(CLIENT).issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(120)))
                .jwtID(UUID.randomUUID().toString()).claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        Map<String, String> given = parameters(exchange.getRequestURI().getRawQuery());
        Map<String, String> form = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (failing != 0) {
            send(exchange, failing, "{\"error\":\"server_error\"}");
        } else if (path.equals("/.well-known/openid-configuration")) {
            send(exchange, 200, json(document()));
        } else if (path.equals("/keys")) {
            send(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString());
        } else if (path.equals("/authorize")) {
            String code = Token.next();
            codes.put(code, given);
            leadOn(exchange, given.get("redirect_uri") + "?code=" + code + "&state=" + given.get("state") + besides);
        } else if (path.equals("/token")) {
            token(exchange, form);
        } else if (path.equals("/logout")) {
            leadOn(exchange, given.get("post_logout_redirect_uri") + "?state=" + given.get("state"));
        } else {
            send(exchange, 404, "{}");
        }
    }

    private void token(HttpExchange exchange, Map<String, String> form) throws IOException {
        Map<String, String> begun = codes.remove(form.getOrDefault("code", ""));
        String basic = "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
        if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if (begun == null || !begun.get("redirect_uri").equals(form.get("redirect_uri")) || !"S256".equals(begun.get("code_challenge_method"))
                || !begun.get("code_challenge").equals(challenge(form.getOrDefault("code_verifier", "")))) {
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            send(exchange, 200, json(Map.of("access_token", "a", "token_type", "Bearer", "id_token", signature.apply(idToken(begun)))));
        }
    }

    private String idToken(Map<String, String> begun) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder said = new JWTClaimsSet.Builder().issuer(issuer()).audience(CLIENT).issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300))).claim("nonce", begun.get("nonce"));
        if (begun.containsKey("max_age")) {
            said.claim("auth_time", now.getEpochSecond());
        }
        person.forEach(said::claim);
        return signed(claims.apply(said).build(), null);
    }

    private Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>(Map.of("issuer", issuer(), "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token", "jwks_uri", issuer() + "/keys", "end_session_endpoint", issuer() + "/logout",
                "response_types_supported", List.of("code"), "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256")));
        document.putAll(metadata);
        return document;
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of().parseHex(Token.hash(verifier)));
    }

    private static String signed(JWTClaimsSet said, String type, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID())
                    .type(type == null ? null : new JOSEObjectType(type)).build(), said);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Map<String, Object> values) {
        return JSONObjectUtils.toJSONString(values);
    }

    private static void leadOn(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", URI.create(to).toString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** A query or a form, read. */
    public static Map<String, String> parameters(String encoded) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String each : new ArrayList<>(List.of((encoded == null ? "" : encoded).split("&")))) {
            String[] parts = each.split("=", 2);
            if (parts.length == 2) {
                parameters.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
