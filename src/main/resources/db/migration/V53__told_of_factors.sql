-- Whoever's second factors changed is told, as of a password.
alter table notice
    drop constraint notice_kind_check,
    drop constraint notice_check,
    drop constraint notice_recipient,
    add constraint notice_kind_check check (kind in ('TO_REVIEW', 'ASSIGNED', 'RETURNED', 'APPROVED', 'SCHEDULED', 'HELD', 'PUBLISHED', 'WITHDRAWN',
        'REPLY_DUE', 'REPLY_OVERDUE', 'GIVEN', 'PASSWORD_CHANGED', 'ADDRESS_CHANGED', 'FACTOR_ADDED', 'FACTOR_REMOVED', 'RECOVERY_CODES_MADE')),
    add constraint notice_check check (num_nonnulls(submission_id, reply_request_id) = case when kind in ('GIVEN', 'PASSWORD_CHANGED',
        'ADDRESS_CHANGED', 'FACTOR_ADDED', 'FACTOR_REMOVED', 'RECOVERY_CODES_MADE') then 0 else 1 end),
    add constraint notice_recipient check (recipient is null or kind in ('PASSWORD_CHANGED', 'ADDRESS_CHANGED', 'FACTOR_ADDED', 'FACTOR_REMOVED',
        'RECOVERY_CODES_MADE') and state = 'WAITING');
