//! Deliveries to a webhook endpoint, as the endpoint checks and reads them.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::net::SocketAddr;

use stripe::events::CustomerCreated;
use stripe::webhook::{Delivery, Webhook};
use stripe::{Customer, EventObject, MaybeDeleted, customers};
use stripe_mock::{Endpoint, Mock};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const SECRET: &str = "whsec_test";

/// The head and the body of the next request, which is answered with 200.
async fn receive(listener: &TcpListener) -> (String, Vec<u8>) {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut read = Vec::new();
    loop {
        let mut part = [0; 4096];
        let count = stream.read(&mut part).await.unwrap();
        read.extend_from_slice(&part[..count]);
        let Some(end) = read.windows(4).position(|it| it == b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8(read[..end].to_vec()).unwrap();
        let body = read[end + 4..].to_vec();
        let length: usize = header(&head, "content-length").unwrap().parse().unwrap();
        if body.len() == length {
            let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";
            stream.write_all(answer).await.unwrap();
            return (head, body);
        }
    }
}

fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    let mut headers = head.lines().filter_map(|line| line.split_once(": "));
    headers
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

/// An endpoint, and where it listens.
async fn endpoint() -> (TcpListener, Endpoint) {
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0)))
        .await
        .unwrap();
    let url = format!(
        "http://{}/hooks?from=stripe",
        listener.local_addr().unwrap()
    );
    (listener, Endpoint::new(url, SECRET))
}

#[tokio::test]
async fn an_event_holds_the_object_and_is_signed() {
    let mock = Mock::builder().stateful().start().await.unwrap();
    let client = mock.client().unwrap();
    let customer = customers::create()
        .email("jenny@example.com")
        .send(&client)
        .await
        .unwrap();
    let (listener, endpoint) = endpoint().await;
    let (delivered, (head, body)) = tokio::join!(
        mock.deliver(&endpoint, "customer.created", customer.id.as_str()),
        receive(&listener)
    );
    let delivered = delivered.unwrap();
    assert_eq!((delivered.status, &delivered.body[..]), (200, &b"ok"[..]));
    assert!(
        head.starts_with("POST /hooks?from=stripe HTTP/1.1"),
        "{head}"
    );
    let signature = header(&head, "stripe-signature").unwrap();
    let event = Webhook::new(SECRET).event(&body, signature).unwrap();
    assert!(Webhook::new("whsec_other").event(&body, signature).is_err());
    assert!(event.is_of_this_version());
    let object = event.object_of::<CustomerCreated>();
    let Ok(Some(held)) = object else {
        panic!("{event:?}");
    };
    assert_eq!((held.id, held.email), (customer.id, customer.email));
    let fetched = stripe::events::retrieve(&event.id)
        .send(&client)
        .await
        .unwrap();
    assert!(matches!(fetched.object(), Ok(EventObject::Customer(_))));
    assert!(!format!("{endpoint:?}").contains(SECRET));
}

#[tokio::test]
async fn a_notification_leads_to_the_event_and_the_object() {
    let mock = Mock::builder().stateful().start().await.unwrap();
    let client = mock.client().unwrap();
    let customer = customers::create()
        .name("Jenny")
        .send(&client)
        .await
        .unwrap();
    let (listener, endpoint) = endpoint().await;
    let (delivered, (head, body)) = tokio::join!(
        mock.notify(&endpoint, "v1.customer.noticed", customer.id.as_str()),
        receive(&listener)
    );
    assert_eq!(delivered.unwrap().status, 200);
    let signature = header(&head, "stripe-signature").unwrap();
    let delivery = Webhook::new(SECRET).delivery(&body, signature).unwrap();
    let Delivery::Notification(notification) = delivery else {
        panic!("{delivery:?}");
    };
    assert_eq!(notification.type_, "v1.customer.noticed");
    let event = notification.fetch_event(&client).await.unwrap();
    assert_eq!(event.id, notification.id.as_str());
    let object = notification
        .fetch_object_as::<MaybeDeleted<Customer>>(&client)
        .unwrap();
    let MaybeDeleted::Present(fetched) = object.await.unwrap() else {
        panic!("the customer is there");
    };
    assert_eq!((fetched.id, fetched.name), (customer.id, customer.name));
}

#[tokio::test]
async fn what_cannot_be_delivered_says_why() {
    let mock = Mock::start().await.unwrap();
    let secure = Endpoint::new("https://127.0.0.1/", SECRET);
    let error = mock
        .deliver(&secure, "customer.created", "cus_1")
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "nothing can be delivered to https://127.0.0.1/: it does not begin with http://"
    );
    let error = mock
        .deliver(&secure, "customer.created", "nobody")
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "no object of the document has an id like `nobody`"
    );
}
