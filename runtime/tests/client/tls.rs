//! TLS: certificates that somebody vouches for, and others.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use stripe_runtime::{Error, ErrorKind};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer},
};

use crate::{
    api::{Client, ClientBuilder, create, retrieve},
    server::response,
};

/// A server whose certificate an authority of the test's own vouches for.
struct Server {
    port: u16,
    /// The authority's certificate.
    root: rcgen::Certificate,
    connections: Arc<AtomicUsize>,
    requests: Arc<Mutex<Vec<String>>>,
}

/// A server that answers each request with a charge, under a certificate for `name`.
async fn server(name: &str) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    // A name of its own: OpenSSL finds issuers by their names.
    authority
        .distinguished_name
        .push(DnType::CommonName, format!("authority of {port}"));
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority_key = KeyPair::generate().unwrap();
    let root = authority.self_signed(&authority_key).unwrap();
    let issuer = Issuer::new(authority, authority_key);
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec![name.to_owned()])
        .unwrap()
        .signed_by(&key, &issuer)
        .unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::Pkcs8(key.serialize_der().into()),
        )
        .unwrap();

    let server = Server {
        port,
        root,
        connections: Arc::default(),
        requests: Arc::default(),
    };
    let (connections, requests) = (
        Arc::clone(&server.connections),
        Arc::clone(&server.requests),
    );
    tokio::spawn(async move {
        let acceptor = TlsAcceptor::from(Arc::new(config));
        while let Ok((stream, _)) = listener.accept().await {
            connections.fetch_add(1, Ordering::SeqCst);
            let (acceptor, requests) = (acceptor.clone(), Arc::clone(&requests));
            tokio::spawn(async move {
                let Ok(stream) = acceptor.accept(stream).await else {
                    return;
                };
                let mut stream = BufReader::new(stream);
                let mut line = String::new();
                while stream.read_line(&mut line).await.unwrap_or(0) > 0 {
                    if line.contains("HTTP/1.1") {
                        requests.lock().unwrap().push(line.trim().to_owned());
                    }
                    // The requests of these tests have no bodies.
                    if line == "\r\n" {
                        let answer = response(200, &[], r#"{"id":"ch_1"}"#);
                        stream.get_mut().write_all(&answer).await.unwrap();
                        stream.get_mut().flush().await.unwrap();
                    }
                    line.clear();
                }
            });
        }
    });
    server
}

impl Server {
    fn client(&self) -> ClientBuilder {
        Client::builder("sk_test")
            .no_proxy()
            .base_urls(&format!("https://localhost:{}", self.port))
    }

    /// Asserts that the client met the server once, and told it nothing.
    fn assert_refused(&self, error: &Error) {
        assert_eq!(
            (error.kind(), error.tries()),
            (ErrorKind::Certificate, 1),
            "{error}"
        );
        assert!(error.to_string().contains("certificate"), "{error}");
        assert_eq!(self.connections.load(Ordering::SeqCst), 1);
        assert_eq!(self.requests.lock().unwrap().len(), 0);
    }
}

#[tokio::test]
async fn a_certificate_that_is_not_accepted_is_told_and_not_retried() {
    let server = server("localhost").await;
    let client = server.client().build().unwrap();
    server.assert_refused(&create().send(&client).await.unwrap_err());
}

#[tokio::test]
async fn a_certificate_for_another_host_is_refused_and_not_retried() {
    let server = server("api.stripe.com").await;
    let client = server
        .client()
        .add_root_certificate(server.root.der().to_vec())
        .build()
        .unwrap();
    server.assert_refused(&create().send(&client).await.unwrap_err());
}

#[tokio::test]
async fn a_root_of_the_callers_is_trusted_and_eight_calls_use_one_connection() {
    let server = server("localhost").await;
    let client = server
        .client()
        .add_root_certificate(server.root.der().to_vec())
        .build()
        .unwrap();
    for _ in 0..8 {
        assert_eq!(retrieve("ch_1").send(&client).await.unwrap().id, "ch_1");
    }
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
    assert_eq!(
        *server.requests.lock().unwrap(),
        ["GET /v1/charges/ch_1 HTTP/1.1"; 8]
    );
}

#[tokio::test]
async fn roots_are_taken_as_text_several_at_once() {
    let (one, two) = (server("localhost").await, server("localhost").await);
    let text = format!("# ours\n{}\n{}", one.root.pem(), two.root.pem());
    for server in [&one, &two] {
        let client = server
            .client()
            .add_root_certificate(text.as_str())
            .build()
            .unwrap();
        assert_eq!(retrieve("ch_1").send(&client).await.unwrap().id, "ch_1");
    }
}

#[test]
fn what_is_no_certificate_is_refused_when_the_client_is_built() {
    for no_certificate in [
        "\x30\x03\x02\x01\x01",
        "-----BEGIN CERTIFICATE-----\nMAMCAQE=\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\nnot base64",
        "certificate.pem",
        "",
    ] {
        let error = Client::builder("sk_test")
            .no_proxy()
            .add_root_certificate(no_certificate)
            .build()
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage, "{no_certificate:?}");
    }
}
