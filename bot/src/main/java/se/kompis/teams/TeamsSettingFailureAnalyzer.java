package se.kompis.teams;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to set instead of showing where the start stopped. */
final class TeamsSettingFailureAnalyzer extends AbstractFailureAnalyzer<TeamsSettingException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, TeamsSettingException cause) {
        return new FailureAnalysis(
                "Teams is not set up right: " + cause.getMessage(),
                "Change it, or remove every MICROSOFT_APP_ and KOMPIS_TEAMS_ variable to run"
                        + " without Teams. docs/teams.md tells where each value is found.",
                cause);
    }
}
