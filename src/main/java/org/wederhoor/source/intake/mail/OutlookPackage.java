package org.wederhoor.source.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;

import org.wederhoor.source.intake.extract.Part;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.office.RichText;
import org.wederhoor.source.text.StorableText;

/** What Outlook packs in a winmail.dat (MS-OXTNEF): files, and at times the only words of the mail. */
final class OutlookPackage {

    private static final int LARGEST = 20_000_000;

    static {
        // as large as other parts of such a package may be
        MAPIAttribute.setMaxRecordLength(LARGEST);
    }

    private final HMEFMessage message;

    private OutlookPackage(HMEFMessage message) {
        this.message = message;
    }

    /** Null where it cannot be unpacked. */
    static OutlookPackage of(byte[] bytes) {
        try {
            return new OutlookPackage(new HMEFMessage(new ByteArrayInputStream(bytes)));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    List<Part> files() {
        return message.getAttachments().stream().map(OutlookPackage::unpacked).toList();
    }

    private static Part unpacked(Attachment file) {
        String name = file.getLongFilename() == null ? file.getFilename() : file.getLongFilename();
        return new Part(name == null ? "" : name, null, file.getContents());
    }

    /** Adds the words that it has, by the plainest of their forms. */
    void say(MailText text) {
        String plain = plain();
        if (!plain.isBlank()) {
            text.add(StorableText.of(plain), List.of());
        } else if (message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML) != null) {
            HtmlMail html = HtmlMail.of(HeaderText.decode(message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML).getData(), null));
            text.add(html.text(), html.spans());
        } else if (message.getMessageMAPIAttribute(MAPIProperty.RTF_COMPRESSED) instanceof MAPIRtfAttribute rich) {
            say(text, rich.getData());
        }
    }

    private String plain() {
        TNEFAttribute body = message.getMessageAttribute(TNEFProperty.ID_BODY);
        if (body != null) {
            // the library takes it for UTF-16, which it is not ([MS-OXTNEF] 2.1.3.4)
            return HeaderText.decode(body.getData(), null);
        }
        return message.getMessageMAPIAttribute(MAPIProperty.BODY) instanceof MAPIStringAttribute words ? words.getDataString() : "";
    }

    private static void say(MailText text, byte[] rtf) {
        try {
            text.add(RichText.of(rtf));
        } catch (Unreadable e) {
            // the mail is what else it says
        }
    }
}
