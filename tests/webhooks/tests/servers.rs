//! The examples, started on loopback.

// Each of them is a program: what `main` has is of no use here.
#[allow(dead_code, unreachable_pub)]
#[path = "../examples/actix_server.rs"]
mod actix_server;
#[allow(dead_code, unreachable_pub)]
#[path = "../examples/axum_server.rs"]
mod axum_server;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use stripe::Object;
use stripe::webhook::{TestEvent, Webhook};

/// Sends a delivery; the answer is the status and the body.
fn post(address: SocketAddr, path: &str, header: &str, payload: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "POST {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nstripe-signature: {header}\r\n\
         content-length: {}\r\n\r\n{payload}",
        payload.len()
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head[9..12].parse().unwrap(), body.to_owned())
}

/// Announces a body of this length, and does not wait to be asked for it: the status.
fn announce(address: SocketAddr, path: &str, length: usize) -> u16 {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "POST {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nstripe-signature: t=1,v1=0\r\n\
         content-length: {length}\r\n\r\n"
    )
    .unwrap();
    let mut status = [0; 12];
    stream.read_exact(&mut status).unwrap();
    std::str::from_utf8(&status[9..]).unwrap().parse().unwrap()
}

fn payload() -> String {
    let object = Object::parse(r#"{"object":"teapot","id":"tea_1","name":"für zwei"}"#).unwrap();
    TestEvent::new("teapot.boiled", &object).to_json()
}

/// Genuine deliveries are answered with 200 and all others with 400.
fn check(address: SocketAddr, path: &str, webhook: &Webhook) {
    let payload = payload();
    let header = webhook.sign(payload.as_bytes());
    assert_eq!(post(address, path, &header, &payload).0, 200);
    assert_eq!(
        post(address, path, &header, &payload.replace("tea_1", "tea_2")).0,
        400
    );
    let forged = Webhook::new("whsec_other").sign(payload.as_bytes());
    assert_eq!(post(address, path, &forged, &payload).0, 400);
    assert_eq!(post(address, path, "", &payload).0, 400);
}

/// A body that is too long is not waited for.
const TOO_LONG: usize = 3 << 20;

#[test]
fn the_axum_example_answers() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let webhook = Webhook::new("whsec_test");
        let server = axum::serve(listener, axum_server::app(webhook.clone()));
        let server = tokio::spawn(server.into_future());
        let client = tokio::task::spawn_blocking(move || {
            check(address, "/webhooks", &webhook);
            assert_eq!(announce(address, "/webhooks", TOO_LONG), 413);
            check(address, "/events", &webhook);
            let payload = payload();
            let header = webhook.sign(payload.as_bytes());
            assert_eq!(
                post(address, "/events", &header, &payload).1,
                "teapot.boiled"
            );
        });
        client.await.unwrap();
        server.abort();
    });
}

#[test]
fn the_actix_example_answers() {
    let webhook = Webhook::new("whsec_test");
    let served = webhook.clone();
    let server = actix_web::HttpServer::new(move || {
        actix_web::App::new().configure(actix_server::routes(served.clone()))
    })
    .workers(1)
    .disable_signals()
    .bind("127.0.0.1:0")
    .unwrap();
    let address = server.addrs()[0];
    actix_web::rt::System::new().block_on(async move {
        let server = server.run();
        let handle = server.handle();
        let client = actix_web::rt::task::spawn_blocking(move || {
            check(address, "/webhooks", &webhook);
            assert_eq!(announce(address, "/webhooks", TOO_LONG), 413);
        });
        let running = actix_web::rt::spawn(server);
        client.await.unwrap();
        handle.stop(false).await;
        running.await.unwrap().unwrap();
    });
}
