//! What a server, a file or a runtime can make a client do at most.

use std::{
    io::Write,
    pin::Pin,
    task::{Context, Poll},
};

use stripe_runtime::{ByteStream, ErrorKind, HyperTransport, Stream, TransportError, Upload};

use crate::{
    api::{Charge, Client, builder, client, create, create_file, pdf, search},
    clock::Clock,
    server::{Answer, Server, ok, response, status},
};

fn limited(server: &Server) -> Client {
    builder(server, &Clock::default())
        .max_response_size(1000)
        .build()
        .unwrap()
}

fn large(head: &str) -> String {
    format!("{head}{}\"}}", "x".repeat(1000))
}

#[tokio::test]
async fn a_response_that_is_too_large_is_given_up_once() {
    let body = large(r#"{"id":"ch_1","name":""#);
    let chunked = format!(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{body}\r\n",
        body.len()
    );
    for bytes in [response(200, &[], &body), chunked.into_bytes()] {
        let server = Server::new(move |_, _| Answer::Bytes(bytes.clone()));
        let error = create().send(&limited(&server)).await.unwrap_err();
        assert_eq!((error.kind(), error.tries()), (ErrorKind::TooLarge, 1));
        assert!(error.call_succeeded());
        assert!(error.to_string().contains("max_response_size"), "{error}");
    }
    let body = format!(r#"{{"id":"ch_1","name":"{}"}}"#, "x".repeat(1000 - 23));
    assert_eq!(body.len(), 1000);
    let server = Server::new(move |_, _| ok(&body));
    create().send(&limited(&server)).await.unwrap();
}

#[tokio::test]
async fn of_an_error_that_is_too_large_the_rest_is_cut_off() {
    let body = large(r#"{"error":{"type":"card_error","code":"card_declined","message":""#);
    let server = Server::new(move |_, _| status(402, &body));
    let error = create().send(&limited(&server)).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Card, Some(402)));
}

#[tokio::test]
async fn a_head_that_is_too_large_is_given_up_once() {
    let long = "x".repeat(1 << 20);
    let server = Server::new(move |_, _| {
        Answer::Bytes(response(200, &[("X-Long", &long)], r#"{"id":"ch_1"}"#))
    });
    let error = create().send(&client(&server)).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.tries()),
        (ErrorKind::TooLarge, 1),
        "{error}"
    );
}

#[tokio::test]
async fn the_limit_of_a_head_can_be_set() {
    let long = "x".repeat(20_000);
    let server = Server::new(move |_, _| {
        Answer::Bytes(response(200, &[("X-Long", &long)], r#"{"id":"ch_1"}"#))
    });
    let limited = |bytes| {
        let transport = HyperTransport::direct(&[]).unwrap().max_head_size(bytes);
        let client = Client::builder("sk_test").base_urls(&server.url());
        client.transport(transport).build().unwrap()
    };
    create().send(&limited(64 << 10)).await.unwrap();
    let error = create().send(&limited(0)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
}

#[tokio::test]
async fn a_download_has_no_limit_of_size_but_in_memory() {
    let body = "x".repeat(5000);
    let server = Server::new(move |_, _| ok(&body));
    let client = limited(&server);
    let mut download = pdf("qt_1").send(&client).await.unwrap();
    let mut length = 0;
    while let Some(piece) = download.next_piece().await {
        length += piece.unwrap().len();
    }
    assert_eq!(length, 5000);
    let download = pdf("qt_1").send(&client).await.unwrap();
    let error = download.bytes().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
}

#[tokio::test]
async fn a_list_that_goes_round_is_found_out() {
    let server = Server::new(|_, seen| {
        let next = match seen.target.ends_with("page=a") {
            true => "b",
            false => "a",
        };
        ok(&format!(
            r#"{{"object":"search_result","data":[{{"id":"ch_1"}}],"has_more":true,"next_page":"{next}","url":"/"}}"#
        ))
    });
    let mut items = search("x").stream(&client(&server));
    let mut count = 0;
    let error = loop {
        match items.try_next().await {
            Ok(item) => drop::<Charge>(item.unwrap()),
            Err(error) => break error,
        }
        count += 1;
    };
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("fetched before"), "{error}");
    assert!(count <= 3 && server.seen().len() == 3, "{count}");
}

#[tokio::test]
async fn what_is_no_file_is_not_opened() {
    let server = Server::always("{}");
    let folder = tempfile::tempdir().unwrap();
    let mut paths = vec![folder.path().to_owned()];
    #[cfg(unix)]
    {
        // A pipe into which nobody writes.
        let pipe = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        paths.push(pipe);
        paths.push("/dev/zero".into());
    }
    for path in paths {
        let upload = Upload::path(&path);
        let error = create_file(upload)
            .send(&client(&server))
            .await
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.tries()),
            (ErrorKind::Usage, 1),
            "{error}"
        );
        assert!(error.to_string().contains("not that of a file"), "{error}");
    }
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn a_file_that_changes_between_two_attempts_fails_the_call() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "first").unwrap();
    let path = file.path().to_owned();
    let server = Server::new(move |_, _| {
        let mut file = std::fs::OpenOptions::new()
            .append(true)
            .open(&path)
            .unwrap();
        file.write_all(b" and more").unwrap();
        status(500, "{}")
    });
    let upload = Upload::path(file.path());
    let error = create_file(upload.clone())
        .send(&client(&server))
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.tries()), (ErrorKind::Usage, 2));
    assert!(error.to_string().contains("changed"), "{error}");
    assert_eq!(server.seen().len(), 1);
    // Another call is another request.
    create_file(upload)
        .send(&client(&server))
        .await
        .unwrap_err();
    assert_eq!(server.seen().len(), 2);
}

