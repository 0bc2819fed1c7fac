package org.wederhoor.desk.notice;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Reminds whoever asked for a reply of its deadline, once when it is near and once when it is over. */
@ApplicationScoped
class ReplyDeadlines {

    private static final Duration NEAR = Duration.ofDays(1);
    // a weekend without the app, and not every old request when a desk gets its mail server
    private static final Duration LATEST = Duration.ofDays(7);

    // a party that was given less than a day is not reminded of at once
    private static final String REMIND = """
            insert into notice (id, account_id, kind, reply_request_id, deadline, state, created_at, next_try_at, attempts)
            select gen_random_uuid(), a.id, case when r.deadline > :now then 'REPLY_DUE' else 'REPLY_OVERDUE' end, r.id, r.deadline,
                'WAITING', :now, :now, 0
            from reply_request r join account a on a.id = r.asked_by
            where r.outcome = 'WAITING' and r.asked_at is not null and r.deadline > :latest and r.deadline <= :near
                and (r.deadline <= :now or r.asked_at <= r.deadline - interval '1 day')
                and a.email is not null and a.wants_notices and a.disabled_at is null
            on conflict do nothing""";

    @Inject
    EntityManager database;

    /** Writes the reminders that are due at a moment; those that are written already stay one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void look(Instant now) {
        database.createNativeQuery(REMIND).setParameter("now", now).setParameter("near", now.plus(NEAR))
                .setParameter("latest", now.minus(LATEST)).executeUpdate();
    }
}
