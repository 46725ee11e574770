//! The page's server: whom it answers, what it keeps to itself, and the calls of the product documentation through it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

use serde_json::{Value, json};
use stripe_explorer::server::{Server, Settings};
use tokio::task::spawn_blocking;

/// A key that must be nowhere in what the server sends.
const KEY: &str = "sk_test_51HIDDEN";

/// A server that runs, and all that it has sent.
struct Running {
    authority: String,
    token: String,
    sent: String,
}

impl Running {
    async fn start() -> Self {
        Self::with(Settings::default()).await
    }

    async fn with(settings: Settings) -> Self {
        let server = Server::start(settings).await.unwrap();
        let authority = server.url()["http://".len()..]
            .trim_end_matches('/')
            .to_owned();
        tokio::spawn(server.serve());
        let mut running = Self {
            authority,
            token: String::new(),
            sent: String::new(),
        };
        let host = running.authority.clone();
        let page = running
            .raw(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n"))
            .await;
        let (_, rest) = page.split_once("explorer-token\" content=\"").unwrap();
        running.token = rest.split('"').next().unwrap().to_owned();
        running
    }

    /// The response to a request without a body, with its head.
    async fn raw(&mut self, head: &str) -> String {
        self.exchange(head, "").await
    }

    async fn exchange(&mut self, head: &str, body: &str) -> String {
        let length = body.len();
        let request = format!("{head}Connection: close\r\nContent-Length: {length}\r\n\r\n{body}");
        let authority = self.authority.clone();
        let response = spawn_blocking(move || {
            let mut stream = TcpStream::connect(authority).unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            let mut response = String::new();
            stream.read_to_string(&mut response).unwrap();
            response
        });
        let response = response.await.unwrap();
        self.sent += &response;
        response
    }

    async fn ask(&mut self, method: &str, path: &str, body: Option<Value>) -> Value {
        let head = format!(
            "{method} /api/{path} HTTP/1.1\r\nHost: {}\r\nX-Explorer-Token: {}\r\nContent-Type: application/json\r\n",
            self.authority, self.token
        );
        let body = body.map_or_else(String::new, |body| body.to_string());
        let response = self.exchange(&head, &body).await;
        serde_json::from_str(response.split_once("\r\n\r\n").unwrap().1).unwrap()
    }

    async fn post(&mut self, path: &str, body: Value) -> Value {
        self.ask("POST", path, Some(body)).await
    }

    /// Sends a call to the mock.
    async fn send(&mut self, operation: &str, path: Value, params: Value) -> Value {
        let call = json!({ "operation": operation, "path": path, "params": params });
        self.post("send", json!({ "call": call })).await
    }
}

#[tokio::test]
async fn only_the_page_itself_is_answered() {
    let mut server = Running::start().await;
    let (own, token) = (server.authority.clone(), server.token.clone());
    for (host, token, origin, status) in [
        (own.as_str(), token.as_str(), None, 200),
        (&own, &token, Some(format!("http://{own}")), 200),
        (&own, "", None, 403),
        (&own, "00000000000000000000000000000000", None, 403),
        (&own, &token, Some("https://example.com".to_owned()), 403),
        (&own, &token, Some("null".to_owned()), 403),
        ("example.com", &token, None, 403),
        ("127.0.0.1", &token, None, 403),
    ] {
        let origin = origin.map_or_else(String::new, |it| format!("Origin: {it}\r\n"));
        let head = format!(
            "GET /api/state HTTP/1.1\r\nHost: {host}\r\nX-Explorer-Token: {token}\r\n{origin}"
        );
        let response = server.raw(&head).await;
        assert!(
            response.starts_with(&format!("HTTP/1.1 {status} ")),
            "{head}{response}"
        );
        assert!(response.contains("content-security-policy: default-src 'none'"));
        assert!(!response.contains("access-control-allow"));
    }
    let rebound = server.raw("GET / HTTP/1.1\r\nHost: example.com\r\n").await;
    assert!(!rebound.contains(&token), "{rebound}");
}

#[tokio::test]
async fn all_that_the_page_loads_is_here() {
    let mut server = Running::start().await;
    let host = server.authority.clone();
    let page = server
        .raw(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n"))
        .await;
    let mut open = vec![page];
    let mut seen = std::collections::BTreeSet::new();
    while let Some(text) = open.pop() {
        for (before, after) in [("src=\"/", '"'), ("href=\"/", '"'), ("from './", '\'')] {
            for part in text.split(before).skip(1) {
                let name = part.split(after).next().unwrap().to_owned();
                if seen.insert(name.clone()) {
                    let file = server
                        .raw(&format!("GET /{name} HTTP/1.1\r\nHost: {host}\r\n"))
                        .await;
                    assert!(file.starts_with("HTTP/1.1 200 "), "{name}");
                    open.push(file);
                }
            }
        }
    }
    assert!(
        seen.contains("fields.js") && seen.contains("page.css"),
        "{seen:?}"
    );
}

#[tokio::test]
async fn a_key_is_kept_and_never_sent() {
    let mut server = Running::with(Settings {
        key: Some(KEY.to_owned()),
        ..Settings::default()
    })
    .await;
    assert_eq!(server.ask("GET", "state", None).await["key"], "test");
    assert_eq!(server.ask("DELETE", "key", None).await["key"], "none");
    assert_eq!(
        server.post("key", json!({ "key": KEY })).await["key"],
        "test"
    );
    for refused in [
        "sk_live_51HIDDEN",
        "rk_live_51HIDDEN",
        "pk_test_51HIDDEN",
        "51HIDDEN",
        "",
    ] {
        let answer = server.post("key", json!({ "key": refused })).await;
        assert!(answer["error"].is_string(), "{refused}: {answer}");
    }
    let command = format!("curl https://api.stripe.com/v1/customers -u {KEY}: -d name=a");
    let pasted = server.post("paste", json!({ "text": command })).await;
    server.post("render", pasted["call"].clone()).await;
    server.post("send", json!({ "call": pasted["call"] })).await;
    assert!(!server.sent.contains("HIDDEN"));
}

#[tokio::test]
async fn live_keys_need_the_flag_that_names_the_danger() {
    let settings = |allow_live_keys| Settings {
        key: Some("sk_live_51HIDDEN".to_owned()),
        allow_live_keys,
        ..Settings::default()
    };
    let refused = Server::start(settings(false))
        .await
        .err()
        .unwrap()
        .to_string();
    assert!(refused.contains("--dangerously-allow-live-keys") && !refused.contains("HIDDEN"));
    let mut server = Running::with(settings(true)).await;
    assert_eq!(server.ask("GET", "state", None).await["key"], "live");
}

#[tokio::test]
async fn cards_are_created_updated_listed_and_deleted() {
    let mut server = Running::start().await;
    let customer = server
        .send("PostCustomers", json!({}), json!({ "name": "Jenny" }))
        .await;
    assert_eq!(customer["status"], 200);
    assert_eq!(customer["attempts"], 1);
    assert_eq!(customer["tree"]["type"], "customer");
    let customer = json!({ "customer": customer["body"]["id"] });
    let token = server
        .send("PostTokens", json!({}), json!({ "card": { "number": "4242424242424242", "exp_month": "8", "exp_year": "2040" } }))
        .await;
    for source in [
        token["body"]["id"].clone(),
        json!({ "object": "card", "number": "4242424242424242", "exp_month": "8", "exp_year": "2040", "cvc": "314" }),
        json!({ "object": "bank_account", "account_number": "000123456789", "country": "US", "currency": "usd", "routing_number": "110000000" }),
    ] {
        let created = server
            .send(
                "PostCustomersCustomerSources",
                customer.clone(),
                json!({ "source": source }),
            )
            .await;
        assert_eq!(created["status"], 200, "{created}");
    }
    let cards = server
        .send(
            "GetCustomersCustomerCards",
            customer.clone(),
            json!({ "limit": "3" }),
        )
        .await;
    let card = &cards["body"]["data"][0];
    let of_card = json!({ "customer": customer["customer"], "id": card["id"] });
    let updated = server
        .send(
            "PostCustomersCustomerSourcesId",
            of_card.clone(),
            json!({ "name": "Jenny Rosen" }),
        )
        .await;
    assert_eq!(updated["body"]["name"], "Jenny Rosen");
    let deleted = server
        .send(
            "DeleteCustomersCustomerSourcesId",
            of_card.clone(),
            json!({}),
        )
        .await;
    assert_eq!(deleted["body"]["deleted"], true);
    let gone = server
        .send("GetCustomersCustomerCardsId", of_card, json!({}))
        .await;
    assert_eq!(gone["error"]["kind"], "NotFound");
    let rust = gone["error"]["rust"].as_str().unwrap();
    assert!(rust.contains("ErrorKind::NotFound"), "{rust}");
}

#[tokio::test]
async fn an_event_of_every_kind_is_made_signed_and_delivered() {
    let mut server = Running::start().await;
    let kinds = server.ask("GET", "events", None).await;
    let mut last = Value::Null;
    for kind in kinds.as_array().unwrap() {
        let event = server.post("event", json!({ "kind": kind["name"] })).await;
        assert_eq!(event["type"], kind["name"], "{event}");
        assert!(event["data"]["object"].is_object(), "{event}");
        last = event;
    }
    let endpoint = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/webhook", endpoint.local_addr().unwrap());
    let received = spawn_blocking(move || {
        let (mut stream, _) = endpoint.accept().unwrap();
        let mut request = vec![0; 64 << 10];
        let length = stream.read(&mut request).unwrap();
        stream
            .write_all(b"HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\nok")
            .unwrap();
        String::from_utf8_lossy(&request[..length]).into_owned()
    });
    let delivery = json!({ "event": last, "url": url, "secret": "whsec_HIDDEN" });
    let answer = server.post("deliver", delivery).await;
    assert_eq!(answer, json!({ "status": 202, "body": "ok" }));
    assert!(received.await.unwrap().contains("stripe-signature: t="));
    let elsewhere = json!({ "event": {}, "url": "http://example.com/", "secret": "" });
    assert!(server.post("deliver", elsewhere).await["error"].is_string());
    assert!(!server.sent.contains("HIDDEN"));
}

#[tokio::test]
async fn wrong_values_are_said_where_they_are() {
    let mut server = Running::start().await;
    let call = json!({
        "operation": "PostSubscriptions",
        "params": { "customer": "cus_1", "items": [{ "price": "p", "quantity": "many" }] },
    });
    let views = server.post("render", call).await;
    assert_eq!(views["faults"][0]["param"], "items[0][quantity]");
    assert!(
        views["rust"]
            .as_str()
            .unwrap()
            .contains(".param(\"quantity\", \"many\")"),
        "{views}"
    );
    assert!(
        views["curl"]
            .as_str()
            .unwrap()
            .contains("items[0][quantity]=many")
    );
    assert!(
        views["wire"]
            .as_str()
            .unwrap()
            .contains("items[0][quantity]=many")
    );
}
