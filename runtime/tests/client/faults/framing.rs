//! Wrong lengths, floods, encodings that nobody asked for, other hosts, and clocks that jump.

use std::{
    net::TcpListener,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use stripe_runtime::{BoxFuture, ByteStream, HyperTransport, Transport, TransportError};

use super::{
    calls::Call,
    stage::{Act, Ends},
    table::Table,
    tries::{LIMIT, Outcome, under},
};
use crate::{
    api::{Client, create},
    server::{Server, response},
};

const HEAD: &str = "HTTP/1.1 200 OK\r\n";

async fn all(act: impl Fn(&str) -> Act) -> Vec<Vec<Outcome>> {
    let mut outcomes = Vec::new();
    for call in Call::ALL {
        outcomes.push(vec![
            under(call, act(call.body()), "http", call.body()).await,
        ]);
    }
    outcomes
}

/// A right body under head lines which are made for its length.
async fn under_lines(lines: impl Fn(usize) -> String) -> Vec<Vec<Outcome>> {
    all(|body| Act::End(format!("{HEAD}{}\r\n{body}", lines(body.len())).into())).await
}

#[tokio::test]
async fn lengths() {
    let mut table = Table::default();
    let length = |length: usize| format!("Content-Length: {length}\r\n");
    table.row(
        "a length that is too large",
        under_lines(|it| length(it + 1)).await,
    );
    let mut outcomes = Vec::new();
    for call in Call::ALL {
        // The byte beyond it is not part of the body.
        let (body, shorter) = (call.body(), &call.body()[..call.body().len() - 1]);
        let act = Act::End(format!("{HEAD}{}\r\n{body}", length(shorter.len())).into());
        outcomes.push(vec![under(call, act, "http", shorter).await]);
    }
    table.row("a length that is too small", outcomes);
    table.row(
        "a length below zero",
        under_lines(|_| "Content-Length: -1\r\n".to_owned()).await,
    );
    table.row(
        "a length that is no number",
        under_lines(|_| "Content-Length: x\r\n".to_owned()).await,
    );
    table.row(
        "two lengths that differ",
        under_lines(|it| length(it) + &length(it + 1)).await,
    );
    table.row(
        "the same length twice",
        under_lines(|it| length(it) + &length(it)).await,
    );
    table.row("chunked and a length", {
        all(|body| {
            let text = format!("{HEAD}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{body}\r\n0\r\n\r\n", body.len());
            Act::End(text.into())
        })
        .await
    });
    let chunked = |text: &str| format!("{HEAD}Transfer-Encoding: chunked\r\n\r\n{text}");
    table.row(
        "a chunk size that is none",
        all(|body| Act::End(chunked(&format!("zz\r\n{body}\r\n0\r\n\r\n")).into())).await,
    );
    table.row("a chunk size that overflows", {
        all(|body| Act::End(chunked(&format!("fffffffffffffffff\r\n{body}\r\n0\r\n\r\n")).into()))
            .await
    });
    table.row("no last chunk", {
        all(|body| Act::End(chunked(&format!("{:x}\r\n{body}\r\n", body.len())).into())).await
    });
    table.row("trailers", {
        all(|body| {
            Act::Respond(
                chunked(&format!(
                    "{:x}\r\n{body}\r\n0\r\nX-Sum: 1\r\n\r\n",
                    body.len()
                ))
                .into(),
            )
        })
        .await
    });
    table.row("HTTP/1.0", {
        all(|body| Act::End(format!("HTTP/1.0 200 OK\r\n\r\n{body}").into())).await
    });
    table.row(
        "HTTP/2, unasked",
        all(|_| Act::End(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec())).await,
    );
    table.row(
        "no HTTP",
        all(|_| Act::End(b"220 mail.example.com ESMTP\r\n".to_vec())).await,
    );
    table.row("100 and 103 before the response", {
        all(|body| {
            let mut text =
                b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                    .to_vec();
            text.extend(response(200, &[], body));
            Act::Respond(text)
        })
        .await
    });
    table.row("a second response to one request", {
        all(|body| {
            let other = response(200, &[], &body.replace("TAGTAG", "999999"));
            Act::Respond([response(200, &[], body), other].concat())
        })
        .await
    });
    table.check("lengths");
}

#[tokio::test]
async fn floods() {
    let mut table = Table::default();
    let piece = |text: &str| text.repeat(65_536 / text.len()).into_bytes();
    table.row("a body without end", {
        all(|_| Act::Flood(format!("{HEAD}\r\n").into(), piece("x"), Ends::ByLimit)).await
    });
    table.row("chunks without end", {
        all(|_| {
            Act::Flood(
                format!("{HEAD}Transfer-Encoding: chunked\r\n\r\n").into(),
                piece("1\r\nx\r\n"),
                Ends::ByLimit,
            )
        })
        .await
    });
    table.row("headers without end", {
        all(|_| Act::Flood(HEAD.into(), piece("X-Y: z\r\n"), Ends::ByLimit)).await
    });
    table.row("a header without end", {
        all(|_| Act::Flood(format!("{HEAD}X-Y: ").into(), piece("z"), Ends::ByLimit)).await
    });
    table.row("interim responses without end", {
        all(|_| {
            Act::Flood(
                Vec::new(),
                piece("HTTP/1.1 100 Continue\r\n\r\n"),
                Ends::ByTime,
            )
        })
        .await
    });
    table.row("an error without end", {
        all(|_| {
            Act::Flood(
                b"HTTP/1.1 500 Oh\r\n\r\n".to_vec(),
                piece("x"),
                Ends::ByLimit,
            )
        })
        .await
    });
    table.row("a length beyond the limit", {
        all(|_| {
            Act::Flood(
                format!("{HEAD}Content-Length: {}\r\n\r\n", LIMIT * 9).into(),
                piece("x"),
                Ends::ByLimit,
            )
        })
        .await
    });
    table.row("gzip that nobody asked for", {
        // What `gzip` makes of nothing.
        let body =
            b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00";
        let mut outcomes = Vec::new();
        for call in Call::ALL.into_iter().filter(|call| *call != Call::Download) {
            let head = format!(
                "{HEAD}Content-Encoding: gzip\r\nContent-Length: {}\r\n\r\n",
                body.len()
            );
            let act = Act::Respond([head.as_bytes(), body].concat());
            outcomes.push(vec![under(call, act, "http", "").await]);
        }
        // Of a file, the bytes are given as they came: what they are is not looked at.
        outcomes.insert(6, Vec::new());
        outcomes
    });
    table.check("floods");
}

/// A redirection is not followed: nothing, and no key at all, goes to the host that it names.
#[tokio::test]
async fn redirections() {
    let other = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = other.local_addr().unwrap();
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    thread::spawn(move || {
        for _ in other.incoming() {
            count.fetch_add(1, Ordering::SeqCst);
        }
    });
    let mut table = Table::default();
    for status in [301, 302, 303, 307, 308] {
        let location = format!("http://{address}/v1/charges");
        let outcomes =
            all(|body| Act::Respond(response(status, &[("Location", &location)], body))).await;
        table.row(format!("{status} to another host"), outcomes);
    }
    assert_eq!(connections.load(Ordering::SeqCst), 0);
    table.check("redirections");
}

/// Whose time goes back by an hour, and forth by a day, each time it is asked.
struct Jumping(HyperTransport, AtomicUsize);

impl Transport for Jumping {
    fn send(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        self.0.send(request)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        match duration.as_secs() {
            0..=60 => Box::pin(std::future::ready(())),
            _ => Box::pin(std::future::pending()),
        }
    }

    fn now(&self) -> Duration {
        let hours = [1000, 999, 1024, 0, u64::MAX / 3600];
        let asked = self.1.fetch_add(1, Ordering::SeqCst);
        Duration::from_secs(hours[asked % hours.len()] * 3600)
    }
}

#[tokio::test]
async fn a_clock_that_jumps_changes_no_call() {
    let server = Server::new(|n, _| match n % 2 {
        0 => crate::server::status(500, "{}"),
        _ => crate::server::ok(r#"{"id":"ch_1"}"#),
    });
    let transport = Jumping(HyperTransport::direct(&[]).unwrap(), AtomicUsize::new(0));
    let client: Client = Client::builder("sk_test_secret")
        .base_urls(&server.url())
        .transport(transport)
        .build()
        .unwrap();
    for _ in 0..20 {
        let response = create().send(&client).with_response().await.unwrap();
        assert_eq!(response.tries(), 2);
    }
}
