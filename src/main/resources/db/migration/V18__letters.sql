-- The letter that went out to a party: what it said then, whatever names, claims or deadlines become later.

alter table reply_request
    add column sent_subject text,
    add column sent_body text,
    add constraint reply_request_letter
        check ((sent_subject is null) = (sent_body is null) and (sent_body is null or asked_at is not null));

-- Until it is sent a request is a draft; what was asked stays as it was asked. A party that is merged, and a deadline, are no words.
create function keep_what_was_asked() returns trigger language plpgsql as $$
begin
    if old.asked_at is not null and (new.dossier_id, new.channel, new.recipient, new.questions, new.sent_subject, new.sent_body)
            is distinct from (old.dossier_id, old.channel, old.recipient, old.questions, old.sent_subject, old.sent_body) then
        raise exception 'what a party was asked stays as it was asked' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger reply_request_keeps_what_was_asked before update on reply_request
    for each row execute function keep_what_was_asked();
