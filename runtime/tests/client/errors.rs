//! Failures, as a caller matches on them.

use stripe_runtime::ErrorKind;

use crate::{
    api::{Charge, all, client, create, create_thing, nothing, retrieve},
    server::{Answer, Server, ok, response, status},
};

async fn fail(code: u16, body: &'static str) -> stripe_runtime::Error {
    let server = Server::new(move |_, _| {
        let headers = [("Request-Id", "req_1"), ("Stripe-Should-Retry", "false")];
        Answer::Bytes(response(code, &headers, body))
    });
    create().send(&client(&server)).await.unwrap_err()
}

#[tokio::test]
async fn a_declined_card_says_why_and_shows_no_object() {
    let error = fail(
        402,
        r#"{"error":{"type":"card_error","code":"card_declined","decline_code":"insufficient_funds",
            "param":"source","message":"Your card has insufficient funds.","charge":"ch_1",
            "payment_intent":{"id":"pi_1","client_secret":"pi_1_secret_hidden"}}}"#,
    )
    .await;
    assert_eq!(error.kind(), ErrorKind::Card);
    assert_eq!(error.code(), Some("card_declined"));
    assert_eq!(error.decline_code(), Some("insufficient_funds"));
    assert_eq!(error.param(), Some("source"));
    assert_eq!(error.message(), "Your card has insufficient funds.");
    assert_eq!(
        (error.status(), error.request_id()),
        (Some(402), Some("req_1"))
    );
    assert_eq!(error.api_error().unwrap().charge.as_deref(), Some("ch_1"));
    assert_eq!(
        error.to_string(),
        "card_error: Your card has insufficient funds. (code card_declined, \
         decline_code insufficient_funds, param source, status 402, request req_1)"
    );
    assert!(!format!("{error:?} {error:#?} {error}").contains("hidden"));
    // What `main` prints is a line with all of it.
    let shown = format!("{error:?}");
    assert!(shown.starts_with(&format!("Card: {error}")), "{shown}");
    assert!(!shown.contains("None") && !shown.contains('\n'), "{shown}");
    assert!(
        std::str::from_utf8(error.body())
            .unwrap()
            .contains("pi_1_secret_hidden")
    );
}

#[tokio::test]
async fn a_field_that_is_not_as_expected_takes_no_other_with_it() {
    let error = fail(
        402,
        r#"{"error":{"type":"card_error","code":"card_declined","decline_code":"insufficient_funds",
            "message":"no money","charge":{"id":"ch_1"},"network_decline_code":51,"param":["a"]}}"#,
    )
    .await;
    assert_eq!(error.kind(), ErrorKind::Card);
    assert_eq!(error.code(), Some("card_declined"));
    assert_eq!(error.decline_code(), Some("insufficient_funds"));
    assert_eq!(error.message(), "no money");
    assert_eq!(error.param(), Some("a"));
    let api = error.api_error().unwrap();
    assert_eq!(api.charge.as_deref(), Some("ch_1"));
    assert_eq!(api.network_decline_code.as_deref(), Some("51"));

    let error = fail(
        400,
        r#"{"error":{"param":["a"],"message":"wrong","type":"invalid_request_error"}}"#,
    )
    .await;
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(error.message(), "wrong");

    // The type is what cannot be read: that a card was declined is seen all the same.
    let error = fail(402, r#"{"error":{"type":{},"decline_code":"lost_card"}}"#).await;
    assert_eq!(error.kind(), ErrorKind::Card);
}

#[tokio::test]
async fn an_object_in_an_error_is_one_step_away() {
    let error = fail(
        402,
        r#"{"error":{"type":"card_error","payment_intent":{"id":"pi_1","client_secret":"hidden"},
            "charge":"ch_1","source":{"id":"ch_2","object":"charge","amount":3}}}"#,
    )
    .await;
    let charge = error.object::<Charge>().unwrap().unwrap();
    assert_eq!((charge.id.as_str(), charge.amount), ("ch_2", Some(3)));
    assert_eq!(
        error.api_error().unwrap().payment_intent.as_deref(),
        Some("pi_1")
    );

    let error = fail(
        402,
        r#"{"error":{"charge":{"id":"ch_1","amount":"three"}}}"#,
    )
    .await;
    assert!(error.object::<Charge>().unwrap().is_err());
    let charge = error.object_partial::<Charge>().unwrap();
    assert_eq!(charge.get(|charge| &charge.id).unwrap(), "ch_1");
    assert_eq!(charge.get(|charge| &charge.amount), None);

    for body in [
        "",
        "{}",
        r#"{"error":{"charge":"ch_1"}}"#,
        r#"{"error":[]}"#,
    ] {
        assert!(fail(402, body).await.object_partial::<Charge>().is_none());
    }
}

