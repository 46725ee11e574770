//! The client without async.

use std::io::Read;

use stripe_runtime::{Method, Object, RawRequest, blocking};

use crate::{
    api::{all, builder, create, pdf, retrieve},
    clock::Clock,
    server::{Answer, Server, ok, response, status},
};

fn client(server: &Server) -> blocking::Client {
    blocking::Client::over(builder(server, &Clock::default()).build().unwrap()).unwrap()
}

#[test]
fn calls_wait_and_share_one_connection() {
    let server = Server::always(r#"{"id":"ch_1"}"#);
    let client = client(&server);
    for _ in 0..4 {
        assert_eq!(client.send(create().amount(5)).unwrap().id, "ch_1");
        let response = client.clone().send_with_response(retrieve("ch_1")).unwrap();
        assert_eq!(
            (response.value.id.as_str(), response.request_id()),
            ("ch_1", Some("req_ok"))
        );
    }
    let raw = RawRequest::new(Method::Get, "/v1/new", "2026-05-27.dahlia");
    assert!(client.send_raw::<Object>(raw).is_ok());
    assert_eq!(server.seen().len(), 9);
    assert!(server.seen().iter().all(|seen| seen.connection == 0));
}

#[test]
fn retries_and_errors_are_the_same() {
    let server = Server::script(vec![|| status(500, ""), || status(404, "{}")]);
    let error = client(&server).send(retrieve("ch_1")).unwrap_err();
    assert_eq!((error.status(), error.tries()), (Some(404), 2));
}

#[test]
fn items_are_an_iterator_through_the_pages() {
    let server = Server::new(|n, _| match n {
        0 => ok(r#"{"data":[{"id":"a"},{"id":"b"}],"has_more":true,"url":"/v1/charges"}"#),
        _ => ok(r#"{"data":[{"id":"c"}],"has_more":false,"url":"/v1/charges"}"#),
    });
    let client = client(&server);
    let mut items = client.items(all());
    assert_eq!(server.seen().len(), 0);
    assert_eq!(items.next().unwrap().unwrap().id, "a");
    assert_eq!(items.cursor().unwrap().to_string(), "after:a");
    let rest: Vec<_> = items.map(|item| item.unwrap().id).collect();
    assert_eq!(rest, ["b", "c"]);
    assert_eq!(server.seen()[1].target, "/v1/charges?starting_after=b");
}

#[test]
fn a_download_is_read() {
    let server = Server::new(|_, _| Answer::Bytes(response(200, &[], "%PDF-1.7")));
    let mut text = String::new();
    client(&server)
        .download(pdf("qt_1"))
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    assert_eq!(text, "%PDF-1.7");
}

#[tokio::test]
async fn it_works_within_a_runtime_too() {
    let server = Server::always(r#"{"id":"ch_1"}"#);
    assert_eq!(client(&server).send(create()).unwrap().id, "ch_1");
}