/// Pieces that are at hand.
struct Pieces(Vec<&'static str>);

impl Stream for Pieces {
    type Item = Result<bytes::Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop().map(|piece| Ok(piece.into())))
    }
}

#[tokio::test]
async fn a_file_that_is_not_as_long_as_it_said_is_never_a_whole_body() {
    for (pieces, which) in [
        (vec!["abc"], "shorter"),
        (vec![], "shorter"),
        (vec!["d", "abcd"], "longer"),
    ] {
        let server = Server::always(r#"{"id":"file_1"}"#);
        let upload = Upload::reopened("a.txt", move || {
            ByteStream::new(Pieces(pieces.clone()), Some(4))
        });
        let error = create_file(upload)
            .send(&client(&server))
            .await
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.tries()),
            (ErrorKind::Usage, 1),
            "{error}"
        );
        assert!(error.to_string().contains(which), "{error}");
        for seen in server.seen().iter() {
            assert!(!String::from_utf8_lossy(&seen.body).ends_with("--\r\n"));
        }
    }
}

/// The connection that lies idle is driven by the first runtime, which does nothing while the second one is at work.
#[test]
fn runtimes_that_share_a_client_share_no_connection() {
    let server = Server::always(r#"{"id":"ch_1"}"#);
    let client = client(&server);
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
    };
    let (first, second) = (runtime(), runtime());
    for runtime in [&first, &second, &first, &second] {
        runtime.block_on(create().send(&client)).unwrap();
    }
    let connections: Vec<_> = server.seen().iter().map(|seen| seen.connection).collect();
    assert_eq!(connections, [0, 1, 0, 1]);
}

#[test]
fn a_runtime_without_timers_or_io_is_an_error() {
    let server = Server::always(r#"{"id":"ch_1"}"#);
    let client = Client::builder("sk_test")
        .no_proxy()
        .base_urls(&server.url())
        .build()
        .unwrap();
    let mut with_io = tokio::runtime::Builder::new_current_thread();
    with_io.enable_io();
    let mut with_timers = tokio::runtime::Builder::new_current_thread();
    with_timers.enable_time();
    for (mut runtime, what) in [(with_io, "enable_time"), (with_timers, "enable_io")] {
        let runtime = runtime.build().unwrap();
        let error = runtime.block_on(create().send(&client)).unwrap_err();
        assert_eq!(
            (error.kind(), error.tries()),
            (ErrorKind::Usage, 1),
            "{error}"
        );
        assert!(error.to_string().contains(what), "{error}");
    }
    assert_eq!(server.seen().len(), 0);
}
