package org.wederhoor.desk.takedown;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.wederhoor.account.Account;
import org.wederhoor.publication.pages.ClockRaised;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.copies.CopyIndex;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;

/** Has the database look for words, and take them out: what is changed there, and that nothing else is, stands in V49. */
@ApplicationScoped
class TakingOut {

    /** What addresses have in place of words is found by their letters alone; a document goes as a whole. */
    private static final Set<String> IN_OTHER_LETTERS = Set.of("SLUG", "ADDRESS", "ORIGINAL");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    @Inject
    EntityManager database;

    @Inject
    CopyIndex copies;

    @Inject
    Site site;

    @Inject
    Event<ClockRaised> clock;

    /** Every place where the words of {@code takedown} stand now; none of an original or a whole edition. */
    @Transactional
    FoundPlaces places(Takedown takedown) {
        if (takedown.kind() != RedactionKind.WORDS) {
            return new FoundPlaces(List.of());
        }
        set(Order.of(takedown, site));
        Wordings wordings = Wordings.of(takedown.words);
        List<?> rows = database.createNativeQuery("select f.table_name, c.way, f.wording, f.said_before, f.said_after from redaction_found() f"
                + " join redaction_column c using (table_name, column_name)", Object[].class).getResultList();
        return new FoundPlaces(rows.stream().map(Object[].class::cast).map(row -> new FoundPlace(FoundIn.of((String) row[0]),
                IN_OTHER_LETTERS.contains(row[1]) || ADDRESS.matcher("" + row[3] + row[2] + row[4]).matches() || wordings.has((String) row[2]),
                (String) row[2], (String) row[3], (String) row[4])).toList());
    }

    /**
     * Takes it out, in the caller's transaction, and lets go of what was asked for.
     *
     * @throws Refused when {@code chief} may not
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Redaction carryOut(Takedown takedown, Account chief) {
        takedown.requireDoable(chief);
        Order order = Order.of(takedown, site);
        set(order);
        Redaction redaction = new Redaction(takedown, chief, order.hash());
        redaction.persist();
        takedown.delete();
        database.flush();
        database.createNativeQuery("select cast(redact() as text)", String.class).getSingleResult();
        database.clear();
        compareAnew();
        clock.fire(new ClockRaised());
        return redaction;
    }

    /** Of a text that says something else by now, what it is compared with others by is gone too. */
    private void compareAnew() {
        List<?> changed = database.createNativeQuery("select t.source_id from source_text t where not exists"
                + " (select from source_shingles s where s.source_id = t.source_id)", UUID.class).getResultList();
        for (Object id : changed) {
            Source source = Source.findById(id);
            copies.add(source.id, SourceText.placed(source).text(), LeftOutPart.placesIn(source));
        }
    }

    // through all that there is, which can take its time
    private void set(Order order) {
        database.createNativeQuery("select set_config('statement_timeout', '0', true), set_config('wederhoor.redaction', ?1, true)", Object[].class)
                .setParameter(1, order.json()).getSingleResult();
    }
}
