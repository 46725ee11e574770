//! Metrics by endpoint: an observer sees each attempt, with the template of its URL, which has no ids in it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use examples::Failure;
use stripe::{Client, Observer, ResponseEvent, customers};
use stripe_mock::Mock;

// ANCHOR: observer
/// Counts attempts by method, template and status: the attributes that OpenTelemetry calls `http.request.method`,
/// `url.template` and `http.response.status_code`.
#[derive(Clone, Default)]
struct Counts(Arc<Mutex<BTreeMap<String, u32>>>);

impl Observer for Counts {
    fn on_response(&self, event: &ResponseEvent<'_>) {
        let template = event.request.request.template().unwrap_or("raw");
        let status = event
            .status
            .map_or("failed".to_owned(), |it| it.to_string());
        let key = format!("{} {template} {status}", event.request.method.as_str());
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry(key).or_default() += 1;
    }
}
// ANCHOR_END: observer

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let mock = Mock::start().await?;
    let counts = Counts::default();
    let builder = match examples::test_key()? {
        Some(key) => Client::builder(key),
        None => mock.client_builder(),
    };
    let client = builder.observer(counts.clone()).build()?;
    for _ in 0..3 {
        let customer = customers::create().send(&client).await?;
        customers::update(&customer.id)
            .name("Jenny")
            .send(&client)
            .await?;
    }
    for (key, count) in counts
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .iter()
    {
        println!("{count} {key}");
    }
    Ok(())
}
