-- Figures that stand below or above a line are figures, a time of day is one number however it is written, and no form of a verb finds
-- another word that happens to have its stem.

create or replace function search_text(text text) returns text language plpgsql immutable parallel safe as $$
declare
    letter constant text := U&'A-Za-z\00C0-\00D6\00D8-\00F6\00F8-\1FFF';
    small  constant text := U&'a-z\00DF-\00F6\00F8-\024F';
    clean  text := text;
    piece  text;
begin
    -- CO₂, m² and ²³⁵U; a raised figure after a whole word or a number is a note's, or an exponent
    if clean ~ U&'[\00B2\00B3\00B9\2070-\2079\2080-\2089]' then
        clean := translate(clean, U&'\2080\2081\2082\2083\2084\2085\2086\2087\2088\2089', '0123456789');
        for piece in select distinct match[1] from regexp_matches(clean, '(?:^|[^' || letter || U&'0-9\2070\00B9\00B2\00B3\2074-\2079])([' || letter
                || U&']{1,2}[\2070\00B9\00B2\00B3\2074-\2079]+|[\2070\00B9\00B2\00B3\2074-\2079]+[' || letter || ']{1,2})(?![' || letter
                || '0-9])', 'g') match loop
            clean := replace(clean, piece, translate(piece, U&'\2070\00B9\00B2\00B3\2074\2075\2076\2077\2078\2079', '0123456789'));
        end loop;
        clean := regexp_replace(clean, U&'[\00B9\00B2\00B3\2070-\207B]', ' ', 'g');
    end if;
    if clean ~ U&'[\00AD\2010\2011]\\s|-\\s*\\n' then
        clean := regexp_replace(clean, '([' || letter || U&'])(?:[\00AD\2010\2011]\\s+|-\\s*\\n\\s*)(?=[' || small || '])', '\1', 'g');
    end if;
    clean := regexp_replace(clean, U&'[\00AD\034F\061C\180E\200B-\200F\202A-\202E\2060-\2064\2066-\2069\FE00-\FE0F\FEFF]', '', 'g');
    for piece in select match[1] from regexp_matches(clean, '(?:^|[^' || letter || '0-9.])([' || letter || '](?:(?:\.[' || letter || '](?!['
            || letter || '0-9]))+|(?:\. [' || letter || '](?=\.))+))', 'g') match group by 1 order by max(length(match[1])) desc loop
        -- O.M. would be a word that only holds Dutch sentences together, and of those there are none in the index
        if length(to_tsvector('wederhoor_dutch', translate(piece, '. ', ''))) > 0
                and length(to_tsvector('wederhoor_english', translate(piece, '. ', ''))) > 0 then
            clean := replace(clean, piece, translate(piece, '. ', ''));
        end if;
    end loop;
    if clean ~ '[0-9][:uh][0-5][0-9]' then
        clean := regexp_replace(clean, '(?<![' || letter || '0-9.,:])([01]?[0-9]|2[0-4])[:uh]([0-5][0-9])[uh]?(?![' || letter || '0-9]|[.,:][0-9])', '\1.\2', 'g');
    end if;
    if clean ~ U&'[0-9][.,''\2019 \00A0\2009\202F][0-9]' then
        for piece in select match[1] from regexp_matches(clean, U&'(?:^|[^0-9.,])([1-9][0-9]{0,2}(?:[.,''\2019 \00A0\2009\202F][0-9]{3})+)(?![0-9])',
                'g') match group by 1 order by max(length(match[1])) desc loop
            clean := replace(clean, piece, translate(piece, U&'.,''\2019 \00A0\2009\202F', ''));
        end loop;
        for piece in select match[1] from regexp_matches(clean, '(?:^|[^0-9.,])([0-9]+,[0-9]+)(?![.,]?[0-9])', 'g') match group by 1 loop
            clean := replace(clean, piece, translate(piece, ',', '.'));
        end loop;
        for piece in select match[1] from regexp_matches(clean, '([0-9]+(?:\.[0-9]+){2,})', 'g') match group by 1 loop
            clean := replace(clean, piece, translate(piece, '.', ' '));
        end loop;
        clean := regexp_replace(clean, '(?<![0-9.,])0([0-9]\.[0-5][0-9])(?![0-9.])', '\1', 'g');
        clean := regexp_replace(clean, '([0-9])\.00(?![0-9.])', '\1', 'g');
    end if;
    -- the last is what search_article has for a sign that is left out: a run of them parts paragraphs
    return translate(regexp_replace(clean, U&'[/\\\\@_|<>&=\00A0-\00BF\00D7\00F7\2000-\206F\20A0-\20BF\2100-\214F\2190-\2BFF\3000-\303F\E000\E001-]',
                                    ' ', 'g'), U&'\E002', E'\n');
