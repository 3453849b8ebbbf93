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

impl Form {
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
