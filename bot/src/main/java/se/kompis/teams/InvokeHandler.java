package se.kompis.teams;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes invokes, whose result is itself the acknowledgement. */
@Component
@WithTeams
class InvokeHandler {
    private static final int NOT_IMPLEMENTED = 501;

    private final PressHandler presses;
    private final ThumbHandler thumbs;

    InvokeHandler(PressHandler presses, ThumbHandler thumbs) {
        this.presses = presses;
        this.thumbs = thumbs;
    }

    /** The result of an invoke, by its name. Kompis asks nobody's consent to files of its own. */
    ResponseEntity<Object> invoked(Activity activity) {
        return switch (activity.name() == null ? "" : activity.name()) {
            case "adaptiveCard/action" -> ResponseEntity.ok(presses.pressed(activity));
            case "message/submitAction" -> {
                thumbs.submitted(activity);
                yield ResponseEntity.ok(Map.of());
            }
            case "fileConsent/invoke" -> ResponseEntity.ok(Map.of());
            default -> ResponseEntity.status(NOT_IMPLEMENTED).build();
        };
    }
}
