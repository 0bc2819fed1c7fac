package org.wederhoor.source.capture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wederhoor.source.warc.Digests;
import org.wederhoor.source.warc.WarcWriter;

/** Keeps all that a capture asked and was told as a WARC file: each request and each answer, redirects included, with the body as it was received. */
final class VisitsAsWarc {

    private VisitsAsWarc() {
    }

    static byte[] of(List<Visit> visits) {
        WarcWriter writer = new WarcWriter();
        Map<String, String> about = WarcWriter.fields("warcinfo", UUID.randomUUID(), visits.get(0).at());
        about.put("Content-Type", "application/warc-fields");
        writer.write(about, "software: Wederhoor\r\nformat: WARC File Format 1.1\r\n".getBytes(StandardCharsets.UTF_8));
        visits.forEach(visit -> write(visit, writer));
        return writer.bytes();
    }

    private static void write(Visit visit, WarcWriter writer) {
        byte[] body = visit.answer().body();
        Map<String, String> answer = fields("response", visit);
        answer.put("WARC-Payload-Digest", Digests.sha256(body));
        if (visit.answer().head().isRedirect()) {
            // its body was not waited for
            answer.put("WARC-Truncated", "unspecified");
        }
        Map<String, String> request = fields("request", visit);
        request.put("WARC-Concurrent-To", answer.get("WARC-Record-ID"));
        writer.write(request, bytes(visit.answer().heads().request()));
        byte[] head = bytes(visit.answer().heads().answer());
        byte[] block = new byte[head.length + body.length];
        System.arraycopy(head, 0, block, 0, head.length);
        System.arraycopy(body, 0, block, head.length, body.length);
        writer.write(answer, block);
    }

    private static Map<String, String> fields(String type, Visit visit) {
        Map<String, String> fields = WarcWriter.fields(type, UUID.randomUUID(), visit.at());
        fields.put("WARC-Target-URI", visit.page().uri().toString());
        fields.put("WARC-IP-Address", visit.from());
        fields.put("Content-Type", "application/http;msgtype=" + type);
        return fields;
    }

    /** One byte for each char, as headers came. */
    private static byte[] bytes(String head) {
        return head.getBytes(StandardCharsets.ISO_8859_1);
    }
}
