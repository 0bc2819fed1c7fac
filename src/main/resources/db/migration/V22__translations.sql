-- A claim's words, and a verdict's words for readers, in other languages of the site: by language tag, as JSON.

create function is_translations(texts text) returns boolean language sql immutable as $$
    select jsonb_typeof(texts::jsonb) = 'object'
       and not exists (select from jsonb_each(texts::jsonb) each where jsonb_typeof(each.value) <> 'object' or each.key !~ '^[A-Za-z0-9-]{2,35}$')
$$;

alter table claim add column translations text not null default '{}' check (is_translations(translations));
alter table verdict add column translations text not null default '{}' check (is_translations(translations));

-- They are words like the others: fixed once they are handed in, and written by one of the authors.
create function guard_translations() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' and new.translations is distinct from old.translations then
        raise exception 'the words of a % verdict are fixed', old.state using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger verdict_translations_guard before update on verdict for each row execute function guard_translations();

create function guard_translator() returns trigger language plpgsql as $$
begin
    if new.translations <> '{}' and not exists (
            select from verdict_author where verdict_id = new.id and account_id = new.edited_by) then
        raise exception 'whoever edits a verdict becomes its author' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger verdict_translator after insert or update of translations, edited_by on verdict
    deferrable initially deferred for each row execute function guard_translator();
create constraint trigger claim_translator after insert or update of translations on claim
    deferrable initially deferred for each row execute function guard_editor();

-- Readers find a verdict by its translations too: the claim (A) and the rationale (D), each by the stems of its language.
create function search_translations(said jsonb) returns tsvector language plpgsql stable as $$
declare
    words tsvector := '';
    each  record;
begin
    for each in select key, value from jsonb_each(coalesce(said #> '{claim,translations}', '{}')) loop
        words := words || setweight(search_vector(each.key, each.value ->> 'sentence'), 'A');
    end loop;
    for each in select key, value from jsonb_each(coalesce(said -> 'translations', '{}')) loop
        words := words || setweight(search_vector(each.key, each.value ->> 'rationale'), 'D');
    end loop;
    return words;
end $$;

alter function search_verdict_of(edition) rename to search_verdict_in_its_language;
create function search_verdict_of(edition) returns search_verdict language plpgsql stable as $$
declare
    found search_verdict := search_verdict_in_its_language($1);
begin
    found.words := found.words || search_translations($1.content::jsonb -> 'said');
    return found;
end $$;
