//! One operation of every kind: bodies, answers and servers of all sorts.

use serde_json::json;
use stripe::payment_intents::{self, create};
use stripe::{
    Base, Card, Client, Customer, List, Method, RawJson, Timestamp, Upload, customers, files,
    quotes, subscriptions, v2,
};
use stripe_tests::loopback::{Answer, Loopback};

use crate::{answering, assert_posted, only};

const CUSTOMER: &str = r#"{"id":"cus_1","object":"customer","balance":0,"created":1683071568,
    "default_source":"card_1","description":null,"email":null,"livemode":false,"shipping":null}"#;

#[tokio::test]
async fn absent_cleared_and_set_are_three_things() {
    let (server, client) = answering(CUSTOMER);
    customers::update("cus_1")
        .clear_address()
        .email("")
        .name("Jenny")
        .clear_metadata()
        .send(&client)
        .await
        .unwrap();
    assert_posted(
        &server,
        "/v1/customers/cus_1",
        "address=&email=&name=Jenny&metadata=",
    );
}

#[tokio::test]
async fn an_expanded_object_is_decoded_when_it_is_asked_for() {
    let mut customer: serde_json::Value = serde_json::from_str(CUSTOMER).unwrap();
    customer["default_source"] = serde_json::from_str(crate::CARD).unwrap();
    let (server, client) = answering(&customer.to_string());
    let customer = customers::retrieve("cus_1")
        .expand("default_source")
        .send(&client)
        .await
        .unwrap();
    assert_eq!(
        only(&server).line(),
        "GET /v1/customers/cus_1?expand[0]=default_source"
    );
    let source = customer.into_present().unwrap().default_source.unwrap();
    assert!(source.is_expanded());
    let card: Card = source.decode().unwrap().unwrap();
    assert_eq!(card.last4, "4242");
    assert!(source.decode::<Customer>().unwrap().is_none());
}

#[tokio::test]
async fn a_v2_body_is_json_and_clears_with_null() {
    let (server, client) = answering(
        r#"{"id":"acct_1","object":"v2.core.account","created":"2026-05-27T00:00:00.000Z",
            "livemode":false,"applied_configurations":[]}"#,
    );
    v2::core::accounts::create()
        .contact_email("jenny@example.com")
        .identity(v2::core::accounts::create::Identity::new().country("us"))
        .metadata([("order", "6735")])
        .send(&client)
        .await
        .unwrap();
    let seen = only(&server);
    assert_eq!(seen.line(), "POST /v2/core/accounts");
    assert_eq!(seen.header("content-type"), "application/json");
    assert_eq!(
        seen.text(),
        r#"{"contact_email":"jenny@example.com","identity":{"country":"us"},"metadata":{"order":"6735"}}"#
    );
    let update = v2::core::accounts::update("acct_1")
        .metadata([("gone", None), ("kept", Some("1".to_owned()))]);
    assert_eq!(
        update.body().as_deref(),
        Some(r#"{"metadata":{"gone":null,"kept":"1"}}"#)
    );
}

#[tokio::test]
async fn a_v2_error_has_the_type_of_its_operation() {
    let body = json!({"error": {"type": "archived_meter", "code": "archived_meter",
        "message": "The meter is archived."}});
    let server = Loopback::start([Answer::status(400, body.to_string())]).unwrap();
    let error = v2::billing::meter_events::create("tokens", [("value", "3")])
        .send(&server.client().unwrap())
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(400));
    let error = v2::billing::meter_events::CreateRequest::error(&error)
        .unwrap()
        .unwrap();
    let shown = format!("{error:?}");
    assert!(shown.contains("The meter is archived."), "{shown}");
    assert_eq!(
        only(&server).text(),
        r#"{"event_name":"tokens","payload":{"value":"3"}}"#
    );
}

