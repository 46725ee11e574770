//! The shop, tested as its owner would.

use std::error::Error;

use shop::{begin, heard};
use stripe::webhook::{TestEvent, Webhook};
use stripe_mock::Mock;

#[tokio::test]
async fn a_payment_is_begun_and_heard_of() -> Result<(), Box<dyn Error>> {
    let mock = Mock::start().await?;
    let intent = begin(&mock.client()?, 1900).await?;
    assert_eq!(intent.amount, 1900);
    assert_eq!(mock.requests()[0].params["currency"], "eur");

    let webhook = Webhook::new("whsec_test");
    let body = TestEvent::new("payment_intent.created", &intent).to_json();
    let signature = webhook.sign(body.as_bytes());
    assert_eq!(
        heard(&webhook, body.as_bytes(), &signature)?,
        "payment_intent.created"
    );
    assert!(heard(&webhook, b"{}", &signature).is_err());
    Ok(())
}
