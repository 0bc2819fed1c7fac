package org.wederhoor.publication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.publication.PublicationMessages;
import org.wederhoor.publication.correction.CorrectionMessages;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.web.address.Address;

/** Puts editions into the words of a feed, in the language of the address that was asked for. */
@ApplicationScoped
class Entries {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance entry(PublishedVerdict verdict, String page);
    }

    @Inject
    Address address;

    FeedEntry of(PublishedVerdict verdict) {
        String editions = address.canonical("/claims/" + verdict.content().claimSlug() + "/editions/");
        String page = editions + verdict.number();
        VerdictMessages marks = bundle(VerdictMessages.class);
        return new FeedEntry(page, title(verdict), verdict.publishedAt(),
                Templates.entry(verdict, page).setAttribute(TemplateInstance.LOCALE, address.language()).render(),
                verdict.withdrawn() ? ChangeKind.WITHDRAWAL.name() : verdict.said().mark().name(),
                verdict.withdrawn() ? marks.change(ChangeKind.WITHDRAWAL) : marks.mark(verdict.said().mark()), address.canonical(verdict.picturePath()),
                verdict.number() == 1 ? null : editions + (verdict.number() - 1));
    }

    private String title(PublishedVerdict verdict) {
        String claim = verdict.said().sentence(address.language()).words();
        if (verdict.withdrawn()) {
            return bundle(CorrectionMessages.class).withdrawnTitle(claim);
        }
        ChangeKind change = verdict.edition().changeKind;
        return change == null ? bundle(PublicationMessages.class).verdictTitle(verdict.said().mark(), claim)
                : bundle(FeedMessages.class).changed(change, claim);
    }

    /** The messages of the language that was asked for. */
    <T> T bundle(Class<T> messages) {
        return MessageBundles.get(messages, Localized.Literal.of(address.getTag()));
    }
}
