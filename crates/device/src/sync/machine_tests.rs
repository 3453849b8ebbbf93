//! The machine, event by event.

use super::*;
use uuid::Uuid;

fn id(n: u128) -> EnvelopeId {
    EnvelopeId(Uuid::from_u128(n))
}

fn item(seq: u64) -> Item {
    Item { tries: 0, next_try_at: 0, parked: false, seq }
}

fn with(ids: &[u128]) -> Machine {
    let mut machine = Machine::default();
    for n in ids {
        machine.items.insert(id(*n), item(u64::try_from(*n).unwrap()));
    }
    machine
}

#[test]
fn one_request_at_a_time_oldest_first() {
    let mut machine = with(&[2, 1]);
    assert_eq!(machine.step(Event::Tick, 0, 0), [Effect::Send(id(1))]);
    assert_eq!(machine.step(Event::Tick, 0, 0), [], "one is on its way");
    assert_eq!(machine.step(Event::SendNow, 0, 0), [], "pressing again sends nothing twice");
}

#[test]
fn a_receipt_and_nothing_else_ends_the_waiting() {
    let verdicts =
        [Verdict::Transient("offline"), Verdict::NotOurHub, Verdict::Refused("bad-frame".into())];
    for verdict in verdicts {
        let mut machine = with(&[1]);
        machine.step(Event::Tick, 0, 0);
        machine.step(Event::Answered(id(1), verdict.clone()), 0, 0);
        assert_eq!(machine.waiting(), 1, "{verdict:?}");
    }
    let mut machine = with(&[1]);
    machine.step(Event::Tick, 0, 0);
    let effects = machine.step(Event::Answered(id(1), received("r", 1)), 0, 0);
    assert_eq!(
        effects,
        [Effect::KeepReceipt { env_id: id(1), receipt: "r".into(), seen: Seen::Doubt }]
    );
    assert_eq!(machine.waiting(), 0);
}

#[test]
fn it_never_gives_up_and_never_waits_longer_than_fifteen_minutes() {
    let mut machine = with(&[1]);
    let mut now = 0;
    for round in 0..10_000_u64 {
        let effects = machine.step(Event::Tick, now, 0);
        assert_eq!(effects, [Effect::Send(id(1))], "round {round}");
        let answered = Event::Answered(id(1), Verdict::Transient("offline"));
        machine.step(answered, now, u64::MAX - round);
        let wake = machine.next_wake().unwrap();
        assert!(wake - now <= LONGEST_WAIT_MS);
        now = wake;
    }
}

#[test]
fn a_refused_report_blocks_no_other() {
    let mut machine = with(&[1, 2]);
    machine.step(Event::Tick, 0, 0);
    let refused = Event::Answered(id(1), Verdict::Refused("bad-frame".into()));
    let effects = machine.step(refused, 0, 0);
    assert_eq!(
        effects,
        [
            Effect::Wait {
                env_id: id(1),
                next_try_at: PARKED_WAIT_MS,
                problem: "bad-frame".into(),
                parked: true
            },
            Effect::Send(id(2)),
        ]
    );
}

#[test]
fn a_clock_put_back_by_years_does_not_stop_delivery() {
    let mut machine = with(&[]);
    let far = Item { next_try_at: 2_000_000_000_000, ..item(1) };
    let effects = machine.step(Event::Queued(id(1), far), 1_000, 0);
    assert_eq!(effects, [Effect::Send(id(1))]);
}

#[test]
fn send_now_makes_everything_due_even_what_was_refused() {
    let mut machine = with(&[1]);
    machine.step(Event::Tick, 0, 0);
    machine.step(Event::Answered(id(1), Verdict::Refused("x".into())), 0, 0);
    assert_eq!(machine.step(Event::Tick, 1, 0), []);
    assert_eq!(machine.step(Event::SendNow, 1, 0), [Effect::Send(id(1))]);
}

#[test]
fn waits_are_jittered_within_their_cap() {
    for (tries, cap) in [(1, 2_000), (2, 4_000), (5, 32_000), (60, LONGEST_WAIT_MS)] {
        assert!(jitter(tries, u64::MAX) <= cap);
        assert_eq!(jitter(tries, u64::try_from(cap).unwrap()), cap, "{tries} tries");
        assert_eq!(jitter(tries, 0), 0);
    }
}

#[test]
fn a_late_answer_for_an_unknown_report_changes_nothing() {
    let mut machine = with(&[1]);
    machine.step(Event::Tick, 0, 0);
    let late = Event::Answered(id(9), received("r", 1));
    assert_eq!(machine.step(late, 0, 0), []);
    assert_eq!(machine.waiting(), 1);
}

/// A log of `size` entries of a history named `branch`, asked at `at`.
fn log(epoch: u64, branch: &str, size: u64, at: u64) -> LogState {
    let chain = |size: u64| if size == 0 { String::new() } else { format!("{branch}{size}") };
    LogState {
        v: 1,
        hub_id: plainsight_core::id::HubId(Uuid::from_u128(1)),
        end: Checkpoint { hub_epoch: epoch, size, chain: chain(size) },
        at,
        at_chain: (at <= size).then(|| chain(at)),
        nonce: String::new(),
        body: String::new(),
        hub_nonce: String::new(),
        now: 0,
    }
}

