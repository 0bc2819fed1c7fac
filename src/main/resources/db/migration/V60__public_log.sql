-- The public log: every act of publication is an entry of a Merkle tree (RFC 9162), written in the transaction that does the act. The database
-- makes the entries itself, so that whatever program publishes, an edition has its entry, and an entry its edition.

-- The keys that checkpoints were signed with, in their order.
create table log_key (
    number   integer primary key check (number >= 1),
    -- as C2SP's signed notes write a verifier key; its name is the log's origin
    verifier text        not null unique check (verifier ~ '^[^\s+]+[+][0-9a-f]{8}[+][A-Za-z0-9+/]+=*$'),
    -- the note in which the key before it names this one; null of the first, and where the one before was lost
    handover text check (handover is null or number > 1),
    at       timestamptz not null check (at = date_trunc('second', at))
);

-- Archived documents that this newsroom held at a moment: a root over salted hashes of them, filled up to a power of two so that it tells nobody how many.
create table log_holding (
    number integer primary key check (number >= 1),
    root   bytea       not null check (length(root) = 32),
    at     timestamptz not null default now()
);
create table log_held (
    number    integer not null references log_holding deferrable initially deferred,
    position  integer not null check (position >= 0),
    -- none of what only fills up
    source_id uuid unique references source,
    -- gone where the law had the document taken out
    salt      bytea check (length(salt) = 32),
    hash      bytea   not null check (length(hash) = 32),
    primary key (number, position)
);

create table log_entry (
    index        bigint primary key,
    act          text not null check (act in ('BEGIN', 'KEY', 'EDITION', 'REMOVAL', 'HELD')),
    edition_id   uuid unique references edition,
    -- a removal, and the edition that it took something out of; without one where it took nothing out of any
    redaction_id uuid references redaction,
    redacted_id  uuid,
    key_number   integer unique references log_key,
    held_number  integer unique references log_holding,
    -- canonical JSON (RFC 8785); a bundle of entries has two bytes for the length of each
    said         text not null check (octet_length(said) <= 65535),
    unique (redaction_id, redacted_id),
    foreign key (redaction_id, redacted_id) references redaction_edition,
    check ((act = 'EDITION') = (edition_id is not null)),
    check ((act = 'REMOVAL') = (redaction_id is not null)),
    check ((act = 'KEY') = (key_number is not null)),
    check ((act = 'HELD') = (held_number is not null))
);
create unique index log_entry_begin on log_entry (act) where act = 'BEGIN';
create unique index log_entry_removal on log_entry (redaction_id) where redacted_id is null;
create index log_entry_redacted on log_entry (redacted_id, index) where redacted_id is not null;

-- What an entry's commitment was made with. It goes when the words that were committed to go by law, and then nothing is guessed back from the entry.
create table log_salt (
    index bigint primary key,
    salt  bytea not null check (length(salt) = 32)
);

-- The hash of every whole subtree: of level n, of the 2^n entries from index * 2^n on.
create table log_node (
    level smallint not null,
    index bigint   not null,
    hash  bytea    not null check (length(hash) = 32),
    primary key (level, index)
);

-- What was signed, and what witnesses signed beneath.
create table log_checkpoint (
    size bigint primary key check (size > 0),
    note text        not null,
    at   timestamptz not null default now()
);
create table log_cosignature (
    size    bigint not null references log_checkpoint,
    -- a line of the note
    witness text   not null,
    line    text   not null,
    primary key (size, witness)
);

-- What was published before there was a log, until that has its entries; nothing is published meanwhile.
create table log_backlog (
    position     bigint primary key,
    edition_id   uuid,
    redaction_id uuid,
    redacted_id  uuid
);
insert into log_backlog
    select row_number() over (order by tick nulls first, at, number, edition_id, redacted_id), edition_id, redaction_id, redacted_id
    from (select p.tick, e.published_at as at, e.number, e.id as edition_id, null::uuid as redaction_id, null::uuid as redacted_id
          from edition e left join publication p on p.edition_id = e.id
          union all
          select r.tick, r.at, null, null, r.id, e.edition_id from redaction r left join redaction_edition e on e.redaction_id = r.id) published;

-- Readers' instances learn of a new checkpoint as they do of a publication.
alter table publication_clock add column checkpoints bigint not null default 0;

do $$
declare
    name text;
begin
    foreach name in array array['log_key', 'log_entry', 'log_node', 'log_checkpoint', 'log_cosignature', 'log_holding'] loop
        execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', name || '_append_only', name);
    end loop;
    foreach name in array array['log_key', 'log_entry', 'log_salt', 'log_node', 'log_checkpoint', 'log_cosignature', 'log_holding', 'log_held'] loop
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', name || '_no_truncate', name);
    end loop;
end $$;

-- ---------------------------------------------------------------- entries

