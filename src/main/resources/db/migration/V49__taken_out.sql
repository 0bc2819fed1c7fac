-- Words that the law takes out of what is otherwise kept as it was. What was written once still changes in no other way: the triggers that
-- refuse it let through what an order of the same transaction says, to the letter, and the order leaves a stone.

-- What a chief means to have taken out, until that is done or given up: the words stand here alone, and go with the row.
create table takedown (
    id         uuid primary key,
    -- one wording a line
    words      text check (length(words) between 3 and 2000),
    -- or the original of a source, or a whole edition
    source_id  uuid references source,
    edition_id uuid references edition,
    ground     text        not null check (ground in ('COURT_ORDER', 'ERASURE', 'OTHER')),
    reference  text        not null check (length(reference) <= 200),
    asker      text        not null check (length(asker) between 1 and 200),
    asked_on   date        not null,
    note       text        not null check (length(note) <= 2000),
    -- what readers are told
    reason     text        not null check (reason in ('COURT_ORDER', 'PRIVACY', 'RIGHTS', 'SAFETY', 'LAW')),
    planned_by uuid        not null references account,
    planned_at timestamptz not null,
    check (num_nonnulls(words, source_id, edition_id) = 1)
);
create index takedown_planned on takedown (planned_at);

-- The stone: that something was taken out, when, on what ground and by whom. It holds nothing of what was taken out.
create table redaction (
    id         uuid primary key,
    kind       text        not null check (kind in ('WORDS', 'ORIGINAL', 'EDITION')),
    ground     text        not null check (ground in ('COURT_ORDER', 'ERASURE', 'OTHER')),
    reference  text        not null,
    asker      text        not null,
    asked_on   date        not null,
    note       text        not null,
    reason     text        not null check (reason in ('COURT_ORDER', 'PRIVACY', 'RIGHTS', 'SAFETY', 'LAW')),
    planned_by uuid        not null references account,
    done_by    uuid        not null references account,
    at         timestamptz not null default now(),
    -- of the order, which holds a random part, so that no words can be guessed by it
    order_hash text        not null check (order_hash ~ '^[0-9a-f]{64}$'),
    -- the one transaction in which it counts
    xact       xid8        not null default pg_current_xact_id(),
    -- of the publication clock
    tick       bigint      not null
);
create index redaction_at on redaction (at desc, id desc);
create index redaction_tick on redaction (tick);

-- where it was, and how often
create table redaction_place (
    redaction_id uuid    not null references redaction,
    table_name   text    not null,
    column_name  text    not null,
    places       integer not null check (places > 0),
    primary key (redaction_id, table_name, column_name)
);

-- The stone of an edition: what it was, under a salt that stays with the desk, since the rest of a text and the hash of all of it tell a name
-- to whoever tries names; and what it has been since.
create table redaction_edition (
    redaction_id uuid    not null references redaction,
    edition_id   uuid    not null references edition,
    whole        boolean not null,
    salt         text    not null,
    -- the SHA-256 of the salt and the SHA-256 of the content
    before_hash  text    not null check (before_hash ~ '^[0-9a-f]{64}$'),
    -- the SHA-256 of the content
    after_hash   text    not null check (after_hash ~ '^[0-9a-f]{64}$'),
    primary key (redaction_id, edition_id)
);
create index redaction_edition_edition on redaction_edition (edition_id);

do $$
declare
    name text;
begin
    foreach name in array array['redaction', 'redaction_place', 'redaction_edition'] loop
        execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', name || '_append_only', name);
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', name || '_no_truncate', name);
    end loop;
end $$;

-- A chief has it done that another chief asked for, or the only one there is. From this moment on no finished page counts.
create function guard_redaction() returns trigger language plpgsql as $$
begin
    if not exists (select from account where id = new.done_by and role = 'CHIEF' and disabled_at is null)
            or not exists (select from account where id = new.planned_by and role = 'CHIEF') then
        raise exception 'only a chief has anything taken out' using errcode = 'integrity_constraint_violation';
    end if;
    if new.planned_by = new.done_by and exists (
            select from account where id <> new.done_by and role = 'CHIEF' and disabled_at is null) then
        raise exception 'another chief has it done' using errcode = 'integrity_constraint_violation';
    end if;
    new.xact := pg_current_xact_id();
    new.at := now();
    update publication_clock set tick = tick + 1 returning tick into new.tick;
    return new;