#[tokio::test]
async fn kinds() {
    for (code, kind, expected) in [
        (400, "invalid_request_error", ErrorKind::InvalidRequest),
        (402, "invalid_request_error", ErrorKind::InvalidRequest),
        (402, "card_error", ErrorKind::Card),
        (400, "idempotency_error", ErrorKind::Idempotency),
        (409, "idempotency_error", ErrorKind::Idempotency),
        (401, "invalid_request_error", ErrorKind::Authentication),
        (403, "invalid_request_error", ErrorKind::Permission),
        (404, "invalid_request_error", ErrorKind::NotFound),
        (409, "invalid_request_error", ErrorKind::Conflict),
        (429, "invalid_request_error", ErrorKind::RateLimit),
        (500, "api_error", ErrorKind::Api),
        (503, "brand_new_error", ErrorKind::Api),
        (400, "brand_new_error", ErrorKind::InvalidRequest),
    ] {
        let body = format!(r#"{{"error":{{"type":"{kind}"}}}}"#).leak();
        let error = fail(code, body).await;
        assert_eq!(
            (error.kind(), error.status()),
            (expected, Some(code)),
            "{code} {kind}"
        );
        assert_eq!(error.api_error().unwrap().kind.as_deref(), Some(kind));
    }
}

#[tokio::test]
async fn a_body_that_is_no_json_is_still_an_api_error() {
    for body in ["", "<html>502</html>", r#"{"error":"#, "null", "[]"] {
        let error = fail(502, body).await;
        assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(502)));
        assert_eq!(
            (error.request_id(), error.body()),
            (Some("req_1"), body.as_bytes())
        );
        assert_eq!(
            error.to_string(),
            "the answer has status 502, and no error that can be read (status 502, request req_1)"
        );
    }
}

#[tokio::test]
async fn a_v2_error_is_the_operations_own_type() {
    use crate::api::CreateThing;

    let server = Server::script(vec![|| {
        status(
            400,
            r#"{"error":{"type":"invalid","code":"archived_meter","message":"No."}}"#,
        )
    }]);
    let error = create_thing().send(&client(&server)).await.unwrap_err();
    assert_eq!(error.code(), Some("archived_meter"));
    let typed = CreateThing::error(&error).unwrap().unwrap();
    assert_eq!(typed.error.code, "archived_meter");

    let unsent = retrieve("").send(&client(&server)).await.unwrap_err();
    assert!(CreateThing::error(&unsent).is_none());
}

#[tokio::test]
async fn a_decode_error_names_the_place_and_keeps_the_body() {
    let body = r#"{"object":"list","data":[{"id":"ch_1"},{"id":"ch_2","amount":"hidden"}],"has_more":false,"url":"/v1/charges"}"#;
    let server = Server::new(move |_, _| ok(body));
    let error = all().send(&client(&server)).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Decode, Some(200))
    );
    assert_eq!(error.body(), body.as_bytes());
    let text = error.to_string();
    assert!(
        text.contains("data[1].amount: expected integer, found string"),
        "{text}"
    );
    assert!(!format!("{error:?}{error}").contains("hidden"));
    assert!(error.decode_error().is_some());
    assert_eq!(
        server.seen().len(),
        1,
        "what cannot be decoded is not asked for again"
    );
}

#[tokio::test]
async fn a_call_that_succeeded_says_so_and_gives_what_can_be_read() {
    let server = Server::always(r#"{"id":"ch_1","amount":"hidden","new":1}"#);
    let error = create().send(&client(&server)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.call_succeeded());
    assert_eq!(error.object_id().as_deref(), Some("ch_1"));
    assert_eq!(
        error.to_string(),
        "the call succeeded, but its response is not what the document says: amount: expected integer, found string \
         (byte 22) (status 200, request req_ok, object ch_1)"
    );
    let charge = error.partial::<Charge>().unwrap();
    assert_eq!(charge.get(|charge| &charge.id).unwrap(), "ch_1");
    assert_eq!(charge.get(|charge| &charge.amount), None);
    assert!(charge.raw().get("new").is_some());
    assert!(!format!("{error:?}{error}").contains("hidden"));
}

#[tokio::test]
async fn a_success_that_breaks_off_gives_what_came() {
    let body = r#"{"id":"ch_1","amount":3,"description":"#;
    let server = Server::new(move |_, _| {
        let mut bytes = response(200, &[], body);
        bytes.truncate(bytes.len() - 1);
        Answer::Cut(bytes)
    });
    let error = create()
        .max_retries(0)
        .send(&client(&server))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(error.call_succeeded());
    assert_eq!(error.object_id().as_deref(), Some("ch_1"));
    let charge = error.partial::<Charge>().unwrap();
    assert_eq!(charge.get(|charge| &charge.amount), Some(&Some(3)));
}

#[tokio::test]
async fn an_error_of_stripes_is_no_success() {
    let error = fail(402, r#"{"id":"ch_1","error":{"type":"card_error"}}"#).await;
    assert!(!error.call_succeeded());
    assert_eq!(error.object_id(), None);
    assert!(error.partial::<Charge>().is_none());
}

#[tokio::test]
async fn nothing_is_decoded_from_an_empty_body_where_nothing_is_expected() {
    for status in [200, 202, 204] {
        for body in ["", "\n"] {
            let server = Server::new(move |_, _| {
                let body = if status == 204 { "" } else { body };
                Answer::Bytes(response(status, &[], body))
            });
            nothing().send(&client(&server)).await.unwrap();
            let error = create().send(&client(&server)).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode);
            assert!(error.call_succeeded());
            assert!(
                error.to_string().contains("the text ends too early"),
                "{error}"
            );
        }
    }
    // A page of a proxy is no success of a call without a result.
    let server = Server::always("<html>");
    assert!(nothing().send(&client(&server)).await.is_err());
}

#[tokio::test]
async fn the_body_of_an_error_can_be_decoded_as_anything() {
    let error = fail(400, r#"{"id":"ch_from_error"}"#).await;
    assert_eq!(error.decode_body::<Charge>().unwrap().id, "ch_from_error");
}
