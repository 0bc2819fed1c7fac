package org.wederhoor.source.intake.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;

/**
 * Somebody in a mail's header.
 *
 * @param name    as it is given with the address; empty where it is not
 * @param address in lower case
 */
public record Correspondent(String name, String address) {

    /** The first one in a field such as From, as it is read; empty when it names nobody. */
    public static Optional<Correspondent> in(String field) {
        return all(field).stream().findFirst();
    }

    /** The one in a field that names nobody else. */
    public static Optional<Correspondent> only(String field) {
        List<Correspondent> all = all(field);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static List<Correspondent> all(String field) {
        try {
            return LenientAddressParser.DEFAULT.parseAddressList(field).flatten().stream().map(Correspondent::of).toList();
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private static Correspondent of(Mailbox box) {
        String name = box.getName() == null ? "" : box.getName().strip();
        String address = box.getAddress().toLowerCase(Locale.ROOT);
        return new Correspondent(name.equalsIgnoreCase(address) ? "" : name, address);
    }

    /** What stands behind the @; empty where nothing does. */
    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