end $$;

-- What of a text could be cut otherwise as well: a word that was joined and may be two, a number that may be two, and an exponent.
create or replace function search_uncut(text text) returns text language sql immutable parallel safe as $$
    select case when text ~ U&'[\2010\2011]\\s|-\\s*\\n|[0-9] [0-9]{3}' then
        (select coalesce(string_agg(concat_ws(' ', match[1], match[2], match[3]), ' '), '') from regexp_matches(text,
            U&'([^\\s\2010\2011]+)(?:[\2010\2011]\\s+|-\\s*\\n\\s*)(\\S+)|([1-9][0-9]{0,2}(?: [0-9]{3})+)(?![0-9])', 'g') match) else '' end
        || case when text ~ U&'[0-9][\207A\207B]?[\2070\00B9\00B2\00B3\2074-\2079]' then
        (select string_agg(' ' || translate(match[1], U&'\2070\00B9\00B2\00B3\2074\2075\2076\2077\2078\2079', '0123456789'), '')
            from regexp_matches(text, U&'[0-9][\207A\207B]?([\2070\00B9\00B2\00B3\2074-\2079]+)', 'g') match) else '' end
$$;

-- Of a word that has a stem of three letters which is none of its forms, and so may be another word (weten has wet, lijken has lek): what
-- of its others means no other word, and the forms themselves, of which the very words have to hold one where nothing else is held.
alter table search_form add column sure tsquery, add column forms tsquery;

-- Says what the files of words say: as many lines as languages, each of blanks and forms, or of blanks and endings with a hyphen before each.
create or replace function read_search_forms(languages text[], lines text[]) returns void language plpgsql set client_min_messages = 'warning' as $$
declare
    its_digest text := md5(languages::text || lines::text || (select string_agg(s::text, '' order by s.language) from search_stems s));
