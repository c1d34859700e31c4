package se.kompis.teams.cards;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sources that {@code [1]}, {@code [2]} in a text stand for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Citations(
        String type,
        @JsonProperty("@type") String kind,
        @JsonProperty("@context") String context,
        @JsonProperty("@id") String id,
        List<Claim> citation) {

    static Citations of(List<Claim> claims) {
        return new Citations(
                "https://schema.org/Message", "Message", "https://schema.org", "", claims);
    }

    /** A source by its number. */
    public record Claim(@JsonProperty("@type") String kind, int position, Appearance appearance) {

        Claim at(int number) {
            return new Claim(kind, number, appearance);
        }
    }

    /**
     * A source.
     *
     * @param name at most 80 characters
     * @param url opens it; null without a public address
     * @param summary at most 160 characters
     * @param keywords at most 3 of 28 characters
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Appearance(
            @JsonProperty("@type") String kind,
            String name,
            @Nullable String url,
            @JsonProperty("abstract") String summary,
            List<String> keywords) {}
}
