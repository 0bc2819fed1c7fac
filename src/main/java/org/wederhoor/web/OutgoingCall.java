package org.wederhoor.web;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks another machine, which may be slow, and answer without an end. */
public final class OutgoingCall {

    private OutgoingCall() {
    }

    /**
     * The whole answer, whatever its status.
     *
     * @param patience until it is there to its end
     * @param most     bytes that it may have
     * @throws IOException when it is not there by then, or larger
     */
    public static HttpResponse<byte[]> send(HttpClient client, HttpRequest request, Duration patience, long most) throws IOException {
        // the client's own time-out is for the head of the answer alone
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new Limited(most));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause() instanceof TooLong ? "too long an answer from " + request.uri().getHost()
                    : e.getCause().getClass().getSimpleName() + " " + request.uri().getHost());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer in time from " + request.uri().getHost());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    private static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** The bytes of an answer, as long as they are not too many. */
    private static final class Limited implements BodySubscriber<byte[]> {

        private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
        private final long most;
        private Flow.Subscription subscription;
        private long held;

        Limited(long most) {
            this.most = most;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return bytes.getBody();
        }

        @Override
        public void onSubscribe(Flow.Subscription begun) {
            subscription = begun;
            bytes.onSubscribe(begun);
        }

        @Override
        public void onNext(List<ByteBuffer> more) {
            held += more.stream().mapToLong(ByteBuffer::remaining).sum();
            if (held > most) {
                subscription.cancel();
                bytes.onError(new TooLong());
            } else {
                bytes.onNext(more);
            }
        }

        @Override
        public void onError(Throwable failure) {
            bytes.onError(failure);
        }

        @Override
        public void onComplete() {
            bytes.onComplete();
        }
    }
}
