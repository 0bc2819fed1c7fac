package org.wederhoor.desk.account;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A text as a QR code, drawn by one path of an SVG.
 *
 * @param side how many squares it is wide and high, with the quiet zone of four around it
 * @param path its dark squares, in runs along each row
 */
record QrCode(int side, String path) {

    private static final int QUIET = 4;

    static QrCode of(String text) {
        try {
            ByteMatrix squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    int run = 0;
                    while (x + run < squares.getWidth() && squares.get(x + run, y) == 1) {
                        run++;
                    }
                    if (run > 0) {
                        path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append('h').append(run).append("v1h-").append(run).append('z');
                        x += run;
                    }
                }
            }
            return new QrCode(squares.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}
