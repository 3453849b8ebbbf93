//! What leaves the device and what stays, and why.

use super::{
    model::{Field, Form},
    report::{Answers, ReportType},
    service::service_format,
};

/// Fields that serve the officer on this device and belong to no report.
const DEVICE_ONLY: [&str; 6] = ["safety-", "consent-", "crime-", "section-45-", "sent-", "talk-"];

/// An answer that will not be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Field id.
    pub field: String,
    /// `not-in-this-report`, `branch-not-taken`, `kept-on-device`, `not-sent-by-service` or
    /// `unknown-field`. Wording `forms-pruned-<why>`.
    pub why: &'static str,
}

/// The answers of a report, parted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pruned {
    /// What will be sent, as the service formats it.
    pub kept: Answers,
    /// What will not, by field id.
    pub dropped: Vec<Dropped>,
}

impl Form {
    /// Parts the answers into what the report carries and what it must not. The service hides
    /// answers of a branch that was left but still sends them; here they stay.
    #[must_use]
    pub fn prune(&self, report: ReportType, answers: &Answers) -> Pruned {
        let mut pruned = Pruned::default();
        for (id, value) in answers.iter().filter(|(_, value)| !value.trim().is_empty()) {
            match self.why_not(id, report, answers) {
                Err(why) => pruned.dropped.push(Dropped { field: id.clone(), why }),
                Ok(field) => {
                    let value = service_format(field.kind, value);
                    if !value.is_empty() {
                        pruned.kept.insert(id.clone(), value);
                    }
                }
            }
        }
        pruned
    }

    fn why_not(
        &self,
        id: &str,
        report: ReportType,
        answers: &Answers,
    ) -> Result<&Field, &'static str> {
        if DEVICE_ONLY.iter().any(|prefix| id.starts_with(prefix)) {
            return Err("kept-on-device");
        }
        let field = self.field(id).ok_or("unknown-field")?;
        if !field.report_types.contains(&report) {
            return Err("not-in-this-report");
        }
        if !self.is_relevant(field, report, answers) {
            return Err("branch-not-taken");
        }
        if field.stays { Err("not-sent-by-service") } else { Ok(field) }
    }
}
