package se.kompis.teams;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What Teams sends, as far as Kompis reads it: the <a
 * href="https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md">activity</a>
 * of the Bot Framework. Anything may be missing from it.
 *
 * @param name of an invoke
 * @param action of an installation: {@code add} or {@code remove}
 * @param value of a press or an invoke
 */
record Activity(
        @Nullable String type,
        @Nullable String id,
        @Nullable String name,
        @Nullable String action,
        @Nullable String channelId,
        @Nullable String serviceUrl,
        @Nullable String locale,
        @Nullable String localTimezone,
        @Nullable String text,
        @Nullable String replyToId,
        @Nullable Account from,
        @Nullable Account recipient,
        @Nullable Place conversation,
        @Nullable List<Account> membersAdded,
        @Nullable List<Entity> entities,
        @Nullable List<File> attachments,
        @Nullable ChannelData channelData,
        @Nullable JsonNode value) {

    /** Somebody, or Kompis itself. */
    record Account(@Nullable String id, @Nullable String name, @Nullable String aadObjectId) {}

    /** Where it was said. */
    record Place(
            @Nullable String id, @Nullable String conversationType, @Nullable String tenantId) {}

    /** Something that the text or its sender goes with: a mention, or the client's settings. */
    record Entity(
            @Nullable String type,
            @Nullable String text,
            @Nullable Account mentioned,
            @Nullable String timezone) {}

    /** A file, or the same text once more as HTML. */
    record File(
            @Nullable String contentType, @Nullable String name, @Nullable FileContent content) {

        /** What a file that was sent to Kompis alone comes as. */
        private static final String DOWNLOAD = "application/vnd.microsoft.teams.file.download.info";

        /** Where it can be fetched; empty if it is no file. */
        Optional<String> download() {
            return DOWNLOAD.equals(contentType) && content != null
                    ? Optional.ofNullable(content.downloadUrl())
                    : Optional.empty();
        }
    }

    /** Where a file is. */
    record FileContent(@Nullable String downloadUrl) {
        /** Other attachments have a text here, or a whole card. */
        @JsonCreator
        static FileContent of(@Nullable JsonNode content) {
            JsonNode url = content == null ? null : content.get("downloadUrl");
            return new FileContent(url == null || !url.isString() ? null : url.stringValue());
        }
    }

    /** What Teams adds of its own. */
    record ChannelData(@Nullable Tenant tenant) {}

    /** A Microsoft 365 tenant. */
    record Tenant(@Nullable String id) {}

    /** The Microsoft 365 tenant that the conversation belongs to. */
    Optional<String> tenant() {
        return Optional.ofNullable(channelData)
                .map(ChannelData::tenant)
                .map(Tenant::id)
                .or(() -> Optional.ofNullable(conversation).map(Place::tenantId))
                .filter(id -> !id.isBlank());
    }

    /** Whoever did it. */
    Optional<String> sender() {
        return Optional.ofNullable(from).map(Account::id).filter(id -> !id.isBlank());
    }

    /** Who that is in Entra, as tenant and object id. */
    Optional<String> directoryId() {
        return Optional.ofNullable(from)
                .map(Account::aadObjectId)
                .filter(id -> !id.isBlank())
                .flatMap(id -> tenant().map(tenant -> tenant + "/" + id));
    }

    /** Kompis, as this conversation knows it. */
    Optional<String> bot() {
        return Optional.ofNullable(recipient).map(Account::id);
    }

    /** Where it was said. */
    Optional<String> room() {
        return Optional.ofNullable(conversation).map(Place::id).filter(id -> !id.isBlank());
    }

    /** Whether others read along. */
    boolean isShared() {
        String kind = conversation == null ? null : conversation.conversationType();
        return kind != null && !kind.equals("personal");
    }

    /** Whether it calls Kompis by name. */
    boolean mentionsBot() {
        return mentions().anyMatch(this::isBot);
    }

    Stream<Entity> mentions() {
        return all(entities).filter(entity -> "mention".equals(entity.type()));
    }

    boolean isBot(Entity mention) {
        return mention.mentioned() != null && isBot(mention.mentioned());
    }

    private boolean isBot(Account account) {
        return account.id() != null && account.id().equals(bot().orElse(null));
    }

    /** Whether Kompis is among those who joined. */
    boolean addsBot() {
        return membersAdded != null && membersAdded.stream().anyMatch(this::isBot);
    }

    /** The time zone of the sender's client. */
    Optional<String> timezone() {
        return Optional.ofNullable(localTimezone)
                .or(() ->
                        all(entities)
                                .flatMap(entity -> Stream.ofNullable(entity.timezone()))
                                .findFirst());
    }

    /** The files that came with it. */
    Stream<File> files() {
        return all(attachments);
    }

    private static <T> Stream<T> all(@Nullable List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }
}
