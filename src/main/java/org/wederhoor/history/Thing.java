package org.wederhoor.history;

import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What an entry of the journal can be about. */
public enum Thing {

    DOSSIER("dossier"), CLAIM("claim"), STATEMENT("statement"), SOURCE("source"), PARTY("party"), REPLY_REQUEST("reply_request"),
    ERROR_REPORT("report"), ACCOUNT("account"), TAKEDOWN("takedown"), CHECK_FEED("check_feed"), TERM("term"), TOPIC("topic"),

    /** What another version of the program wrote down under a word that this one does not know. */
    OTHER("other");

    private final String stored;

    Thing(String stored) {
        this.stored = stored;
    }

    /** The words under which things stand in the database, which never change: entries of every age are read by them. */
    @Converter
    static class Stored implements AttributeConverter<Thing, String> {

        @Override
        public String convertToDatabaseColumn(Thing thing) {
            return thing.stored;
        }

        @Override
        public Thing convertToEntityAttribute(String stored) {
            return Stream.of(values()).filter(thing -> thing.stored.equals(stored)).findFirst().orElse(OTHER);
        }
    }
}