fn received(receipt: &str, size: u64) -> Verdict {
    Verdict::Received { receipt: receipt.into(), state: Box::new(log(1, "a", size, 0)) }
}

fn point(epoch: u64, branch: &str, size: u64) -> Checkpoint {
    log(epoch, branch, size, 0).end
}

/// In touch with a hub whose log has five entries.
fn settled() -> Machine {
    let mut machine = Machine::default();
    machine.keep_in_touch(Contact {
        checkpoint: Some(point(1, "a", 5)),
        in_doubt: false,
        next_at: 0,
        tries: 0,
        notices_after: 3,
    });
    machine
}

#[test]
fn a_contact_asks_for_the_state_and_then_for_notices() {
    let mut machine = settled();
    assert_eq!(machine.at(), 5);
    assert_eq!(machine.step(Event::Tick, 0, 0), [Effect::Hello]);
    let heard = Event::Heard(Some(Box::new(log(1, "a", 8, 5))));
    assert_eq!(
        machine.step(heard, 0, 0),
        [Effect::KeepSeen(Seen::Onward(point(1, "a", 8))), Effect::Notices { after: 3 }]
    );
    let page = Page { notices: vec!["n".into()], through: 7, more: true };
    let effects = machine.step(Event::Noticed(Some(page)), 0, 0);
    assert_eq!(effects.last(), Some(&Effect::Notices { after: 7 }), "until no more are there");
    let page = Page { notices: Vec::new(), through: 7, more: false };
    let effects = machine.step(Event::Noticed(Some(page)), 0, 0);
    assert!(matches!(effects.last(), Some(Effect::ContactAt { tries: 0, .. })), "{effects:?}");
    assert_eq!(machine.step(Event::Tick, 1, 0), [], "and then not for a while");
}

#[test]
fn a_hub_that_stepped_back_is_asked_what_it_lost_and_gets_exactly_that_again() {
    for state in [log(2, "a", 5, 5), log(1, "a", 4, 5), log(1, "b", 9, 5)] {
        let mut machine = settled();
        machine.step(Event::Tick, 0, 0);
        let effects = machine.step(Event::Heard(Some(Box::new(state.clone()))), 0, 0);
        assert_eq!(effects, [Effect::KeepSeen(Seen::Doubt), Effect::Reconcile], "{state:?}");
        assert_eq!(machine.at(), 5, "the old checkpoint is kept until the answer");
        let at = point(2, "b", 9);
        let answer = Reconciled { missing: vec![(id(7), 3)], at: at.clone(), whole: true };
        let effects = machine.step(Event::Reconciled(Some(answer)), 0, 0);
        let keep = Effect::KeepReconciled { missing: vec![id(7)], at };
        assert_eq!(effects, [keep, Effect::Send(id(7))]);
        assert_eq!(machine.at(), 9);
    }
}

#[test]
fn a_step_back_seen_by_a_receipt_keeps_the_receipt_and_is_not_forgotten() {
    let mut machine = settled();
    machine.load(id(1), item(1));
    machine.step(Event::Tick, 0, 0);
    let verdict = Verdict::Received { receipt: "r".into(), state: Box::new(log(1, "b", 9, 5)) };
    let effects = machine.step(Event::Answered(id(1), verdict), 0, 0);
    let keep = Effect::KeepReceipt { env_id: id(1), receipt: "r".into(), seen: Seen::Doubt };
    assert_eq!(effects, [keep, Effect::Hello]);
    let heard = Event::Heard(Some(Box::new(log(1, "a", 9, 5))));
    let effects = machine.step(heard, 0, 0);
    assert_eq!(effects.last(), Some(&Effect::Reconcile), "a good state later ends no doubt");
}

#[test]
fn an_answer_to_half_the_list_ends_no_doubt() {
    let mut machine = settled();
    machine.step(Event::Tick, 0, 0);
    machine.step(Event::Heard(Some(Box::new(log(2, "a", 5, 5)))), 0, 0);
    let half = Reconciled { missing: Vec::new(), at: point(2, "a", 5), whole: false };
    let effects = machine.step(Event::Reconciled(Some(half)), 0, 0);
    assert!(
        matches!(effects[..], [Effect::ContactAt { tries: 1, .. }, Effect::Hello]),
        "{effects:?}"
    );
    let again = machine.step(Event::Heard(Some(Box::new(log(2, "a", 5, 5)))), 0, 0);
    assert_eq!(again.last(), Some(&Effect::Reconcile));
}

#[test]
fn a_failing_contact_holds_up_no_report_and_is_tried_again_for_ever() {
    let mut machine = settled();
    let mut now = 0;
    for _ in 0..1_000 {
        assert_eq!(machine.step(Event::Tick, now, 0), [Effect::Hello]);
        machine.step(Event::Heard(None), now, u64::MAX);
        now = machine.next_wake().unwrap();
    }
    machine.load(id(1), item(1));
    assert_eq!(machine.step(Event::Tick, now, 0), [Effect::Send(id(1))], "reports first");
    let far = Contact { next_at: 2_000_000_000_000, ..settled().talk.unwrap().contact };
    let mut machine = Machine::default();
    machine.keep_in_touch(far);
    assert_eq!(machine.step(Event::Tick, 1_000, 0), [Effect::Hello], "a clock put back by years");
}