-- One after the other, in the order in which publications commit.
create function log_waits() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform from publication_clock for update;
    return null;
end $$;
create trigger log_entry_waits before insert on log_entry for each statement execute function log_waits();

-- 366 random bits in 32 bytes.
create function log_random() returns bytea language sql volatile as $$
    select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
$$;

-- A moment as entries have it.
create function log_time(timestamptz) returns text language sql stable as $$
    select to_char($1 at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
$$;

-- What an entry says of an edition, before and after its commitment; the names of JSON are in order, as RFC 8785 has them. A view, since a function would
-- take six times as long where there are a million.
create view log_edition_said as
    select e.id, e.content,
        concat_ws(',', '"address":"/claims/' || e.claim_id || '/editions/' || e.number || '"', '"aloneBy":' || to_json(named."aloneBy"),
            '"approvedBy":' || to_json(named."approvedBy"), '"change":' || to_json(lower(e.change_kind))) as head,
        concat_ws(',', '"kind":"' || case when e.number = 1 then 'edition' when e.change_kind = 'WITHDRAWAL' then 'withdrawal'
                -- the same words once more, of which a second editor approved by now
                when e.change_kind = 'CLARIFICATION' and e.approved_by is not null and exists (
                    select from edition b where b.claim_id = e.claim_id and b.number = e.number - 1 and b.alone_reason is not null
                        and (b.content::jsonb -> 'said') - 'change' = (e.content::jsonb -> 'said') - 'change') then 'approval'
                else 'correction' end || '"',
            '"number":' || e.number, '"submittedBy":' || to_json(named."submittedBy"), '"time":"' || log_time(e.published_at) || '"') as tail
    from edition e cross join lateral json_to_record(e.content::json) as named ("submittedBy" text, "approvedBy" text, "aloneBy" text);

-- An edition's content under a salt.
create function log_commitment(salt bytea, content text) returns text language sql immutable as $$
    select encode(sha256(salt || convert_to(content, 'UTF8')), 'hex')
$$;

-- An entry is what the database makes of the act that it is of, whatever was asked to be written.
create function log_writes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    its  record;
    salt bytea := log_random();
begin
    select coalesce(max(e.index), -1) + 1 into new.index from log_entry e;
    case new.act
        when 'EDITION' then
            insert into log_salt values (new.index, salt);
            select s.head || ',"commitment":"' || log_commitment(salt, s.content) || '",' || s.tail into strict new.said
                from log_edition_said s where s.id = new.edition_id;
        when 'REMOVAL' then
            select * into strict its from redaction r left join (
                    select x.redaction_id, x.whole, e.claim_id, e.number, e.content from redaction_edition x join edition e on e.id = x.edition_id
                    where x.edition_id = new.redacted_id) x on x.redaction_id = r.id
                where r.id = new.redaction_id;
            if not its.whole then
                insert into log_salt values (new.index, salt);
            end if;
            new.said := concat_ws(',', '"address":"/claims/' || its.claim_id || '/editions/' || its.number || '"',
                case when not its.whole then '"commitment":"' || log_commitment(salt, its.content) || '"' end, '"kind":"removal"',
                '"number":' || its.number, case when new.redacted_id is null then '"of":"' || lower(its.kind) || '"' end,
                '"reason":"' || lower(its.reason) || '"', '"time":"' || log_time(its.at) || '"', case when its.whole then '"whole":true' end);
        when 'KEY' then
            select concat_ws(',', '"key":' || to_json(k.verifier), '"kind":"key"', case when k.number > 1 and k.handover is null then '"lost":true' end,
                '"number":' || k.number, '"time":"' || log_time(k.at) || '"') into strict new.said from log_key k where k.number = new.key_number;
        when 'HELD' then
            select '"commitment":"' || encode(h.root, 'hex') || '","kind":"held","time":"' || log_time(h.at) || '"' into strict new.said
                from log_holding h where h.number = new.held_number;
        else
            new.said := '"entries":' || new.index || ',"kind":"begin","time":"' || log_time(now()) || '"';
    end case;
    new.said := '{' || new.said || '}';
    return new;
end $$;
create trigger log_entry_writes before insert on log_entry for each row execute function log_writes();

-- The tree grows by the new leaves, and by every node that is whole with them.
create function log_grows() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    first bigint := (select min(index) from added);
    past  bigint := (select max(index) + 1 from added);
    below integer := 0;
begin
    insert into log_node select 0, index, sha256('\x00'::bytea || convert_to(said, 'UTF8')) from added;
    while past >> 1 > first >> 1 loop
        first := first >> 1;
        past := past >> 1;
        -- one by one by their keys: a join would read the whole table for a single entry, where the planner takes the series to be long
        insert into log_node select below + 1, pair, sha256('\x01'::bytea || (select hash from log_node where level = below and index = 2 * pair)
                || (select hash from log_node where level = below and index = 2 * pair + 1)) from generate_series(first, past - 1) pair;
        below := below + 1;
    end loop;
    return null;
end $$;
create trigger log_entry_grows after insert on log_entry referencing new table as added for each statement execute function log_grows();

-- ---------------------------------------------------------------- no act without its entry, no entry without its act

create function refuse_beside_backlog() returns void language plpgsql as $$
begin
    if exists (select from log_backlog) then
        raise exception 'what was published before the log has no entries yet: start the application' using errcode = 'integrity_constraint_violation';
    end if;
end $$;

create function log_edition() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform refuse_beside_backlog();
    insert into log_entry (act, edition_id) select 'EDITION', id from added order by published_at, number, id;
    return null;
end $$;
create trigger edition_enters_the_log after insert on edition referencing new table as added for each statement execute function log_edition();

-- What had been committed to is not what the edition says any more, and nobody is to find it by trying.
create function log_removal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform refuse_beside_backlog();
    delete from log_salt s using log_entry e where s.index = e.index and new.edition_id in (e.edition_id, e.redacted_id);
    insert into log_entry (act, redaction_id, redacted_id) values ('REMOVAL', new.redaction_id, new.edition_id);
    return null;
end $$;
create trigger redaction_edition_enters_the_log after insert on redaction_edition for each row execute function log_removal();

create function guard_salt() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select from log_entry e join redaction_edition r on r.edition_id in (e.edition_id, e.redacted_id)
            where e.index = old.index and r.redaction_id = (redaction_order() ->> 'id')::uuid) then
        return old;
    end if;
    raise exception 'a salt goes with the words that it was for' using errcode = 'integrity_constraint_violation';