end $$;
create trigger redaction_guard before insert on redaction for each row execute function guard_redaction();

-- An archived original whose bytes are gone keeps its hash, its type and its size.
alter table source_file
    alter column bytes drop not null,
    add column removed_by uuid references redaction,
    add column removed_size integer,
    add check (num_nulls(removed_by, removed_size) in (0, 2) and (bytes is null) = (removed_by is not null));
-- the mark can be longer than the words
alter table passage drop constraint passage_exact_check, add constraint passage_exact_check check (length(exact) between 1 and 8000);

-- ---------------------------------------------------------------- where words can stand

-- Every column that holds words or bytes: how words go from it, or why they are not looked for there. A column that a later migration adds is
-- added here by it (TakedownColumnsTest).
create table redaction_column (
    table_name  text    not null,
    column_name text    not null,
    -- TEXT, NAME, JSON, SLUG, ADDRESS: searched and replaced, each in its way; PLACED: with the places that are counted in it;
    -- ORIGINAL: the bytes of a document, which go as a whole; HASH: of another column; MADE: made anew from others; KEPT: not looked for
    way         text    not null check (way in ('TEXT', 'NAME', 'JSON', 'SLUG', 'ADDRESS', 'PLACED', 'ORIGINAL', 'HASH', 'MADE', 'KEPT')),
    -- how long it may be
    most        integer,
    -- of those that are kept
    why         text,
    primary key (table_name, column_name),
    check ((way = 'KEPT') = (why is not null))
);

