package org.wederhoor.desk.correction;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.wederhoor.publication.correction.ErrorReport;

/** How long a reader's report may wait for the desk, and how many do. */
@Named("reportClock")
@RequestScoped
public class ReportClock {

    @Inject
    @ConfigProperty(name = "wederhoor.reports.due", defaultValue = "P2D")
    Duration allowed;

    public Instant due(ErrorReport report) {
        return report.reportedAt.plus(allowed);
    }

    public boolean overdue(ErrorReport report) {
        return report.isOpen() && due(report).isBefore(Instant.now());
    }

    public int getWaiting() {
        return (int) ErrorReport.countOpen();
    }

    public int getLate() {
        return (int) ErrorReport.countOpenSince(Instant.now().minus(allowed));
    }
}