end $$;
create trigger log_salt_guard before update or delete on log_salt for each row execute function guard_salt();

-- At the end of the transaction, when it is known whether anything went out of an edition.
create function log_removal_elsewhere() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from log_entry where redaction_id = new.id) then
        perform refuse_beside_backlog();
        insert into log_entry (act, redaction_id) values ('REMOVAL', new.id);
    end if;
    return null;
end $$;
create constraint trigger redaction_enters_the_log after insert on redaction deferrable initially deferred
    for each row execute function log_removal_elsewhere();

create function log_key_enters() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform refuse_beside_backlog();
    if new.number <> (select count(*) from log_key) then
        raise exception 'key % does not follow the last one', new.number using errcode = 'integrity_constraint_violation';
    end if;
    insert into log_entry (act, key_number) values ('KEY', new.number);
    return null;
end $$;
create trigger log_key_enters_the_log after insert on log_key for each row execute function log_key_enters();

alter table edition add constraint edition_in_log foreign key (id) references log_entry (edition_id) deferrable initially deferred not valid;
alter table redaction_edition add constraint redaction_edition_in_log foreign key (redaction_id, edition_id)
    references log_entry (redaction_id, redacted_id) deferrable initially deferred not valid;
alter table log_key add constraint log_key_in_log foreign key (number) references log_entry (key_number) deferrable initially deferred;

-- One removal at a time, and none beside a publication; the lock is that of publication.Publishing, taken before the clock's, as there.
do $$
declare
    before text := pg_get_functiondef('guard_redaction()'::regprocedure);
    after  text := replace(before, 'update publication_clock', E'perform pg_advisory_xact_lock(x''5765646572''::bigint);\n    update publication_clock');
begin
    if after = before then
        raise exception 'guard_redaction raises no clock';
    end if;
    execute after;
end $$;

-- ---------------------------------------------------------------- evidence held

-- Gathers the archived documents that are in no holding yet into one; how many there were.
create function log_hold() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
    documents integer;
    leaves    integer := 64;
    next      integer;
    hashes    bytea[];
begin
    perform refuse_beside_backlog();
    perform from publication_clock for update;
    select count(*) into documents from source_file f where f.bytes is not null and not exists (select from log_held h where h.source_id = f.source_id);
    if documents = 0 then
        return 0;
    end if;
    while leaves < documents loop
        leaves := leaves * 2;
    end loop;
    select coalesce(max(number), 0) + 1 into next from log_holding;
    insert into log_held (number, position, source_id, salt, hash)
        select next, row_number() over (order by random()) - 1, source_id, salt,
            case when source_id is null then log_random() else sha256('\x00'::bytea || salt || decode(sha256, 'hex')) end
        from (select source_id, sha256, log_random() as salt from source_file f
              where f.bytes is not null and not exists (select from log_held h where h.source_id = f.source_id)
              union all select null, null, null from generate_series(documents + 1, leaves)) gathered;
    hashes := array(select hash from log_held where number = next order by position);
    while cardinality(hashes) > 1 loop
        hashes := array(select sha256('\x01'::bytea || hashes[2 * n - 1] || hashes[2 * n]) from generate_series(1, cardinality(hashes) / 2) n order by n);
    end loop;
    insert into log_holding (number, root) values (next, hashes[1]);
    insert into log_entry (act, held_number) values ('HELD', next);
    return documents;
