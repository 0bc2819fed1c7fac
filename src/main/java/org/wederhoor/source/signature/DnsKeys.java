package org.wederhoor.source.signature;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.spi.NamingManager;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks keys up in DNS, by the machine's own resolvers, where the installation says so. */
@ApplicationScoped
class DnsKeys implements KeyLookup {

    private static final String MILLISECONDS = "2000";
    private static final Pattern CHUNK = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private final boolean on;
    private final String server;

    /** @param server such as {@code dns://192.0.2.1:53}; {@code dns://} alone for the machine's own */
    DnsKeys(@ConfigProperty(name = "wederhoor.mail.dkim-lookup", defaultValue = "false") boolean on,
            @ConfigProperty(name = "wederhoor.mail.dkim-server", defaultValue = "dns://") String server) {
        this.on = on;
        this.server = server;
    }

    @Override
    public boolean isOn() {
        return on;
    }

    @Override
    public List<String> texts(String name) {
        Hashtable<String, String> settings = new Hashtable<>();
        settings.put("com.sun.jndi.dns.timeout.initial", MILLISECONDS);
        settings.put("com.sun.jndi.dns.timeout.retries", "2");
        try {
            // by its address: the platform gives no initial contexts, since those can load what a name says
            DirContext dns = (DirContext) NamingManager.getURLContext("dns", settings);
            try {
                return read(dns.getAttributes(server + "/" + name, new String[] {"TXT"}).get("TXT"));
            } finally {
                dns.close();
            }
        } catch (NameNotFoundException e) {
            return List.of();
        } catch (NamingException e) {
            throw new KeyLookupFailed(e);
        }
    }

    private static List<String> read(Attribute texts) throws NamingException {
        List<String> found = new ArrayList<>();
        NamingEnumeration<?> all = texts == null ? null : texts.getAll();
        while (all != null && all.hasMore()) {
            found.add(joined(all.next().toString()));
        }
        return found;
    }

    /** The JDK puts blanks between the chunks of a long record, and quotation marks around those that hold a blank or such. */
    private static String joined(String text) {
        return CHUNK.matcher(text).results().map(chunk -> chunk.group(2) != null ? chunk.group(2) : ESCAPED.matcher(chunk.group(1)).replaceAll("$1"))
                .collect(Collectors.joining());
    }
}
