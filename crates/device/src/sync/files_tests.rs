use super::*;
use uuid::Uuid;

fn id(n: u128) -> AttachmentId {
    AttachmentId(Uuid::from_u128(n))
}

fn machine(files: u128) -> FileMachine {
    let mut machine = FileMachine::default();
    for (place, n) in (1..=files).enumerate() {
        machine.load(id(n), FileItem { tries: 0, next_try_at: 0, parked: false, place });
    }
    machine
}

/// A hub that keeps what it is given and gives its receipt for all of it.
struct Hub {
    pieces: usize,
    here: Vec<usize>,
}

impl Hub {
    fn verdict(&self) -> FileVerdict {
        let missing: Vec<_> = (0..self.pieces).filter(|n| !self.here.contains(n)).collect();
        match missing.as_slice() {
            [] => FileVerdict::Received("receipt".into()),
            _ => FileVerdict::Missing(missing),
        }
    }
}

/// Plays one round; answer number `cut` is lost, whether its request came through or not.
fn round(machine: &mut FileMachine, hub: &mut Hub, cut: usize, arrives: bool, now: i64) -> bool {
    let mut todo: VecDeque<_> = machine.begin(now).into_iter().collect();
    let mut answers = 0;
    while let Some(effect) = todo.pop_front() {
        let (is_piece, piece) = match effect {
            FileEffect::Declare(_) => (false, None),
            FileEffect::Send(_, n) => (true, Some(n)),
            FileEffect::KeepReceipt(..) => return true,
            FileEffect::Note(..) => continue,
            FileEffect::Wait { .. } => return false,
        };
        let lost = answers == cut;
        answers += 1;
        if !lost || arrives {
            hub.here.extend(piece);
        }
        let verdict = if lost { FileVerdict::Transient("offline") } else { hub.verdict() };
        todo.extend(if is_piece {
            machine.answered(verdict, now, 0)
        } else {
            machine.declared(verdict, now, 0)
        });
    }
    panic!("a round ends with a receipt or a wait");
}

#[test]
fn cut_anywhere_it_goes_on_where_it_was() {
    for pieces in 1..=6 {
        for cut in 0..=pieces {
            for arrives in [true, false] {
                let mut machine = machine(1);
                let mut hub = Hub { pieces, here: Vec::new() };
                assert!(!round(&mut machine, &mut hub, cut, arrives, 0));
                assert!(round(&mut machine, &mut hub, usize::MAX, true, 10), "{pieces} {cut}");
                let mut once = hub.here.clone();
                once.dedup();
                assert_eq!(once, (0..pieces).collect::<Vec<_>>());
                assert!(hub.here.len() <= pieces, "nothing that arrived is sent again");
                assert_eq!(machine.next_wake(), None);
            }
        }
    }
}

#[test]
fn received_is_a_file_by_its_receipt_alone() {
    let mut machine = machine(1);
    assert_eq!(machine.begin(0), Some(FileEffect::Declare(id(1))));
    let effects = machine.declared(FileVerdict::Missing(Vec::new()), 0, 0);
    assert!(matches!(&effects[..], [FileEffect::Wait { parked: false, .. }]), "{effects:?}");
    assert_eq!(machine.begin(5), Some(FileEffect::Declare(id(1))));
    machine.declared(FileVerdict::Missing(vec![0]), 5, 0);
    let effects = machine.answered(FileVerdict::Missing(vec![0]), 5, 0);
    assert!(matches!(&effects[..], [FileEffect::Wait { .. }]), "it does not spin: {effects:?}");
    assert!(machine.next_wake().is_some());
}

#[test]
fn one_refused_file_never_holds_back_the_others() {
    let mut machine = machine(2);
    assert_eq!(machine.begin(0), Some(FileEffect::Declare(id(1))));
    assert_eq!(machine.begin(0), None, "one at a time");
    let effects = machine.declared(FileVerdict::Refused("quota".into()), 0, 0);
    assert_eq!(
        effects,
        [FileEffect::Wait {
            att_id: id(1),
            next_try_at: PARKED_WAIT_MS,
            problem: "quota".into(),
            parked: true,
        }]
    );
    assert_eq!(machine.begin(0), Some(FileEffect::Declare(id(2))));
    machine.declared(FileVerdict::Received("r".into()), 0, 0);
    assert_eq!(machine.begin(0), None);
    assert_eq!(machine.begin(PARKED_WAIT_MS), Some(FileEffect::Declare(id(1))), "tried daily");
}

#[test]
fn a_clock_put_back_by_years_stops_nothing() {
    let mut machine = FileMachine::default();
    let next_try_at = 1_000_000_000_000;
    machine.load(id(1), FileItem { tries: 3, next_try_at, parked: false, place: 0 });
    assert_eq!(machine.begin(0), Some(FileEffect::Declare(id(1))));
}
