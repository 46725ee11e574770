//! Retries, counted on the wire.

use std::{collections::HashSet, time::Duration};

use stripe_runtime::ErrorKind;

use crate::{
    api::{builder, create, create_file, delete, delete_v2, retrieve},
    clock::Clock,
    server::{Answer, Server, ok, response, status},
};

const CHARGE: &str = r#"{"id":"ch_1"}"#;

fn keys(server: &Server) -> HashSet<Option<String>> {
    server
        .seen()
        .iter()
        .map(|seen| seen.header("idempotency-key").map(str::to_owned))
        .collect()
}

#[tokio::test]
async fn a_post_that_fails_is_sent_again_with_the_same_key() {
    let server = Server::script(vec![
        || Answer::Cut(Vec::new()),
        || status(503, "busy"),
        || ok(CHARGE),
    ]);
    let clock = Clock::default();
    let client = builder(&server, &clock).build().unwrap();
    let response = create()
        .amount(7)
        .send(&client)
        .with_response()
        .await
        .unwrap();
    assert_eq!(response.value.id, "ch_1");
    assert_eq!(response.tries(), 3);
    assert_eq!(server.seen().len(), 3);
    assert_eq!(keys(&server).len(), 1);
    assert_eq!(
        keys(&server).into_iter().next().unwrap().as_deref(),
        response.idempotency_key()
    );
    assert!(server.seen().iter().all(|seen| seen.text() == "amount=7"));
    let waits = clock.waits();
    assert_eq!(waits.len(), 2);
    assert_eq!(waits[0], Duration::from_millis(500));
    assert!(waits[1] >= Duration::from_millis(500) && waits[1] <= Duration::from_secs(1));
}

#[tokio::test]
async fn tries_run_out() {
    let server = Server::script(vec![|| status(500, "{}")]);
    let clock = Clock::default();
    let client = builder(&server, &clock).build().unwrap();
    let error = create().send(&client).await.unwrap_err();
    assert_eq!(
        (error.status(), error.tries(), server.seen().len()),
        (Some(500), 3, 3)
    );
    assert_eq!(keys(&server).len(), 1);
    assert_eq!(
        error.idempotency_key(),
        server.seen()[0].header("idempotency-key")
    );

    let error = create().max_retries(0).send(&client).await.unwrap_err();
    assert_eq!((error.tries(), server.seen().len()), (1, 4));
    assert_eq!(keys(&server).len(), 2, "another call, another key");

    create().max_retries(4).send(&client).await.unwrap_err();
    assert_eq!(server.seen().len(), 9);
}

#[tokio::test]
async fn stripe_should_retry_decides_at_any_status() {
    for (code, says, tries) in [
        (503, "false", 1),
        (402, "true", 3),
        (404, "true", 3),
        (409, "false", 1),
        (409, "", 3),
        (429, "", 1),
        (429, "true", 3),
        (401, "", 1),
        (504, "", 3),
    ] {
        let server = Server::new(move |_, _| {
            let error = r#"{"error":{"type":"card_error"}}"#;
            Answer::Bytes(response(code, &[("Stripe-Should-Retry", says)], error))
        });
        let client = builder(&server, &Clock::default()).build().unwrap();
        let error = retrieve("ch_1").send(&client).await.unwrap_err();
        assert_eq!(error.status(), Some(code));
        assert_eq!(server.seen().len(), tries, "{code} {says:?}");
    }
}

