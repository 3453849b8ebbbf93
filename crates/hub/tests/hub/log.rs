//! What every store has to keep of the log as a whole: its chain, what it lacks, and the notices in
//! it, whichever database it is.

use crate::{
    databases::{Database, record, suites},
    store::{append, enrolled, new_receipt},
    world::NOW,
};
use plainsight_core::{
    id::{DeviceId, EnvelopeId, NoticeId},
    wire::{Have, Header},
};
use plainsight_hub::{
    Store,
    store::{
        Appended, LogView, NewEntry, NewNotice, StoreError, envelope_text, next_link, notice_text,
    },
};
use plainsight_seal::{hex, random, sha256};
use std::sync::Barrier;

suites!(
    an_empty_log_ends_at_nothing,
    each_place_has_its_link_whatever_stands_there,
    what_takes_no_place_leaves_no_link,
    a_fork_and_a_quarantined_envelope_have_links_too,
    what_is_missing_is_said_in_order_and_by_its_bytes,
    a_device_gets_its_own_notices_and_those_to_all,
    notices_come_in_pages,
    a_notice_of_the_same_name_changes_nothing,
    a_new_incarnation_keeps_the_log_and_names_the_next_receipts,
    writers_of_both_kinds_through_three_openings_leave_one_chain,
    a_view_is_of_one_moment,
);

fn notice(device: Option<DeviceId>, env_id: Option<EnvelopeId>) -> NewNotice {
    let notice_id = NoticeId(random::opaque_id());
    NewNotice { notice_id, device, env_id, says: "{\"says\":\"é\"}".into(), at: NOW }
}

fn fp(frame: &[u8]) -> String {
    hex(&sha256(frame))
}

fn link_at(store: &dyn Store, at: u64) -> Option<String> {
    store.view(at).unwrap().at_chain
}

/// Computes the chain anew from what the log says stands at each place, and compares every link.
pub(crate) fn check_chain(store: &dyn Store, devices: &[DeviceId]) {
    let mut texts: Vec<(u64, String)> = store
        .list(None)
        .unwrap()
        .iter()
        .map(|entry| (entry.log_index, envelope_text(&entry.fp)))
        .collect();
    for device in devices {
        for entry in store.notices(*device, 0, usize::MAX).unwrap() {
            texts.push((entry.log_index, notice_text(&entry.notice)));
        }
    }
    texts.sort();
    texts.dedup();
    let size = store.head().unwrap().size;
    let places: Vec<u64> = texts.iter().map(|(place, _)| *place).collect();
    assert_eq!(places, (1..=size).collect::<Vec<_>>(), "no gap, nothing twice");
    let mut chain = String::new();
    for (place, text) in &texts {
        chain = next_link(&chain, *place, text);
        assert_eq!(link_at(store, *place).as_ref(), Some(&chain), "place {place}");
    }
    let end = store.view(size).unwrap().end;
    assert_eq!((end.size, &end.chain), (size, &chain));
}

fn an_empty_log_ends_at_nothing<D: Database>() {
    let store = D::new().store();
    let LogView { end, at_chain } = store.view(0).unwrap();
    assert_eq!((end.hub_epoch, end.size, end.chain.as_str()), (u64::MAX, 0, ""));
    assert_eq!(at_chain.as_deref(), Some(""), "all logs agree on nothing");
    for beyond in [1, u64::MAX] {
        assert_eq!(link_at(&store, beyond), None, "the log is shorter");
    }
    assert_eq!(store.missing(&[]).unwrap(), []);
    assert_eq!(store.notices(DeviceId(random::opaque_id()), 0, 10).unwrap(), []);
}

fn each_place_has_its_link_whatever_stands_there<D: Database>() {
    let database = D::new();
    let store = database.store();
    let device = enrolled(&store, "AAAA");
    let header = device.header(&record());
    new_receipt(append(&store, &header, b"one"));
    let first = next_link("", 1, &envelope_text(&fp(b"one")));
    assert_eq!(store.view(1).unwrap().end.chain, first);
    let about = notice(Some(device.id), Some(header.env_id));
    assert_eq!(store.add_notice(&about).unwrap(), 2);
    let to_all = notice(None, None);
    assert_eq!(store.add_notice(&to_all).unwrap(), 3);
    new_receipt(append(&store, &device.header(&record()), b"two"));
    let second = next_link(&first, 2, &notice_text(&about));
    let third = next_link(&second, 3, &notice_text(&to_all));
    let fourth = next_link(&third, 4, &envelope_text(&fp(b"two")));
    for store in [store, database.store()] {
        let links: Vec<_> = (0..=5).map(|at| link_at(&store, at)).collect();
        let known = ["", &first, &second, &third, &fourth].map(|link| Some(link.to_owned()));
        assert_eq!(links[..5], known);
        assert_eq!(links[5], None);
        assert_eq!(store.view(2).unwrap().end.size, 4);
        check_chain(&store, &[device.id]);
    }
}

