-- What a spokesperson does, as the text prints it ("head of communications"); null where it says nothing of it.
alter table suggestion add column office text;