insert into redaction_column (table_name, column_name, way, most)
    select split_part(part[1], '.', 1), split_part(part[1], '.', 2), ways.way, part[2]::integer
    from (values
        ('TEXT', 'journal_entry.detail dossier.title=200 dossier.summary=4000 party.about=1000 party.interest=1000 party_alias.name=200
            source.file_name source.headline=500 source.label=200 source.byline=200 source.dated_printed source.note=2000
            claim.sentence=500 claim.claimant_note=300 appearance.attribution=500 statement.spokesperson=200 statement.title=200
            statement.working_title=200 statement.said_printed statement.reported_printed statement.dating_note=2000 statement.note=2000
            statement.paraphrase=2000 answer.note=500 answer.counts_because=500 verdict.rationale=20000 verdict.change_note=1000 verdict.note=2000
            verdict.deviation=2000 submission.note=2000 review.note=2000 edition.alone_reason=1000 edition.change_note=1000
            source_file.file_name=255 source_proposal.value source_proposal.words suggestion.speaker suggestion.spokesperson
            reply_request.recipient=254 reply_request.questions=10000 reply_request.note=2000 reply_request.unsent_reason=500
            reply_request.refusal=2000 reply_request.sent_subject reply_request.sent_body reply_reminder.note=2000 claim_comment.text=4000
            error_report.wrong=4000 error_report.contact=200 error_report.outcome_note=2000 notice.last_error=500 preview_link.made_for=200
            undo.called pinned_note.pinned_to pinned_note.text=2000 contact.mail=254 contact.phone=60 contact.note=500'),
        ('NAME', 'party.name=190'),
        ('JSON', 'journal_entry.before_text journal_entry.after_text claim.translations verdict.translations submission.content edition.content
            draft.fields undo.row_said'),
        ('SLUG', 'dossier.slug party.slug source.slug claim.slug edition_mention.slug current_edition.claim_slug'),
        ('ADDRESS', 'source.address source.article source_file.asked source_file.address contact.web_form'),
        ('PLACED', 'source_text.text passage.exact passage.prefix passage.suffix'),
        ('ORIGINAL', 'source_file.bytes'),
        ('HASH', 'submission.content_hash'),
        ('MADE', 'source_shingles.hashes search_verdict.mark search_verdict.language search_verdict.sentence search_verdict.statements
            search_verdict.rationale search_verdict.claim_words search_verdict.words search_verdict.exact search_verdict.likely
            search_thing.kind search_thing.slug search_thing.name search_thing.language search_thing.words search_word.word
            desk_search.kind desk_search.tags desk_search.language desk_search.body desk_search.head_words desk_search.words desk_search.exact
            desk_search.likely')) ways (way, columns),
    regexp_split_to_table(btrim(columns), '\s+') piece, string_to_array(piece, '=') part;

insert into redaction_column (table_name, column_name, way, why)
    select split_part(piece, '.', 1), split_part(piece, '.', 2), 'KEPT', kept.why
    from (values
        ('one of a few words of the app, a tag, a zone or a hash', 'journal_entry.verb journal_entry.thing_type dossier.language party.kind source.kind
            source.sha256 source.dated_edtf claim.language appearance.derivation statement.said_edtf statement.reported_edtf answer.stance answer.basis
            answer.qualifier verdict.state verdict.mark verdict.change_kind review.decision edition.change_kind edition_mention.thing_type
            source_file.sha256 source_file.media_type source_file.charset source_file.came_by left_out.reason source_proposal.field suggestion.stance
            reply_request.channel reply_request.zone reply_request.outcome reply_request.language scheduled_publication.zone error_report.outcome
            notice.kind notice.state undo.kind contact.zone contact.language contact.hours draft.path draft.form_id preview_link.token_hash
            built_in_dossier.key required_factor.role'),
        ('who works or worked here: accounts are closed, and their names stay with what they did', 'journal_entry.actor_name account.sign_in_name
            account.full_name account.role account.password_hash account.email account.mail_language source_file.brought_name'),
        ('what signs somebody in, or guards that; it goes by itself or with the account', 'account_session.token_hash account_session.client
            account_session.browser account_session.system set_up_link.token_hash sign_in_failure.sign_in_name sign_in_failure.client
            known_browser_key.secret code_app.secret recovery_code.code_hash pending_sign_in.token_hash pending_sign_in.next passkey.credential_id
            passkey.credential passkey.name passkey_challenge.challenge_hash passkey_challenge.purpose account_identity.issuer
            account_identity.subject sso_attempt.state_hash sso_attempt.browser_hash sso_attempt.next_page sso_session.token_hash sso_session.issuer
            sso_session.subject sso_session.sid sso_session.id_token sso_logout_token.token_hash'),
        ('kept for a time alone, and without words of others', 'error_report_salt.salt error_report_try.client security_event.kind
            security_event.sign_in_name security_event.client security_event.about notice.recipient'),
        ('words of a language, as the app came with them', 'search_stems.language search_stems.config search_stems.function search_stems.kept
            search_form.language search_form.form search_ending.language search_ending.ending search_ending.others search_forms_read.digest'),
        ('goes with the row once it is done', 'takedown.words takedown.ground takedown.reference takedown.asker takedown.note takedown.reason'),
        ('the record of what was taken out, which answers for it', 'redaction.kind redaction.ground redaction.reference redaction.asker redaction.note
            redaction.reason redaction.order_hash redaction_place.table_name redaction_place.column_name redaction_edition.salt
            redaction_edition.before_hash redaction_edition.after_hash'),
        ('this list', 'redaction_column.table_name redaction_column.column_name redaction_column.way redaction_column.why')) kept (why, columns),
    regexp_split_to_table(btrim(columns), '\s+') piece;

-- ---------------------------------------------------------------- what an order makes of words

-- An order is a setting of the transaction, JSON: id of its redaction; salt; literals, the wordings; coarse, a pattern of LIKE for each; pattern,
-- an expression that finds them; addresses, one that finds them in slugs and addresses; marks, what stands in their place, by language, and
-- mark, the same in the site's own; whole, the edition that goes as a whole, with its submission.

-- The order under way, or nothing: it counts with its redaction alone, in that one's transaction, word for word.
create function redaction_order() returns jsonb language plpgsql stable as $$
declare
    said text := nullif(current_setting('wederhoor.redaction', true), '');
begin
    return case when exists (select from redaction where id = (said::jsonb ->> 'id')::uuid and xact = pg_current_xact_id_if_assigned()
                             and order_hash = encode(sha256(convert_to(said, 'UTF8')), 'hex')) then said::jsonb end;
end $$;

-- A text without the words; one that is an address has them otherwise. Where the mark would be too long for the column, it is the short one.
create function taken_out(words text, language text, most integer) returns text language plpgsql stable as $$
declare
    said  jsonb := current_setting('wederhoor.redaction')::jsonb;
    mark  text := coalesce(said #>> array['marks', split_part(language, '-', 1)], said ->> 'mark');
    after text;
begin
    if words ~ '^https?://\S+$' then
        return taken_out_of_address(words);
    elsif said ? 'whole' then
        return case when words ~ '\S' then mark else words end;
    end if;
    after := regexp_replace(words, said ->> 'pattern', mark, 'g');
    return case when char_length(after) > most then regexp_replace(words, said ->> 'pattern', '[…]', 'g') else after end;
end $$;

create function taken_out_of_slug(slug text) returns text language sql stable as $$
    select case when said ? 'whole' then slug
                else regexp_replace(slug, said ->> 'addresses', 'taken-out-' || left(encode(sha256(convert_to((said ->> 'salt') || slug, 'UTF8')), 'hex'), 8), 'gi')
           end
    from (select current_setting('wederhoor.redaction')::jsonb) spoken (said)
$$;

create function taken_out_of_address(address text) returns text language sql stable as $$
    select case when said ? 'whole' then 'https://taken-out.invalid/' else regexp_replace(address, said ->> 'addresses', 'taken-out', 'gi') end
    from (select current_setting('wederhoor.redaction')::jsonb) spoken (said)
$$;

-- JSON without the words, otherwise as it was to the letter. Ids, moments and the app's own words stay in any case. The way to the very words in an
-- original goes where it would tell them.
create function taken_out_of_json(json, language text, own text) returns text language plpgsql stable as $$
declare
    said   jsonb := current_setting('wederhoor.redaction')::jsonb;
    its    text;
    words  text := $1 #>> '{}';
    after  text;
begin
    case json_typeof($1)
        when 'object' then
            its := coalesce(case when json_typeof($1 -> 'language') = 'string' then $1 ->> 'language' end, language);
            return '{' || coalesce((select string_agg(to_json(key)::text || ':' || case
                    when key in ('id', 'kind', 'mark', 'language', 'sha256', 'derivation', 'stance', 'basis', 'qualifier', 'channel', 'outcome', 'zone',
                                 'edtf', 'result', 'gap') or key = 'name' and $1 ->> 'result' is not null then value::text
                    when key = 'slugs' and json_typeof(value) = 'object' then
                        (select '{' || coalesce(string_agg(to_json(slug.key)::text || ':' || to_json(taken_out_of_slug(slug.value))::text, ','
                                                           order by slug.ordinality), '') || '}'
                         from json_each_text(value) with ordinality slug)
                    when key = 'originals' and json_typeof(value) = 'array' then
                        (select '[' || coalesce(string_agg(original.value::text, ',' order by original.ordinality), '') || ']'
                         from json_array_elements(value) with ordinality original
                         where not said ? 'whole' and original.value ->> 'exact' !~ (said ->> 'pattern')
                               and original.value ->> 'directive' !~* (said ->> 'addresses'))
                    else taken_out_of_json(value, case when said -> 'marks' ? key then key
                                                       when key in ('rationale', 'change', 'deviation') then own
                                                       -- names are in no language
                                                       when key not in ('claimant', 'concerns') then its end, own) end,
                    ',' order by ordinality) from json_each($1) with ordinality), '') || '}';
        when 'array' then
            return '[' || coalesce((select string_agg(taken_out_of_json(value, language, own), ',' order by ordinality)
                                    from json_array_elements($1) with ordinality), '') || ']';
        when 'string' then
            if words ~ '^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z)$' then
                return $1::text;
            end if;
            after := taken_out(words, language, null);
            return case when after = words then $1::text else to_json(after)::text end;
        else
            return $1::text;
    end case;
end $$;

-- What a column holds, as an order leaves it; the row tells the language in which it is.
create function redacted(way text, most integer, was text, its_row jsonb) returns text language plpgsql stable as $$
declare
    language text := coalesce(its_row ->> 'language', case when its_row ? 'rationale' then
                              (select c.language from claim c where c.id = (its_row ->> 'claim_id')::uuid) end);
begin
    return case way
        when 'TEXT' then taken_out(was, language, most)
        when 'NAME' then taken_out(was, language, most)
        when 'PLACED' then taken_out(was, null, null)
        when 'JSON' then taken_out_of_json(was::json, null, coalesce(was::json #>> '{said,claim,language}', was::json #>> '{claim,language}'))
        when 'SLUG' then taken_out_of_slug(was)
        when 'ADDRESS' then taken_out_of_address(was)
        else was end;
end $$;

-- Whether a row changes as the order under way says, and in nothing else.
create function is_redaction(its_table text, was jsonb, is_now jsonb) returns boolean language plpgsql stable as $$
declare
    said jsonb := redaction_order();
begin
    if said is null or said ? 'whole' and not (its_table = 'edition' and was ->> 'id' = said ->> 'whole'
                                               or its_table = 'submission' and was ->> 'id' = said ->> 'submission') then
        return false;
    end if;
    return not exists (
        select from jsonb_each_text(is_now) field left join redaction_column c on c.table_name = its_table and c.column_name = field.key
        where field.value is distinct from was ->> field.key and not coalesce(case
            when field.key = 'version' then field.value::bigint = (was ->> 'version')::bigint + 1
            -- which a check compares with what it is of
            when c.way = 'HASH' or its_table = 'source_text' and field.key = 'length' then true
            when c.way = 'ORIGINAL' then field.value is null
            when its_table = 'source_file' and field.key = 'removed_by' then field.value = said ->> 'id'
            when its_table = 'source_file' and field.key = 'removed_size' then field.value::bigint = (length(was ->> 'bytes') - 2) / 2
            when c.way = 'JSON' then field.value::jsonb = redacted(c.way, c.most, was ->> field.key, was)::jsonb
            -- a name that another has too is numbered
            when c.way = 'NAME' then starts_with(field.value, redacted(c.way, c.most, was ->> field.key, was))
            else field.value = redacted(c.way, c.most, was ->> field.key, was) end, false));
end $$;

-- The triggers that keep what was written let an order through. They are as earlier migrations left them, but for their beginning.
do $$
declare
    name   text;
    before text;
    after  text;
begin
    foreach name in array array['refuse_change', 'guard_verdict', 'guard_deviation', 'guard_translations', 'guard_comment', 'guard_error_report', 'guard_undo',
                                'keep_what_was_asked', 'guard_preview_link', 'guard_slug'] loop
        before := pg_get_functiondef((name || '()')::regprocedure);
        after := regexp_replace(before, '\nbegin\n', E'\nbegin\n'
            '    if tg_op = ''UPDATE'' and current_setting(''wederhoor.redaction'', true) <> '''' then\n'
            '        if is_redaction(tg_table_name, to_jsonb(old), to_jsonb(new)) then\n'
            '            return new;\n'
            '        end if;\n'
            '    end if;\n');
        if after = before then
            raise exception '% has no beginning to add to', name;
        end if;
        execute after;
    end loop;
end $$;

-- A quotation moves with its text; that it stands there to the letter is asked of it as ever.
do $$
declare
    before text := pg_get_functiondef('guard_passage()'::regprocedure);
    after  text := replace(before, 'if tg_op = ''DELETE'' or tg_op = ''UPDATE'' and (', 'if tg_op = ''DELETE'' or tg_op = ''UPDATE'' and not is_redacted_passage(old, new) and (');
begin
    if after = before then
        raise exception 'guard_passage holds no condition to add to';
    end if;
    execute after;
end $$;
create function is_redacted_passage(was passage, is_now passage) returns boolean language plpgsql stable as $$
declare
    said jsonb := redaction_order();
begin
    return said is not null and not said ? 'whole' and (was.id, was.source_id, was.start_at is null) = (is_now.id, is_now.source_id, is_now.start_at is null)
        and (is_now.exact = taken_out(was.exact, null, null) or strpos(is_now.exact, said ->> 'mark') > 0)
        and (was.start_at is not null or (is_now.prefix, is_now.suffix) is not distinct from (taken_out(was.prefix, null, 32), taken_out(was.suffix, null, 32)));
end $$;

-- ---------------------------------------------------------------- finding them, and taking them out

-- All that a JSON says, a line each.
create function said_in_json(text) returns text language sql immutable as $$
    select string_agg(said #>> '{}', E'\n') from jsonb_path_query($1::jsonb, 'strict $.** ? (@.type() == "string")') said
$$;

-- Every place where the words of the order stand, also in other capitals, with what stands around them. Of documents: those whose text or bytes have them.
create function redaction_found() returns table (table_name text, column_name text, thing_id text, wording text, said_before text, said_after text)
    language plpgsql stable as $$
declare
    said   jsonb := current_setting('wederhoor.redaction')::jsonb;
    coarse text[] := array(select jsonb_array_elements_text(said -> 'coarse'));
    looks  record;
begin
    for looks in select c.*, k.attname as key from redaction_column c
                 join pg_attribute k on k.attrelid = ('public.' || c.table_name)::regclass and k.attnum > 0 and not k.attisdropped
                     and k.attname = (select a.attname from pg_attribute a where a.attrelid = k.attrelid and a.attnum > 0 and not a.attisdropped
                                      order by a.attname <> 'id', a.attnum limit 1)
                 where c.way in ('TEXT', 'NAME', 'JSON', 'SLUG', 'ADDRESS', 'PLACED') and c.column_name not in ('prefix', 'suffix')
                 order by c.table_name, c.column_name loop
        return query execute format($find$
            select %L, %L, key, substr(words, starts, ends - starts), substr(words, greatest(starts - 60, 1), least(60, starts - 1)), substr(words, ends, 60)
            from (select t.%I::text as key, %s as words, case when %s then $1 else $3 end as spelt from %I t where %s) looked_at,
                generate_series(1, regexp_count(words, spelt, 1, 'i')) n,
                regexp_instr(words, spelt, 1, n, 0, 'i') starts, regexp_instr(words, spelt, 1, n, 1, 'i') ends$find$,
            looks.table_name, looks.column_name, looks.key,
            case looks.way when 'JSON' then format('said_in_json(t.%I::text)', looks.column_name) else format('t.%I', looks.column_name) end,
            case when looks.way in ('SLUG', 'ADDRESS') then 'false' when looks.way = 'TEXT' then format('t.%I !~ ''^https?://\S+$''', looks.column_name)
                 else 'true' end,
            looks.table_name,
            case when looks.way in ('SLUG', 'ADDRESS') then format('t.%I ~* $3', looks.column_name)
                 when looks.way = 'TEXT' then format('(t.%1$I ilike any ($2) or t.%1$I like ''http%%'' and t.%1$I ~* $3)', looks.column_name)
                 else format('t.%I::text ilike any ($2)', looks.column_name) end) using said ->> 'pattern', coarse, said ->> 'addresses';
    end loop;
    return query select 'source_file', 'bytes', source_id::text, '', media_type, coalesce(file_name, '') from source_file f
        where bytes is not null and (exists (select from source_text t where t.source_id = f.source_id and t.text ~ (said ->> 'pattern'))
            or exists (select from jsonb_array_elements_text(said -> 'literals') literal where position(convert_to(literal, 'UTF8') in f.bytes) > 0));
end $$;

-- A place in a text, once the words between starts and ends have a mark of that size in their stead; one within them is where the mark begins or ends.
create function moved_place(place integer, starts integer[], ends integer[], mark integer, is_end boolean) returns integer language sql immutable as $$
    select coalesce(max(s + case when is_end then mark else 0 end) filter (where s < place and e > place), place)
        + coalesce(sum(mark - (e - s)) filter (where e <= place), 0)::integer
    from unnest(starts, ends) cut (s, e)
$$;

-- One source's text, what is placed in it, what it is found by, and its original.
create function redact_source(its_id uuid) returns void language plpgsql as $$
declare
    said   jsonb := redaction_order();
    was    text := (select text from source_text where source_id = its_id for update);
    now_is text := taken_out(was, null, null);
    size   integer := char_length(said ->> 'mark');
    starts integer[] := array(select regexp_instr(was, said ->> 'pattern', 1, n) - 1 from generate_series(1, regexp_count(was, said ->> 'pattern')) n);
    ends   integer[] := array(select regexp_instr(was, said ->> 'pattern', 1, n, 1) - 1 from generate_series(1, regexp_count(was, said ->> 'pattern')) n);
    quoted record;
    last   integer;
begin
    update source_text set text = now_is, length = char_length(now_is) where source_id = its_id;
    -- in an order in which none comes to stand where another still is
    for quoted in select *, (its_start, its_end) < (start_at, end_at) as is_before
                  from (select *, moved_place(start_at, starts, ends, size, false) as its_start, moved_place(end_at, starts, ends, size, true) as its_end
                        from passage where source_id = its_id and start_at is not null) moved
                  order by is_before, case when (its_start, its_end) < (start_at, end_at) then start_at else -start_at end,
                      case when (its_start, its_end) < (start_at, end_at) then end_at else -end_at end loop
        last := quoted.its_end;
        -- two that were parts of what is gone stay two
        while exists (select from passage where source_id = its_id and start_at = quoted.its_start and end_at = last and id <> quoted.id) loop
            last := last + 1;
        end loop;
        update passage set start_at = quoted.its_start, end_at = last, exact = substr(now_is, quoted.its_start + 1, last - quoted.its_start),
            prefix = substr(now_is, greatest(quoted.its_start - 32, 0) + 1, least(quoted.its_start, 32)), suffix = substr(now_is, last + 1, 32)
            where id = quoted.id;
    end loop;
    update left_out set start_at = moved_place(start_at, starts, ends, size, false), end_at = moved_place(end_at, starts, ends, size, true)
        where source_id = its_id;
    update suggestion set start_at = moved_place(start_at, starts, ends, size, false), end_at = moved_place(end_at, starts, ends, size, true),
        date_start = moved_place(date_start, starts, ends, size, false), date_end = moved_place(date_end, starts, ends, size, true)
        where source_id = its_id;
    update suggestion_passage p set start_at = moved_place(p.start_at, starts, ends, size, false), end_at = moved_place(p.end_at, starts, ends, size, true)
        from suggestion s where s.id = p.suggestion_id and s.source_id = its_id;
    update source_proposal set start_at = moved_place(start_at, starts, ends, size, false), end_at = moved_place(end_at, starts, ends, size, true)
        where source_id = its_id and start_at is not null;
    delete from desk_search where kind = 'TEXT' and thing_id = its_id;
    perform desk_search_text(its_id);
    perform desk_search_statement(statement_id) from (select distinct sp.statement_id from statement_passage sp join passage p on p.id = sp.passage_id
                                                      where p.source_id = its_id) quoting;
    -- it is compared with others anew when the app looks for what is not compared yet
    delete from source_fingerprint where number = (select number from source_shingles where source_id = its_id);
    delete from source_shingles where source_id = its_id;
end $$;

-- An archived original goes; what it was stays.
create function redact_original(its_id uuid) returns void language sql as $$
    update source_file set removed_size = length(bytes), removed_by = (redaction_order() ->> 'id')::uuid, bytes = null where source_id = its_id and bytes is not null
$$;

-- The editions of those ids, with their stones.
create function redact_editions(ids uuid[]) returns void language plpgsql as $$
declare
    said jsonb := redaction_order();
    its  record;
begin
    for its in select id, claim_id, content, gen_random_uuid()::text || gen_random_uuid()::text as salt from edition where id = any (ids) order by id loop
        update edition e set content = redacted('JSON', null, e.content, to_jsonb(e)), alone_reason = redacted('TEXT', 1000, alone_reason, to_jsonb(e)),
            change_note = redacted('TEXT', 1000, change_note, to_jsonb(e)) where id = its.id;
        insert into redaction_edition (redaction_id, edition_id, whole, salt, before_hash, after_hash)
            select (said ->> 'id')::uuid, id, said ? 'whole', its.salt,
                encode(sha256(convert_to(its.salt || encode(sha256(convert_to(its.content, 'UTF8')), 'hex'), 'UTF8')), 'hex'),
                encode(sha256(convert_to(content, 'UTF8')), 'hex') from edition where id = its.id;
    end loop;
    -- found as before, in the order of publication
    for its in select v.claim_id, v.number, v.eras from search_verdict v where v.edition_id = any (ids) loop
        perform write_search_verdict(its.claim_id);
        update search_verdict set number = its.number, eras = its.eras where claim_id = its.claim_id;
    end loop;
end $$;

-- A party's name, which no other has.
create function redact_party(its_id uuid) returns void language plpgsql as $$
declare
    bare  text := (select redacted('NAME', 190, name, to_jsonb(p)) from party p where id = its_id);
    named text := bare;
    next  integer := 2;
begin
    while exists (select from party where lower(name) = lower(named) and id <> its_id and merged_into is null) loop
        named := bare || ' (' || next || ')';
        next := next + 1;
    end loop;
    update party set name = named where id = its_id;
end $$;

-- Carries the order under way out. How often its words stood where is noted with the stone.
create function redact() returns void language plpgsql as $$
declare
    said   jsonb := redaction_order();
    coarse text[] := array(select jsonb_array_elements_text(said -> 'coarse'));
    found  record;
    ids    uuid[];
begin
    if said is null then
        raise exception 'there is no order under way' using errcode = 'integrity_constraint_violation';
    end if;
    -- the lock of publication.Publishing: nothing is published meanwhile
    perform pg_advisory_xact_lock(x'5765646572'::bigint);
    if said ? 'whole' then
        insert into redaction_place values ((said ->> 'id')::uuid, 'edition', 'content', 1);
        update submission s set content = redacted('JSON', null, content, to_jsonb(s)),
            content_hash = encode(sha256(convert_to(redacted('JSON', null, content, to_jsonb(s)), 'UTF8')), 'hex') where id = (said ->> 'submission')::uuid;
        perform redact_editions(array[(said ->> 'whole')::uuid]);
        return;
    elsif said ? 'original' then
        insert into redaction_place values ((said ->> 'id')::uuid, 'source_file', 'bytes', 1);
        perform redact_original((said ->> 'original')::uuid);
        return;
    end if;
    -- it reads all that there is, so once
    with found as materialized (select * from redaction_found()), counted as (
        insert into redaction_place select (said ->> 'id')::uuid, table_name, column_name, count(*) from found f
            join redaction_column c using (table_name, column_name)
            where c.way in ('SLUG', 'ADDRESS', 'ORIGINAL') or f.said_before || f.wording || f.said_after ~ '^https?://\S+$' or f.wording ~ (said ->> 'pattern')
            group by 2, 3)
    select array(select thing_id::uuid from found where column_name = 'bytes') into ids;
    perform redact_source(source_id) from source_text where text like any (coarse) and text ~ (said ->> 'pattern');
    perform redact_original(id) from unnest(ids) id;
    update passage set exact = taken_out(exact, null, null), prefix = taken_out(prefix, null, 32), suffix = taken_out(suffix, null, 32)
        where start_at is null and concat_ws(' ', exact, prefix, suffix) ~ (said ->> 'pattern');
    perform redact_editions(array(select id from edition e where (concat_ws(' ', content, alone_reason, change_note) like any (coarse)
            or content ~* (said ->> 'addresses')) and (concat_ws(' ', alone_reason, change_note) ~ (said ->> 'pattern')
            or redacted('JSON', null, content, to_jsonb(e)) <> content)));
    perform redact_party(id) from party where name like any (coarse) and name ~ (said ->> 'pattern');
    for found in select c.table_name, string_agg(format('%1$I = redacted(%2$L, %3$L, %1$I::text, to_jsonb(t))%4$s', c.column_name, c.way, c.most,
                                                     case when c.column_name = 'row_said' then '::jsonb' else '' end), ', ')
                     || case when c.table_name = 'submission'
                             then ', content_hash = encode(sha256(convert_to(redacted(''JSON'', null, content, to_jsonb(t)), ''UTF8'')), ''hex'')' else '' end
                     || case when exists (select from pg_attribute a where a.attrelid = c.table_name::regclass and a.attname = 'version')
                             then ', version = version + 1' else '' end as puts,
                     string_agg(case when c.way in ('SLUG', 'ADDRESS') then format('%I ~* $2', c.column_name)
                         when c.way = 'JSON' then format('((%1$I::text like any ($1) or %1$I::text ~* $2)'
                                                         ' and redacted(''JSON'', null, %1$I::text, to_jsonb(t)) <> %1$I::text)', c.column_name)
                         else format('(%1$I like any ($1) and %1$I ~ $3 or %1$I like ''http%%'' and %1$I ~* $2)', c.column_name) end, ' or ') as holds
                 from redaction_column c where c.way in ('TEXT', 'JSON', 'SLUG', 'ADDRESS') and c.table_name <> 'edition'
                 group by c.table_name loop
        execute format('update %I t set %s where %s', found.table_name, found.puts, found.holds) using coarse, said ->> 'addresses', said ->> 'pattern';
    end loop;
    update search_thing set name = taken_out(name, language, null), slug = taken_out_of_slug(slug),
        words = search_vector(coalesce(language, 'und'), taken_out(name, language, null))
        where name ~ (said ->> 'pattern') or slug ~* (said ->> 'addresses');
    delete from search_word w where word in (select unnest(tsvector_to_array(search_vector('und', wording))) from jsonb_array_elements_text(said -> 'literals') wording)
        and not exists (select from search_verdict v where v.exact @@ quote_literal(w.word)::tsquery);
end $$;
