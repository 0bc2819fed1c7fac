package org.wederhoor.proof;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is believed when they say what time it was.
 *
 * @param trusted certificates of authorities, or of those who certify them
 */
public record StampAuthorities(List<X509Certificate> trusted) {

    /** Nobody in particular: a stamp is then one of whoever has the key to the certificate that it names. */
    public static final StampAuthorities ANY = new StampAuthorities(List.of());

    /**
     * Reads certificates in PEM, one after the other.
     *
     * @throws NotProven when there are none, or anything else is there
     */
    public static StampAuthorities parse(byte[] pem) throws NotProven {
        try {
            List<X509Certificate> read = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                    .map(X509Certificate.class::cast).toList();
            if (!read.isEmpty()) {
                return new StampAuthorities(read);
            }
        } catch (CertificateException e) {
            // said below
        }
        throw new NotProven("The file of the authority's certificates has to have certificates in PEM.");
    }

    /**
     * Finds the way from a certificate to one that is trusted, as it was at a moment (RFC 5280, 6). Whether anything of it was revoked is not asked.
     *
     * @param others that may be on the way
     * @return whose certificate it ends at
     * @throws NotProven when there is none
     */
    String requireLeadsHere(X509Certificate certificate, Collection<X509Certificate> others, Instant at) throws NotProven {
        if (trusted.contains(certificate)) {
            return name(certificate);
        }
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(certificate);
            Set<TrustAnchor> anchors = trusted.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet());
            PKIXBuilderParameters way = new PKIXBuilderParameters(anchors, target);
            way.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            way.setRevocationEnabled(false);
            way.setDate(Date.from(at));
            return name(((PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(way)).getTrustAnchor().getTrustedCert());
        } catch (GeneralSecurityException e) {
            throw new NotProven("The certificate of the time-stamping authority, " + name(certificate) + ", leads to none that you trust.");
        }
    }

    /** As RFC 2253 writes it. */
    static String name(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName();
    }
}
