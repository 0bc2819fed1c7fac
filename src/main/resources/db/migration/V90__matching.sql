-- Sentences that can be compared across languages. What is said here is said by triggers; the keys by which it is found are made by the app, which
-- alone knows the word lists, and stand with a number for those lists: a row with another number waits to be made anew.
create table match_text (
    kind      text      not null check (kind in ('CLAIM', 'PUBLISHED', 'CHECK')),
    thing_id  uuid      not null,
    language  text      not null,
    words     text      not null,
    made_with integer   not null default 0,
    size      integer   not null default 0,
    keys      integer[] not null default '{}',
    primary key (kind, thing_id, language)
);

-- the planner's own statistics are what tells how rare a key is: as many of the commonest as it keeps
alter table match_text alter keys set statistics 1000;
alter table match_text set (autovacuum_analyze_scale_factor = 0.02);
create index match_text_keys on match_text using gin (keys);
create index match_text_made_with on match_text (made_with);

create function match_say(of_kind text, thing uuid, said jsonb) returns void language plpgsql as $$
begin
    delete from match_text m where m.kind = of_kind and m.thing_id = thing and not said ? m.language;
    insert into match_text (kind, thing_id, language, words)
        select of_kind, thing, texts.key, texts.value from jsonb_each_text(said) texts where texts.value <> ''
        on conflict (kind, thing_id, language) do update set words = excluded.words, made_with = 0
            where match_text.words <> excluded.words;
end $$;

-- the sentences of a claim by language: its own, and those into which it is translated
create function match_sentences(language text, sentence text, translations jsonb) returns jsonb language sql immutable as $$
    select coalesce((select jsonb_object_agg(each.key, each.value ->> 'sentence') from jsonb_each(translations) each
        where coalesce(each.value ->> 'sentence', '') <> ''), '{}') || jsonb_build_object(language, sentence);
$$;

create function match_claim() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        delete from match_text where kind in ('CLAIM', 'PUBLISHED') and thing_id = old.id;
        return old;
    end if;
    perform match_say('CLAIM', new.id, match_sentences(new.language, new.sentence, new.translations::jsonb));
    return new;
end $$;
create trigger claim_match after insert or update of sentence, language, translations on claim for each row execute function match_claim();
create trigger claim_match_gone after delete on claim for each row execute function match_claim();

create function match_published(of_claim uuid) returns void language plpgsql as $$
declare
    said jsonb;
begin
    select e.content::jsonb #> '{said,claim}' into said from current_edition c join edition e on e.id = c.edition_id
        where c.claim_id = of_claim and e.change_kind is distinct from 'WITHDRAWAL'
            and not exists (select from redaction_edition o where o.edition_id = e.id and o.whole);
    perform match_say('PUBLISHED', of_claim, case when said is null then '{}'::jsonb
        else match_sentences(said ->> 'language', said ->> 'sentence', coalesce(nullif(said -> 'translations', 'null'), '{}')) end);
end $$;

create function match_current_edition() returns trigger language plpgsql as $$
begin
    perform match_published(coalesce(new.claim_id, old.claim_id));
    return null;
end $$;
create trigger current_edition_match after insert or update or delete on current_edition for each row execute function match_current_edition();

-- what the law takes out of an edition goes from here with it
create function match_edition() returns trigger language plpgsql as $$
begin
    perform match_published(new.claim_id);
    return null;
end $$;
create trigger edition_match after update on edition for each row execute function match_edition();

do $$ begin
    perform match_say('CLAIM', id, match_sentences(language, sentence, translations::jsonb)) from claim;
    perform match_published(claim_id) from current_edition;
end $$;

-- Words of the desk's own that stand for each other in several languages.
create table match_term (
    id      uuid    primary key,
    words   text    not null check (length(words) <= 2000),
    -- its words in a row
    called  text    not null check (length(called) <= 2000),
    version integer not null
);

insert into redaction_column (table_name, column_name, way)
    select 'match_text', column_name, 'MADE' from unnest(array['kind', 'language', 'words']) column_name;
insert into redaction_column (table_name, column_name, way, why)
    select 'match_term', column_name, 'KEPT', 'words of a dictionary, about nobody' from unnest(array['words', 'called']) column_name;
