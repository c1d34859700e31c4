package se.kompis.conversation;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens files that came with messages. The channel holds whatever it takes to reach them. */
@Component
public class Attachments {
    private final ObjectProvider<Channel> channels;

    /** The channels come lazily, since some of them deliver what skills say that read files. */
    Attachments(ObjectProvider<Channel> channels) {
        this.channels = channels;
    }

    /**
     * Opens a file of a message. The caller closes the stream, and believes neither its length nor
     * its name.
     *
     * @throws IOException when the file is gone, may not be read, or the platform does not answer
     */
    public InputStream open(Message message, Attachment attachment) throws IOException {
        return channels.stream()
                .filter(channel -> channel.name().equals(message.sender().channel()))
                .findFirst()
                .orElseThrow(() -> new IOException("No channel " + message.sender().channel()))
                .open(message, attachment);
    }
}
