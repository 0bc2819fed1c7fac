package org.wederhoor.desk.account;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.Account;
import org.wederhoor.account.AccountSession;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.account.factor.AsksAgain;
import org.wederhoor.account.factor.FactorRefusal;
import org.wederhoor.account.factor.Factors;
import org.wederhoor.desk.mail.DeskMail;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.guard.SecurityKind;

/** Where a chief takes the second factor of somebody away who lost it. */
@Path("/desk/accounts/{id}/second-factor")
@RolesAllowed(Role.CHIEFS)
public class FactorResets {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance reset(Account account, boolean has, boolean untold);

        static native TemplateInstance mail(String name, String by, String site, String link);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Factors factors;

    @Inject
    DeskMail mail;

    @Inject
    Site site;

    @GET
    public TemplateInstance ask(@RestPath UUID id) {
        Account account = Missing.unless(Account.findById(id));
        return Templates.reset(account, factors.has(account), false);
    }

    /** @throws Refused for one's own: whoever holds a chief's session alone could take the rest away */
    @POST
    @AsksAgain
    public Response reset(@RestPath UUID id) {
        boolean was = Transactions.call(() -> {
            Account account = editor.lockedAsChief(id);
            if (account.id.equals(editor.getId())) {
                throw new Refused(FactorRefusal.OWN_FACTOR);
            }
            boolean had = factors.reset(account);
            if (had) {
                AccountSession.endAll(account);
                editor.record(Verb.EDITED, Thing.ACCOUNT, id, null);
                editor.note(SecurityKind.FACTOR_RESET, account, null);
            }
            return had;
        });
        Account account = Account.findById(id);
        return was && !told(account) ? Response.ok(Templates.reset(account, false, true)).build() : address.see("/desk/accounts");
    }

    private boolean told(Account account) {
        if (account.email == null || !mail.isConfigured()) {
            return false;
        }
        OwnFactorMessages words = Words.messages(OwnFactorMessages.class, account.mailLanguage(site));
        String link = site.url() + Address.prefix(site, account.mailLanguage(site)) + "/desk/account/second-factor";
        return mail.send(account.email, words.mailSubject(), Templates.mail(account.fullName, editor.getName(), site.name(), link)
                .setLocale(account.mailLanguage(site)).render()) == null;
    }
}
