//! A sealed report to be typed into the official service.

use crate::view::{HandoverBox, HandoverPageView, ServiceSheetView};
use plainsight_core::{forms::Page, guidance::Pack};
use plainsight_device::SealedReport;

pub(crate) fn handover(pack: &Pack, sealed: &SealedReport) -> ServiceSheetView {
    let sheet = pack.form.handover_sheet(sealed.report, &sealed.answers);
    let page = |page: &Page| {
        let applies = pack.form.applies(&page.id, sealed.report, &sealed.answers)?;
        let filled = sheet.pages.iter().find(|one| one.step == page.step)?;
        let fields = applies.fields.into_iter();
        let boxes = fields.map(|field| HandoverBox {
            field: field.id.clone(),
            value: filled.answers.get(&field.id).cloned().unwrap_or_default(),
            coded: field.kind.is_coded(),
        });
        let step = page.step.clone();
        Some(HandoverPageView { id: page.id.clone(), step, boxes: boxes.collect() })
    };
    ServiceSheetView {
        report_type: sheet.report.as_str().to_owned(),
        form_version: sheet.form_version.clone(),
        pages: pack.form.service_pages().iter().filter_map(page).collect(),
    }
}
