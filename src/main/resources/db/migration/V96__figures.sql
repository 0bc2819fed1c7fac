-- The newsroom in figures: counts that are kept with each publication. None of it holds a word, and all of it can be made anew: select count_figures_anew().
create table figure (
    month  text    not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    -- MARK: of first editions, by mark; DRAFTED: of the same, by the days from the claim's first draft; ASKED: requests that the claims' newest editions
    -- tell of, by outcome, in the month of the first edition; CHANGE: of later editions, by kind; CHANGED: of the same, by the days that the edition before stood
    kind   text    not null check (kind in ('MARK', 'DRAFTED', 'ASKED', 'CHANGE', 'CHANGED')),
    key    text    not null,
    amount bigint  not null check (amount >= 0),
    primary key (month, kind, key)
);

create function figure_days(earlier timestamptz, later timestamptz) returns text language sql immutable as $$
    select case when days < 1 then '0' when days < 2 then '1' when days < 4 then '2' when days < 8 then '4' when days < 15 then '8'
                when days < 31 then '15' else '31' end
    from (select extract(epoch from later - earlier) / 86400) lasted (days)
$$;

-- How the requests ended that an edition tells of; one whose deadline had passed when it was published got no answer.
create function figure_asked(its edition) returns table (outcome text, requests bigint) language sql stable as $$
    select case when asked ->> 'outcome' = 'WAITING' and its.published_at >= (asked ->> 'deadline')::timestamptz then 'NO_ANSWER'
                else asked ->> 'outcome' end, count(*)
    from jsonb_array_elements(case jsonb_typeof(its.content::jsonb #> '{said,asked}') when 'array' then its.content::jsonb #> '{said,asked}' else '[]' end) asked
    group by 1
$$;

-- What an edition adds to the figures, and takes from them.
create function figures_of(its edition) returns table (month text, kind text, key text, change bigint) language plpgsql stable as $$
declare
    earlier edition;
    began   text;
begin
    if its.number = 1 then
        began := listed_month_of(its.published_at);
        return query select began, 'MARK', its.content::jsonb #>> '{said,mark}', 1::bigint;
        return query select began, 'DRAFTED', figure_days(min(v.opened_at), its.published_at), 1::bigint from verdict v where v.claim_id = its.claim_id
            having min(v.opened_at) is not null;
    else
        select e.* into earlier from edition e where e.claim_id = its.claim_id and e.number = its.number - 1;
        select listed_month_of(e.published_at) into began from edition e where e.claim_id = its.claim_id and e.number = 1;
        return query select listed_month_of(its.published_at), 'CHANGE', its.change_kind, 1::bigint;
        return query select listed_month_of(its.published_at), 'CHANGED', figure_days(earlier.published_at, its.published_at), 1::bigint;
        return query select began, 'ASKED', a.outcome, -a.requests from figure_asked(earlier) a;
    end if;
    return query select began, 'ASKED', a.outcome, a.requests from figure_asked(its) a;
end $$;

create function count_figures() returns trigger language plpgsql as $$
begin
    insert into figure as f select c.month, c.kind, c.key, c.change from (
            select o.month, o.kind, o.key, sum(o.change) as change from figures_of(new) o group by o.month, o.kind, o.key) c where c.change > 0
        on conflict (month, kind, key) do update set amount = f.amount + excluded.amount;
    update figure f set amount = f.amount + c.change from (
            select o.month, o.kind, o.key, sum(o.change) as change from figures_of(new) o group by o.month, o.kind, o.key) c
        where c.change < 0 and f.month = c.month and f.kind = c.kind and f.key = c.key;
    return null;
end $$;
create trigger edition_figures after insert on edition for each row execute function count_figures();

create function count_figures_anew() returns void language sql as $$
    delete from figure;
    insert into figure select o.month, o.kind, o.key, sum(o.change) from edition e cross join lateral figures_of(e) o
        group by o.month, o.kind, o.key having sum(o.change) > 0
$$;
select count_figures_anew();

create or replace function list_in_zone(newsroom text) returns boolean language plpgsql as $$
begin
    if newsroom = (select zone from listed_zone) then
        return false;
    end if;
    perform pg_advisory_xact_lock(x'5765646572'::bigint);
    update listed_zone set zone = newsroom;
    perform count_listed();
    perform count_figures_anew();
    return true;
end $$;

insert into redaction_column (table_name, column_name, way, why)
    select 'figure', column_name, 'KEPT', 'one of a few words of the app, a tag, a zone or a hash' from unnest(array['month', 'kind', 'key']) column_name;
