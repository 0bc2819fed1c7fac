package org.wederhoor.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.signature.SignedMail;

/**
 * What it takes to read a mail of 10 MB with ten files, half of them PDFs of twenty pages and a large picture, the others texts, each read as
 * well; and to check its signature. Run its main method with all test classes on the class path.
 */
public final class MailBenchmark {

    private static final int ROUNDS = 5;
    private static final int FILES = 10;
    private static final int PAGES = 20;
    private static final int LINES = 45;

    private MailBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        byte[] mail = mail(7);
        SignedMail signed = SignedMail.by("noordnet.example", "rsa").body("regel met woorden\r\n".repeat(500_000));
        String checked = signed.text();
        for (int i = 0; i < ROUNDS; i++) {
            long before = processor();
            int files = read(mail);
            long after = processor();
            String outcome = String.valueOf(signed.check(checked));
            System.out.printf("%.1f MB with %d files read: %d ms of processor time; signature of %.1f MB (%s): %d ms%n", mail.length / 1e6, files,
                    (after - before) / 1_000_000, checked.length() / 1e6, outcome, (processor() - after) / 1_000_000);
        }
    }

    private static int read(byte[] mail) {
        Reading reading = DocumentReader.read(mail, "mail.eml", null);
        reading.parts().forEach(part -> {
            try {
                DocumentReader.read(part.bytes(), part.name(), part.declaredType());
            } catch (Unreadable e) {
                throw new IllegalStateException(part.name(), e);
            }
        });
        return reading.parts().size();
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** A mail of 10 MB; another one by another number. */
    static byte[] mail(int number) throws IOException {
        MadeUpNews news = new MadeUpNews(number);
        Random random = new Random(number);
        StringBuilder mail = new StringBuilder("From: Pers <pers@noordnet.example>\r\nTo: desk@x.example\r\nSubject: uw vragen\r\n"
                + "Message-ID: <" + number + "@noordnet.example>\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + "Wij ontkennen.\r\n");
        for (int i = 0; i < FILES; i++) {
            boolean text = i % 2 == 1;
            byte[] bytes = text ? words(news).getBytes(StandardCharsets.UTF_8) : pdf(random);
            mail.append("--m\r\nContent-Type: ").append(text ? "text/plain" : "application/pdf").append("; name=bijlage-").append(i).append(text ? ".txt"
                    : ".pdf")
                    .append("\r\nContent-Transfer-Encoding: base64\r\n\r\n").append(Base64.getMimeEncoder().encodeToString(bytes)).append("\r\n");
        }
        return mail.append("--m--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String words(MadeUpNews news) {
        StringBuilder words = new StringBuilder();
        while (words.length() < 100_000) {
            words.append(news.furniture()).append("\n\n");
        }
        return words.toString();
    }

    private static byte[] pdf(Random random) throws IOException {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int page = 0; page < PAGES; page++) {
                PDPage sheet = new PDPage();
                pdf.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                    content.newLineAtOffset(50, 750);
                    for (int line = 0; line < LINES; line++) {
                        content.showText("Regel " + line + " van bladzijde " + page + ": de provider ontkent dat er een lek was in de zendmast.");
                        content.newLineAtOffset(0, -14);
                    }
                    content.endText();
                }
            }
            byte[] noise = new byte[1_300_000];
            random.nextBytes(noise);
            PDStream picture = new PDStream(pdf, new ByteArrayInputStream(noise));
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Picture"), picture);
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
