package se.kompis.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Encrypts tokens with AES-GCM, each bound to its workspace: a token moved to another row does not
 * open.
 */
@Component
@WithSlack
class TokenCipher {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, byte[]> keys = new LinkedHashMap<>();
    private final String current;
    private final SecureRandom random;

    TokenCipher(TokenKeys tokenKeys, SecureRandom random) {
        tokenKeys.all().forEach(key -> keys.put(id(key), key));
        this.current = keys.keySet().iterator().next();
        this.random = random;
    }

    /**
     * An encrypted token.
     *
     * @param key id of the key that opens it
     * @param text nonce and ciphertext, Base64
     */
    record Sealed(String key, String text) {}

    Sealed seal(String token, String team) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key(current), nonce, team);
            byte[] sealed = cipher.doFinal(token.getBytes(StandardCharsets.UTF_8));
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return new Sealed(current, Base64.getEncoder().encodeToString(whole));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    /** The token; empty when the key is gone, or somebody changed the row. */
    Optional<String> open(Sealed sealed, String team) {
        if (!keys.containsKey(sealed.key())) {
            return Optional.empty();
        }
        try {
            byte[] whole = Base64.getDecoder().decode(sealed.text());
            byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key(sealed.key()), nonce, team);
            byte[] token = cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new String(token, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            return Optional.empty();
        }
    }

    private byte[] key(String id) {
        byte[] key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("No key " + id);
        }
        return key;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String team)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(team.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Tells keys apart without telling anything of them. */
    private static String id(byte[] key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
