//! Whatever was answered, the hand-over sheet holds nothing that its report does not ask, and
//! names every required answer that is missing.

use super::*;
use proptest::{collection::vec, prelude::*, sample::Index};
use std::collections::BTreeSet;

/// A value for a field: mostly one that it takes, sometimes anything.
fn value(field: &crate::forms::Field, pick: Index, text: &str) -> String {
    let list = field.list.as_deref().and_then(|list| lookups().list(list));
    let options = list.unwrap_or(&field.options);
    let listed = !options.is_empty() && pick.index(8) > 0;
    if listed { options[pick.index(options.len())].clone() } else { text.to_owned() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn the_export_keeps_to_its_report_and_names_its_gaps(
        given in vec((any::<Index>(), any::<Index>(), "\\PC{0,12}|[a-z\n –]{1,20}"), 0..140),
        kind in 0_usize..4,
    ) {
        let report = ReportType::ALL[kind];
        let fields = form().fields();
        let mut all: Answers = given.iter().map(|(which, pick, text)| {
            let field = &fields[which.index(fields.len())];
            (field.id.clone(), value(field, *pick, text))
        }).collect();
        all.insert("no-such-field".into(), "x".into());
        all.extend(routed(report));

        let sheet = form().handover_sheet(report, &all);
        let mut on_sheet = BTreeSet::new();
        for page in &sheet.pages {
            for (id, said) in &page.answers {
                let field = form().field(id).expect("a field of the form");
                prop_assert!(field.report_types.contains(&report), "{id} is not of {report}");
                prop_assert!(form().is_relevant(field, report, &all), "{id} is not asked");
                prop_assert!(!said.is_empty());
                on_sheet.insert(id.clone());
            }
        }
        let gaps: BTreeSet<String> = form()
            .check(report, &all, today(), lookups())
            .into_iter()
            .map(|problem| problem.field)
            .collect();
        for applies in form().service_pages().iter().filter_map(|page| form().applies(&page.id, report, &all)) {
            for field in applies.fields.iter().filter(|field| field.required) {
                prop_assert!(
                    on_sheet.contains(&field.id) || gaps.contains(&field.id),
                    "{} is neither answered nor named as missing", field.id
                );
            }
        }
    }

    #[test]
    fn the_sheet_read_back_as_answers_gives_the_same_sheet(
        given in vec((any::<Index>(), any::<Index>(), "\\PC{0,12}|[a-z\n –]{1,20}"), 0..140),
        kind in 0_usize..4,
    ) {
        let report = ReportType::ALL[kind];
        let fields = form().fields();
        let mut all: Answers = given.iter().map(|(which, pick, text)| {
            let field = &fields[which.index(fields.len())];
            (field.id.clone(), value(field, *pick, text))
        }).collect();
        all.extend(routed(report));
        let sheet = form().handover_sheet(report, &all);
        let back: Answers = sheet.pages.iter().flat_map(|page| page.answers.clone()).collect();
        prop_assert_eq!(form().handover_sheet(report, &back), sheet);
    }
}
