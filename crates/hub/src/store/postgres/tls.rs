//! TLS 1.3 to the database, believed only for a certificate of the given authority and for the name
//! that it was asked under.

use crate::store::StoreError;
use rustls::{
    ClientConfig, RootCertStore,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, pem::PemObject as _},
    version::TLS13,
};
use std::{error::Error, path::Path, sync::Arc};
use tokio_postgres_rustls::MakeRustlsConnect;

/// Connections that this authority's certificates vouch for.
pub(super) fn by(authority: &Path) -> Result<MakeRustlsConnect, StoreError> {
    let other = |error: Box<dyn Error + Send + Sync>| {
        StoreError::Other(format!("sslrootcert {}: {error}", authority.display()).into())
    };
    let mut roots = RootCertStore::empty();
    let certificates =
        CertificateDer::pem_file_iter(authority).map_err(|error| other(error.into()))?;
    for certificate in certificates {
        let certificate = certificate.map_err(|error| other(error.into()))?;
        roots.add(certificate).map_err(|error| other(error.into()))?;
    }
    let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_protocol_versions(&[&TLS13])
        .map_err(|error| other(error.into()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}
