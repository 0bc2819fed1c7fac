-- Sessions are shown to whom they belong to, and end when nobody uses them.
alter table account_session
    -- what pages name it by; the token's hash is no page's business
    add column id        uuid        not null default gen_random_uuid() unique,
    -- written at most once a minute
    add column last_seen timestamptz not null default now(),
    add column client    text check (length(client) between 1 and 64),
    add column browser   text check (length(browser) between 1 and 40),
    add column system    text check (length(system) between 1 and 40);

-- Whoever's password or address was changed is told, at the address that was known before.
alter table notice
    add column recipient text check (length(recipient) between 3 and 254),
    drop constraint notice_kind_check,
    drop constraint notice_check,
    add constraint notice_kind_check check (kind in ('TO_REVIEW', 'ASSIGNED', 'RETURNED', 'APPROVED', 'SCHEDULED', 'HELD', 'PUBLISHED', 'WITHDRAWN',
        'REPLY_DUE', 'REPLY_OVERDUE', 'GIVEN', 'PASSWORD_CHANGED', 'ADDRESS_CHANGED')),
    add constraint notice_check check (num_nonnulls(submission_id, reply_request_id)
        = case when kind in ('GIVEN', 'PASSWORD_CHANGED', 'ADDRESS_CHANGED') then 0 else 1 end),
    add constraint notice_recipient check (recipient is null or kind in ('PASSWORD_CHANGED', 'ADDRESS_CHANGED') and state = 'WAITING');
