-- What a party has to gain or lose, two parties that turn out to be one, and statements that a later one supersedes.

alter table party
    add column interest text not null default '' check (length(interest) <= 1000),
    -- the party that this one turned out to be; its row stays for what was published under its slug
    add column merged_into uuid references party,
    add check (merged_into <> id);
create index party_merged_into on party (merged_into);
-- a name is free again once its party goes by another's
drop index party_name;
create unique index party_name on party (lower(name)) where merged_into is null;

alter table statement
    add column superseded_by uuid references statement,
    add check (superseded_by <> id);
create index statement_superseded_by on statement (superseded_by);
create index statement_party on statement (party_id);

-- A party is merged once, into one that stands for itself; so no chain of them closes.
create function guard_merge() returns trigger language plpgsql as $$
declare
    beyond uuid;
begin
    if old.merged_into is not null and new.merged_into is distinct from old.merged_into then
        raise exception 'a merged party stays merged' using errcode = 'integrity_constraint_violation';
    end if;
    if old.merged_into is null and new.merged_into is not null then
        select merged_into into beyond from party where id = new.merged_into for share;
        if beyond is not null then
            raise exception 'that party is merged itself' using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    return new;
end $$;
create trigger party_merge_guard before update of merged_into on party for each row execute function guard_merge();

-- Whatever comes to name a party that was merged meanwhile names the one it was merged into. The row that is named is locked, so
-- that a merge waits for those who are just writing its name, and moves that too.
create function follow_merged_party() returns trigger language plpgsql as $$
declare
    field    text;
    named    uuid;
    survivor uuid;
begin
    foreach field in array tg_argv loop
        named := (to_jsonb(new) ->> field)::uuid;
        loop
            select merged_into into survivor from party where id = named for share;
            exit when survivor is null;
            named := survivor;
            new := jsonb_populate_record(new, jsonb_build_object(field, named));
        end loop;
    end loop;
    return new;
end $$;

do $$
declare
    named record;
begin
    for named in select c.conrelid::regclass as thing, a.attname as field
                 from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                 where c.contype = 'f' and c.confrelid = 'party'::regclass
                   and c.conrelid not in ('party'::regclass, 'party_alias'::regclass) loop
        execute format('create trigger %I before insert or update of %I on %s for each row execute function follow_merged_party(%L)',
                       named.thing || '_follows_' || named.field, named.field, named.thing, named.field);
    end loop;
end $$;

-- A statement is superseded by a later word of the same party in the same dossier, and never, however far round, by itself. Looked
-- at when the transaction ends, since a merge moves the statements of a party one by one. Each statement on the way is locked: of two
-- that are made to supersede each other at the same time, one is refused.
create function guard_superseded() returns trigger language plpgsql as $$
declare
    this  statement;
    later statement;
begin
    select * into this from statement where id = new.id;
    select * into later from statement where id = this.superseded_by for share;
    if later.id is not null and (later.party_id, later.dossier_id) is distinct from (this.party_id, this.dossier_id)
            or exists (select from statement s where s.superseded_by = this.id
                       and (s.party_id, s.dossier_id) is distinct from (this.party_id, this.dossier_id)) then
        raise exception 'only the same party in the same dossier supersedes a statement'
            using errcode = 'integrity_constraint_violation';
    end if;
    while later.id is not null loop
        if later.id = this.id then
            raise exception 'a statement cannot supersede itself' using errcode = 'integrity_constraint_violation';
        end if;
        select * into later from statement where id = later.superseded_by for share;
    end loop;
    return null;
end $$;
create constraint trigger statement_superseded after insert or update of superseded_by, party_id, dossier_id on statement
    deferrable initially deferred for each row execute function guard_superseded();
