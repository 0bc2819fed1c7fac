-- Mail to the desk's own people: where it goes, and what is still to go out.

alter table account
    add column email text check (length(email) between 3 and 254),
    add column wants_notices boolean not null default true;

-- Written with the act it tells of, sent afterwards. It holds no words of its own: what it says is read when it goes out.
create table notice (
    id               uuid primary key,
    account_id       uuid        not null references account,
    kind             text        not null check (kind in ('TO_REVIEW', 'ASSIGNED', 'RETURNED', 'APPROVED', 'SCHEDULED', 'HELD',
        'PUBLISHED', 'WITHDRAWN', 'REPLY_DUE', 'REPLY_OVERDUE')),
    submission_id    uuid references submission,
    reply_request_id uuid references reply_request,
    -- the deadline that a reminder is about
    deadline         timestamptz,
    -- who did it; nobody when it came of itself
    by_id            uuid references account,
    state            text        not null check (state in ('WAITING', 'SENT', 'GIVEN_UP', 'DROPPED')),
    created_at       timestamptz not null,
    -- not before then; while one instance is sending it, when another may
    next_try_at      timestamptz not null,
    attempts         integer     not null check (attempts >= 0),
    last_error       text check (length(last_error) between 1 and 500),
    closed_at        timestamptz,
    check (num_nonnulls(submission_id, reply_request_id) = 1),
    check ((reply_request_id is null) = (kind not in ('REPLY_DUE', 'REPLY_OVERDUE'))),
    check ((reply_request_id is null) = (deadline is null)),
    check ((state = 'WAITING') = (closed_at is null))
);
create index notice_waiting on notice (next_try_at, id) where state = 'WAITING';
create index notice_failing on notice (created_at) where last_error is not null;
create index notice_closed on notice (closed_at);
create index notice_account on notice (account_id);
-- a deadline is told of once when it is near and once when it is over, however many instances look
create unique index notice_once on notice (reply_request_id, kind, deadline);
