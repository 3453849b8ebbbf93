//! What goes wrong with laptops and hubs, and how often.

use super::*;

impl World {
    /// Something happens to a laptop, some six times a day.
    pub(super) fn fault(&mut self, at: usize) {
        if self.quiet() {
            return;
        }
        let wait = self.rng.between(HOUR, 7 * HOUR);
        self.plan_in(wait, Happens::Fault(at));
        match self.rng.below(100) {
            0..30 => {
                self.count("power cut");
                self.stations[at].laptop.cut_after =
                    Some(u32::try_from(self.rng.below(6)).unwrap_or(0));
            }
            30..48 => self.network(at, Net::Offline, "offline", 20 * HOUR),
            48..50 => self.network(at, Net::Offline, "offline for weeks", 20 * DAY),
            50..62 => self.network(at, Net::Portal, "captive portal", 6 * HOUR),
            62..72 => self.network(at, Net::HalfOpen, "half-open", 2 * HOUR),
            72..82 => {
                self.count("disk full");
                self.stations[at].laptop.disk_full = true;
                let wait = self.rng.between(MINUTE, 12 * HOUR);
                self.plan_in(wait, Happens::DiskFree(at));
            }
            82..92 => {
                self.count("clock jumped");
                let offset = self.rng.between(-7 * 365 * DAY, 13 * 365 * DAY);
                self.stations[at].laptop.clock_offset = offset;
            }
            92..98 => self.stations[at].image = self.stations[at].laptop.disk.clone(),
            98 if self.rng.chance(500) => self.put_back(at),
            98 if self.rng.chance(300) => self.copy(at),
            _ => self.revoke(at),
        }
    }

    fn network(&mut self, at: usize, net: Net, name: &'static str, longest: i64) {
        self.count(name);
        self.stations[at].net = net;
        let wait = self.rng.between(MINUTE, longest);
        self.plan_in(wait, Happens::Network(at, Net::Good));
    }

    fn put_back(&mut self, at: usize) {
        self.count("device put back from an image");
        let station = &mut self.stations[at];
        station.laptop.cut_power();
        station.awaited = None;
        station.laptop.disk = station.image.clone();
        // Whoever opens it next does so at once; the old session's end no longer matters.
        station.laptop.boot += 1;
        self.oracle.disk_replaced(at, &self.stations[at].laptop, &self.log);
        let wait = self.rng.between(MINUTE, DAY).min((self.end - self.now).max(MINUTE));
        self.plan_in(wait, Happens::Open(at));
    }

    fn copy(&mut self, at: usize) {
        if self.stations.len() >= self.plan.laptops * 2 {
            return;
        }
        self.count("device copied");
        let copy = self.stations[at].laptop.clone_of();
        self.add(copy);
        let last = self.stations.len() - 1;
        self.oracle.disk_replaced(last, &self.stations[last].laptop, &self.log);
    }

    fn revoke(&mut self, at: usize) {
        if !self.rng.chance(100) {
            return;
        }
        self.count("device revoked");
        let device = self.stations[at].laptop.id;
        self.revoked.push(device);
        self.log.content().revoke(device, self.now);
        self.oracle.revoked(device);
    }

    /// A backup every day; now and then one is put back, in half the cases without a word.
    pub(super) fn hub_fault(&mut self) {
        if self.quiet() {
            return;
        }
        let wait = self.rng.between(4 * HOUR, 20 * HOUR);
        self.plan_in(wait, Happens::HubFault);
        if self.backups.is_empty() || self.rng.chance(700) {
            let content = self.log.content().clone();
            self.backups.push((self.now, content));
            if self.backups.len() > 6 {
                self.backups.remove(0);
            }
            return;
        }
        if !self.rng.chance(300) {
            return;
        }
        let which = usize::try_from(self.rng.below(self.backups.len() as u64)).unwrap_or(0);
        self.backups.truncate(which + 1);
        *self.log.content() = self.backups[which].1.clone();
        for device in self.revoked.clone() {
            // The operator reads the revocations from the force's own list.
            self.log.content().revoke(device, self.now);
        }
        if self.rng.chance(500) {
            self.count("hub restored, declared");
            let epoch = self.rng.number();
            self.log.set_epoch(epoch).expect("a model's epoch");
        } else {
            self.count("hub restored, silent");
        }
        self.oracle.restored(&self.log);
    }

    /// Somebody at the hub says something about a report.
    pub(super) fn says(&mut self) {
        if self.quiet() {
            return;
        }
        let wait = self.rng.between(HOUR, 8 * HOUR);
        self.plan_in(wait, Happens::Says);
        let content = self.log.content();
        let which = self.rng.below(content.rows.len() as u64);
        let about = content.rows.get(usize::try_from(which).unwrap_or(0));
        let about = about.map(|row| (row.device, row.env_id));
        drop(content);
        let Some((device, env_id)): Option<(DeviceId, EnvelopeId)> = about else { return };
        let says = NoticeKind::Acknowledged { by: "DS Cole".into() };
        let notice = NewNotice {
            notice_id: NoticeId(self.rng.id()),
            device: Some(device),
            env_id: Some(env_id),
            says: serde_json::to_string(&says).unwrap_or_default(),
            at: self.now,
        };
        self.log.add_notice(&notice).expect("a model's notice");
    }

    /// Looked at often, also while faults go on.
    pub(super) fn reckoning(&mut self) {
        let laptops: Vec<&Laptop> = self.stations.iter().map(|station| &station.laptop).collect();
        self.oracle.nothing_is_gone(&laptops, &self.log);
        if self.quiet() {
            // The last day: everything that was closed or without a network comes back.
            self.hub_down = false;
            for at in 0..self.stations.len() {
                self.stations[at].net = Net::Good;
                self.stations[at].laptop.disk_full = false;
                self.stations[at].laptop.cut_after = None;
            }
        }
        self.plan_in(4 * HOUR, Happens::Reckoning);
    }
}
