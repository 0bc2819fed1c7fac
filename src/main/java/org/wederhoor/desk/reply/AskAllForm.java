package org.wederhoor.desk.reply;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.Deadline;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.claim.reply.ReplyWords;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.contact.Contact;
import org.wederhoor.web.Ids;
import org.wederhoor.web.MailAddress;
import org.wederhoor.web.Site;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** What is typed to ask several parties at once: one text and one deadline, and where each letter goes. */
class AskAllForm {

    static final Labels LABELS = ReplyField.ALL.labels().with("find", Words.of(WaitingMessages.class, WaitingMessages::find))
            .with("questions", Words.of(AskAllMessages.class, AskAllMessages::text)).with("ask", Words.of(AskAllMessages.class, AskAllMessages::whom))
            .with("to", Words.of(AskAllMessages.class, AskAllMessages::to)).with("address", Words.of(AskAllMessages.class, AskAllMessages::address))
            .with("keepAddress", Words.of(AskAllMessages.class, AskAllMessages::keepAddresses));

    private static final int LONGEST_TEXT = 5000;
    private static final int LONGEST_LETTER = 10_000;

    private final Form form;
    private final Dossier dossier;

    /**
     * A letter that is to be asked for.
     *
     * @param language the tag of the language that is kept for the address; null for none
     * @param typed    whether the address is no contact of the party yet
     */
    record Planned(ReplyWords words, String language, boolean typed) {
    }

    private record To(String mail, String language, boolean typed) {
    }

    AskAllForm(Form form, Dossier dossier) {
        this.form = form;
        this.dossier = dossier;
    }

    static Form blank(List<UUID> claims, Site site, Instant now) {
        Form form = Form.blank(LABELS).with("id", Ids.next()).withAll("claims", claims.stream().map(UUID::toString).toList());
        ReplyForm.fillDeadline(form, site.zone(), now);
        return form;
    }

    /** Whether letters are to be made, rather than the parties of other claims shown. */
    boolean isSent() {
        return form.has("then", "save") || form.has("then", "send");
    }

    boolean wantsSending() {
        return form.has("then", "send");
    }

    boolean keepsAddresses() {
        return form.has("keepAddress", "true");
    }

    /** The claims that are ticked, in the order of their ids. */
    Set<UUID> claims() {
        return form.copy().references("claims", id -> id).stream().collect(Collectors.toCollection(TreeSet::new));
    }

    /** The parties that are ticked or have an address typed beside them, as the page had them. */
    Set<UUID> asked() {
        Set<UUID> asked = new LinkedHashSet<>(form.copy().references("ask", id -> id));
        List<String> beside = form.values("addressId");
        for (int i = 0; i < beside.size(); i++) {
            if (!form.valueAt("address", i).isBlank()) {
                Ids.parsed(beside.get(i)).ifPresent(asked::add);
            }
        }
        return asked;
    }

    /** A letter for each party that is asked; problems are noted in the form. */
    List<Planned> read(List<Concerned> concerned, Site site, Instant now) {
        if (claims().isEmpty()) {
            form.problem("claims", ReplyProblem.NO_CLAIMS);
        }
        String text = form.text("questions", LONGEST_TEXT);
        Deadline deadline = DeadlineField.read(form, now);
        Map<UUID, Concerned> byParty = concerned.stream().collect(Collectors.toMap(each -> each.party().id, Function.identity()));
        Map<UUID, Planned> planned = new LinkedHashMap<>();
        Set<String> closed = new LinkedHashSet<>();
        for (UUID id : asked()) {
            Party party = Party.survivor(id);
            Concerned row = party == null ? null : byParty.get(party.id);
            if (row == null || !row.isOpen()) {
                closed.add(party == null ? id.toString() : party.name);
            } else {
                To to = to(id, row);
                planned.putIfAbsent(party.id, to == null ? null : plan(row, to, text, deadline, site));
            }
        }
        if (!closed.isEmpty()) {
            form.problem("ask", AskAllProblem.askedMeanwhile(closed));
        } else if (planned.isEmpty()) {
            form.problem("ask", AskAllProblem.NOBODY);
        }
        return planned.values().stream().filter(Objects::nonNull).toList();
    }

    private Planned plan(Concerned row, To to, String text, Deadline deadline, Site site) {
        Locale language = Letter.language(to.language, dossier, site);
        String questions = (text.isEmpty() ? "" : text + "\n\n") + Letter.questions(row.open(), language);
        if (questions.codePointCount(0, questions.length()) > LONGEST_LETTER) {
            form.problem("ask", AskAllProblem.tooLong(row.party().name));
        }
        return new Planned(new ReplyWords(row.party(), row.open(), ReplyChannel.MAIL, to.mail, questions, deadline, ""), to.language, to.typed);
    }

    /** Where a party's letter goes; null, with a problem, where that cannot be. */
    private To to(UUID id, Concerned row) {
        String typed = beside("address", id).strip();
        if (!typed.isEmpty()) {
            return typed(row, typed);
        }
        String[] picked = beside("to", id).split("/");
        Contact contact = Ids.parsed(picked[0]).map(key -> Contact.<Contact>findById(key)).orElse(null);
        boolean there = contact != null && !contact.isRemoved() && contact.party.id.equals(row.party().id) && contact.words().mail() != null;
        if (!there || picked.length < 2 || !picked[1].equals(String.valueOf(contact.version))) {
            form.problem("to-" + row.party().id, AskAllProblem.of(row.party(), AskAllProblem.CONTACT_CHANGED));
            return null;
        }
        return new To(contact.words().mail(), contact.words().language(), false);
    }

    /** What the form has in the field that stands beside a party; empty when it has none there. */
    private String beside(String field, UUID party) {
        int place = form.values(field + "Id").indexOf(party.toString());
        return place < 0 ? "" : form.valueAt(field, place);
    }

    private To typed(Concerned row, String typed) {
        if (typed.length() > MailAddress.LONGEST || !MailAddress.isOne(typed)) {
            form.problem("address-" + row.party().id, AskAllProblem.of(row.party(), ReplyProblem.MAIL_ADDRESS));
            return null;
        }
        return new To(typed, new PartyAddress(row.party(), typed).language(), true);
    }
}