#[tokio::test]
async fn a_success_is_not_repeated_whatever_else_it_says() {
    let server = Server::new(|_, _| {
        Answer::Bytes(response(200, &[("Stripe-Should-Retry", "true")], CHARGE))
    });
    let client = builder(&server, &Clock::default()).build().unwrap();
    assert_eq!(create().send(&client).await.unwrap().id, "ch_1");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn the_server_may_ask_for_a_longer_wait() {
    for (says, seconds) in [("2", 2.0), ("3600", 60.0), ("0", 0.5), ("never", 0.5)] {
        let server = Server::new(move |n, _| match n {
            0 => Answer::Bytes(response(503, &[("Retry-After", says)], "{}")),
            _ => ok(CHARGE),
        });
        let clock = Clock::default();
        let client = builder(&server, &clock).build().unwrap();
        create().send(&client).await.unwrap();
        assert_eq!(clock.waits(), [Duration::from_secs_f64(seconds)], "{says}");
    }
}

#[tokio::test]
async fn a_lock_is_waited_for_under_the_same_key() {
    let server = Server::script(vec![
        || {
            status(
                429,
                r#"{"error":{"type":"invalid_request_error","code":"lock_timeout","message":"busy"}}"#,
            )
        },
        || ok(CHARGE),
    ]);
    let client = builder(&server, &Clock::default()).build().unwrap();
    let response = create().send(&client).with_response().await.unwrap();
    assert_eq!((response.tries(), keys(&server).len()), (2, 1));
}

#[tokio::test]
async fn a_key_given_as_a_header_is_the_key() {
    let server = Server::script(vec![|| status(503, "{}"), || ok(CHARGE)]);
    let client = builder(&server, &Clock::default()).build().unwrap();
    let response = create()
        .http_header("Idempotency-Key", " mine ")
        .send(&client)
        .with_response()
        .await
        .unwrap();
    assert_eq!(response.idempotency_key(), Some("mine"));
    assert_eq!(keys(&server), HashSet::from([Some("mine".to_owned())]));
    let error = create()
        .http_header("idempotency-key", "")
        .send(&client)
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.tries()), (ErrorKind::Usage, 0));
}

#[tokio::test]
async fn a_delete_that_may_have_succeeded_before_says_so() {
    let missing =
        r#"{"error":{"type":"invalid_request_error","message":"No such charge: 'ch_1'"}}"#;
    for lost in [
        (|| Answer::Cut(Vec::new())) as fn() -> Answer,
        || status(502, ""),
        || Answer::Cut(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{".to_vec()),
    ] {
        let server = Server::new(move |n, _| match n {
            0 => lost(),
            _ => status(404, missing),
        });
        let client = builder(&server, &Clock::default()).build().unwrap();
        let error = delete("ch_1").send(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.tries()), (ErrorKind::NotFound, 2));
        assert!(error.may_have_succeeded_before());
        assert!(
            error
                .to_string()
                .contains("an earlier attempt got no answer, and may have deleted it"),
            "{error}"
        );
    }
    // What was there from the start, what was refused before, and what has a key is certain.
    let server = Server::script(vec![|| status(409, "{}"), || status(404, "{}")]);
    let client = builder(&server, &Clock::default()).build().unwrap();
    let error = delete("ch_1").send(&client).await.unwrap_err();
    assert!(error.tries() == 2 && !error.may_have_succeeded_before());
    let error = delete("ch_1").send(&client).await.unwrap_err();
    assert!(error.tries() == 1 && !error.may_have_succeeded_before());
    let server = Server::script(vec![|| Answer::Cut(Vec::new()), || status(404, "{}")]);
    let client = builder(&server, &Clock::default()).build().unwrap();
    let error = delete_v2("ch_1").send(&client).await.unwrap_err();
    assert!(error.tries() == 2 && !error.may_have_succeeded_before());
}

/// Without a length, the end of a body is the end of its connection.
#[tokio::test]
async fn a_response_without_length_that_is_cut_is_retried() {
    for length in 1..CHARGE.len() {
        let cut = format!(
            "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}",
            &CHARGE[..length]
        );
        let server = Server::new(move |n, _| match n {
            0 => Answer::Cut(cut.clone().into_bytes()),
            _ => Answer::Cut(format!("HTTP/1.1 200 OK\r\n\r\n{CHARGE}").into_bytes()),
        });
        let client = builder(&server, &Clock::default()).build().unwrap();
        let response = create().send(&client).with_response().await.unwrap();
        assert_eq!(response.tries(), 2, "cut at {length}");
        assert_eq!(keys(&server).len(), 1, "cut at {length}");
    }
}

#[tokio::test]
async fn a_rate_limit_is_retried_when_asked_for() {
    let server = Server::script(vec![|| status(429, "{}"), || ok(CHARGE)]);
    let client = builder(&server, &Clock::default())
        .retry_rate_limits(true)
        .build()
        .unwrap();
    assert_eq!(retrieve("ch_1").send(&client).await.unwrap().id, "ch_1");
}

#[tokio::test]
async fn a_page_of_html_is_no_reason_to_retry_a_401() {
    let server = Server::script(vec![|| status(401, "<html>who are you</html>")]);
    let client = builder(&server, &Clock::default()).build().unwrap();
    let error = retrieve("ch_1").send(&client).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.tries()),
        (ErrorKind::Authentication, 1)
    );
    assert_eq!(error.body(), b"<html>who are you</html>");
}

