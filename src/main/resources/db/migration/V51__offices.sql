-- What a spokesperson does, as the text prints it ("head of communications"); null where it says nothing of it.
alter table suggestion add column office text;

insert into redaction_column (table_name, column_name, way) values ('suggestion', 'office', 'TEXT');