begin
    perform pg_advisory_xact_lock(x'466f726d73'::bigint);
    if exists (select from search_forms_read where digest = its_digest) then
        return;
    end if;
    delete from search_forms_read;
    delete from search_form;
    delete from search_ending;
    insert into search_ending
        select language, line, substr(ending, 2), array(select substr(other, 2) from unnest(endings) other)
        from (select language, line, string_to_array(text, ' ') from unnest(languages, lines) with ordinality as said (language, text, line)
              where text like '-%') as said (language, line, endings), unnest(endings) ending on conflict do nothing;
    insert into search_form
        with said as materialized (
            select language, line, text, (select string_agg(distinct '(' || query::text || ')', ' | ')::tsquery from string_to_table(text, ' ') form,
                search_form_query(search_language(language), form) query where numnode(query) > 0) as others
            from unnest(languages, lines) with ordinality as said (language, text, line) where text not like '-%')
        select language, line, lower(unaccent(form || coalesce('..' || particle, ''))), others
        from said, string_to_table(text, ' ') together, string_to_table(split_part(together, '..', 1), '/') form,
            nullif(split_part(together, '..', 2), '') particle
        where others is not null on conflict do nothing;
    update search_form f set sure = its.sure, forms = its.forms
        from (select language, line, (select string_agg(stem, ' | ')::tsquery from unnest(stems) stem where btrim(stem, '''') = any (forms)
                                      or length(stem) > 5) as sure,
                  (select string_agg(quote_literal(form), ' | ')::tsquery from unnest(forms) form) as forms
              from (select language, line, array_agg(form) as forms, string_to_array((array_agg(others))[1]::text, ' | ') as stems
                    from search_form group by language, line having bool_and(form not like '%..%')) said
              where exists (select from unnest(stems) stem where length(stem) <= 5 and btrim(stem, '''') <> all (forms))) its
        where f.language = its.language and f.line = its.line;
    insert into search_forms_read values (its_digest);
end $$;
delete from search_forms_read;

drop function search_words(text[]);
-- Each of some words, whatever the language and in any form: as search_text cuts it, whole, and with the words that only begin so. A function
-- word of a language that is read finds nothing, unless it is all there is. Of one that begins with a quotation mark, a phrase, the words
-- that are in the index: search_exact has the rest.
-- Where there are forms, a row has to hold what is sure by its words, or one of the forms among its very words.
create function search_words(words text[]) returns table (searched text, whole tsquery, beginning tsquery, sure tsquery, forms tsquery)
    language plpgsql stable parallel safe set client_min_messages = 'warning' as $$
declare
    others   tsquery;
    verb     tsquery;
    particle boolean := false;
begin
    for i in 1..coalesce(array_length(words, 1), 0) loop
        searched := btrim(search_text(words[i]));
        whole := '';
        beginning := '';
        sure := null;
        forms := null;
        if particle then
            -- it was looked for with its verb
            particle := false;
        elsif words[i] like '"%' then
            select coalesce(string_agg('(' || query::text || ')', ' & '), '')::tsquery into whole
                from regexp_split_to_table(btrim(searched, '" '), ' +') word, search_stem_query(word, false) query
                where word <> '' and not is_function_word(word) and numnode(query) > 0;
            beginning := whole;
        elsif searched <> '' and not is_function_word(searched) then
            whole := search_stem_query(searched, false);
            beginning := case when length(searched) < 3 or searched ~ '[ 0-9]' then whole else search_stem_query(searched, true) end;
            others := search_other_forms(searched);
            -- 737 800 can be one number or two; and MH17 is MH-17
            others := case when words[i] ~ '^[0-9]+( [0-9]+)+$' then others || phraseto_tsquery('wederhoor_plain', words[i])
                           when searched ~ '^[[:alpha:]]+ ?[0-9]+$' then others || to_tsquery('wederhoor_plain', replace(searched, ' ', ''))
                               || phraseto_tsquery('wederhoor_plain', regexp_replace(searched, '([0-9]+)$', ' \1')) else others end;
            select form.others into verb from search_form form where form = lower(unaccent(words[i] || '..' || words[i + 1])) limit 1;
            if found then
                particle := true;
                others := verb;
                whole := whole && search_stem_query(words[i + 1], false);
                beginning := whole;
            end if;
            whole := search_either(whole, others);
            if not particle then
                select coalesce(form.sure, ''), form.forms into sure, forms from search_form form
                    where form = lower(unaccent(searched)) and form.forms is not null
                        and not exists (select from search_form other where other.form = form.form and other.language <> form.language);
            end if;
            beginning := search_either(beginning, others);
        end if;
        return next;
    end loop;
end $$;

-- All of some words and phrases. Where they only hold a sentence together, they are looked for all the same.
create or replace function search_query(words text[], beginning boolean) returns tsquery language plpgsql stable parallel safe
    set client_min_messages = 'warning' as $$
declare
    every tsquery;
begin
    select string_agg('(' || query::text || ')', ' & ')::tsquery into every
        from search_words(words) word, lateral (select case when $2 then word.beginning else word.whole end) asked (query) where numnode(query) > 0;
    if every is null and not exists (select from unnest(words) word where word like '"%') then
        select string_agg('(' || query::text || ')', ' & ')::tsquery into every
            from unnest(words) word, search_stem_query(nullif(btrim(search_text(word)), ''), false) query where numnode(query) > 0;
    end if;
    return coalesce(every, '');
end $$;

-- What is looked at row by row stays in its row: to fetch the very words from elsewhere took longer than to look for a phrase in them.
alter table desk_search set (toast_tuple_target = 8160);
alter table search_verdict set (toast_tuple_target = 8160);

select rebuild_search();
