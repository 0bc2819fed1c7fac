-- How a party is reached by the desk. None of it is ever public.
create table contact (
    id         uuid primary key,
    party_id   uuid    not null references party,
    position   integer not null,
    mail       text check (length(mail) between 3 and 254),
    -- as typed
    phone      text check (length(phone) between 7 and 60),
    web_form   text check (length(web_form) between 1 and 2000),
    -- "Mo-Fr 09:00-12:00,13:00-17:30; Sa 10:00-12:00", by the clocks of the zone
    hours      text check (length(hours) between 1 and 4000),
    -- an IANA name
    zone       text check (length(zone) between 1 and 60),
    -- the BCP 47 tag of the language to write in; null for the dossier's
    language   text check (length(language) between 2 and 35),
    note       text    not null check (length(note) <= 500),
    -- for a moment it can be put back; then the row goes
    removed_at timestamptz,
    removed_by uuid references account,
    version    integer not null,
    check (num_nonnulls(mail, phone, web_form) > 0),
    check (hours is null or zone is not null),
    check ((removed_at is null) = (removed_by is null))
);
create index contact_party on contact (party_id, position);
create index contact_removed on contact (removed_at) where removed_at is not null;

-- a contact that is written while its party is merged goes with it, see V6
create trigger contact_follows_party_id before insert or update of party_id on contact
    for each row execute function follow_merged_party('party_id');

alter table reply_request
    -- the BCP 47 tag of the language that the letter is in; null for the dossier's
    add column language text check (length(language) between 2 and 35),
    -- since when it waits to be given to the mail server; null while it does not
    add column queued_at timestamptz,
    add constraint reply_request_queued check (queued_at is null or asked_at is null);
create index reply_request_queued on reply_request (queued_at, id) where queued_at is not null;
