package org.wederhoor.proof;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.CollectionStore;

/** What an authority signs to say that it saw some bytes at a time: a token of RFC 3161, with the certificate that it is signed with. */
public final class StampToken {

    /** A token is read up to this size, in bytes. */
    public static final int LARGEST = 1 << 16;

    private static final Set<ASN1ObjectIdentifier> DIGESTS = Set.of(NISTObjectIdentifiers.id_sha256, NISTObjectIdentifiers.id_sha384,
            NISTObjectIdentifiers.id_sha512);

    private final TimeStampToken token;
    private final X509Certificate certificate;
    private final List<X509Certificate> others = new ArrayList<>();

    private StampToken(TimeStampToken token, List<X509Certificate> known) throws NotProven, CertificateException {
        this.token = token;
        X509Certificate signer = null;
        for (X509CertificateHolder each : token.getCertificates().getMatches(null)) {
            others.add(certificate(each));
        }
        others.addAll(known);
        for (X509Certificate each : others) {
            if (signer == null && token.getSID().match(new JcaX509CertificateHolder(each))) {
                signer = each;
            }
        }
        if (signer == null) {
            throw new NotProven("The time stamp has no certificate of who signed it.");
        }
        certificate = signer;
    }

    private static X509Certificate certificate(X509CertificateHolder holder) throws CertificateException {
        return new JcaX509CertificateConverter().getCertificate(holder);
    }

    /**
     * Reads a token, and checks its signature and what it says of its certificate, which has to be one for time stamps (RFC 3161, 2.3) that held at the time.
     *
     * @param authorities have the certificate where the token leaves it out
     * @throws NotProven when anything of that does not hold
     */
    public static StampToken parse(byte[] token, StampAuthorities authorities) throws NotProven {
        if (token.length > LARGEST) {
            throw new NotProven("A time stamp has " + LARGEST + " bytes at most.");
        }
        try {
            return of(new TimeStampToken(ContentInfo.getInstance(ASN1Primitive.fromByteArray(token))), authorities);
        } catch (TSPException | IOException | RuntimeException e) {
            throw new NotProven("That is no time stamp (RFC 3161): it is damaged, or something else.");
        }
    }

    static StampToken of(TimeStampToken token, StampAuthorities authorities) throws NotProven {
        try {
            StampToken read = new StampToken(token, authorities.trusted());
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(read.certificate));
            if (!DIGESTS.contains(token.getTimeStampInfo().getMessageImprintAlgOID())
                    || !DIGESTS.contains(new ASN1ObjectIdentifier(token.toCMSSignedData().getSignerInfos().get(token.getSID()).getDigestAlgOID()))) {
                throw new NotProven("The time stamp is made with a hash that is not trusted any more.");
            }
            return read;
        } catch (TSPException | OperatorCreationException | CertificateException e) {
            throw new NotProven("The time stamp does not hold: " + e.getMessage() + ".");
        }
    }

    /** When the authority saw what it signed. */
    public Instant time() {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }

    /** What its certificate calls who signed it: by the common name, or by all that it says where it has none. */
    public String authority() {
        RDN[] names = new X500Name(certificate.getSubjectX500Principal().getName()).getRDNs(BCStyle.CN);
        return names.length == 0 ? signer() : IETFUtils.valueToString(names[0].getFirst().getValue());
    }

    /** All that its certificate says of who signed it. */
    String signer() {
        return StampAuthorities.name(certificate);
    }

    /** @throws NotProven when it is over something else than {@code data} */
    void requireOver(byte[] data) throws NotProven {
        if (!token.getTimeStampInfo().getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
                || !Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), MerkleTree.sha256(data))) {
            throw new NotProven("The time stamp is over something else than the checkpoint beside it.");
        }
    }

    /** Who vouches for the authority, as {@link StampAuthorities#requireLeadsHere} has it. */
    public String requireBy(StampAuthorities authorities) throws NotProven {
        return authorities.requireLeadsHere(certificate, others, time());
    }

    /** The SHA-256 of the certificate that it is signed with, in hexadecimal. */
    String fingerprint() {
        try {
            return HexFormat.of().formatHex(MerkleTree.sha256(certificate.getEncoded()));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it is kept: with the certificate that it is signed with, also where the authority had left that out. */
    public byte[] written() {
        try {
            if (!token.getCertificates().getMatches(token.getSID()).isEmpty()) {
                return token.toCMSSignedData().getEncoded();
            }
            CMSSignedData signed = token.toCMSSignedData();
            List<X509CertificateHolder> certificates = new ArrayList<>(signed.getCertificates().getMatches(null));
            certificates.add(new JcaX509CertificateHolder(certificate));
            return CMSSignedData.replaceCertificatesAndCRLs(signed, new CollectionStore<>(certificates), signed.getAttributeCertificates(),
                    signed.getCRLs()).getEncoded(ASN1Encoding.DL);
        } catch (CMSException | IOException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
