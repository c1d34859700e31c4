package se.kompis.material;

import java.text.Normalizer;

/** Names of files as strangers give them: for people to read, never a way to anything. */
final class FileNames {
    private static final int LONGEST = 200;

    private FileNames() {}

    /** The last part of a path of any system, composed (NFC), without what cannot be seen. */
    static String shown(String given) {
        String composed = Normalizer.normalize(given, Normalizer.Form.NFC);
        String last =
                composed.substring(
                        Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        String visible = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip();
        String name = visible.isEmpty() ? "fil" : visible;
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }

    /** Whether a name in an archive leads out of it. */
    static boolean leadsOut(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("(?i)[a-z]:.*")
                || path.indexOf('\0') >= 0
                || ("/" + path + "/").contains("/../");
    }

    /** Whether it is something that a system put beside the files that people mean. */
    static boolean isLitter(String name) {
        return name.endsWith("/")
                || name.startsWith("__MACOSX/")
                || shown(name).startsWith(".")
                || shown(name).equalsIgnoreCase("Thumbs.db");
    }
}
