package se.kompis.slack;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to set instead of showing where the start stopped. */
final class SlackSettingFailureAnalyzer extends AbstractFailureAnalyzer<SlackSettingException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SlackSettingException cause) {
        return new FailureAnalysis(
                "Slack is set up only in part: " + cause.getMessage(),
                "Set it, or remove every SLACK_ variable to run without Slack. docs/slack.md tells"
                        + " where each value is found.",
                cause);
    }
}