fn what_takes_no_place_leaves_no_link<D: Database>() {
    let store = D::new().store();
    let device = enrolled(&store, "AAAA");
    let header = device.header(&record());
    new_receipt(append(&store, &header, b"one"));
    let before = store.view(1).unwrap();
    assert!(matches!(append(&store, &header, b"one"), Appended::Replay(_)));
    assert_eq!(append(&store, &header, b"other"), Appended::Reused);
    let next = device.header(&record());
    let print = fp(b"two");
    let entry = NewEntry { header: &next, fp: &print, frame: b"two", accepted_at: NOW };
    assert!(store.append(&entry, &mut |_| Err(StoreError::Full)).is_err());
    assert_eq!(store.view(1).unwrap(), before);
    new_receipt(append(&store, &next, b"two"));
    check_chain(&store, &[]);
}

fn a_fork_and_a_quarantined_envelope_have_links_too<D: Database>() {
    let store = D::new().store();
    let device = enrolled(&store, "AAAA");
    let header = device.header(&record());
    new_receipt(append(&store, &header, b"one"));
    let clone = Header { env_id: EnvelopeId(random::opaque_id()), ..header };
    new_receipt(append(&store, &clone, b"two"));
    store.revoke(device.id, NOW).unwrap();
    new_receipt(append(&store, &device.header(&record()), b"three"));
    assert_eq!(store.head().unwrap().size, 3);
    check_chain(&store, &[]);
}

fn what_is_missing_is_said_in_order_and_by_its_bytes<D: Database>() {
    let store = D::new().store();
    let device = enrolled(&store, "AAAA");
    let headers: Vec<Header> = (0..4).map(|_| device.header(&record())).collect();
    new_receipt(append(&store, &headers[1], b"1"));
    new_receipt(append(&store, &headers[3], b"3"));
    let have = |which: usize, bytes: &[u8]| Have { env_id: headers[which].env_id, fp: fp(bytes) };
    let asked = [have(2, b"2"), have(1, b"1"), have(0, b"0"), have(3, b"other bytes")];
    let wanted: Vec<_> = [2, 0, 3].map(|which: usize| headers[which].env_id).into();
    assert_eq!(store.missing(&asked).unwrap(), wanted);
    assert_eq!(store.missing(&[have(3, b"3")]).unwrap(), []);
    let strange = Have { env_id: headers[1].env_id, fp: "anna'; --".into() };
    assert_eq!(store.missing(&[strange]).unwrap(), [headers[1].env_id]);
}

fn a_device_gets_its_own_notices_and_those_to_all<D: Database>() {
    let store = D::new().store();
    let (mine, other) = (enrolled(&store, "AAAA"), enrolled(&store, "BBBB"));
    let env_id = Some(EnvelopeId(random::opaque_id()));
    let said = [
        notice(Some(mine.id), env_id),
        notice(Some(other.id), env_id),
        notice(None, None),
        notice(Some(mine.id), None),
    ];
    for (place, notice) in (1..).zip(&said) {
        assert_eq!(store.add_notice(notice).unwrap(), place);
    }
    let heard = |device, after| -> Vec<(u64, NewNotice)> {
        let heard = store.notices(device, after, 10).unwrap();
        heard.into_iter().map(|entry| (entry.log_index, entry.notice)).collect()
    };
    let of = |places: &[usize]| -> Vec<(u64, NewNotice)> {
        places.iter().map(|place| (*place as u64, said[place - 1].clone())).collect()
    };
    assert_eq!(heard(mine.id, 0), of(&[1, 3, 4]));
    assert_eq!(heard(mine.id, 1), of(&[3, 4]));
    assert_eq!(heard(other.id, 0), of(&[2, 3]));
    assert_eq!(heard(DeviceId(random::opaque_id()), 0), of(&[3]));
    assert_eq!(heard(mine.id, 4), []);
    assert_eq!(heard(mine.id, u64::MAX), []);
}

