package org.wederhoor.source.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class DnsKeysTest {

    private static final int NO_SUCH_NAME = 3;
    private static final int BROKEN = 2;

    @Test
    void a_record_in_several_chunks_is_one_text() throws IOException {
        String key = "v=DKIM1; k=rsa; p=" + "A".repeat(300);
        assertEquals(List.of(key), asked(0, key.substring(0, 255), key.substring(255)));
        assertEquals(List.of("v=DKIM1;p=AAAA"), asked(0, "v=DKIM1;p=AAAA"));
    }

    @Test
    void a_name_that_there_is_not_has_no_texts_and_a_server_that_fails_says_nothing() throws IOException {
        assertEquals(List.of(), asked(NO_SUCH_NAME));
        assertThrows(KeyLookupFailed.class, () -> asked(BROKEN));
    }

    /** What is found by asking a name server on this machine that answers once with these chunks of one record. */
    private static List<String> asked(int outcome, String... chunks) throws IOException {
        try (DatagramSocket server = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answer(server, outcome, chunks));
            answering.setDaemon(true);
            answering.start();
            return new DnsKeys(true, "dns://127.0.0.1:" + server.getLocalPort()).texts("sel._domainkey.noordnet.example");
        }
    }

    private static void answer(DatagramSocket server, int outcome, String... chunks) {
        try {
            while (true) {
                DatagramPacket asked = new DatagramPacket(new byte[512], 512);
                server.receive(asked);
                byte[] answer = answer(Arrays.copyOf(asked.getData(), asked.getLength()), outcome, chunks);
                server.send(new DatagramPacket(answer, answer.length, asked.getSocketAddress()));
            }
        } catch (IOException e) {
            // the socket is closed: nobody asks any more
        }
    }

    /** As RFC 1035 has it: the question once more, and one TXT record. */
    private static byte[] answer(byte[] question, int outcome, String... chunks) {
        int end = 12;
        while (question[end] != 0) {
            end += question[end] + 1;
        }
        byte[] answer = Arrays.copyOf(question, end + 5);
        answer[2] = (byte) 0x81;
        answer[3] = (byte) (0x80 | outcome);
        answer[7] = (byte) (chunks.length == 0 ? 0 : 1);
        answer[8] = answer[9] = answer[10] = answer[11] = 0;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(answer);
        if (chunks.length > 0) {
            int length = Arrays.stream(chunks).mapToInt(chunk -> chunk.length() + 1).sum();
            out.writeBytes(new byte[] {(byte) 0xC0, 12, 0, 16, 0, 1, 0, 0, 0, 60, (byte) (length >> 8), (byte) length});
            for (String chunk : chunks) {
                out.write(chunk.length());
                out.writeBytes(chunk.getBytes(StandardCharsets.US_ASCII));
            }
        }
        return out.toByteArray();
    }
}
