-- What came in reply to a request, each a source of its own, and the mark by which an answer to a letter is known.

create table reply_answer (
    id          uuid primary key,
    request_id  uuid        not null references reply_request,
    source_id   uuid        not null references source_file,
    came_by     text        not null check (came_by in ('PASTE', 'UPLOAD', 'MAILBOX')),
    arrived_at  timestamptz not null,
    -- nobody, where it came by the mailbox
    brought_by  uuid references account,
    -- what it seems to be by what the mail says of itself, other than an answer
    told_apart  text check (told_apart in ('AUTOMATIC', 'BOUNCE')),
    -- the addresses that a bounce names
    undelivered text check (length(undelivered) between 1 and 2000),
    unique (request_id, source_id),
    check ((came_by = 'MAILBOX') = (brought_by is null)),
    check (undelivered is null or told_apart = 'BOUNCE')
);
create index reply_answer_source on reply_answer (source_id);
create trigger reply_answer_append_only before update or delete on reply_answer for each row execute function refuse_change();
create trigger reply_answer_no_truncate before truncate on reply_answer for each statement execute function refuse_change();

-- the letter's Message-ID (RFC 5322) without its brackets; what stands before the @ is the mark
alter table reply_request add column message_id text unique check (message_id ~ '^[0-9a-f]{32}@[^@\s]+$' and length(message_id) <= 290);
create unique index reply_request_mark on reply_request (split_part(message_id, '@', 1)) where message_id is not null;

create function keep_message_id() returns trigger language plpgsql as $$
begin
    raise exception 'the mark of a letter stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger reply_request_keeps_message_id before update on reply_request for each row
    when (old.message_id is not null and new.message_id is distinct from old.message_id) execute function keep_message_id();

insert into redaction_column (table_name, column_name, way, most) values ('reply_answer', 'undelivered', 'TEXT', 2000);
insert into redaction_column (table_name, column_name, way, why)
    values ('reply_answer', 'came_by', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'),
           ('reply_answer', 'told_apart', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'),
           ('reply_request', 'message_id', 'KEPT', 'drawn by lot, with the site''s own host');
