//! HTTP: connections, and requests read to their end.

use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::{BodyExt, Limited};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode, body, header};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::misbehave::Cut;
use crate::model::Base;
use crate::pipeline::{Incoming, Outgoing, Shared};
use crate::wire::{Fuse, Sending, Wire};

/// The most that is read of a body, whatever becomes of it.
const READ_AT_MOST: usize = 64 << 20;

/// The servers of a mock: one for each base.
pub(crate) struct Listeners(Vec<(Base, TcpListener)>);

/// The bases, in the order of their ports.
pub(crate) const BASES: [Base; 4] = [Base::Api, Base::Files, Base::MeterEvents, Base::Connect];

impl Listeners {
    /// Listens at four ports in a row, or at any four if `port` is 0.
    pub(crate) async fn bind(port: u16) -> std::io::Result<Self> {
        let mut listeners = Vec::new();
        for (base, offset) in BASES.into_iter().zip(0..) {
            let port = if port == 0 {
                0
            } else {
                port.saturating_add(offset)
            };
            listeners.push((base, TcpListener::bind(("127.0.0.1", port)).await?));
        }
        Ok(Self(listeners))
    }

    pub(crate) fn addresses(&self) -> std::io::Result<Vec<SocketAddr>> {
        self.0
            .iter()
            .map(|(_, listener)| listener.local_addr())
            .collect()
    }

    /// Serves until it is dropped.
    pub(crate) async fn serve(self, shared: Arc<Shared>) {
        let mut servers = JoinSet::new();
        for (base, listener) in self.0 {
            servers.spawn(accept(base, listener, Arc::clone(&shared)));
        }
        while servers.join_next().await.is_some() {}
    }
}

async fn accept(base: Base, listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            Some(_) = connections.join_next() => continue,
        };
        match accepted {
            Ok((stream, _)) => {
                // Answers are small, and each is waited for.
                let _ = stream.set_nodelay(true);
                connections.spawn(serve(base, stream, Arc::clone(&shared)));
            }
            // Out of files, most likely: they come back as connections end.
            Err(_) => {
                if connections.join_next().await.is_none() {
                    tokio::task::yield_now().await;
                }
            }
        }
    }
}

async fn serve(base: Base, stream: TcpStream, shared: Arc<Shared>) {
    let fuse = Fuse::default();
    let service = service_fn(|request: Request<body::Incoming>| {
        let (shared, fuse) = (Arc::clone(&shared), fuse.clone());
        async move { handle(base, request, &shared, fuse).await }
    });
    let wire = Wire::new(stream, fuse.clone());
    let connection = hyper::server::conn::http1::Builder::new().serve_connection(wire, service);
    // A connection that breaks is the caller's to report.
    let _ = connection.await;
}

/// Answers a request; an error ends the connection with no answer.
async fn handle(
    base: Base,
    request: Request<body::Incoming>,
    shared: &Shared,
    fuse: Fuse,
) -> Result<Response<Sending>, std::io::Error> {
    let (head, body) = request.into_parts();
    // A request without either says nothing of its body, and proxies on its way may wait for one.
    let is_framed = [header::CONTENT_LENGTH, header::TRANSFER_ENCODING]
        .iter()
        .any(|name| head.headers.contains_key(name));
    if head.method == Method::POST && !is_framed {
        return Ok(status(StatusCode::LENGTH_REQUIRED));
    }
    let body = match Limited::new(body, READ_AT_MOST).collect().await {
        Ok(body) => body.to_bytes(),
        Err(_) => return Ok(status(StatusCode::PAYLOAD_TOO_LARGE)),
    };
    let outgoing = shared.handle(Incoming { base, head, body });
    if let Some(delay) = outgoing.delay {
        tokio::time::sleep(delay).await;
    }
    respond(outgoing, fuse)
}

fn respond(outgoing: Outgoing, fuse: Fuse) -> Result<Response<Sending>, std::io::Error> {
    let mut response = Response::builder().status(outgoing.status);
    for (name, value) in outgoing.headers {
        response = response.header(name, value);
    }
    let bytes = outgoing.body;
    let body = match outgoing.cut {
        None => Sending::whole(bytes),
        Some(Cut::BeforeAnswer) => return Err(std::io::ErrorKind::ConnectionAborted.into()),
        Some(Cut::BeforeBody) => Sending::part(bytes, 0),
        Some(Cut::InBody) => {
            let half = bytes.len() / 2;
            Sending::part(bytes, half)
        }
        Some(Cut::AfterBody) => Sending::last(bytes, fuse),
    };
    response.body(body).map_err(std::io::Error::other)
}

/// An answer without a body, after which the connection ends.
fn status(status: StatusCode) -> Response<Sending> {
    let mut response = Response::new(Sending::whole(Bytes::new()));
    *response.status_mut() = status;
    let close = header::HeaderValue::from_static("close");
    response.headers_mut().insert(header::CONNECTION, close);
    response
}
