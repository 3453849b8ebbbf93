//! The answers in the order and on the pages of the official service, for typing them in there.

use super::{
    model::Form,
    report::{Answers, ReportType},
    service::service_format,
};
use serde::Serialize;

/// One page of the official service with what to enter on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HandoverPage {
    /// The service's step.
    pub step: String,
    /// Values exactly as the service accepts them, by field id.
    pub answers: Answers,
}

/// The hand-over sheet as data, for a program that takes it over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Handover {
    /// Which report.
    pub report: ReportType,
    /// The version of the official service whose pages these are.
    pub form_version: String,
    /// Its pages, in its order.
    pub pages: Vec<HandoverPage>,
}

impl Form {
    /// The hand-over sheet of a report.
    #[must_use]
    pub fn handover_sheet(&self, report: ReportType, answers: &Answers) -> Handover {
        let pages = self.handover(report, answers);
        Handover { report, form_version: self.version.clone(), pages }
    }

    /// Every page the service will show for this report, in its order, an unanswered one with no
    /// answers. Holds the officer's own reference too, which the service asks for but never sends.
    #[must_use]
    pub fn handover(&self, report: ReportType, answers: &Answers) -> Vec<HandoverPage> {
        let pages = self.service_pages().iter();
        let applies = pages.filter_map(|page| self.applies(&page.id, report, answers));
        applies
            .map(|applies| HandoverPage {
                step: applies.page.step.clone(),
                answers: applies
                    .fields
                    .into_iter()
                    .filter_map(|field| {
                        let value = service_format(field.kind, answers.get(&field.id)?);
                        (!value.is_empty()).then(|| (field.id.clone(), value))
                    })
                    .collect(),
            })
            .collect()
    }
}