/// A success that is cut anywhere is tried again, and never taken for an answer.
#[tokio::test]
async fn a_response_cut_at_every_byte_is_retried() {
    let whole = response(200, &[("Request-Id", "req_1")], CHARGE);
    for length in 0..whole.len() {
        let cut = whole[..length].to_vec();
        let server = Server::new(move |n, _| match n {
            0 => Answer::Cut(cut.clone()),
            _ => ok(CHARGE),
        });
        let client = builder(&server, &Clock::default()).build().unwrap();
        let response = create().send(&client).with_response().await.unwrap();
        assert_eq!(
            (response.tries(), response.value.id.as_str()),
            (2, "ch_1"),
            "cut at {length}"
        );
        assert_eq!(keys(&server).len(), 1, "cut at {length}");
    }
}

#[tokio::test]
async fn an_error_cut_short_keeps_its_status_and_bytes() {
    let server = Server::new(|_, _| {
        let whole = response(
            402,
            &[("Request-Id", "req_9")],
            r#"{"error":{"type":"card_error"}}"#,
        );
        Answer::Cut(whole[..whole.len() - 10].to_vec())
    });
    let client = builder(&server, &Clock::default()).build().unwrap();
    let error = create().send(&client).await.unwrap_err();
    assert_eq!(
        (error.status(), error.request_id()),
        (Some(402), Some("req_9"))
    );
    assert_eq!(error.body(), br#"{"error":{"type":"car"#);
    assert_eq!(error.tries(), 1);
}

#[tokio::test]
async fn no_server_is_a_connection_error() {
    let server = Server::always(CHARGE);
    let client = builder(&server, &Clock::default())
        .base_urls("http://127.0.0.1:1")
        .build()
        .unwrap();
    let error = create().send(&client).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.tries(), error.status()),
        (ErrorKind::Connection, 3, None)
    );
    assert!(error.idempotency_key().is_some());
    assert!(error.transport_error().is_some());
}

#[tokio::test]
async fn a_silent_server_times_out_and_is_tried_again() {
    let clock = Clock::default();
    let passing = clock.clone();
    let server = Server::new(move |n, _| match n {
        0 => {
            passing.pass_deadline();
            Answer::Silence
        }
        _ => ok(CHARGE),
    });
    let client = builder(&server, &clock).build().unwrap();
    let response = create().send(&client).with_response().await.unwrap();
    assert_eq!(response.tries(), 2);
    assert_eq!(keys(&server).len(), 1);
}

#[tokio::test]
async fn a_server_that_stays_silent_is_a_timeout() {
    let clock = Clock::default();
    let passing = clock.clone();
    let server = Server::new(move |_, _| {
        passing.pass_deadline();
        Answer::Silence
    });
    let client = builder(&server, &clock).max_retries(0).build().unwrap();
    let error = create().send(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.tries()), (ErrorKind::Timeout, 1));
}

