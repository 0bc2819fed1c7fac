-- Notes of the desk on a sentence of a rationale or on an answer, as one submission has it, and who resolved them. None of it is ever public.
create table pinned_note (
    id            uuid primary key,
    submission_id uuid        not null references submission,
    -- the statement that answers, when it is pinned to an answer
    statement_id  uuid,
    -- the sentence, or what the answer is called, as it stood there
    pinned_to     text        not null check (pinned_to <> ''),
    author_id     uuid        not null references account,
    written_at    timestamptz not null,
    text          text        not null check (length(text) between 1 and 2000)
);
create index pinned_note_submission on pinned_note (submission_id, written_at, id);

-- a note is resolved once
create table pinned_note_resolution (
    note_id     uuid primary key references pinned_note,
    resolved_by uuid        not null references account,
    resolved_at timestamptz not null
);

create trigger pinned_note_append_only before update or delete on pinned_note for each row execute function refuse_change();
create trigger pinned_note_no_truncate before truncate on pinned_note for each statement execute function refuse_change();
create trigger pinned_note_resolution_append_only before update or delete on pinned_note_resolution
    for each row execute function refuse_change();
create trigger pinned_note_resolution_no_truncate before truncate on pinned_note_resolution for each statement execute function refuse_change();
