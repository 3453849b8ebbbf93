//! Group commit: whoever comes while a transaction is open joins it, and who comes last commits.
//!
//! One durable commit costs a wait for the disk; under load it is shared, and a lone writer never
//! waits for company. Nobody is answered before the commit, and one member's trouble is nobody
//! else's: if a group fails, each of its members tries again in a transaction of its own.

use super::StoreError;
use std::{
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::{
        Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// Members of one transaction at most: as many as a hub has threads for its store.
const MOST: usize = 64;

/// A connection that writes. `begin` takes the write lock, so that whatever is read after it
/// still holds at the commit.
pub(super) trait Session {
    fn begin(&mut self) -> Result<(), StoreError>;
    fn commit(&mut self) -> Result<(), StoreError>;
    /// As far as it can; also after a `begin` or `commit` that failed.
    fn roll_back(&mut self);
}

/// One [`Session`] shared by any number of threads.
#[derive(Debug)]
pub(super) struct Group<S> {
    coming: AtomicUsize,
    desk: Mutex<Desk<S>>,
    decided: Condvar,
}

#[derive(Debug)]
struct Desk<S> {
    session: S,
    open: Option<Open>,
}

#[derive(Debug, Default)]
struct Open {
    members: usize,
    committed: Arc<OnceLock<bool>>,
}

impl<S: Session> Group<S> {
    pub(super) fn new(session: S) -> Self {
        let desk = Mutex::new(Desk { session, open: None });
        Self { coming: AtomicUsize::new(0), desk, decided: Condvar::new() }
    }

    /// Does `work` in a transaction; durable when it answers `Ok`. `work` may run twice, each
    /// time in a transaction that knows nothing of the other.
    pub(super) fn write<T>(
        &self,
        mut work: impl FnMut(&mut S) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        match self.together(&mut work) {
            Some(outcome) => outcome,
            None => self.alone(&mut work),
        }
    }

    /// Nothing if the group failed and the fault may have been another member's.
    fn together<T>(
        &self,
        work: &mut impl FnMut(&mut S) -> Result<T, StoreError>,
    ) -> Option<Result<T, StoreError>> {
        self.coming.fetch_add(1, Ordering::SeqCst);
        let mut desk = self.desk();
        let others_come = self.coming.fetch_sub(1, Ordering::SeqCst) > 1;
        if desk.open.is_none() {
            if let Err(error) = desk.session.begin() {
                desk.session.roll_back();
                return Some(Err(error));
            }
            desk.open = Some(Open::default());
        }
        let value = match self.guarded(&mut desk, work) {
            Ok(value) => value,
            Err(error) => {
                desk.session.roll_back();
                let alone = self.decide(&mut desk, false) == 0;
                return alone.then_some(Err(error));
            }
        };
        let open = desk.open.as_mut()?;
        open.members += 1;
        if others_come && open.members < MOST {
            let committed = Arc::clone(&open.committed);
            return self.wait(desk, &committed).then_some(Ok(value));
        }
        match self.commit(&mut desk) {
            (Ok(()), _) => Some(Ok(value)),
            (Err(error), 1) => Some(Err(error)),
            (Err(_), _) => None,
        }
    }

    /// A transaction with one member, once no group is under way.
    fn alone<T>(
        &self,
        work: &mut impl FnMut(&mut S) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut desk = self.desk();
        while desk.open.is_some() {
            desk = self.decided.wait(desk).unwrap_or_else(PoisonError::into_inner);
        }
        let outcome = desk.session.begin().and_then(|()| self.guarded(&mut desk, work));
        let outcome = outcome.and_then(|value| desk.session.commit().map(|()| value));
        if outcome.is_err() {
            desk.session.roll_back();
        }
        outcome
    }

    /// `work` that falls over must not leave its half done work to the next member.
    fn guarded<T>(
        &self,
        desk: &mut Desk<S>,
        work: &mut impl FnMut(&mut S) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        catch_unwind(AssertUnwindSafe(|| work(&mut desk.session))).unwrap_or_else(|fault| {
            desk.session.roll_back();
            self.decide(desk, false);
            resume_unwind(fault)
        })
    }

    fn commit(&self, desk: &mut Desk<S>) -> (Result<(), StoreError>, usize) {
        let outcome = desk.session.commit();
        if outcome.is_err() {
            desk.session.roll_back();
        }
        let members = self.decide(desk, outcome.is_ok());
        (outcome, members)
    }

    /// Closes the group, tells its members, and answers how many there were.
    fn decide(&self, desk: &mut Desk<S>, committed: bool) -> usize {
        let Some(open) = desk.open.take() else { return 0 };
        let _ = open.committed.set(committed);
        self.decided.notify_all();
        open.members
    }

    fn wait(&self, mut desk: MutexGuard<'_, Desk<S>>, committed: &OnceLock<bool>) -> bool {
        loop {
            if let Some(committed) = committed.get() {
                return *committed;
            }
            desk = self.decided.wait(desk).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn desk(&self) -> MutexGuard<'_, Desk<S>> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks at the session between two transactions.
    #[cfg(test)]
    pub(super) fn session<T>(&self, look: impl FnOnce(&mut S) -> T) -> T {
        look(&mut self.desk().session)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Barrier;

    /// Remembers what was committed, and fails where told to.
    #[derive(Default)]
    struct Memory {
        kept: Vec<u32>,
        pending: Vec<u32>,
        commits: usize,
        fail_commits: usize,
    }

    impl Session for Memory {
        fn begin(&mut self) -> Result<(), StoreError> {
            assert!(self.pending.is_empty(), "half done work of somebody else");
            Ok(())
        }

        fn commit(&mut self) -> Result<(), StoreError> {
            if self.fail_commits > 0 {
                self.fail_commits -= 1;
                return Err(StoreError::Busy);
            }
            self.commits += 1;
            let pending = std::mem::take(&mut self.pending);
            self.kept.extend(pending);
            Ok(())
        }

        fn roll_back(&mut self) {
            self.pending.clear();
        }
    }

    const THREADS: u32 = 32;

    /// 32 threads that all come while the first is at work; each keeps its number, 13 fails.
    fn rush(group: &Group<Memory>) -> Vec<Result<u32, StoreError>> {
        let start = Barrier::new(THREADS as usize);
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..THREADS)
                .map(|number| {
                    let start = &start;
                    scope.spawn(move || {
                        start.wait();
                        group.write(|memory| {
                            std::thread::sleep(std::time::Duration::from_millis(2));
                            memory.pending.push(number);
                            if number == 13 { Err(StoreError::Full) } else { Ok(number) }
                        })
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        })
    }

    fn check(group: &Group<Memory>, outcomes: &[Result<u32, StoreError>]) {
        for (number, outcome) in outcomes.iter().enumerate() {
            match outcome {
                Ok(kept) => assert_eq!(*kept as usize, number),
                Err(error) => assert!(number == 13 && matches!(error, StoreError::Full)),
            }
        }
        let mut kept = group.session(|memory| memory.kept.clone());
        kept.sort_unstable();
        assert_eq!(kept, (0..THREADS).filter(|number| *number != 13).collect::<Vec<_>>());
    }

    #[test]
    fn one_members_trouble_is_nobody_elses_and_all_others_are_kept_once() {
        let group = Group::new(Memory::default());
        check(&group, &rush(&group));
    }

    #[test]
    fn a_commit_that_fails_is_tried_again_by_each_member_alone() {
        let group = Group::new(Memory { fail_commits: 1, ..Memory::default() });
        let outcomes = rush(&group);
        let failed = outcomes.iter().filter(|one| matches!(one, Err(StoreError::Busy))).count();
        assert!(failed <= 1, "only a lone first member sees it");
        let kept = group.session(|memory| memory.kept.len());
        assert_eq!(kept, outcomes.iter().filter(|one| one.is_ok()).count());
    }

    #[test]
    fn writers_that_come_together_share_commits() {
        let group = Group::new(Memory::default());
        let start = Barrier::new(THREADS as usize);
        std::thread::scope(|scope| {
            for number in 0..THREADS {
                let (group, start) = (&group, &start);
                scope.spawn(move || {
                    start.wait();
                    group.write(|memory| {
                        std::thread::sleep(std::time::Duration::from_millis(2));
                        memory.pending.push(number);
                        Ok(())
                    })
                });
            }
        });
        let (kept, commits) = group.session(|memory| (memory.kept.len(), memory.commits));
        assert_eq!(kept, THREADS as usize);
        assert!(commits < kept / 2, "{commits} commits");
    }

    #[test]
    fn a_member_that_falls_over_leaves_nothing_behind() {
        let group = Group::new(Memory::default());
        let fell = catch_unwind(AssertUnwindSafe(|| {
            group.write(|memory| -> Result<(), StoreError> {
                memory.pending.push(1);
                panic!("on purpose")
            })
        }));
        assert!(fell.is_err());
        group
            .write(|memory| {
                memory.pending.push(2);
                Ok(())
            })
            .unwrap();
        assert_eq!(group.session(|memory| memory.kept.clone()), [2]);
    }
}
