package org.wederhoor.account.sso;

import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;

import org.wederhoor.account.Account;
import org.wederhoor.account.AccountSession;
import org.wederhoor.account.Token;
import org.wederhoor.web.guard.ClientNetwork;
import org.wederhoor.web.guard.ProvesItself;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/** Where the provider says that somebody is signed out (OpenID Connect Back-Channel Logout 1.0). */
@Path("/desk/sso/back-channel")
@PermitAll
@ProvesItself
public class BackChannel {

    private static final int LONGEST = 8_000;

    @Inject
    SingleSignOn sso;

    @Inject
    SecurityLog security;

    @Inject
    HttpServerRequest request;

    @POST
    public Response end() {
        sso.settings().orElseThrow(NotFoundException::new);
        try {
            String token = request.getFormAttribute("logout_token");
            if (token == null || token.length() > LONGEST) {
                throw new SsoRefused(SsoFailure.NOT_PROVED, "logout-token:none");
            }
            LogoutNotice notice = sso.provider().logoutNotice(token);
            QuarkusTransaction.requiringNew().run(() -> obey(notice));
            return answer(200, "");
        } catch (SsoRefused e) {
            security.note(SecurityKind.SSO_END_REFUSED, null, ClientNetwork.of(request), e.getMessage());
            return answer(400, "{\"error\":\"invalid_request\"}");
        }
    }

    private void obey(LogoutNotice notice) {
        if (!takeOnce(notice)) {
            throw new SsoRefused(SsoFailure.NOT_PROVED, "logout-token:again");
        }
        Optional<Account> account = notice.subject() == null ? Optional.empty() : AccountIdentity.accountOf(notice.issuer(), notice.subject());
        long ended = notice.sid() != null ? SsoSession.end(notice) : account.map(AccountSession::endAll).orElse(0L);
        security.note(SecurityKind.SSO_ENDED, account.map(each -> each.signInName).orElse(null), ClientNetwork.of(request), "sessions:" + ended);
    }

    private static boolean takeOnce(LogoutNotice notice) {
        Account.getEntityManager().createNativeQuery("delete from sso_logout_token where expires_at < ?1", Object.class)
                .setParameter(1, Instant.now()).executeUpdate();
        return Account.getEntityManager().createNativeQuery("insert into sso_logout_token (token_hash, expires_at) values (?1, ?2) on conflict do nothing",
                Object.class).setParameter(1, Token.hash(notice.issuer() + " " + notice.id())).setParameter(2, notice.expires()).executeUpdate() == 1;
    }

    private static Response answer(int status, String body) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).header("Cache-Control", "no-store").build();
    }
}
