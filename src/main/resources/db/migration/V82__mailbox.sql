-- Mail that is fetched from the mailbox for answers: what has been seen of it, what waits in the tray, and how it goes with the server.

-- How far it has been read, so that of several instances one reads it, and how that went.
create table mailbox_state (
    single      boolean primary key default true check (single),
    -- whose mailbox, on which server, which folder
    place       text,
    -- the folder's UIDVALIDITY (RFC 3501), and the UID up to which everything has been seen to
    validity    bigint,
    last_uid    bigint      not null default 0 check (last_uid >= 0),
    -- what came before that day is left there; null where nothing is
    since       timestamptz,
    -- the UID from which on nothing is left, whenever it came
    new_from    bigint      not null default 0 check (new_from >= 0),
    -- who reads it now, and until when nobody else does
    taken_by    uuid,
    taken_until timestamptz,
    due         timestamptz not null default now(),
    fetched_at  timestamptz,
    more        boolean     not null default false,
    failures    integer     not null default 0 check (failures >= 0),
    problem     text,
    said        text        check (length(said) <= 300),
    check ((failures > 0) = (problem is not null)),
    check ((taken_by is null) = (taken_until is null))
);
insert into mailbox_state default values;
create trigger mailbox_state_stays before delete on mailbox_state for each row execute function refuse_change();

create table mailbox_mail (
    id          uuid primary key,
    place       text        not null,
    validity    bigint      not null,
    uid         bigint      not null,
    -- of its bytes, or of as many of them as were fetched; null while none were
    sha256      text unique check (sha256 ~ '^[0-9a-f]{64}$'),
    -- UNFETCHED: to be tried again; NEW: not looked at yet; WAITING: in the tray; FILED: at a request or in a dossier; ASIDE: put aside;
    -- FORGOTTEN: nothing of it is kept but that it was here
    state       text        not null check (state in ('UNFETCHED', 'NEW', 'WAITING', 'FILED', 'ASIDE', 'FORGOTTEN')),
    tries       integer     not null default 0 check (tries >= 0),
    received_at timestamptz,
    fetched_at  timestamptz not null,
    bytes       bytea,
    sender      text        check (length(sender) <= 500),
    subject     text        check (length(subject) <= 1000),
    dated       text        check (length(dated) <= 200),
    body        text,
    -- what the files are called that came with it, a line each
    files       text        check (length(files) <= 5000),
    told_apart  text        check (told_apart in ('AUTOMATIC', 'BOUNCE')),
    -- why it is in the tray
    why         text        check (why in ('UNMATCHED', 'SEVERAL', 'CLOSED', 'NOT_SENT', 'UNREADABLE', 'TOO_LARGE', 'NOT_FETCHED')),
    unreadable  text,
    source_id   uuid        references source_file,
    -- who filed it or put it aside, when and why; nobody, where it went to its request by itself
    decided_by  uuid        references account,
    decided_at  timestamptz,
    reason      text        check (length(reason) <= 500),
    version     integer     not null default 0,
    unique (place, validity, uid),
    check ((state = 'UNFETCHED') <= (sha256 is null and bytes is null)),
    check ((state = 'FILED') = (source_id is not null)),
    check (state not in ('WAITING', 'ASIDE') or why is not null),
    check ((state = 'ASIDE') = (reason is not null)),
    check (state <> 'ASIDE' or decided_by is not null),
    -- what is filed has its words in the archive, and nothing of what is forgotten stays
    check (state not in ('FILED', 'FORGOTTEN') or num_nonnulls(bytes, sender, subject, dated, body, files, reason) = 0)
);
create index mailbox_mail_new on mailbox_mail (fetched_at, id) where state in ('UNFETCHED', 'NEW');
create index mailbox_mail_waiting on mailbox_mail (fetched_at, id) where state = 'WAITING';
create index mailbox_mail_aside on mailbox_mail (decided_at, id) where state = 'ASIDE';
create index mailbox_mail_source on mailbox_mail (source_id);
create index mailbox_mail_decided_by on mailbox_mail (decided_by);

-- the requests that a mail in the tray may belong to
create table mailbox_mail_request (
    mail_id    uuid not null references mailbox_mail on delete cascade,
    request_id uuid not null references reply_request,
    primary key (mail_id, request_id)
);
create index mailbox_mail_request_request on mailbox_mail_request (request_id);

-- what came by the mailbox can be filed by somebody
alter table reply_answer
    drop constraint reply_answer_check,
    add constraint reply_answer_brought_by check (came_by = 'MAILBOX' or brought_by is not null);

insert into redaction_column (table_name, column_name, way, most)
    values ('mailbox_mail', 'sender', 'TEXT', 500), ('mailbox_mail', 'subject', 'TEXT', 1000), ('mailbox_mail', 'dated', 'TEXT', 200),
           ('mailbox_mail', 'body', 'TEXT', null), ('mailbox_mail', 'files', 'TEXT', 5000), ('mailbox_mail', 'reason', 'TEXT', 500);
insert into redaction_column (table_name, column_name, way) values ('mailbox_mail', 'bytes', 'ORIGINAL');
insert into redaction_column (table_name, column_name, way, why)
    select 'mailbox_mail', name, 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'
    from unnest(array['sha256', 'state', 'told_apart', 'why', 'unreadable']) name;
insert into redaction_column (table_name, column_name, way, why)
    values ('mailbox_mail', 'place', 'KEPT', 'the name of the newsroom''s own mailbox'),
           ('mailbox_state', 'place', 'KEPT', 'the name of the newsroom''s own mailbox'),
           ('mailbox_state', 'problem', 'KEPT', 'a word of the application''s own'),
           ('mailbox_state', 'said', 'KEPT', 'what a mail server says of itself');

-- The bytes of a mail in the tray go as a whole where its words are, or they have them; what was read of it stays without the words.
do $do$
declare
    changed text[] := array[
        'redaction_found()', $$    return query select 'source_file', 'bytes',$$,
            $$    return query select 'mailbox_mail', 'bytes', m.id::text, '', coalesce(m.sender, ''), coalesce(m.subject, '') from mailbox_mail m
        where m.bytes is not null and (concat_ws(E'\n', m.sender, m.subject, m.dated, m.files, m.body) ~ (said ->> 'pattern')
            or exists (select from jsonb_array_elements_text(said -> 'literals') literal where position(convert_to(literal, 'UTF8') in m.bytes) > 0));
    return query select 'source_file', 'bytes',$$,
        'redact()', $$    perform redact_original(id) from unnest(ids) id;$$, $$    perform redact_original(id) from unnest(ids) id;
    update mailbox_mail set bytes = null where id = any (ids);$$];
    before  text;
    after   text;
begin
    for i in 0 .. cardinality(changed) / 3 - 1 loop
        before := pg_get_functiondef(changed[3 * i + 1]::regprocedure);
        after := replace(before, changed[3 * i + 2], changed[3 * i + 3]);
        if after = before then
            raise exception '% has nowhere to be changed: %', changed[3 * i + 1], changed[3 * i + 2];
        end if;
        execute after;
    end loop;
end $do$;
