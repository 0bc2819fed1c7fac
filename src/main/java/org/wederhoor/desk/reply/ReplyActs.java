package org.wederhoor.desk.reply;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.desk.mail.DeskMail;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.LeftOver;

/** How every act on a request goes: under lock, on the version that was read, and with the form again where it cannot be. */
@RequestScoped
class ReplyActs {

    @Inject
    Address address;

    @Inject
    Form form;

    @Inject
    Site site;

    @Inject
    DeskMail mail;

    /**
     * Carries {@code act} out in a transaction of its own, unless the form has problems or somebody else was first.
     *
     * @param took the fields that it saves; what was typed into the others comes back unsaved
     */
    Response act(UUID id, List<String> took, Consumer<ReplyRequest> act) {
        boolean done = !form.hasProblems() && Transactions.call(() -> {
            ReplyRequest request = ReplyRequest.locked(id);
            if (request.version != form.version()) {
                ReplyPage.compare(form, request, took, address.language());
                return false;
            }
            act.accept(request);
            return true;
        });
        return done ? back(id, took) : again(id);
    }

    /** The page as it is now, with the words that {@code took} did not take; where there are none, by a redirect. */
    Response back(UUID id, List<String> took) {
        ReplyRequest request = found(id);
        List<String> rest = ReplyPage.FIELDS.stream().filter(field -> !took.contains(field)).toList();
        return LeftOver.of(form, ReplyPage.untouched(request), rest)
                .map(left -> Response.ok(Replies.Templates.reply(page(request, left))).build())
                .orElseGet(() -> address.see("/desk/replies/" + id));
    }

    /** The page with the form as it was sent. */
    Response again(UUID id) {
        ReplyRequest request = found(id);
        return Response.status(form.refusedStatus()).entity(Replies.Templates.reply(page(request, typed(request)))).build();
    }

    /** @param statement that is to be chosen as the answer; null for none */
    TemplateInstance page(UUID id, UUID statement) {
        ReplyRequest request = found(id);
        Form shown = ReplyPage.untouched(request);
        return Replies.Templates.reply(page(request, statement == null ? shown : shown.with("statement", statement)));
    }

    /** What was typed, with the deadline that holds where another form of the page was sent. */
    private Form typed(ReplyRequest request) {
        if (!form.has("deadlineDate")) {
            DeadlineField.fill(form, request.until());
        }
        return form;
    }

    private ReplyPage page(ReplyRequest request, Form shown) {
        return ReplyPage.of(request, shown, site, mail.isConfigured());
    }

    private static ReplyRequest found(UUID id) {
        return Missing.unless(ReplyRequest.findById(id));
    }
}
