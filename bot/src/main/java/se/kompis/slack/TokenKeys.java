package se.kompis.slack;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The keys that tokens are encrypted with: from the settings, else a file made at first start. */
@Component
@WithSlack
class TokenKeys {
    private static final int LENGTH = 32;

    private final List<byte[]> keys;

    TokenKeys(
            SlackProperties properties,
            @Value("${kompis.shared:${kompis.data}}") Path data,
            SecureRandom random)
            throws IOException {
        keys =
                properties.tokenKey().isBlank()
                        ? List.of(ofFile(data.resolve("slack.key"), random))
                        : Arrays.stream(properties.tokenKey().split(",", -1))
                                .map(TokenKeys::decode)
                                .toList();
    }

    /** The one that encrypts first, then older ones that may still be in use. */
    List<byte[]> all() {
        return keys;
    }

    private static byte[] decode(String text) {
        try {
            byte[] key = Base64.getDecoder().decode(text.strip());
            if (key.length == LENGTH) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // Told below, with everything else that is no key.
        }
        throw new SlackSettingException(
                "KOMPIS_SLACK_TOKEN_KEY is no key of 32 bytes in Base64 (make one with: openssl"
                        + " rand -base64 32).");
    }

    private static byte[] ofFile(Path file, SecureRandom random) throws IOException {
        if (!Files.exists(file)) {
            create(file, random);
        }
        byte[] key = Files.readAllBytes(file);
        if (key.length != LENGTH) {
            throw new SlackSettingException(
                    file + " is damaged. Delete it, and let the workspaces install Kompis again.");
        }
        return key;
    }

    private static void create(Path file, SecureRandom random) throws IOException {
        byte[] fresh = new byte[LENGTH];
        random.nextBytes(fresh);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.write(file, fresh);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            return;
        } catch (UnsupportedOperationException notPosix) {
            // On such a file system the folder's own permissions have to protect it.
            Files.write(file, fresh, StandardOpenOption.CREATE_NEW);
        }
    }
}