#[tokio::test]
async fn who_gets_a_key() {
    let server = Server::always(CHARGE);
    let client = builder(&server, &Clock::default()).build().unwrap();
    retrieve("ch_1").send(&client).await.unwrap();
    delete("ch_1").send(&client).await.unwrap();
    delete_v2("x").send(&client).await.unwrap();
    create().send(&client).await.unwrap();
    create()
        .idempotency_key("  mine ")
        .send(&client)
        .await
        .unwrap();
    let seen: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("idempotency-key").map(str::len))
        .collect();
    assert_eq!(seen, [None, None, Some(36), Some(36), Some(4)]);

    for unfit in [String::new(), "  ".to_owned(), "x".repeat(256)] {
        let error = create()
            .idempotency_key(unfit)
            .send(&client)
            .await
            .unwrap_err();
        assert_eq!((error.kind(), error.tries()), (ErrorKind::Usage, 0));
    }
    assert_eq!(server.seen().len(), 5);
}

#[tokio::test]
async fn an_upload_is_sent_again_if_it_can_be() {
    use stripe_runtime::{ByteStream, Upload};

    let server = Server::script(vec![|| status(500, ""), || ok(CHARGE)]);
    let client = builder(&server, &Clock::default()).build().unwrap();
    create_file(Upload::bytes("a.txt", "hello"))
        .send(&client)
        .await
        .unwrap();
    let bodies: Vec<_> = server.seen().iter().map(|seen| seen.body.clone()).collect();
    assert_eq!(bodies.len(), 2);
    assert_eq!(bodies[0], bodies[1]);

    let server = Server::script(vec![|| status(500, ""), || ok(CHARGE)]);
    let client = builder(&server, &Clock::default()).build().unwrap();
    let once = Upload::stream("a.txt", ByteStream::from("hello"), Some(5));
    let error = create_file(once).send(&client).await.unwrap_err();
    assert_eq!(
        (error.status(), error.tries(), server.seen().len()),
        (Some(500), 1, 1)
    );
}

/// Whatever goes wrong, and in whatever order, all that is sent of one call has one key.
#[tokio::test]
async fn a_post_never_has_two_keys() {
    let ways: [fn() -> Answer; 5] = [
        || Answer::Cut(Vec::new()),
        || Answer::Cut(response(200, &[], CHARGE)[..50].to_vec()),
        || status(409, r#"{"error":{"type":"idempotency_error"}}"#),
        || status(500, "<html>"),
        || Answer::Cut(response(503, &[], "busy")),
    ];
    for n in 0..125 {
        let order = [n % 5, n / 5 % 5, n / 25];
        let server =
            Server::new(move |n, _| order.get(n).map_or_else(|| ok(CHARGE), |way| ways[*way]()));
        let client = builder(&server, &Clock::default())
            .max_retries(9)
            .build()
            .unwrap();
        let response = create().send(&client).with_response().await.unwrap();
        // A try on a connection that is closed already is one that the server does not see.
        assert!(response.tries() >= 4, "{order:?}");
        assert_eq!(server.seen().len(), 4, "{order:?}");
        assert_eq!(keys(&server).len(), 1, "{order:?}");
    }
}

/// A server that closes connections it promised to keep costs retries at worst, never a second key or a failure.
#[tokio::test]
async fn a_kept_connection_that_is_closed_is_replaced() {
    let server = Server::new(|_, _| Answer::Cut(response(200, &[], CHARGE)));
    let client = builder(&server, &Clock::default()).build().unwrap();
    for _ in 0..8 {
        create().send(&client).await.unwrap();
    }
    assert_eq!(keys(&server).len(), 8);
}

#[tokio::test]
async fn calls_side_by_side_do_not_mix() {
    let server = Server::new(|_, seen| ok(&format!(r#"{{"id":"{}"}}"#, seen.text())));
    let client = builder(&server, &Clock::default()).build().unwrap();
    let calls: Vec<_> = (0..20)
        .map(|amount| tokio::spawn(create().amount(amount).send(&client)))
        .collect();
    for (amount, call) in calls.into_iter().enumerate() {
        assert_eq!(call.await.unwrap().unwrap().id, format!("amount={amount}"));
    }
    assert_eq!(keys(&server).len(), 20);
}
