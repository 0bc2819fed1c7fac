-- Who asked for a reply is told of what came in.
alter table notice
    drop constraint notice_kind_check,
    drop constraint notice_check1,
    drop constraint notice_check2,
    add constraint notice_kind_check check (kind in ('TO_REVIEW', 'ASSIGNED', 'RETURNED', 'APPROVED', 'SCHEDULED', 'HELD', 'PUBLISHED', 'WITHDRAWN',
        'REPLY_DUE', 'REPLY_OVERDUE', 'ANSWER_CAME', 'AUTOMATIC_CAME', 'BOUNCE_CAME', 'GIVEN', 'PASSWORD_CHANGED', 'ADDRESS_CHANGED', 'FACTOR_ADDED',
        'FACTOR_REMOVED', 'RECOVERY_CODES_MADE')),
    add constraint notice_of_request check ((reply_request_id is null) = (kind not in ('REPLY_DUE', 'REPLY_OVERDUE', 'ANSWER_CAME', 'AUTOMATIC_CAME',
        'BOUNCE_CAME'))),
    add constraint notice_deadline check ((deadline is null) = (kind not in ('REPLY_DUE', 'REPLY_OVERDUE')));
