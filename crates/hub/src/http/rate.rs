//! How often one device may send, so that one that went mad leaves room for the others.

use super::Limits;
use plainsight_core::id::DeviceId;
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};
use tokio::time::Instant;

/// Devices remembered at most, before those that have been quiet are forgotten.
const MANY: usize = 10_000;

/// For each device the time at which its whole allowance is back. Only requests that the device
/// really signed count: nobody can use up another's allowance.
pub(super) struct Rates {
    each: Duration,
    allowance: Duration,
    back_at: Mutex<HashMap<DeviceId, Instant>>,
}

impl Rates {
    pub(super) fn new(limits: &Limits) -> Self {
        let each = Duration::from_secs(60) / limits.device_per_minute.max(1);
        let allowance = each.saturating_mul(limits.device_burst.max(1));
        Self { each, allowance, back_at: Mutex::default() }
    }

    /// How long `device` has to wait; nothing if it may send now.
    pub(super) fn wait(&self, device: DeviceId, now: Instant) -> Option<Duration> {
        let back_at = self.back_at.lock().unwrap_or_else(PoisonError::into_inner);
        let owed = back_at.get(&device)?.saturating_duration_since(now) + self.each;
        owed.checked_sub(self.allowance).filter(|wait| !wait.is_zero())
    }

    /// Counts one request.
    pub(super) fn count(&self, device: DeviceId, now: Instant) {
        let mut back_at = self.back_at.lock().unwrap_or_else(PoisonError::into_inner);
        if back_at.len() >= MANY {
            back_at.retain(|_, back_at| *back_at > now);
        }
        let at = back_at.entry(device).or_insert(now);
        *at = (*at).max(now) + self.each;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn an_allowance_is_used_up_and_comes_back_bit_by_bit() {
        let limits = Limits { device_burst: 3, device_per_minute: 60, ..Limits::default() };
        let (rates, start) = (Rates::new(&limits), Instant::now());
        let (one, other) = (DeviceId(Uuid::from_u128(1)), DeviceId(Uuid::from_u128(2)));
        for _ in 0..3 {
            assert_eq!(rates.wait(one, start), None);
            rates.count(one, start);
        }
        assert_eq!(rates.wait(one, start), Some(Duration::from_secs(1)));
        assert_eq!(rates.wait(other, start), None, "another's affair");
        let later = start + Duration::from_secs(1);
        assert_eq!(rates.wait(one, later), None);
        rates.count(one, later);
        assert_eq!(rates.wait(one, later), Some(Duration::from_secs(1)));
        assert_eq!(rates.wait(one, start + Duration::from_secs(600)), None);
    }

    #[test]
    fn quiet_devices_are_forgotten() {
        let limits = Limits { device_per_minute: 60_000, ..Limits::default() };
        let (rates, start) = (Rates::new(&limits), Instant::now());
        for number in 0..2 * MANY as u128 {
            let now = start + Duration::from_millis(number as u64 * 10);
            rates.count(DeviceId(Uuid::from_u128(number)), now);
        }
        assert!(rates.back_at.lock().unwrap().len() <= MANY);
    }
}
