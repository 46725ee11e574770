//! TLS: a certificate that nobody vouches for.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use stripe_runtime::{Client, ErrorKind};
use tokio::net::TcpListener;
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer},
};

use crate::api::create;

/// A server with a certificate that it signed itself, and the number of connections it got.
async fn self_signed() -> (String, Arc<AtomicUsize>) {
    let certified = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(certified.signing_key.serialize_der().into());
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    tokio::spawn(async move {
        let acceptor = TlsAcceptor::from(Arc::new(config));
        while let Ok((stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            drop(acceptor.accept(stream).await);
        }
    });
    (url, connections)
}

#[tokio::test]
async fn a_certificate_that_is_not_accepted_is_told_and_not_retried() {
    let (url, connections) = self_signed().await;
    let client = Client::builder("sk_test")
        .no_proxy()
        .base_urls(&url)
        .build()
        .unwrap();
    let error = create().send(&client).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.tries()),
        (ErrorKind::Certificate, 1),
        "{error}"
    );
    assert_eq!(connections.load(Ordering::SeqCst), 1);
    assert!(error.to_string().contains("certificate"), "{error}");
}
