package org.wederhoor.source.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** The header of a message or of a part of one. */
public final class MailFields {

    private record Field(String name, byte[] raw) {
    }

    private final List<Field> fields = new ArrayList<>();

    MailFields() {
    }

    void add(String name, byte[] raw) {
        fields.add(new Field(name, raw));
    }

    /** Every value of the fields of a name, as they are read, in the header's order. */
    public List<String> all(String name) {
        return fields.stream().filter(each -> each.name.equalsIgnoreCase(name)).map(each -> HeaderText.of(body(each.raw))).toList();
    }

    /** The first one; empty when there is none or it says nothing. */
    public Optional<String> first(String name) {
        return all(name).stream().filter(value -> !value.isBlank()).findFirst();
    }

    /** The main value of a field such as Content-Disposition, in lower case, and its parameters (RFC 2231), their names in lower case. */
    Map.Entry<String, Map<String, String>> parameters(String name) {
        byte[] raw = fields.stream().filter(each -> each.name.equalsIgnoreCase(name)).map(Field::raw).findFirst().orElse(null);
        Map<String, String> parameters = new TreeMap<>();
        if (raw == null) {
            return Map.entry("", parameters);
        }
        // without its name, as the parser takes it
        ByteSequence value = ContentUtil.encode(StandardCharsets.UTF_8, HeaderText.decode(body(raw), null));
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(value, new ParserCursor(0, value.length()));
        MimeParameterMapping mapping = new MimeParameterMapping();
        for (NameValuePair each : body.getParams()) {
            mapping.addParameter(each.getName(), each.getValue() == null ? "" : each.getValue());
        }
        mapping.getParameters().forEach((key, said) -> parameters.put(key.toLowerCase(Locale.ROOT), HeaderText.decoded(said)));
        return Map.entry(body.getValue() == null ? "" : body.getValue().strip().toLowerCase(Locale.ROOT), parameters);
    }

    /** Of a field's bytes, those behind its name. */
    public static byte[] body(byte[] raw) {
        int colon = 0;
        while (colon < raw.length && raw[colon] != ':') {
            colon++;
        }
        return colon == raw.length ? raw : Arrays.copyOfRange(raw, colon + 1, raw.length);
    }
}
