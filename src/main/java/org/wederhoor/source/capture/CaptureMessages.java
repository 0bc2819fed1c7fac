package org.wederhoor.source.capture;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a page was not captured. A host is printed because a redirect may have led to another than was typed. */
@MessageBundle("capture")
public interface CaptureMessages {

    /** What can be done instead; follows each of the others. */
    @Message
    String paste();

    @Message
    String switchedOff();

    @Message
    String address();

    @Message
    String scheme();

    @Message
    String port();

    @Message
    String userInfo();

    @Message
    String host();

    @Message
    String specialAddress(String host, String block, String name, String definedBy);

    @Message
    String nameNotFound(String host);

    @Message
    String notReached(String host);

    @Message
    String tls(String host);

    @Message
    String redirects(int limit);

    @Message
    String status(String host, int status);

    @Message
    String mediaType(String host, String mediaType);

    @Message
    String dataType(String host, String mediaType);

    @Message
    String encoding();

    @Message
    String tooLarge(int megabytes);

    @Message
    String ratio(int ratio);

    @Message
    String tooSlow(int seconds);

    @Message
    String headers(String host);

    @Message
    String notHttp(String host);

    @Message
    String brokenOff(String host);
}
