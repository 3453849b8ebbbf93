//! One thread owns the device; everybody else asks it. The same thread closes an idle vault.

use crate::{Config, Device, DeviceError, clock, packs::Start};
use plainsight_core::guidance::Pack;
use std::{
    sync::{
        Arc, Mutex,
        mpsc::{self, RecvTimeoutError},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};
use tokio::sync::{Notify, oneshot};

type Question = Box<dyn FnOnce(&mut Device) + Send>;

/// How often an idle vault is looked at.
const IDLE_CHECK: Duration = Duration::from_millis(500);

/// A way to ask the device's thread. Cheap to clone.
#[derive(Clone)]
pub struct Handle {
    // Before `owner`: its thread ends when every way to ask it is gone.
    questions: mpsc::Sender<Question>,
    wake: Arc<Notify>,
    touched: Arc<Mutex<Instant>>,
    _owner: Arc<Owner>,
}

/// The device's thread. The last handle waits for it: SQLCipher gives its memory back when the
/// process exits, and a file that is still being closed then would fall into nothing.
struct Owner(Option<JoinHandle<()>>);

impl Drop for Owner {
    fn drop(&mut self) {
        if let Some(thread) = self.0.take()
            && thread.thread().id() != std::thread::current().id()
        {
            let _ = thread.join();
        }
    }
}

impl Handle {
    /// Opens the device on a thread of its own, which ends when the last handle is dropped.
    ///
    /// # Errors
    /// As [`Device::open`].
    pub fn start(config: Config, pack: Arc<Pack>) -> Result<Self, DeviceError> {
        Self::serving(Device::open(config, pack, clock::now())?)
    }

    /// As [`Handle::start`], under the guidance that this start found in force.
    ///
    /// # Errors
    /// As [`Device::open`].
    pub fn start_under(config: Config, start: &Start) -> Result<Self, DeviceError> {
        Self::serving(start.open(config, clock::now())?)
    }

    fn serving(device: Device) -> Result<Self, DeviceError> {
        let touched = Arc::new(Mutex::new(Instant::now()));
        let (questions, inbox) = mpsc::channel();
        let watched = Arc::clone(&touched);
        let thread = std::thread::Builder::new()
            .name("device".into())
            .spawn(move || serve(device, &inbox, &watched))?;
        let owner = Arc::new(Owner(Some(thread)));
        Ok(Self { questions, wake: Arc::new(Notify::new()), touched, _owner: owner })
    }

    /// Asks and waits without blocking the runtime.
    ///
    /// # Errors
    /// `disk-error` if the device's thread has ended.
    pub async fn ask<T, F>(&self, question: F) -> Result<T, DeviceError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Device) -> T + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let question: Question = Box::new(move |device| {
            // Nobody waiting for the answer any more is no reason to stop.
            let _ = reply.send(question(device));
        });
        self.questions.send(question).map_err(|_| DeviceError::Row("device thread"))?;
        answer.await.map_err(|_| DeviceError::Row("device thread"))
    }

    /// Asks a hub to enrol the device (see `docs/adr/0004-enrolment.md`). It becomes the hub once its
    /// words were compared: [`Device::hub_offer`], [`Device::confirm_hub`].
    ///
    /// # Errors
    /// `hub-address`, `hub-insecure`, `enrol-code`, `hub-unreachable`, `hub-not-ours`, `hub-proxy`.
    pub async fn enrol(&self, hub_url: &str, code: &str) -> Result<(), DeviceError> {
        crate::enrol::enrol(self, hub_url, code).await?;
        self.wake();
        Ok(())
    }

    /// Somebody is there.
    pub fn touch(&self) {
        if let Ok(mut touched) = self.touched.lock() {
            *touched = Instant::now();
        }
    }

    /// Time since somebody was there.
    #[must_use]
    pub fn idle(&self) -> Duration {
        self.touched.lock().map(|touched| touched.elapsed()).unwrap_or_default()
    }

    /// Something was sealed or is due: deliver now.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    pub(crate) async fn woken(&self) {
        self.wake.notified().await;
    }
}

fn serve(mut device: Device, inbox: &mpsc::Receiver<Question>, touched: &Mutex<Instant>) {
    loop {
        match inbox.recv_timeout(IDLE_CHECK) {
            Ok(question) => question(&mut device),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        let idle = touched.lock().map(|touched| touched.elapsed()).unwrap_or_default();
        if device.unlocked().is_some() && idle >= device.idle_lock() {
            // Closed even if the audit row cannot be written.
            let _ = device.lock_idle(clock::now());
        }
    }
}
