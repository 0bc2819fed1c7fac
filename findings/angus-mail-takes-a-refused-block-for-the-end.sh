#!/usr/bin/env bash
# angus-mail 2.0.5 (Jakarta Mail's own implementation; Maven Central, Java 17): of a mail whose server refuses a part of it for
# the moment, the library gives the beginning, as if it were all.
#
# Seen: mails are fetched block by block unless that is switched off. A server that answers the second block with NO, as one
# that is busy does, ends the stream there: half a mail, no exception, and the connection goes on as ever. Where the first
# block is refused the mail is empty. The mail's size as the server has it (RFC822.SIZE) does not tell by itself, since
# servers count it differently.
# Whoever archives mails should ask again where a mail ends on the edge of a block, and keep nothing that is empty.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for path in org/eclipse/angus/angus-mail/2.0.5/angus-mail-2.0.5 jakarta/mail/jakarta.mail-api/2.1.5/jakarta.mail-api-2.1.5 \
    jakarta/activation/jakarta.activation-api/2.1.4/jakarta.activation-api-2.1.4 org/eclipse/angus/angus-activation/2.0.3/angus-activation-2.0.3; do
    curl -fsSO "https://repo.maven.apache.org/maven2/$path.jar"
done
cat > Fetch.java <<'JAVA'
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.Folder;
import jakarta.mail.Session;
import jakarta.mail.Store;

import org.eclipse.angus.mail.imap.IMAPMessage;

public class Fetch {
    private static final int BLOCK = 1000;
    private static final String MAIL = "From: press@noordnet.example\r\nSubject: Our answer\r\n\r\n" + "We deny the report.\r\n".repeat(150);
    private static final Pattern ASKED = Pattern.compile("(\\S+) FETCH 1 \\(?BODY(?:\\.PEEK)?\\[\\]<(\\d+)\\.(\\d+)>.*");

    public static void main(String[] args) throws Exception {
        for (int refused : new int[] {9, 3, 1, 0}) {
            try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                int at = refused;
                Thread serving = new Thread(() -> serve(server, at));
                serving.setDaemon(true);
                serving.start();
                Properties settings = new Properties();
                settings.put("mail.imap.fetchsize", Integer.toString(BLOCK));
                settings.put("mail.imap.peek", "true");
                try (Store store = Session.getInstance(settings).getStore("imap")) {
                    store.connect("127.0.0.1", server.getLocalPort(), "desk", "secret");
                    Folder inbox = store.getFolder("INBOX");
                    inbox.open(Folder.READ_ONLY);
                    byte[] got = ((IMAPMessage) inbox.getMessage(1)).getMimeStream().readAllBytes();
                    System.out.printf("%s: %d of %d bytes, folder open %s%n", refused == 9 ? "nothing refused" : "block " + (refused + 1) + " refused",
                            got.length, MAIL.length(), inbox.isOpen());
                }
            }
        }
    }

    /** As little of IMAP4rev1 as the library asks for. */
    private static void serve(ServerSocket server, int refused) {
        try (Socket client = server.accept(); OutputStream out = client.getOutputStream();
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(out, "* OK [CAPABILITY IMAP4rev1] ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String tag = line.substring(0, line.indexOf(' '));
                Matcher asked = ASKED.matcher(line);
                if (asked.matches()) {
                    int from = Math.min(Integer.parseInt(asked.group(2)), MAIL.length());
                    String block = MAIL.substring(from, Math.min(from + Integer.parseInt(asked.group(3)), MAIL.length()));
                    if (from / BLOCK == refused) {
                        say(out, tag + " NO [INUSE] try again");
                        continue;
                    }
                    say(out, "* 1 FETCH (BODY[]<" + from + "> {" + block.length() + "}\r\n" + block + ")");
                } else if (line.contains(" CAPABILITY")) {
                    say(out, "* CAPABILITY IMAP4rev1");
                } else if (line.contains(" LIST ")) {
                    say(out, "* LIST () \"/\" INBOX");
                } else if (line.contains(" EXAMINE ")) {
                    say(out, "* 1 EXISTS\r\n* 0 RECENT\r\n* FLAGS ()\r\n* OK [UIDVALIDITY 1] ok");
                } else if (line.contains(" FETCH ")) {
                    say(out, "* 1 FETCH (RFC822.SIZE " + MAIL.length() + ")");
                }
                say(out, tag + " OK done");
            }
        } catch (IOException e) {
            System.out.println("server: " + e);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
JAVA
java -cp "$(echo *.jar | tr ' ' ':')" Fetch.java | tee seen
diff - seen <<'EXPECTED'
nothing refused: 3203 of 3203 bytes, folder open true
block 4 refused: 3000 of 3203 bytes, folder open true
block 2 refused: 1000 of 3203 bytes, folder open true
block 1 refused: 0 of 3203 bytes, folder open true
EXPECTED
echo 'As described.'