#[tokio::test]
async fn a_file_is_uploaded_to_the_server_for_files() {
    let file = json!({"id": "file_1", "object": "file", "created": 1, "expires_at": null,
        "filename": "dog.png", "purpose": "dispute_evidence", "size": 3, "title": null,
        "type": "png", "url": null});
    let server = Loopback::start([Answer::json(file.to_string())]).unwrap();
    let client = Client::builder("sk_test_loopback")
        .base_url(Base::Files, &server.url())
        .build()
        .unwrap();
    let file = files::create(
        Upload::bytes("dog.png", &b"\x89PN"[..]),
        "dispute_evidence".parse().unwrap(),
    )
    .send(&client)
    .await
    .unwrap();
    assert_eq!(file.size, 3);
    let seen = only(&server);
    assert_eq!(seen.line(), "POST /v1/files");
    let boundary = seen
        .header("content-type")
        .strip_prefix("multipart/form-data; boundary=");
    let boundary = boundary.unwrap();
    let body = seen.text();
    let purpose = "Content-Disposition: form-data; name=\"purpose\"\r\n\r\ndispute_evidence\r\n";
    assert!(body.contains(purpose), "{body}");
    assert!(
        body.contains("name=\"file\"; filename=\"dog.png\"\r\n"),
        "{body}"
    );
    assert!(seen.body.windows(3).any(|bytes| bytes == b"\x89PN"));
    assert!(body.ends_with(&format!("--{boundary}--\r\n")), "{body}");
}

#[tokio::test]
async fn a_pdf_arrives_as_bytes() {
    let server = Loopback::start([Answer::bytes("application/pdf", b"%PDF-1.7")]).unwrap();
    let client = Client::builder("sk_test_loopback")
        .base_url(Base::Files, &server.url())
        .build()
        .unwrap();
    let pdf = quotes::pdf("qt_1").send(&client).await.unwrap();
    assert_eq!(only(&server).line(), "GET /v1/quotes/qt_1/pdf");
    assert_eq!(&pdf.bytes().await.unwrap()[..], b"%PDF-1.7");
}

/// The shapes that parameters take: lists, nested objects, times, filters, choices.
#[test]
fn parameters_of_all_shapes_are_encoded() {
    let intent = create(2000, "usd")
        .payment_method_types(["card", "link"])
        .shipping(create::Shipping::new(
            "Jenny",
            create::shipping::Address::new().city("Bern"),
        ));
    assert_eq!(
        intent.body().as_deref(),
        Some(
            "amount=2000&currency=usd&payment_method_types[0]=card&payment_method_types[1]=link\
             &shipping[name]=Jenny&shipping[address][city]=Bern"
        )
    );
    let listed = payment_intents::list().created(
        stripe::Range::new()
            .gte(Timestamp::from_unix(1_234_567_890))
            .lt(Timestamp::from_unix(1_234_567_900)),
    );
    assert_eq!(
        listed.query().as_deref(),
        Some("created[gte]=1234567890&created[lt]=1234567900")
    );
    let exact = payment_intents::list().created(Timestamp::from_unix(7));
    assert_eq!(exact.query().as_deref(), Some("created=7"));
    let now = subscriptions::create().billing_cycle_anchor(1_234_567_890);
    assert_eq!(
        now.body().as_deref(),
        Some("billing_cycle_anchor=1234567890")
    );
}

/// Parameters that DELETE takes travel in the query.
#[test]
fn delete_has_no_body() {
    let request = subscriptions::cancel("sub_1").invoice_now(true);
    assert_eq!(request.method().as_str(), "DELETE");
    assert_eq!(request.query().as_deref(), Some("invoice_now=true"));
    assert_eq!(request.body(), None);
}

/// The version is the crate's own, whichever way a client asks first.
#[tokio::test]
async fn raw_requests_and_nested_lists_ask_for_the_version_too() {
    let (server, client) = answering(r#"{"late":true}"#);
    let answer: RawJson = client
        .raw(Method::Get, "/v1/parrots")
        .send(&client)
        .await
        .unwrap();
    assert_eq!(answer.as_str(), r#"{"late":true}"#);
    assert_eq!(only(&server).line(), "GET /v1/parrots");
    assert_eq!(only(&server).header("stripe-version"), stripe::API_VERSION);

    let (server, client) = answering(crate::LIST);
    let nested = crate::LIST.replace("\"has_more\": false", "\"has_more\": true");
    let nested: List<Card> = stripe::from_str(&nested).unwrap();
    let mut cards = nested.stream(&client);
    while cards.try_next().await.unwrap().is_some() {}
    assert_eq!(
        only(&server).line(),
        "GET /v1/customers/cus_NhD8HD2bY8dP3V/cards?starting_after=card_1MvoiELkdIwHu7ixOeFGbN9D"
    );
    assert_eq!(only(&server).header("stripe-version"), stripe::API_VERSION);
}
