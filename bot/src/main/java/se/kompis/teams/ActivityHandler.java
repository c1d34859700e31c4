package se.kompis.teams;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gives each kind of activity to whoever takes it; what Kompis does not know is acknowledged. */
@Component
@WithTeams
class ActivityHandler {
    private final MessageHandler messages;
    private final InvokeHandler invokes;
    private final InstallationHandler installations;

    ActivityHandler(
            MessageHandler messages, InvokeHandler invokes, InstallationHandler installations) {
        this.messages = messages;
        this.invokes = invokes;
        this.installations = installations;
    }

    ResponseEntity<Object> handle(Activity activity) {
        if (activity.sender().isEmpty() || activity.room().isEmpty() || activity.bot().isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        switch (activity.type() == null ? "" : activity.type()) {
            case "message" -> messages.said(activity);
            case "invoke" -> {
                return invokes.invoked(activity);
            }
            case "installationUpdate" -> installations.updated(activity);
            case "conversationUpdate" -> installations.joined(activity);
            default -> {}
        }
        return ResponseEntity.ok().build();
    }
}
