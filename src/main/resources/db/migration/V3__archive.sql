-- The archive: the bytes as they came, the one text that was read out of them, and what was read off that text.

create table source_file (
    source_id    uuid primary key references source,
    bytes        bytea       not null check (length(bytes) > 0),
    sha256       text        not null unique check (sha256 = encode(sha256(bytes), 'hex')),
    media_type   text        not null check (media_type in ('text/plain', 'text/html', 'application/pdf')),
    charset      text,
    file_name    text check (length(file_name) between 1 and 255),
    came_by      text        not null check (came_by in ('PASTE', 'UPLOAD', 'FOLDER', 'CAPTURE')),
    -- where it was captured: the address that was asked for, and the one that answered
    asked        text check (length(asked) <= 8000),
    address      text check (length(address) <= 8000),
    brought_by   uuid references account,
    brought_name text        not null,
    arrived_at   timestamptz not null,
    check ((came_by = 'CAPTURE') = (asked is not null and address is not null))
);

create table source_text (
    source_id uuid primary key references source_file,
    text      text    not null check (length(text) > 0),
    length    integer not null check (length = char_length(text))
);

-- left out of the article by cleaning or by an editor; taken back in by one
create table left_out (
    id       uuid primary key,
    source_id uuid    not null references source_text,
    start_at  integer not null check (start_at >= 0),
    end_at    integer not null check (end_at > start_at),
    reason    text    not null check (reason in ('NAVIGATION', 'ADVERTISEMENT', 'NEWSLETTER', 'RELATED', 'SHORTCODE', 'COMMENTS',
                                                 'SHARING', 'LEGAL', 'OTHER')),
    taken_in  boolean not null,
    version   integer not null
);
create index left_out_source on left_out (source_id, start_at);

-- what the document says about itself, until an editor has described the source
create table source_proposal (
    source_id uuid    not null references source_text,
    field     text    not null check (field in ('HEADLINE', 'OUTLET', 'BYLINE', 'AGENCY', 'DATELINE', 'DATED', 'ADDRESS')),
    value     text    not null,
    words     text    not null,
    start_at  integer,
    end_at    integer,
    primary key (source_id, field),
    check ((start_at is null) = (end_at is null)),
    check (end_at > start_at)
);

-- a source that was just brought in says nothing of itself that an editor stands for
alter table source alter column kind drop not null;
create unique index source_sha256 on source (sha256);

create trigger source_file_append_only before update or delete on source_file for each row execute function refuse_change();
create trigger source_text_append_only before update or delete on source_text for each row execute function refuse_change();

-- The place of a passage, in code points; none while the source's text is not here.
alter table passage
    add column start_at integer check (start_at >= 0),
    add column end_at integer,
    add column prefix text check (char_length(prefix) <= 32),
    add column suffix text check (char_length(suffix) <= 32),
    add check (num_nulls(start_at, end_at, prefix, suffix) in (0, 4)),
    add check (end_at - start_at = char_length(exact));
create unique index passage_place on passage (source_id, start_at, end_at);
drop index passage_source;

-- A passage stands in its source's text to the letter, or it does not exist. Only its place may be filled in, once, when the
-- text arrives after the quotation.
create function guard_passage() returns trigger language plpgsql as $$
declare
    its_text text;
begin
    if tg_op = 'DELETE' or tg_op = 'UPDATE' and (old.start_at is not null or new.start_at is null
            or (new.id, new.source_id, new.exact) is distinct from (old.id, old.source_id, old.exact)) then
        raise exception 'passage is append-only: % refused', tg_op using errcode = 'integrity_constraint_violation';
    end if;
    select text into its_text from source_text where source_id = new.source_id;
    if found <> (new.start_at is not null) then
        raise exception 'a passage has its place where its source has its text' using errcode = 'integrity_constraint_violation';
    end if;
    if found and (new.exact, new.prefix, new.suffix) is distinct from (
            substr(its_text, new.start_at + 1, new.end_at - new.start_at),
            substr(its_text, greatest(new.start_at - 32, 0) + 1, least(new.start_at, 32)),
            substr(its_text, new.end_at + 1, 32)) then
        raise exception 'these words do not stand there in the source' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
drop trigger passage_append_only on passage;
create trigger passage_guard before insert or update or delete on passage for each row execute function guard_passage();

-- A text that arrives after its quotations carries every one of them, or does not arrive.
create function guard_source_text() returns trigger language plpgsql as $$
begin
    if exists (select from passage where source_id = new.source_id and start_at is null) then
        raise exception 'a quotation of this source has no place in its text' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger source_text_guard after insert on source_text deferrable initially deferred
    for each row execute function guard_source_text();

do $$
declare
    name text;
begin
    foreach name in array array['source_file', 'source_text'] loop
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
                       name || '_no_truncate', name);
    end loop;
end $$;
