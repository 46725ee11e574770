//! Spans and logs.

use std::{
    io,
    sync::{Arc, Mutex},
};

use stripe_runtime::Value;
use tracing_subscriber::fmt::{MakeWriter, format::FmtSpan};

use crate::{
    api::{client, retrieve},
    server::{Answer, Server, response},
};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn spans_tell_the_template_and_never_a_value() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(log.clone())
        .with_ansi(false)
        .with_span_events(FmtSpan::CLOSE)
        .finish();
    // For all tests of this program: whether a span is wanted is remembered where it is made, across threads.
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let server = Server::new(|n, _| {
        let headers = [
            ("Request-Id", "req_1"),
            ("Stripe-Notice", "Mind the version."),
        ];
        match n {
            0 => Answer::Bytes(response(500, &headers, "")),
            _ => Answer::Bytes(response(200, &headers, r#"{"id":"ch_hidden"}"#)),
        }
    });
    let request = retrieve("ch_hidden").param("card", Value::secret("4242"));
    request.send(&client(&server)).await.unwrap();

    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for expected in [
        "stripe.call",
        "stripe.operation=\"GetChargesCharge\"",
        "otel.name=\"GET /v1/charges/{charge}\"",
        "otel.kind=\"client\"",
        "http.request.method=\"GET\"",
        "url.template=\"/v1/charges/{charge}\"",
        "server.address=\"127.0.0.1\"",
        &format!("server.port={}", server.address().port()),
        "http.response.status_code=500",
        "error.type=\"500\"",
        "http.request.resend_count=1",
        "http.response.status_code=200",
        "stripe.request_id=\"req_1\"",
        "stripe.notice=\"Mind the version.\"",
    ] {
        assert!(text.contains(expected), "no {expected} in\n{text}");
    }
    for secret in ["hidden", "4242", "sk_test"] {
        assert!(!text.contains(secret), "{secret} in\n{text}");
    }
}
