//! TLS 1.3 in front of every connection, with the certificate in the hub's folder.

use crate::{
    error::HubError,
    folder::{certificate_path, served},
};
use rustls::{
    ServerConfig,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _},
    version::TLS13,
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::SystemTime,
};
use tokio_rustls::TlsAcceptor;

/// The served certificate. A new one is taken up with the next connection, without a restart.
pub struct Tls {
    path: PathBuf,
    current: Mutex<(SystemTime, TlsAcceptor)>,
}

impl std::fmt::Debug for Tls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Tls({})", self.path.display())
    }
}

impl Tls {
    /// Reads the certificate of the hub in `dir`.
    ///
    /// # Errors
    /// [`HubError::NoCertificate`], or one about the file.
    pub fn open(dir: &Path) -> Result<Self, HubError> {
        let path = certificate_path(dir);
        let changed = changed_at(&path).ok_or_else(|| HubError::NoCertificate(path.clone()))?;
        let acceptor = load(&path)?;
        Ok(Self { path, current: Mutex::new((changed, acceptor)) })
    }

    /// The last day of the served certificate, `YYYY-MM-DD` in UTC.
    #[must_use]
    pub fn until(&self) -> Option<String> {
        served(&self.path).map(|issued| issued.until)
    }

    /// A damaged new certificate changes nothing: the last good one goes on.
    pub(super) fn acceptor(&self) -> TlsAcceptor {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(changed) = changed_at(&self.path)
            && changed != current.0
        {
            current.0 = changed;
            if let Ok(acceptor) = load(&self.path) {
                current.1 = acceptor;
            }
        }
        current.1.clone()
    }
}

fn changed_at(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|metadata| metadata.modified()).ok()
}

fn load(path: &Path) -> Result<TlsAcceptor, HubError> {
    let text = zeroize::Zeroizing::new(fs::read(path).map_err(HubError::io(path))?);
    let damaged = || HubError::KeyDamaged(path.to_owned());
    let chain: Vec<CertificateDer<'static>> =
        CertificateDer::pem_slice_iter(&text).collect::<Result<_, _>>().map_err(|_| damaged())?;
    let key = PrivateKeyDer::from_pem_slice(&text).map_err(|_| damaged())?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_protocol_versions(&[&TLS13])
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key))
        .map_err(|_| damaged())?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}
