package org.wederhoor.proof;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** Asks an authority for a time stamp over the SHA-256 of some bytes, with a number that its answer has to repeat, and for its certificate. */
public final class StampRequest {

    // an authority whose clock is farther off, or ours, proves nothing that anybody wants
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final int NONCE_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TimeStampRequest request;

    public StampRequest(byte[] data) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        request = generator.generate(TSPAlgorithms.SHA256, MerkleTree.sha256(data), new BigInteger(NONCE_BITS, RANDOM));
    }

    /** As it is sent. */
    public byte[] written() {
        try {
            return request.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether an answer says that the authority will not. */
    public static boolean refused(byte[] answer) {
        try {
            int status = new TimeStampResponse(answer).getStatus();
            return status != PKIStatus.GRANTED && status != PKIStatus.GRANTED_WITH_MODS;
        } catch (TSPException | IOException | RuntimeException e) {
            return false;
        }
    }

    /**
     * Reads the answer to this request.
     *
     * @param authorities whose certificate it has to lead to; with none, any will do
     * @param now         by our clock
     * @throws NotProven when it is not the stamp that was asked for, or does not hold
     */
    public StampToken answered(byte[] answer, StampAuthorities authorities, Instant now) throws NotProven {
        StampToken stamp;
        try {
            TimeStampResponse response = new TimeStampResponse(answer);
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new NotProven("The authority refuses: " + response.getStatusString() + ".");
            }
            stamp = StampToken.of(response.getTimeStampToken(), authorities);
        } catch (TSPException | IOException | RuntimeException e) {
            throw new NotProven("The answer is not the time stamp that was asked for: " + e.getMessage() + ".");
        }
        if (Duration.between(stamp.time(), now).abs().compareTo(SKEW) > 0) {
            throw new NotProven("By the time stamp it is " + stamp.time() + ", and here it is " + now + ".");
        }
        if (!authorities.trusted().isEmpty()) {
            stamp.requireBy(authorities);
        }
        return stamp;
    }
}