fn notices_come_in_pages<D: Database>() {
    let store = D::new().store();
    let device = enrolled(&store, "AAAA");
    for _ in 0..7 {
        store.add_notice(&notice(Some(device.id), None)).unwrap();
    }
    let (mut after, mut pages) = (0, Vec::new());
    loop {
        let page = store.notices(device.id, after, 3).unwrap();
        let Some(last) = page.last() else { break };
        after = last.log_index;
        pages.push(page.len());
    }
    assert_eq!((pages, after), (vec![3, 3, 1], 7));
    assert_eq!(store.notices(device.id, 0, 0).unwrap(), []);
}

fn a_notice_of_the_same_name_changes_nothing<D: Database>() {
    let store = D::new().store();
    let device = enrolled(&store, "AAAA");
    let first = notice(Some(device.id), None);
    store.add_notice(&first).unwrap();
    let before = store.view(1).unwrap();
    assert!(store.add_notice(&NewNotice { says: "{}".into(), ..first.clone() }).is_err());
    assert_eq!(store.view(1).unwrap(), before);
    assert_eq!(store.add_notice(&notice(None, None)).unwrap(), 2);
    check_chain(&store, &[device.id]);
}

fn a_new_incarnation_keeps_the_log_and_names_the_next_receipts<D: Database>() {
    let database = D::new();
    let store = database.store();
    let device = enrolled(&store, "AAAA");
    let header = device.header(&record());
    let receipt = new_receipt(append(&store, &header, b"one"));
    assert!(receipt.contains(&format!("hub_epoch: {}", u64::MAX)), "{receipt}");
    let before = store.view(1).unwrap();
    for epoch in [0, 1 << 63, 42] {
        store.set_epoch(epoch).unwrap();
        assert_eq!(store.head().unwrap().hub_epoch, epoch);
        let view = database.store().view(1).unwrap();
        assert_eq!((view.end.hub_epoch, view.end.size), (epoch, 1));
        assert_eq!((&view.end.chain, &view.at_chain), (&before.end.chain, &before.at_chain));
    }
    assert_eq!(append(&store, &header, b"one"), Appended::Replay(receipt));
    let next = new_receipt(append(&store, &device.header(&record()), b"two"));
    assert!(next.contains("hub_epoch: 42") && next.contains("log_index: 2"), "{next}");
    check_chain(&store, &[]);
}

fn writers_of_both_kinds_through_three_openings_leave_one_chain<D: Database>() {
    let database = D::new();
    let stores = [database.store(), database.store(), database.store()];
    let device = enrolled(&stores[0], "AAAA");
    let start = Barrier::new(12);
    std::thread::scope(|scope| {
        for thread in 0..12_usize {
            let (store, device, start) = (&stores[thread % 3], &device, &start);
            scope.spawn(move || {
                start.wait();
                for step in 0..10_u8 {
                    if (thread + usize::from(step)).is_multiple_of(4) {
                        store.add_notice(&notice(Some(device.id), None)).unwrap();
                    } else {
                        new_receipt(append(store, &device.header(&record()), &[step]));
                    }
                }
            });
        }
    });
    assert_eq!(stores[1].head().unwrap().size, 120);
    check_chain(&database.store(), &[device.id]);
}

fn a_view_is_of_one_moment<D: Database>() {
    let database = D::new();
    let (writer, reader) = (database.store(), database.store());
    let device = enrolled(&writer, "AAAA");
    std::thread::scope(|scope| {
        let writing = scope.spawn(|| {
            for number in 0..60_u8 {
                new_receipt(append(&writer, &device.header(&record()), &[number]));
            }
        });
        while !writing.is_finished() {
            let end = reader.view(0).unwrap().end;
            assert_eq!(link_at(&reader, end.size), Some(end.chain), "the end is the link there");
            let ahead = reader.view(end.size + 1).unwrap();
            assert_eq!(ahead.at_chain.is_some(), ahead.end.size > end.size, "{ahead:?}");
        }
        writing.join().unwrap();
    });
    check_chain(&reader, &[]);
}
