//! An older device file put back, or a copy of it in use elsewhere: noticed, said, and nothing lost.
//!
//! Encryption shows tampering, not age. Two other places remember how far this device was: its
//! officers' vaults, which hold every frame they sealed, and the hub, which says with its notices
//! how far it has seen this device's store. If either is ahead, the store begins anew under another
//! `dev_epoch`: no place in the sequence is taken twice, and what was sealed since stays sealed.

use crate::{Device, DeviceError, audit::Verb, device::Notice};
use chrono::{DateTime, Utc};
use plainsight_core::wire::Header;
use plainsight_seal::random;
use rusqlite::params;

impl Device {
    /// The store's epoch as 16 hexadecimal digits, and the count of its last envelope.
    pub(crate) fn last_place(&self) -> Result<(String, u64), DeviceError> {
        let mut query = self.file.prepare_cached("SELECT dev_epoch, seq FROM identity")?;
        let (epoch, seq): (String, i64) =
            query.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok((epoch, u64::try_from(seq).unwrap_or_default()))
    }

    /// Somebody else saw envelope `seq` of the store `epoch`. If this file has not come that far, it
    /// is an older one or a copy; whether it was.
    pub(crate) fn seen_elsewhere(
        &mut self,
        epoch: &str,
        seq: u64,
        now: DateTime<Utc>,
    ) -> Result<bool, DeviceError> {
        let (own_epoch, own_seq) = self.last_place()?;
        if epoch != own_epoch || seq <= own_seq {
            return Ok(false);
        }
        self.file.execute(
            "UPDATE identity SET dev_epoch = ?1, seq = 0, prev = ''",
            params![format!("{:016x}", random::number())],
        )?;
        // What this file believes of the hub's log is as old as the file.
        self.file.execute("UPDATE hub_log SET in_doubt = 1, next_at = 0", [])?;
        self.audit(now, Verb::RolledBack, &format!("{own_seq}-{seq}"))?;
        self.notices.push(Notice { key: "errors-notice-rolled-back", file: String::new() });
        Ok(true)
    }

    /// As [`Device::seen_elsewhere`], by an envelope that a vault holds and this file does not know.
    pub(crate) fn seen_in_vault(
        &mut self,
        header: &Header,
        now: DateTime<Utc>,
    ) -> Result<bool, DeviceError> {
        self.seen_elsewhere(&format!("{:016x}", header.dev_epoch), header.seq, now)
    }
}