end $$;
alter table log_holding add constraint log_holding_in_log foreign key (number) references log_entry (held_number) deferrable initially deferred;

-- The salt goes with the document, and nothing else of it ever changes.
create function guard_held() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.salt is null and (new.number, new.position, new.source_id, new.hash) = (old.number, old.position, old.source_id, old.hash)
            and exists (select from source_file where source_id = old.source_id and removed_by is not null) then
        return new;
    end if;
    raise exception 'a salt goes with the document that it was for' using errcode = 'integrity_constraint_violation';
end $$;
create trigger log_held_guard before update or delete on log_held for each row execute function guard_held();

create function log_document_gone() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update log_held set salt = null where source_id = new.source_id;
    return null;
end $$;
create trigger source_file_gone_from_log after update of removed_by on source_file for each row
    when (new.removed_by is not null) execute function log_document_gone();

-- ---------------------------------------------------------------- checkpoints

-- The root over the first entries.
create function log_root(size bigint) returns bytea language plpgsql stable as $$
declare
    root bytea;
    peak bytea;
begin
    for n in 0..62 loop
        if (size >> n) & 1 = 1 then
            select hash into strict peak from log_node where level = n and index = (size >> n) - 1;
            root := case when root is null then peak else sha256('\x01'::bytea || peak || root) end;
        end if;
    end loop;
    return coalesce(root, sha256(''));
end $$;

create function guard_checkpoint() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.size <> split_part(new.note, E'\n', 2)::bigint or split_part(new.note, E'\n', 3) <> encode(log_root(new.size), 'base64') then
        raise exception 'the checkpoint is not of this log' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger log_checkpoint_guard before insert on log_checkpoint for each row execute function guard_checkpoint();

create function raise_checkpoint_clock() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update publication_clock set checkpoints = checkpoints + 1;
    return null;
end $$;
create trigger log_checkpoint_raises_the_clock after insert on log_checkpoint for each statement execute function raise_checkpoint_clock();
create trigger log_cosignature_raises_the_clock after insert on log_cosignature for each statement execute function raise_checkpoint_clock();

-- ---------------------------------------------------------------- what was published before

-- Gives at most that many of what was published before its entries; tells how many are left. With the last of them the log begins. The trigger that
-- makes them one by one would take three times as long.
create function log_build(most integer) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    last  bigint;
    first bigint;
begin
    perform from publication_clock for update;
    select max(position) into last from (select position from log_backlog order by position limit most) batch;
    select coalesce(max(index), -1) into first from log_entry;
    if exists (select from log_backlog where position <= last and edition_id is null) then
        insert into log_entry (act, edition_id, redaction_id, redacted_id)
            select case when edition_id is null then 'REMOVAL' else 'EDITION' end, edition_id, redaction_id, redacted_id
            from log_backlog where position <= last order by position;
    elsif last is not null then
        alter table log_entry disable trigger log_entry_writes;
        with batch as materialized (
            select first + row_number() over (order by position) as index, edition_id, log_random() as salt from log_backlog where position <= last),
        salted as (insert into log_salt select index, salt from batch)
        insert into log_entry (index, act, edition_id, said)
            select index, 'EDITION', s.id, '{' || s.head || ',"commitment":"' || log_commitment(salt, s.content) || '",' || s.tail || '}'
            from batch join log_edition_said s on s.id = edition_id order by index;
        alter table log_entry enable trigger log_entry_writes;
    end if;
    delete from log_backlog where position <= last;
    if not exists (select from log_backlog) and not exists (select from log_entry where act = 'BEGIN') then
        insert into log_entry (act) values ('BEGIN');
        alter table edition validate constraint edition_in_log;
        alter table redaction_edition validate constraint redaction_edition_in_log;
    end if;
    return (select count(*) from log_backlog);
end $$;
select log_build(0);

-- ---------------------------------------------------------------- where words can stand

insert into redaction_column (table_name, column_name, way, why)
    select split_part(piece, '.', 1), split_part(piece, '.', 2), 'KEPT', kept.why
    from (values
        ('the public log, in which are no words of anybody but the names of the desk''s own people', 'log_entry.act log_entry.said log_node.hash
            log_checkpoint.note log_cosignature.witness log_cosignature.line log_key.verifier log_key.handover log_holding.root log_held.hash'),
        ('goes with the words that it was for', 'log_salt.salt log_held.salt')) kept (why, columns),
    regexp_split_to_table(btrim(columns), '\s+') piece;
