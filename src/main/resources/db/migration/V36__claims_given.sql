-- Who is given a claim is told, of all that were given together in one mail; and mail is in its reader's language.

-- null for the site's own
alter table account add column mail_language text check (length(mail_language) between 2 and 35);

alter table notice
    drop constraint notice_kind_check,
    drop constraint notice_check,
    add check (kind in ('TO_REVIEW', 'ASSIGNED', 'RETURNED', 'APPROVED', 'SCHEDULED', 'HELD', 'PUBLISHED', 'WITHDRAWN', 'REPLY_DUE', 'REPLY_OVERDUE',
        'GIVEN')),
    add check (num_nonnulls(submission_id, reply_request_id) = case kind when 'GIVEN' then 0 else 1 end);

create table notice_claim (
    notice_id uuid not null references notice on delete cascade,
    claim_id  uuid not null references claim on delete cascade,
    primary key (notice_id, claim_id)
);
