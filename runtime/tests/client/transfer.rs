//! Files up and down.

use std::{
    future::poll_fn,
    io::Write,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
};

use stripe_runtime::{ByteStream, ErrorKind, Method, Stream, TransportError, Upload};

use crate::{
    api::{builder, client, create_file, pdf},
    clock::Clock,
    server::{Answer, Server, ok, response, status},
};

/// The parts of a form as text, in order, and its boundary.
fn parts(server: &Server) -> Vec<String> {
    let seen = server.only();
    let content_type = seen.header("content-type").unwrap();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let text = String::from_utf8(seen.body.clone()).unwrap();
    let text = text
        .strip_suffix(&format!("\r\n--{boundary}--\r\n"))
        .unwrap();
    text.split(&format!("--{boundary}\r\n"))
        .skip(1)
        .map(|part| part.trim_end_matches("\r\n").to_owned())
        .collect()
}

#[tokio::test]
async fn a_file_is_uploaded_with_its_fields() {
    let server = Server::always(r#"{"id":"file_1"}"#);
    let upload = Upload::bytes("proof.png", "PNG…").content_type("image/png");
    let request = create_file(upload).param("file_link_data", {
        stripe_runtime::Params::new().with("create", true)
    });
    assert_eq!((request.method(), request.body()), (Method::Post, None));
    request.send(&client(&server)).await.unwrap();
    assert_eq!(
        parts(&server),
        [
            "Content-Disposition: form-data; name=\"purpose\"\r\n\r\ndispute_evidence",
            "Content-Disposition: form-data; name=\"file_link_data[create]\"\r\n\r\ntrue",
            "Content-Disposition: form-data; name=\"file\"; filename=\"proof.png\"\r\n\
             Content-Type: image/png\r\n\r\nPNG…",
        ]
    );
    let seen = server.only();
    assert_eq!(
        seen.header("content-length"),
        Some(seen.body.len().to_string().as_str())
    );
    assert!(seen.header("idempotency-key").is_some());
}

/// Gives pieces until the test has seen what it wants, and counts them.
struct Endless {
    given: Arc<Mutex<usize>>,
    pieces: usize,
}

impl Stream for Endless {
    type Item = Result<bytes::Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut given = self.given.lock().unwrap();
        if *given == self.pieces {
            return Poll::Ready(None);
        }
        *given += 1;
        Poll::Ready(Some(Ok(vec![b'x'; 64 * 1024].into())))
    }
}

#[tokio::test]
async fn an_upload_is_read_as_it_is_sent() {
    let server = Server::always(r#"{"id":"file_1"}"#);
    let given = Arc::new(Mutex::new(0));
    let contents = Endless {
        given: Arc::clone(&given),
        pieces: 100,
    };
    create_file(Upload::stream("big", contents, None))
        .send(&client(&server))
        .await
        .unwrap();
    assert_eq!(*given.lock().unwrap(), 100);
    let seen = server.only();
    assert_eq!(seen.header("transfer-encoding"), Some("chunked"));
    assert!(seen.body.len() > 100 * 64 * 1024);
}

#[tokio::test]
async fn an_upload_waits_for_a_server_that_does_not_read() {
    let deaf = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let client = builder(&Server::always(""), &Clock::default())
        .base_urls(&format!("http://{}", deaf.local_addr().unwrap()))
        .build()
        .unwrap();
    let given = Arc::new(Mutex::new(0));
    let contents = Endless {
        given: Arc::clone(&given),
        pieces: usize::MAX,
    };
    let mut call = Box::pin(create_file(Upload::stream("endless", contents, None)).send(&client));
    for _ in 0..100 {
        let polled = poll_fn(|cx| Poll::Ready(call.as_mut().poll(cx).is_pending())).await;
        assert!(polled);
        tokio::task::yield_now().await;
    }
    let given = *given.lock().unwrap();
    assert!(
        (1..1000).contains(&given),
        "the socket's buffers set the pace, not the file: {given}"
    );
}

#[tokio::test]
async fn a_file_of_the_disk_is_uploaded_by_its_path() {
    let mut file = tempfile::NamedTempFile::with_suffix(".csv").unwrap();
    file.write_all(&vec![b'7'; 200_000]).unwrap();
    let server = Server::script(vec![|| status(500, ""), || ok(r#"{"id":"file_1"}"#)]);
    create_file(Upload::path(file.path()))
        .send(&client(&server))
        .await
        .unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0].body, seen[1].body);
    assert_eq!(
        seen[0].body.iter().filter(|byte| **byte == b'7').count() / 100_000,
        2
    );
    let name = file.path().file_name().unwrap().to_str().unwrap();
    assert!(String::from_utf8_lossy(&seen[0].body).contains(&format!("filename=\"{name}\"")));
}

#[tokio::test]
async fn a_file_that_is_not_there_fails_the_call_once() {
    let server = Server::always("{}");
    let error = create_file(Upload::path("/no/such/file"))
        .send(&client(&server))
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.tries()),
        (ErrorKind::Usage, 1),
        "{error}"
    );
}

#[tokio::test]
async fn a_file_name_with_a_nul_is_refused() {
    let server = Server::always("{}");
    let error = create_file(Upload::bytes("a\0.png", "x"))
        .send(&client(&server))
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.tries()), (ErrorKind::Usage, 0));
    assert!(error.to_string().contains("NUL"), "{error}");
}

#[tokio::test]
async fn a_pdf_arrives_as_a_stream() {
    let server =
        Server::new(|_, _| Answer::Bytes(response(200, &[("Request-Id", "req_1")], "%PDF-1.7")));
    let client = client(&server);
    let mut download = pdf("qt_1").send(&client).await.unwrap();
    assert_eq!(
        (download.request_id(), download.length()),
        (Some("req_1"), Some(8))
    );
    let mut bytes = Vec::new();
    while let Some(piece) = download.next_piece().await {
        bytes.extend_from_slice(&piece.unwrap());
    }
    assert_eq!(bytes, b"%PDF-1.7");
    assert_eq!(server.only().target, "/v1/quotes/qt_1/pdf");
    assert_eq!(
        pdf("qt_1")
            .send(&client)
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap(),
        "%PDF-1.7"
    );
}

#[tokio::test]
async fn a_download_that_fails_is_an_error_of_its_kind() {
    let server = Server::script(vec![|| {
        status(404, r#"{"error":{"type":"invalid_request_error"}}"#)
    }]);
    let error = pdf("qt_1").send(&client(&server)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);

    let server = Server::new(|_, _| {
        let whole = response(200, &[], "%PDF-1.7");
        Answer::Cut(whole[..whole.len() - 3].to_vec())
    });
    let error = pdf("qt_1")
        .send(&client(&server))
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.body()),
        (ErrorKind::Connection, &b"%PDF-"[..])
    );
}

#[tokio::test]
async fn a_download_that_stops_coming_times_out() {
    let clock = Clock::default();
    let server = Server::new(|_, _| {
        // A length that is a lie, on a connection that stays open.
        let text = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n%PDF";
        Answer::Bytes(text.into())
    });
    let client = builder(&server, &clock).build().unwrap();
    let mut download = pdf("qt_1").send(&client).await.unwrap();
    assert_eq!(download.next_piece().await.unwrap().unwrap(), "%PDF");
    clock.pass_deadline();
    let error = download.next_piece().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn a_stream_of_no_pieces_is_an_empty_file() {
    let server = Server::always(r#"{"id":"file_1"}"#);
    create_file(Upload::reopened("empty", || ByteStream::from("")))
        .send(&client(&server))
        .await
        .unwrap();
    assert!(parts(&server)[1].ends_with("application/octet-stream"));
}
